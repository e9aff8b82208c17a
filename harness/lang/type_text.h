#pragma once

// Types as they stand in a string: `u32`, `Point`, `()`, `&T`, `&mut T`, `[T; 4]`, `(A, B)`, `Option<T>`, and any
// nesting of these.

#include "lang/builder.h"
#include "lang/kdl.h"

namespace abiter::lang {

/// The type that `value` spells. Mistakes go to `diagnostics`; then it is `()`, so that checking can go on.
TypeId type_from_text(const kdl::Value& value, Builder& builder, Diagnostics& diagnostics);

} // namespace abiter::lang
