#pragma once

// Python with a limit of time, for the files of this folder. It runs in a thread of its own: one that loops is ended by
// an exception, and one that can't be (it sleeps, or loops inside a function of C) is left alone.

#include "generate/interpreter.h"
#include "util/process.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace abiter::generate {

/// What threads of Python have left behind.
struct PythonHealth {
  bool abandoned = false; ///< a thread still runs: nothing that it works with may be destroyed
  bool lost = false;      ///< it doesn't let others run
};

/// One piece of work, seen from its own thread and from the one that waits.
struct WatchedThread {
  std::mutex mutex;
  std::condition_variable changed;
  unsigned long id = 0; ///< Python's number of the thread; 0: it has not got Python's lock yet
  bool done = false;    ///< written with Python's lock held
  bool interrupting = false;
  bool reached = false; ///< an exception could be thrown into it: Python's lock was free

  /// Throws KeyboardInterrupt into it as soon as Python's lock can be had. A generator may catch that, so it's thrown
  /// until the thread has ended.
  static void interrupt(const std::shared_ptr<WatchedThread>& thread);
};

/// Runs `action`, which must own all that it uses and return a value without objects of Python. An exception, a hang and
/// an interrupt by the user are errors; `what` failed.
template <class Action>
auto watched(const std::string& what, std::string_view hint, std::chrono::seconds limit, PythonHealth& health,
             Action action) -> Expected<decltype(action())> {
  using namespace std::chrono_literals;
  using Result = Expected<decltype(action())>;
  using Clock = std::chrono::steady_clock;
  constexpr auto k_patience = 3s; ///< for a thread to heed an exception, and for Python's lock
  if (health.lost)
    return fail_internal(what + ": Python has not come back from an earlier generator");
  const auto thread = std::make_shared<WatchedThread>();
  const auto result = std::make_shared<std::optional<Result>>();
  std::thread worker([thread, result, what, hint = std::string(hint), action = std::move(action)] {
    const pybind11::gil_scoped_acquire locked;
    {
      const std::lock_guard lock(thread->mutex);
      thread->id = PyThread_get_thread_ident();
    }
    Result made = guarded(what, hint, action);
    const std::lock_guard lock(thread->mutex);
    *result = std::move(made);
    thread->done = true;
    thread->changed.notify_all();
  });
  const auto begin = Clock::now();
  std::optional<Clock::time_point> since; ///< it is asked to end
  std::unique_lock lock(thread->mutex);
  while (!thread->done) {
    thread->changed.wait_for(lock, since ? 20ms : 100ms);
    const auto now = Clock::now();
    const bool blocked = thread->id == 0 && health.abandoned && now - begin > k_patience;
    if (!since && !thread->done && (interrupted() || blocked || now - begin > limit))
      since = now;
    if (since && !thread->done && !thread->interrupting && thread->id) {
      thread->interrupting = true;
      WatchedThread::interrupt(thread);
    }
    if (since && !thread->done && now - *since > k_patience) {
      health.lost = !thread->reached;
      health.abandoned = true;
      worker.detach();
      break;
    }
  }
  const bool done = thread->done;
  lock.unlock();
  if (done)
    worker.join();
  if (interrupted())
    return fail_internal("interrupted");
  if (since)
    return fail_internal(fmt::format("{}: it did not end within {} s{}", what, limit.count(),
                                     done && !**result ? "\n" + (*result)->error().what : ""),
                         std::string(hint));
  return std::move(**result);
}

} // namespace abiter::generate
