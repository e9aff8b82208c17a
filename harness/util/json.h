#pragma once

// The one home of nlohmann-json: JSON keeps the order in which it was written, whatever reads or writes it.

#include "util/json_fwd.h"

#include <nlohmann/json.hpp>
#include <string>

namespace abiter {

/// On one line. What isn't UTF-8 (a compiler's message may hold any bytes) is replaced.
inline std::string to_line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace abiter
