#include "toolchain/probe.h"

#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace abiter::toolchain {

namespace {

constexpr size_t k_piece = 1 << 20;
/// Answers of compilers that have gone are dropped when there are more than this.
constexpr size_t k_keep = 1000;

std::string escape(const std::string& text) {
  return replace_all(replace_all(text, "\\", "\\\\"), "\n", "\\n");
}

std::string unescape(std::string_view text) {
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size())
      result += text[++i] == 'n' ? '\n' : text[i];
    else
      result += text[i];
  }
  return result;
}

/// Of a program that is written anew while it's read, the hash is of neither; its stamp differs afterwards.
Expected<std::string> hash_of_file(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0)
    return fail(fmt::format("can't read '{}': {}", path, std::strerror(errno)));
  Hasher hasher;
  std::string buffer(k_piece, '\0');
  ssize_t got = 0;
  while ((got = ::read(fd, buffer.data(), buffer.size())) > 0 || (got < 0 && errno == EINTR))
    if (got > 0)
      hasher.add(std::string_view(buffer).substr(0, static_cast<size_t>(got)));
  const int error = got < 0 ? errno : 0;
  ::close(fd);
  if (error)
    return fail(fmt::format("can't read '{}': {}", path, std::strerror(error)));
  return hex64(hasher.value());
}

} // namespace

std::string real_path(const std::string& path) {
  std::array<char, PATH_MAX> buffer{};
  return ::realpath(path.c_str(), buffer.data()) ? std::string(buffer.data()) : path;
}

ProbeCache::ProbeCache(const std::string& folder) {
  if (folder.empty())
    return;
  m_file = folder + "/probes-1";
  const auto text = read_file(m_file);
  if (!text)
    return;
  for (const std::string& line : split(*text, '\n')) {
    const size_t tab = line.find('\t');
    if (tab != std::string::npos)
      m_values[line.substr(0, tab)] = unescape(std::string_view(line).substr(tab + 1));
  }
}

Expected<std::string> ProbeCache::ask(const Command& command) {
  const std::string& program = command.words.front();
  std::string key = fmt::format("{}\n{}\n{}", shell_join(command.words), real_path(program), change_stamp(program));
  for (const auto& [name, value] : command.environment)
    key += "\n" + name + "=" + value;
  key = "ask-" + hex64(hash64(key));
  std::string answer;
  if (recall(key, answer))
    return answer;
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok()) {
    const std::string how = !finished.guard_said.empty() ? finished.guard_said
                            : finished.timed_out         ? "it didn't end in time"
                            : finished.signal            ? fmt::format("signal {}", finished.signal)
                                                         : fmt::format("exit code {}", finished.exit_code);
    const std::string said = split(std::string(trim(finished.err)), '\n').front();
    return fail(fmt::format("'{}' failed: {}{}{}", shell_join(command.words), how, said.empty() ? "" : ": ", said));
  }
  answer = finished.out + "\n" + finished.err;
  remember(key, answer);
  return answer;
}

Expected<std::string> ProbeCache::file_hash(const std::string& path) {
  const std::string real = real_path(path);
  const std::string key = "file-" + hex64(hash64(real + "\n" + change_stamp(real)));
  std::string hash;
  if (recall(key, hash))
    return hash;
  struct stat status{};
  if (::stat(real.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
    return fail(fmt::format("'{}' is no file", path));
  ABITER_TRY(whole, hash_of_file(real));
  hash = std::move(whole);
  remember(key, hash);
  return hash;
}

void ProbeCache::save() {
  const std::lock_guard lock(m_mutex);
  if (m_file.empty() || !m_changed)
    return;
  const bool full = m_values.size() > k_keep;
  std::string text;
  for (const auto& [key, value] : m_values)
    if (!full || m_used.contains(key))
      text += key + "\t" + escape(value) + "\n";
  if (write_file(m_file, text))
    m_changed = false;
}

bool ProbeCache::recall(const std::string& key, std::string& value) {
  const std::lock_guard lock(m_mutex);
  m_used.insert(key);
  const auto found = m_values.find(key);
  if (found == m_values.end())
    return false;
  value = found->second;
  return true;
}

void ProbeCache::remember(const std::string& key, const std::string& value) {
  const std::lock_guard lock(m_mutex);
  m_values[key] = value;
  m_changed = true;
}

} // namespace abiter::toolchain
