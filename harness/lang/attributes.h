#pragma once

// The nodes that begin with `@` and apply to what follows them.

#include "lang/kdl.h"
#include "lang/model.h"
#include "lang/source.h"

#include <vector>

namespace abiter::lang {

/// What an attribute stands before.
enum class Target : uint8_t {
  Struct,
  Class,
  Union,
  Enum,
  Tagged,
  Alias,
  Pun,
  Function,
  Callback,
  Static
};

/// Reads the attributes and checks that they mean something together and on such a target.
Attributes read_attributes(const std::vector<const kdl::Node*>& nodes, Target target, Diagnostics& diagnostics);

} // namespace abiter::lang
