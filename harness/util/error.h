#pragma once

// How anything that goes wrong because of the world or the user is told: as a value.
// An exception means that abiter itself has a bug.

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

namespace abiter {

/// A place in a text file. Lines and columns count from 1; 0 means "not known".
/// A column counts Unicode scalar values, as editors do.
struct Place {
  std::string file;
  uint32_t line = 0;
  uint32_t column = 0;

  bool operator==(const Place&) const = default;
};

/// Whose fault an error is: it decides the exit code.
enum class Fault {
  User,     ///< a flag, a spec, a toolchain file, a configuration: exit code 2
  Nothing,  ///< a filter that selects nothing: exit code 4
  Internal, ///< ours, or the machine's (disk full, ninja missing): exit code 3
};

/// What went wrong, where, and what to do about it.
struct Error {
  std::string what;
  std::optional<Place> place;
  std::string source_line; ///< the line at `place`, if there is one: printed with a caret below
  std::string hint;        ///< what to do; may be empty
  Fault fault = Fault::User;

  bool operator==(const Error&) const = default;
};

/// Several errors, in the order of their places: a check reports all that it finds.
using Errors = std::vector<Error>;

template <class T> using Expected = tl::expected<T, Error>;
template <class T> using ExpectedAll = tl::expected<T, Errors>;

inline tl::unexpected<Error> fail(std::string what, std::string hint = {}) {
  return tl::make_unexpected(Error{std::move(what), {}, {}, std::move(hint), Fault::User});
}

inline tl::unexpected<Error> fail_internal(std::string what, std::string hint = {}) {
  return tl::make_unexpected(Error{std::move(what), {}, {}, std::move(hint), Fault::Internal});
}

/// "file:3:7: error: what" + source line with a caret + "hint: …", each on lines of its own, ending with '\n'.
std::string to_text(const Error& error);

} // namespace abiter

/// Evaluates to the value of an Expected, or returns its error from the enclosing function.
#define ABITER_TRY(name, expression)                                                                                   \
  auto name##_or = (expression);                                                                                       \
  if (!name##_or)                                                                                                      \
    return tl::make_unexpected(std::move(name##_or.error()));                                                          \
  auto name = std::move(*name##_or)

/// The same for an Expected<void>.
#define ABITER_CHECK(expression)                                                                                       \
  if (auto checked = (expression); !checked)                                                                           \
  return tl::make_unexpected(std::move(checked.error()))
