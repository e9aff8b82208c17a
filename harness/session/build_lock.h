#pragma once

#include "util/error.h"

#include <string>

namespace abiter::session {

/// One abiter at a time may write below a results folder's build; a second one waits.
class BuildLock {
public:
  static Expected<BuildLock> take(const std::string& folder);
  BuildLock(BuildLock&& other) noexcept;
  BuildLock& operator=(BuildLock&&) = delete;
  ~BuildLock();

private:
  explicit BuildLock(int fd) : m_fd(fd) {}
  int m_fd;
};

} // namespace abiter::session
