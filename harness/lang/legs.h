#pragma once

// The calls that one call of a function consists of. Leg 0 is the call itself. A callback among its arguments is called
// back by who receives it: a leg of its own, whose arguments may hold callbacks again, for the other direction.
//
// A callback is followed where it is a parameter or the field of a struct (of structs) that is one; behind references,
// in arrays, unions and puns it is an address that is compared and not called. The slots of all legs follow each other:
// arguments of leg 0, its result, arguments of leg 1, …

#include "lang/model.h"

#include <string>
#include <utility>
#include <vector>

namespace abiter::lang {

struct Leg {
  std::string path; ///< of the pointer: "visit", "ops.visit", "visit(then)"; of leg 0 empty
  uint32_t depth;   ///< 0, 2, …: the caller's side calls; 1, 3, …: the callee's
  TypeId callback;  ///< of leg 0 nothing
  std::vector<Field> inputs;
  std::optional<TypeId> output;
  size_t parent = 0;                                   ///< the leg whose argument holds the pointer; of leg 0 nothing
  size_t argument = 0;                                 ///< which of its inputs
  std::vector<std::pair<TypeId, size_t>> members = {}; ///< the way from there: each a struct and the field's position
  size_t first_slot = 0;                               ///< of the arguments; that of the result follows them

  /// What stands before the path of an argument's cells: "item", "visit(item)".
  std::string argument_path(const Field& input) const {
    return path.empty() ? input.name : path + "(" + input.name + ")";
  }
  /// … and of the result's: "ret", "visit()"; of a static "read".
  std::string result_path(const Function& function) const {
    return !path.empty() ? path + "()" : function.is_static ? "read" : "ret";
  }
};

/// In the order in which they are found, leg by leg; at most one more than k_max_legs, none deeper than
/// k_max_leg_depth + 1.
std::vector<Leg> legs(const std::vector<Type>& types, const Function& function);

inline constexpr uint32_t k_max_leg_depth = 3;
inline constexpr size_t k_max_legs = 32;

} // namespace abiter::lang
