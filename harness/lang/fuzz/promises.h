#pragma once

// What must hold for any bytes that are given to the parser: for the fuzz target, and for the test that mutates specs.

#include "lang/language.h"
#include "lang/model.h"

#include <string>
#include <string_view>

namespace abiter::lang {

/// Those of the source tree.
const Languages& languages_of_source();
/// What is wrong with the promises that model.h and leaves.h make for every spec; empty if nothing is.
std::string broken_promises(const Spec& spec);
/// Parses the bytes as a spec that may include itself, and as a family. What is wrong then; empty if nothing is.
std::string try_bytes(std::string_view bytes);

} // namespace abiter::lang
