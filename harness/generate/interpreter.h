#pragma once

// The Python interpreter inside abiter, for the files of this folder: no header that others include may show pybind11.

#include "util/error.h"

#include <fmt/format.h>
#include <pybind11/embed.h>
#include <string>
#include <string_view>
#include <utility>

namespace abiter::generate {

/// The one interpreter of this process, from start() to its end.
class Interpreter {
public:
  /// Debian's, whatever python3 comes first on PATH; nothing of the user's environment, no byte code beside the
  /// sources, and SIGINT stays ours. An error if there is one already. Python's lock is held afterwards.
  static Expected<Interpreter> start();
  Interpreter(Interpreter&& other) noexcept : m_owned(std::exchange(other.m_owned, false)) {}
  Interpreter& operator=(Interpreter&&) = delete;
  ~Interpreter();

private:
  Interpreter() = default;
  bool m_owned = true;
};

/// Packages are also looked for in `folder`, first, and in those of Debian.
void add_python_folder(const std::string& folder);

/// A Python exception with its traceback, as Python itself would print it.
std::string traceback_of(pybind11::error_already_set& error);

/// Runs something that uses Python; whatever it throws becomes an error of our own.
template <class Action>
auto guarded(const std::string& what, std::string_view hint, const Action& action) -> Expected<decltype(action())> {
  try {
    return action();
  } catch (pybind11::error_already_set& error) {
    return fail_internal(fmt::format("{}:\n{}", what, traceback_of(error)), std::string(hint));
  } catch (const std::exception& error) {
    return fail_internal(fmt::format("{}: {}", what, error.what()), std::string(hint));
  }
}

} // namespace abiter::generate
