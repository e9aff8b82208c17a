#include "generate/watched.h"

namespace abiter::generate {

void WatchedThread::interrupt(const std::shared_ptr<WatchedThread>& thread) {
  std::thread([thread] {
    const pybind11::gil_scoped_acquire locked;
    const std::lock_guard lock(thread->mutex);
    if (!thread->done)
      PyThreadState_SetAsyncExc(thread->id, PyExc_KeyboardInterrupt);
    thread->interrupting = false;
    thread->reached = true;
  }).detach();
}

} // namespace abiter::generate
