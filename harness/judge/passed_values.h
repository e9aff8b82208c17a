#pragma once

// The parameters and results of a function, and of the calls back that it makes, with the manner in which each is passed.

#include "lang/model.h"

#include <string>
#include <vector>

namespace abiter::judge {

/// How the values of a function are passed, beside their types.
enum class Manner : uint8_t {
  Usual,
  Variadic,    ///< through `...`
  List,        ///< in a va_list
  Knr,         ///< of a K&R definition
  Unprototyped ///< of a call without a prototype
};

/// One parameter or result, of the function or of a call back.
struct PassedValue {
  std::string root; ///< what the paths of its leaves begin with
  lang::TypeId type;
  bool result;
  size_t leg;
  Manner manner;
};

/// In the order in which they are passed: those of a function, then of its calls back.
std::vector<PassedValue> passed_values(const lang::Spec& spec, const lang::Function& function);

} // namespace abiter::judge
