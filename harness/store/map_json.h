#pragma once

// Location maps as JSON: in reports, and in fingerprints.

#include "abi/location.h"

#include "util/json_fwd.h"

namespace abiter::store {

/// {"leaves": [["a.x", "xmm0[0..4]"], …], "result": […], "result_address": {…}, "facts": {…}}
Json map_json(const abi::LocationMap& map);
/// The inverse; false if it is invalid.
bool map_from_json(const Json& json, abi::LocationMap& map);

} // namespace abiter::store
