#include "clang/disassembler.h"

#include "target/architecture.h"

#include <algorithm>
#include <llvm/MC/MCAsmInfo.h>
#include <llvm/MC/MCContext.h>
#include <llvm/MC/MCDisassembler/MCDisassembler.h>
#include <llvm/MC/MCInst.h>
#include <llvm/MC/MCInstPrinter.h>
#include <llvm/MC/MCInstrInfo.h>
#include <llvm/MC/MCRegisterInfo.h>
#include <llvm/MC/MCSubtargetInfo.h>
#include <llvm/MC/MCTargetOptions.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Object/ELFObjectFile.h>
#include <llvm/Object/ObjectFile.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <map>
#include <mutex>

namespace abiter::clang {

namespace {

void start_llvm() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeAllTargetInfos();
    llvm::InitializeAllTargetMCs();
    llvm::InitializeAllDisassemblers();
  });
}

/// One line with single spaces, as LLVM prints tabs between mnemonic and operands.
std::string tidy(llvm::StringRef text) {
  std::string line;
  for (const char c : text) {
    const bool space = c == '\t' || c == ' ' || c == '\n';
    if (!space)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  while (!line.empty() && line.back() == ' ')
    line.pop_back();
  return line;
}

/// x86-64 counts `[rip + …]` from the instruction's end, and its relocations from their own place.
bool counts_from_itself(const llvm::object::RelocationRef& relocation) {
  using namespace llvm::ELF;
  const auto* object = llvm::dyn_cast<llvm::object::ELFObjectFileBase>(relocation.getObject());
  if (!object || object->getEMachine() != EM_X86_64)
    return false;
  for (const uint64_t type : {R_X86_64_PC32, R_X86_64_GOTPCREL, R_X86_64_GOTPCRELX, R_X86_64_REX_GOTPCRELX})
    if (relocation.getType() == type)
      return true;
  return false;
}

/// What a relocation says: its symbol, with the addend where the format has one.
std::string target_of(const llvm::object::RelocationRef& relocation, bool call, uint64_t instruction_end) {
  const auto symbol = relocation.getSymbol();
  if (symbol == relocation.getObject()->symbol_end())
    return {};
  std::string name;
  if (auto found = symbol->getName())
    name = found->str();
  else
    llvm::consumeError(found.takeError());
  if (name.empty()) {
    if (auto section = symbol->getSection(); section && *section != relocation.getObject()->section_end()) {
      if (auto found = (*section)->getName())
        name = found->str();
      else
        llvm::consumeError(found.takeError());
    } else if (!section) {
      llvm::consumeError(section.takeError());
    }
  }
  int64_t addend = 0;
  if (auto found = llvm::object::ELFRelocationRef(relocation).getAddend();
      llvm::isa<llvm::object::ELFObjectFileBase>(relocation.getObject())) {
    if (found)
      addend = *found;
    else
      llvm::consumeError(found.takeError());
  }
  if (call)
    addend = 0; // that of a call is the distance to the instruction's end
  else if (counts_from_itself(relocation))
    addend += static_cast<int64_t>(instruction_end - relocation.getOffset());
  return addend == 0 ? name : name + (addend > 0 ? "+" : "") + std::to_string(addend);
}

} // namespace

struct ObjectCode::State {
  llvm::object::OwningBinary<llvm::object::ObjectFile> file;
  llvm::MCTargetOptions options;
  std::unique_ptr<llvm::MCRegisterInfo> registers;
  std::unique_ptr<llvm::MCAsmInfo> assembly;
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget;
  std::unique_ptr<llvm::MCInstrInfo> instructions;
  std::unique_ptr<llvm::MCContext> context;
  std::unique_ptr<llvm::MCDisassembler> disassembler;
  std::unique_ptr<llvm::MCInstPrinter> printer;
  std::map<std::string, llvm::object::SymbolRef> symbols;
  std::map<uint64_t, std::map<uint64_t, llvm::object::RelocationRef>> relocations; ///< by section, by offset in it

  bool open(const std::string& path);
};

