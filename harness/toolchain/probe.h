#pragma once

// Asking compilers what they are, once: answers and file hashes are remembered by path, device,
// inode, size and times.

#include "util/error.h"
#include "util/process.h"

#include <map>
#include <mutex>
#include <set>
#include <string>

namespace abiter::toolchain {

/// So much time has a program to say what it is.
constexpr uint32_t k_probe_limit_s = 20;

/// Usable from several threads at once.
class ProbeCache {
public:
  /// Reads what is remembered in `folder`; with an empty one nothing is remembered. Unreadable memory is no memory.
  explicit ProbeCache(const std::string& folder);

  /// Standard output, then standard error of a command that exits with 0.
  Expected<std::string> ask(const Command& command);

  /// 16 hex digits over all of the file's bytes: a compiler that was built anew may differ in any of them.
  Expected<std::string> file_hash(const std::string& path);

  /// Writes what has been learnt. Failing to is no error: it'll be asked again.
  void save();

  /// What was learnt by other means than those above, by a key of the caller's.
  bool recall(const std::string& key, std::string& value);
  void remember(const std::string& key, const std::string& value);

private:
  std::mutex m_mutex;
  std::string m_file;
  std::map<std::string, std::string> m_values;
  std::set<std::string> m_used;
  bool m_changed = false;
};

/// The file that a path leads to, through all links; the path itself if there is none.
std::string real_path(const std::string& path);

} // namespace abiter::toolchain
