#pragma once

// What can only be said of a type when all types are known. In this order: each needs those before it to have passed.

#include "lang/builder.h"
#include "lang/source.h"

namespace abiter::lang {

/// Types that contain themselves, aliases that stand only for themselves, and types that refer to types too deeply.
void check_cycles(const Builder& builder, const Components& components, const Place& file, Diagnostics& diagnostics);
/// Too many cells, and `@repr "transparent"` around more than one field.
void check_sizes(const Builder& builder, Diagnostics& diagnostics);
/// Bit-fields need a type that can be one, and room for its values.
void check_bit_fields(const Builder& builder, Diagnostics& diagnostics);
/// Flexible arrays that aren't the last field of a struct.
void check_flexible_arrays(const Builder& builder, Diagnostics& diagnostics);
/// Functions, statics and callbacks that can't be.
void check_signatures(const Builder& builder, Diagnostics& diagnostics);
/// What a NonZero and a Pin can hold.
void check_wrappers(const Builder& builder, Diagnostics& diagnostics);
/// Blocks of puns whose values differ.
void check_puns(const Builder& builder, Diagnostics& diagnostics);

} // namespace abiter::lang
