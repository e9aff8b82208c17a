#pragma once

// What came of building something: the whole unit, or a part of it that was tried alone.

#include <cstdint>
#include <string>
#include <vector>

namespace abiter::compile {

enum class Outcome : uint8_t {
  Built,
  Refused,   ///< the compiler or the linker says what it doesn't like
  Unlinked,  ///< it refers to symbols that are nowhere
  Crashed,   ///< the compiler's own fault
  Disturbed, ///< the machine's fault, a launcher's or a person's: it says nothing of the text
};

struct Attempt {
  Outcome outcome = Outcome::Built;
  std::string text;                 ///< what was printed, or happened; not empty unless it was built
  std::vector<std::string> missing; ///< of Unlinked: the symbols

  bool ok() const { return outcome == Outcome::Built; }
  /// The same again will come of the same text.
  bool lasts() const { return outcome != Outcome::Crashed && outcome != Outcome::Disturbed; }
};

} // namespace abiter::compile