bool ObjectCode::State::open(const std::string& path) {
  start_llvm();
  auto opened = llvm::object::ObjectFile::createObjectFile(path);
  if (!opened) {
    llvm::consumeError(opened.takeError());
    return false;
  }
  file = std::move(*opened);
  const llvm::object::ObjectFile& object = *file.getBinary();
  const llvm::Triple triple = object.makeTriple();
  std::string why;
  const llvm::Target* target = llvm::TargetRegistry::lookupTarget(triple.str(), why);
  if (!target)
    return false;
  registers.reset(target->createMCRegInfo(triple.str()));
  if (registers)
    assembly.reset(target->createMCAsmInfo(*registers, triple.str(), options));
  // All that the machine may have: an instruction of AVX-512 is no reason to stop.
  const target::Architecture* machine = target::find_architecture(triple.str());
  subtarget.reset(
      target->createMCSubtargetInfo(triple.str(), machine ? std::string(machine->disassembled_as) : "", ""));
  instructions.reset(target->createMCInstrInfo());
  if (!registers || !assembly || !subtarget || !instructions)
    return false;
  context = std::make_unique<llvm::MCContext>(triple, assembly.get(), registers.get(), subtarget.get());
  disassembler.reset(target->createMCDisassembler(*subtarget, *context));
  printer.reset(target->createMCInstPrinter(triple, triple.isX86() ? 1 : assembly->getAssemblerDialect(), *assembly,
                                            *instructions, *registers));
  if (!disassembler || !printer)
    return false;
  printer->setPrintImmHex(true);
  for (const llvm::object::SymbolRef& symbol : object.symbols()) {
    auto name = symbol.getName();
    if (name)
      symbols.emplace(name->str(), symbol);
    else
      llvm::consumeError(name.takeError());
  }
  for (const llvm::object::SectionRef& section : object.sections()) {
    auto about = section.getRelocatedSection();
    if (!about)
      llvm::consumeError(about.takeError());
    else if (*about != object.section_end())
      for (const llvm::object::RelocationRef& relocation : section.relocations())
        relocations[(*about)->getIndex()].emplace(relocation.getOffset(), relocation);
  }
  return true;
}

ObjectCode::ObjectCode(std::unique_ptr<State> state) : m_state(std::move(state)) {}
ObjectCode::~ObjectCode() = default;

std::unique_ptr<ObjectCode> ObjectCode::open(const std::string& path) {
  auto state = std::make_unique<State>();
  if (!state->open(path))
    return nullptr;
  return std::unique_ptr<ObjectCode>(new ObjectCode(std::move(state)));
}

Disassembly ObjectCode::function(const std::string& symbol, size_t most) const {
  Disassembly result;
  const auto known = m_state->symbols.find(symbol);
  if (known == m_state->symbols.end())
    return result;
  const llvm::object::ObjectFile& object = *m_state->file.getBinary();
  auto section = known->second.getSection();
  auto address = known->second.getAddress();
  if (!section || !address || *section == object.section_end()) {
    if (!section)
      llvm::consumeError(section.takeError());
    if (!address)
      llvm::consumeError(address.takeError());
    return result;
  }
  auto contents = (*section)->getContents();
  if (!contents) {
    llvm::consumeError(contents.takeError());
    return result;
  }
  const uint64_t begin = *address - (*section)->getAddress();
  uint64_t end = contents->size();
  if (llvm::isa<llvm::object::ELFObjectFileBase>(object))
    if (const uint64_t size = llvm::object::ELFSymbolRef(known->second).getSize())
      end = std::min<uint64_t>(end, begin + size);

  const auto& relocations = m_state->relocations[(*section)->getIndex()];

  const llvm::ArrayRef<uint8_t> bytes(reinterpret_cast<const uint8_t*>(contents->data()), contents->size());
  for (uint64_t at = begin; at < end;) {
    if (result.instructions.size() == most)
      return result;
    llvm::MCInst instruction;
    uint64_t size = 0;
    const auto status =
        m_state->disassembler->getInstruction(instruction, size, bytes.slice(at, end - at), at, llvm::nulls());
    Instruction one{at - begin, {}, {}, false};
    if (status == llvm::MCDisassembler::Success) {
      std::string text;
      llvm::raw_string_ostream stream(text);
      m_state->printer->printInst(&instruction, at, "", *m_state->subtarget, stream);
      one.text = tidy(stream.str());
    } else {
      size = std::max<uint64_t>(size, 1);
      one.text = "(bad)";
    }
    one.call = m_state->instructions->get(instruction.getOpcode()).isCall();
    for (auto relocation = relocations.lower_bound(at);
         relocation != relocations.end() && relocation->first < at + size; ++relocation)
      one.target = target_of(relocation->second, one.call, at + size);
    result.instructions.push_back(std::move(one));
    at += size;
  }
  result.complete = true;
  return result;
}

} // namespace abiter::clang
