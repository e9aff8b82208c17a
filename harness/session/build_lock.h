#pragma once

#include "util/error.h"

#include <functional>
#include <string>

namespace abiter::session {

/// One abiter at a time may write below a results folder's build; a second one waits.
class BuildLock {
public:
  /// A folder that somebody else has made is refused. `on_waiting` is called with the folder once, before a wait.
  static Expected<BuildLock> take(const std::string& folder,
                                  const std::function<void(const std::string& folder)>& on_waiting);
  BuildLock(BuildLock&& other) noexcept;
  BuildLock& operator=(BuildLock&&) = delete;
  ~BuildLock();

private:
  explicit BuildLock(int fd) : m_fd(fd) {}
  int m_fd;
};

} // namespace abiter::session
