// driver → cc1 arguments → CompilerInvocation → EmitObjAction, as clang's own driver does it, without the processes.

#include "embed/clang.h"

#include <chrono>
#include <clang/Basic/DiagnosticOptions.h>
#include <clang/Basic/Version.h>
#include <clang/CodeGen/CodeGenAction.h>
#include <clang/Driver/Compilation.h>
#include <clang/Driver/Driver.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/CompilerInvocation.h>
#include <clang/Frontend/TextDiagnosticPrinter.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/VirtualFileSystem.h>
#include <llvm/TargetParser/Host.h>
#include <mutex>

namespace abiter::embed {

namespace {

void initialize_targets() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    llvm::InitializeNativeTargetAsmParser();
  });
}

/// The cc1 arguments that the driver makes of `flags` for one object; empty if it complained.
std::vector<std::string> cc1_arguments(const CompileJob& job, clang::DiagnosticsEngine& diagnostics) {
  const bool cpp = job.language == "cpp";
  std::vector<std::string> words{cpp ? "clang++" : "clang"};
  words.insert(words.end(), job.flags.begin(), job.flags.end());
  words.insert(words.end(), {"-x", cpp ? "c++" : "c", "-c", job.source_path, "-o", job.object_path});
  std::vector<const char*> pointers;
  for (const std::string& word : words)
    pointers.push_back(word.c_str());
  clang::driver::Driver driver(words[0], EmbeddedClang::target(), diagnostics, "clang LLVM compiler",
                               llvm::vfs::createPhysicalFileSystem());
  driver.setCheckInputsExist(false);
  const std::unique_ptr<clang::driver::Compilation> compilation(driver.BuildCompilation(pointers));
  if (!compilation || diagnostics.hasErrorOccurred() || compilation->getJobs().empty())
    return {};
  std::vector<std::string> result;
  for (const char* argument : compilation->getJobs().begin()->getArguments())
    result.emplace_back(argument);
  return result;
}

} // namespace

EmbeddedClang::EmbeddedClang() = default;

std::string EmbeddedClang::version() { return CLANG_VERSION_STRING; }
std::string EmbeddedClang::target() { return llvm::sys::getDefaultTargetTriple(); }

CompileResult EmbeddedClang::compile(const CompileJob& job) const {
  initialize_targets();
  const auto begin = std::chrono::steady_clock::now();
  CompileResult result;
  llvm::raw_string_ostream output(result.diagnostics);
  llvm::IntrusiveRefCntPtr<clang::DiagnosticOptions> options(new clang::DiagnosticOptions);
  options->ShowCarets = false;
  clang::TextDiagnosticPrinter printer(output, options.get());
  clang::DiagnosticsEngine diagnostics(new clang::DiagnosticIDs, options, &printer, false);

  const std::vector<std::string> arguments = cc1_arguments(job, diagnostics);
  std::vector<const char*> pointers;
  // The first word is "-cc1" itself.
  for (size_t i = 1; i < arguments.size(); ++i)
    pointers.push_back(arguments[i].c_str());
  auto invocation = std::make_shared<clang::CompilerInvocation>();
  if (!arguments.empty() && clang::CompilerInvocation::CreateFromArgs(*invocation, pointers, diagnostics)) {
    invocation->getDiagnosticOpts().ShowCarets = false;
    invocation->getFrontendOpts().DisableFree = false;
    if (!job.source_text.empty())
      invocation->getPreprocessorOpts().addRemappedFile(job.source_path,
                                                        llvm::MemoryBuffer::getMemBufferCopy(job.source_text, job.source_path).release());
    clang::CompilerInstance instance;
    instance.setInvocation(std::move(invocation));
    instance.createDiagnostics(&printer, false);
    instance.createFileManager();
    clang::EmitObjAction action;
    result.ok = instance.ExecuteAction(action) && !instance.getDiagnostics().hasErrorOccurred();
  }
  output.flush();
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

} // namespace abiter::embed
