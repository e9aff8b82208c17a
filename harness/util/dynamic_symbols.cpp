#include "util/dynamic_symbols.h"

#include "util/fs.h"

#include <cstddef>
#include <cstdint>
#include <elf.h>
#include <fmt/format.h>
#include <string_view>

namespace abiter {

namespace {

/// Numbers of an ELF file, whatever its class and byte order. What lies outside of the file is 0.
class Elf {
public:
  explicit Elf(std::string_view bytes) : m_bytes(bytes) {}

  bool is_elf() const { return m_bytes.size() >= sizeof(Elf32_Ehdr) && m_bytes.starts_with(ELFMAG); }
  bool wide() const { return m_bytes[EI_CLASS] == ELFCLASS64; }

  uint64_t number(uint64_t at, size_t size) const {
    if (at > m_bytes.size() || size > m_bytes.size() - at)
      return 0;
    uint64_t value = 0;
    for (size_t i = 0; i < size; ++i) {
      const size_t byte = m_bytes[EI_DATA] == ELFDATA2MSB ? i : size - 1 - i;
      value = value << 8 | static_cast<uint8_t>(m_bytes[at + byte]);
    }
    return value;
  }

  /// A number of the file's own word size.
  uint64_t word(uint64_t at) const { return number(at, wide() ? 8 : 4); }

  std::string text(uint64_t at) const {
    if (at >= m_bytes.size())
      return {};
    return std::string(m_bytes.substr(at, m_bytes.find('\0', at) - at));
  }

private:
  std::string_view m_bytes;
};

struct Section {
  uint64_t type, offset, size, link, entry;
};

std::vector<Section> sections_of(const Elf& elf) {
  const bool wide = elf.wide();
  const uint64_t table = elf.word(wide ? offsetof(Elf64_Ehdr, e_shoff) : offsetof(Elf32_Ehdr, e_shoff));
  const uint64_t size = elf.number(wide ? offsetof(Elf64_Ehdr, e_shentsize) : offsetof(Elf32_Ehdr, e_shentsize), 2);
  const uint64_t count = elf.number(wide ? offsetof(Elf64_Ehdr, e_shnum) : offsetof(Elf32_Ehdr, e_shnum), 2);
  std::vector<Section> sections;
  for (uint64_t i = 0; i < count; ++i) {
    const uint64_t at = table + i * size;
    if (wide)
      sections.push_back({elf.number(at + offsetof(Elf64_Shdr, sh_type), 4),
                          elf.word(at + offsetof(Elf64_Shdr, sh_offset)), elf.word(at + offsetof(Elf64_Shdr, sh_size)),
                          elf.number(at + offsetof(Elf64_Shdr, sh_link), 4),
                          elf.word(at + offsetof(Elf64_Shdr, sh_entsize))});
    else
      sections.push_back({elf.number(at + offsetof(Elf32_Shdr, sh_type), 4),
                          elf.word(at + offsetof(Elf32_Shdr, sh_offset)), elf.word(at + offsetof(Elf32_Shdr, sh_size)),
                          elf.number(at + offsetof(Elf32_Shdr, sh_link), 4),
                          elf.word(at + offsetof(Elf32_Shdr, sh_entsize))});
  }
  return sections;
}

void read_symbols(const Elf& elf, const Section& section, uint64_t strings, DynamicSymbols& symbols) {
  const bool wide = elf.wide();
  // The first symbol is none.
  for (uint64_t at = section.offset + section.entry; at + section.entry <= section.offset + section.size;
       at += section.entry) {
    const std::string name = elf.text(strings + elf.number(at, 4));
    const uint64_t info = elf.number(at + (wide ? offsetof(Elf64_Sym, st_info) : offsetof(Elf32_Sym, st_info)), 1);
    const uint64_t where = elf.number(at + (wide ? offsetof(Elf64_Sym, st_shndx) : offsetof(Elf32_Sym, st_shndx)), 2);
    if (name.empty() || ELF64_ST_BIND(info) == STB_LOCAL)
      continue;
    if (where != SHN_UNDEF)
      symbols.defined.insert(name);
    else
      (ELF64_ST_BIND(info) == STB_WEAK ? symbols.weak : symbols.undefined).insert(name);
  }
}

void read_needed(const Elf& elf, const Section& section, uint64_t strings, DynamicSymbols& symbols) {
  const uint64_t word = elf.wide() ? 8 : 4;
  for (uint64_t at = section.offset; at + 2 * word <= section.offset + section.size; at += 2 * word)
    if (elf.word(at) == DT_NEEDED)
      symbols.needed.push_back(elf.text(strings + elf.word(at + word)));
}

} // namespace

Expected<DynamicSymbols> dynamic_symbols(const std::string& path) {
  ABITER_TRY(bytes, read_file(path));
  const Elf elf(bytes);
  if (!elf.is_elf())
    return fail(fmt::format("'{}' is not an ELF file", path));
  DynamicSymbols symbols;
  const std::vector<Section> sections = sections_of(elf);
  for (const Section& section : sections) {
    if (section.link >= sections.size())
      continue;
    if (section.type == SHT_DYNSYM && section.entry > 0)
      read_symbols(elf, section, sections[section.link].offset, symbols);
    else if (section.type == SHT_DYNAMIC)
      read_needed(elf, section, sections[section.link].offset, symbols);
  }
  return symbols;
}

} // namespace abiter
