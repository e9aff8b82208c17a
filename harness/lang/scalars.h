#pragma once

// The scalars of the spec language: one table of all that is known of each. A further scalar is a row here, and a
// row in the tables of the generators' languages.

#include "lang/model.h"
#include "target/data_model.h"

#include <cstdint>
#include <string_view>

namespace abiter::lang {

/// What values a leaf may have.
enum class Domain : uint8_t {
  Integer,
  Float,
  Bool,
  Char,
  Pointer,
  Enum,
  Null ///< of nullptr: always 0
};

struct ScalarTraits {
  Scalar scalar;
  std::string_view name; ///< in the spec language
  Domain domain;
  bool is_signed; ///< an integer that can be negative; of C's char and wchar_t: on most targets
  uint8_t (*width)(const target::DataModel&); ///< in bytes that count
  bool is_lane = false;                       ///< a vector can hold it
  bool is_part = false;                       ///< a complex number can have it for its parts
  std::string_view unusual{};                 ///< what to call it where it may be the cause of a disagreement
};

const ScalarTraits& traits(Scalar scalar);
/// What values a scalar may have.
inline Domain domain_of(Scalar scalar) {
  return traits(scalar).domain;
}
/// Bytes of a scalar's value on the target: 10 for an x87 long double.
inline uint8_t width(Scalar scalar, const target::DataModel& model = {}) {
  return traits(scalar).width(model);
}
bool is_signed(Scalar scalar, const target::DataModel& model);

/// What a bit-field can be of.
bool is_integer(Scalar scalar);
/// C passes it through `...` as something else: a float, or an integer narrower than int.
bool is_promoted(Scalar scalar);

} // namespace abiter::lang
