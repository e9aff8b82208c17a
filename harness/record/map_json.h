#pragma once

// Location maps as JSON: in reports, and in fingerprints.

#include "abi/location.h"

#include <nlohmann/json_fwd.hpp>

namespace abiter::record {

/// {"leaves": [["a.x", "xmm0[0..4]"], …], "result": […], "result_address": {…}, "facts": {…}}
nlohmann::ordered_json map_json(const abi::LocationMap& map);
/// The inverse; false if it makes no sense.
bool map_from_json(const nlohmann::ordered_json& json, abi::LocationMap& map);

} // namespace abiter::record
