#pragma once

#include <set>
#include <string>

namespace abiter::insight {

/// The shortest of: a name, '*', "!…", "clang-1[46]", "val_in_*", "{one,other}" that matches `names` and nothing else
/// of `all`. `names` is not empty, and part of `all`.
std::string glob_for(const std::set<std::string>& names, const std::set<std::string>& all);

} // namespace abiter::insight
