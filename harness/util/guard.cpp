#include "util/guard.h"

#include "util/fs.h"
#include "util/own_files.h"

#include <algorithm>
#include <unistd.h>

namespace abiter {

namespace {

const std::string& guard_program() {
  static const std::string k_path = own_program("abiter-guard");
  return k_path;
}

/// Half of what the machine has, or of what its group of processes may take; but not less than some compilers need.
uint64_t memory_limit_mib() {
  constexpr uint64_t k_mib = 1 << 20, k_least = 2048;
  uint64_t bytes = static_cast<uint64_t>(::sysconf(_SC_PHYS_PAGES)) * static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
  if (const auto text = read_file("/sys/fs/cgroup/memory.max"))
    if (const uint64_t group = std::strtoull(text->c_str(), nullptr, 10); group > 0)
      bytes = std::min(bytes, group);
  return std::max(k_least, bytes / k_mib / 2);
}

} // namespace

Expected<std::vector<std::string>> guard_words(const Guard& guard) {
  if (guard_program().empty())
    return fail_internal("the program abiter-guard is not beside abiter", "build it: ninja -C build");
  std::vector<std::string> words{guard_program()};
  if (guard.limit_s) {
    static const std::string k_memory = std::to_string(memory_limit_mib());
    words.insert(words.end(),
                 {"-m", k_memory, "-c", std::to_string(guard.limit_s), "-w", std::to_string(guard.wall_s())});
  } else {
    words.insert(words.end(), {"-b", "0"});
  }
  if (!guard.output.empty())
    words.insert(words.end(), {"-o", guard.output});
  if (guard.daemons_stay)
    words.emplace_back("-d");
  return words;
}

std::string take_guard_message(std::string& err) {
  constexpr std::string_view k_begin = "abiter-guard: ";
  const size_t end = err.find_last_not_of('\n');
  if (end == std::string::npos)
    return {};
  const size_t newline = err.rfind('\n', end);
  const size_t line = newline == std::string::npos ? 0 : newline + 1;
  if (err.compare(line, k_begin.size(), k_begin) != 0)
    return {};
  std::string message = err.substr(line + k_begin.size(), end + 1 - line - k_begin.size());
  err.erase(line);
  return message;
}

} // namespace abiter
