#pragma once

// The functions that `NAME.procgen.kdl` stands for.

#include "lang/builder.h"
#include "lang/source.h"

#include <string>
#include <string_view>

namespace abiter::lang {

/// "i128" for "specs/procgen/i128.procgen.kdl"; empty for any other file.
std::string family_type_name(std::string_view path);

/// Adds the whole family over `type`. A function of the same name is an error. `place` is told for what it adds.
void add_family(Builder& builder, TypeId type, const Place& place, Diagnostics& diagnostics);

} // namespace abiter::lang
