#pragma once

// What may be a name in a spec, and the checks of a node's shape that every kind of node shares.

#include "lang/kdl.h"
#include "lang/source.h"

#include <string>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// A letter or '_', then letters, digits and '_', all of ASCII.
bool is_identifier(std::string_view text);
/// Records an error unless `name` is an identifier. Words that some language reserves are names, too: its generator gives
/// them an underscore. `what` is "field", "type", …
bool check_name(Diagnostics& diagnostics, const std::string& name, const Place& place, std::string_view what);
/// "the first one is at structs.kdl:3:1".
std::string first_one_is_at(const Place& place);
/// did_you_mean(), but quick for words that are far too long.
std::string nearest_hint(std::string_view word, const std::vector<std::string>& candidates);
/// A text for a message: cut if it's long.
std::string cut(std::string_view text);

/// Errors unless the node has exactly `count` arguments and no property. `wants` is "one string, the name".
bool check_arguments(Diagnostics& diagnostics, const kdl::Node& node, size_t count, std::string_view wants);
bool check_no_properties(Diagnostics& diagnostics, const kdl::Node& node);
bool check_no_children(Diagnostics& diagnostics, const kdl::Node& node);
/// Errors unless the value is a string without an annotation.
bool check_string(Diagnostics& diagnostics, const kdl::Value& value, std::string_view what);

} // namespace abiter::lang
