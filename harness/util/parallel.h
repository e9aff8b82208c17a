#pragma once

// Work spread over threads. The one place that starts them.

#include "util/error.h"

#include <cstddef>
#include <functional>

namespace abiter {

/// `jobs`; 0: as many as there are processors.
unsigned job_count(unsigned jobs);

/// Calls `work` once for each index below `count`, in ascending order, in up to job_count(jobs) threads, the caller's
/// among them. After the first error or an interrupt no further index is begun; that error is returned, or "interrupted".
Expected<void> parallel(size_t count, unsigned jobs, const std::function<Expected<void>(size_t index)>& work);

} // namespace abiter
