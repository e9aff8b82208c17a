#pragma once

// The clang that is linked into abiter: compiles C and C++ in process, where no clang is installed. No LLVM type shows
// here.

#include <chrono>
#include <string>
#include <vector>

namespace abiter::clang {

struct CompileJob {
  std::string language;    ///< "c" or "cpp"
  std::string source_path; ///< how diagnostics name the file
  std::string source_text; ///< if not empty, compiled instead of what the file holds
  std::string object_path;
  std::vector<std::string> flags;             ///< as clang's driver takes them
  std::chrono::milliseconds timeout{120'000}; ///< ends the compile
};

struct CompileResult {
  bool ok = false;
  int signal = 0; ///< that ended the compile
  bool timed_out = false;
  std::string diagnostics; ///< "FILE:LINE:COLUMN: error: …" as clang prints them
  double seconds = 0;
};

/// Calls are independent of each other; several threads may make them at once. Each runs in a forked child, so that
/// a crash of clang is just that call's failure.
class EmbeddedClang {
public:
  EmbeddedClang();
  CompileResult compile(const CompileJob& job) const;
  static std::string version(); ///< "19.1.7"
  static std::string target();  ///< "x86_64-pc-linux-gnu"
};

} // namespace abiter::clang
