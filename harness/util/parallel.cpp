#include "util/parallel.h"

#include "util/process.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace abiter {

unsigned job_count(unsigned jobs) {
  return jobs ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

Expected<void> parallel(size_t count, unsigned jobs, const std::function<Expected<void>(size_t)>& work) {
  std::mutex mutex;
  std::atomic<size_t> next{0};
  std::optional<Error> failure;
  const auto loop = [&] {
    for (size_t i = next++; i < count && !interrupted(); i = next++)
      if (const auto done = work(i); !done) {
        const std::lock_guard lock(mutex);
        if (!failure)
          failure = done.error();
        next = count;
      }
  };
  std::vector<std::thread> threads;
  for (size_t i = 1; i < std::min<size_t>(job_count(jobs), count); ++i)
    threads.emplace_back(loop);
  loop();
  for (std::thread& thread : threads)
    thread.join();
  if (interrupted())
    return fail_internal("interrupted");
  if (failure)
    return tl::make_unexpected(*failure);
  return {};
}

} // namespace abiter
