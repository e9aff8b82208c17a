#pragma once

// What the tests of this folder share: a spec goes in as text, a model or the text of the errors comes out.

#include "lang/load.h"
#include "lang/model.h"

#include <doctest/doctest.h>
#include <map>
#include <string>
#include <string_view>

namespace abiter::lang {

using Files = std::map<std::string, std::string>;

/// The errors as a user sees them, one behind the other; empty if there are none.
std::string errors_of(std::string_view text, const std::string& path = "t.kdl", const Files& files = {});
/// The model; a failed check and an empty spec if there are errors.
Spec spec_of(std::string_view text, const std::string& path = "t.kdl", const Files& files = {});
/// The errors without source lines and hints: "1:8: what", a line each.
std::string short_errors_of(std::string_view text, const std::string& path = "t.kdl", const Files& files = {});

TypeId type_named(const Spec& spec, std::string_view key);
const Function& function_named(const Spec& spec, std::string_view name);
/// Those of the source tree.
const Languages& languages_of_source();
/// What is wrong with the promises that model.h makes for every spec; empty if nothing is.
std::string broken_promises(const Spec& spec);

} // namespace abiter::lang
