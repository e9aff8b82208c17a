#pragma once

// Drops old runs, and what was built for toolchains and specs that no kept run has.

#include "report/store_text.h"
#include "session/request.h"
#include "util/error.h"

#include <functional>

namespace abiter::session {

struct RetentionRequest {
  Where where;
  size_t keep = 10; ///< so many of the newest runs stay
  bool dry_run = false;
};

/// `on_waiting`: as in BuildLock::take().
Expected<report::Dropped> drop_old_runs(const RetentionRequest& request,
                                        const std::function<void(const std::string& folder)>& on_waiting);

} // namespace abiter::session
