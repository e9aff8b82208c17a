#pragma once

// JSON, for headers that only name it: see util/json.h.

#include <nlohmann/json_fwd.hpp>

namespace abiter {

using Json = nlohmann::ordered_json;

} // namespace abiter
