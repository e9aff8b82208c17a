#pragma once

// Where a command's words go. Beside the reporters of a run, nothing else of the program writes to its standard streams.

#include "util/error.h"

#include <cstdio>
#include <string_view>

namespace abiter::report {

class Output {
public:
  /// Doesn't own the streams.
  explicit Output(std::FILE* out = stdout, std::FILE* err = stderr) : m_out(out), m_err(err) {}

  /// What was asked for. False if nobody reads on, as in `abiter list | head`.
  bool print(std::string_view text) const;
  /// What was printed has arrived. Nobody who reads on is no failure.
  Expected<void> finish() const;
  /// A remark beside it: to standard error.
  void remark(std::string_view text) const;
  /// All of them, each with its place and its hint: to standard error.
  void errors(const Errors& errors) const;

private:
  std::FILE* m_out;
  std::FILE* m_err;
};

/// To standard error, by nothing but a system call.
void remark_in_signal_handler(std::string_view text) noexcept;

} // namespace abiter::report
