#pragma once

// Types as they stand in a string: `u32`, `Point`, `()`, `&T`, `&mut T`, `[T; 4]`, `(A, B)`, `Option<T>`, and any
// nesting of these.

#include "spec/builder.h"
#include "spec/kdl.h"

namespace abiter::spec {

/// The type that `value` spells. Mistakes go to `diagnostics`; then it is `()`, so that checking can go on.
TypeId type_from_text(const kdl::Value& value, Builder& builder, Diagnostics& diagnostics);

} // namespace abiter::spec
