// driver → cc1 arguments → CompilerInvocation → EmitObjAction, as clang's own driver does it, without starting
// programs.
//
// A compiler may crash or hang on what it's given, and must take neither abiter nor the next compile with it. LLVM's
// crash recovery leaves clang unusable (tried: the next compile reads freed options), so each compile runs in a forked
// child of a parent that is warm and never runs LLVM itself again. That costs less than a start of clang by a factor of
// ten.

#include "clang/clang.h"

#include <algorithm>
#include <cerrno>
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
#include <csignal>
#include <cstring>
#include <llvm/Support/PrettyStackTrace.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/VirtualFileSystem.h>
#include <llvm/TargetParser/Host.h>
#include <mutex>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace abiter::clang {

namespace {

/// The cc1 arguments that the driver makes of `flags` for one object; empty if it complained.
std::vector<std::string> cc1_arguments(const CompileJob& job, ::clang::DiagnosticsEngine& diagnostics) {
  const bool cpp = job.language == "cpp";
  std::vector<std::string> words{cpp ? "clang++" : "clang"};
  words.insert(words.end(), job.flags.begin(), job.flags.end());
  words.insert(words.end(), {"-x", cpp ? "c++" : "c", "-c", job.source_path, "-o", job.object_path});
  std::vector<const char*> pointers;
  for (const std::string& word : words)
    pointers.push_back(word.c_str());
  ::clang::driver::Driver driver(words[0], EmbeddedClang::target(), diagnostics, "clang LLVM compiler",
                                 llvm::vfs::createPhysicalFileSystem());
  driver.setCheckInputsExist(false);
  const std::unique_ptr<::clang::driver::Compilation> compilation(driver.BuildCompilation(pointers));
  if (!compilation || diagnostics.hasErrorOccurred() || compilation->getJobs().empty())
    return {};
  std::vector<std::string> result;
  for (const char* argument : compilation->getJobs().begin()->getArguments())
    result.emplace_back(argument);
  return result;
}

bool compile_here(const CompileJob& job, std::string& text) {
  llvm::raw_string_ostream output(text);
  llvm::IntrusiveRefCntPtr<::clang::DiagnosticOptions> options(new ::clang::DiagnosticOptions);
  options->ShowOptionNames = true; // as the driver has it: a warning that is an error says which
  options->ShowCarets = false;
  ::clang::TextDiagnosticPrinter printer(output, options.get());
  ::clang::DiagnosticsEngine diagnostics(new ::clang::DiagnosticIDs, options, &printer, false);

  const std::vector<std::string> arguments = cc1_arguments(job, diagnostics);
  std::vector<const char*> pointers;
  // The first word is "-cc1" itself.
  for (size_t i = 1; i < arguments.size(); ++i)
    pointers.push_back(arguments[i].c_str());
  auto invocation = std::make_shared<::clang::CompilerInvocation>();
  if (arguments.empty() || !::clang::CompilerInvocation::CreateFromArgs(*invocation, pointers, diagnostics))
    return false;
  invocation->getDiagnosticOpts().ShowCarets = false;
  invocation->getFrontendOpts().DisableFree = false;
  if (!job.source_text.empty())
    invocation->getPreprocessorOpts().addRemappedFile(
        job.source_path, llvm::MemoryBuffer::getMemBufferCopy(job.source_text, job.source_path).release());
  ::clang::CompilerInstance instance;
  instance.setInvocation(std::move(invocation));
  instance.createDiagnostics(&printer, false);
  instance.createFileManager();
  ::clang::EmitObjAction action;
  return instance.ExecuteAction(action) && !instance.getDiagnostics().hasErrorOccurred();
}

/// Once a process: targets, and a compile of nothing much, so that children find everything loaded and bound.
void warm_up() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    llvm::InitializeNativeTargetAsmParser();
    std::string ignored;
    compile_here({"c", "warm-up.c", "double f(int a, double b) { return a + b; }\n", "/dev/null", {"-O0", "-fPIC"}},
                 ignored);
  });
}

void write_all(int fd, const std::string& text) {
  for (size_t done = 0; done < text.size();) {
    const ssize_t put = ::write(fd, text.data() + done, text.size() - done);
    if (put <= 0)
      return;
    done += static_cast<size_t>(put);
  }
}

/// The child: ends with 0 if there is an object. What it has to say goes into the file `fd`.
[[noreturn]] void compile_and_exit(const CompileJob& job, int fd) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (const int signal : {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGINT, SIGSEGV, SIGTERM, SIGTRAP})
    ::signal(signal, SIG_DFL);
  // LLVM's own words about a crash, what it was doing among them, and those of its fatal errors, go to standard error.
  ::dup2(fd, 2);
  llvm::EnablePrettyStackTrace();
  std::string text;
  const bool ok = compile_here(job, text);
  write_all(fd, text);
  ::_exit(ok ? 0 : 1);
}

/// Waits for the child's end; ends it itself if it doesn't come in time. False then.
bool wait_for(pid_t child, std::chrono::milliseconds timeout, int& status) {
  const int fd = static_cast<int>(::syscall(SYS_pidfd_open, child, 0));
  pollfd ended{fd, POLLIN, 0};
  int ready = 0;
  while ((ready = ::poll(&ended, 1, static_cast<int>(timeout.count()))) < 0 && errno == EINTR)
    ;
  if (ready == 0)
    ::kill(child, SIGKILL);
  if (fd >= 0)
    ::close(fd);
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
    ;
  return ready != 0;
}

std::string read_all(int fd) {
  std::string text(static_cast<size_t>(std::max<off_t>(0, ::lseek(fd, 0, SEEK_END))), '\0');
  const ssize_t got = ::pread(fd, text.data(), text.size(), 0);
  text.resize(got > 0 ? static_cast<size_t>(got) : 0);
  return text;
}

} // namespace

EmbeddedClang::EmbeddedClang() = default;

std::string EmbeddedClang::version() {
  return CLANG_VERSION_STRING;
}
std::string EmbeddedClang::target() {
  return llvm::sys::getDefaultTargetTriple();
}

CompileResult EmbeddedClang::compile(const CompileJob& job) const {
  warm_up();
  const auto begin = std::chrono::steady_clock::now();
  CompileResult result;
  const int fd = ::memfd_create("diagnostics", MFD_CLOEXEC);
  const pid_t child = fd < 0 ? -1 : ::fork();
  if (child == 0)
    compile_and_exit(job, fd);
  if (child > 0) {
    int status = 0;
    const bool in_time = wait_for(child, job.timeout, status);
    result.ok = in_time && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    result.diagnostics = read_all(fd);
    result.timed_out = !in_time;
    if (in_time && WIFSIGNALED(status))
      result.signal = WTERMSIG(status);
  } else {
    result.diagnostics = job.source_path + ": error: can't start a process: " + std::strerror(errno) + "\n";
  }
  if (fd >= 0)
    ::close(fd);
  if (!result.ok)
    ::unlink(job.object_path.c_str());
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

} // namespace abiter::clang
