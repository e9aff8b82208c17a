#pragma once

#include "session/request.h"
#include "session/session.h"

namespace abiter::session {

/// A request for exactly one case. An id that isn't one is an error with an example.
Expected<Request> request_for_case(const Request& request, const std::string& case_id);

/// Where the only case of a run is.
struct OnlyCase {
  size_t suite;
  plan::CaseAt at;
};
OnlyCase only_case(const plan::Plan& plan);

} // namespace abiter::session
