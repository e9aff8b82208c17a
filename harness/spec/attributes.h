#pragma once

// The nodes that begin with `@` and apply to what follows them.

#include "spec/kdl.h"
#include "spec/model.h"
#include "spec/source.h"

#include <vector>

namespace abiter::spec {

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

} // namespace abiter::spec
