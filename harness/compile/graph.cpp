#include "compile/graph.h"

#include "util/fs.h"
#include "util/guard.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::compile {

namespace {

/// In paths of a build statement, Ninja takes '$', ':' and spaces for its own.
std::string ninja_path(std::string path) {
  return replace_all(replace_all(replace_all(std::move(path), "$", "$$"), ":", "$:"), " ", "$ ");
}

/// Ninja waits for ever for whoever has its pipe, so that each command has its guard.
Expected<std::string> ninja_command(const Edge& edge, uint32_t limit_s) {
  ABITER_TRY(words, guard_words({limit_s, 0, edge.output, edge.launched}));
  if (!edge.environment.empty()) {
    words.emplace_back("env");
    for (const auto& [name, value] : edge.environment)
      words.push_back(name + "=" + value);
  }
  words.insert(words.end(), edge.command.begin(), edge.command.end());
  return replace_all("exec " + shell_join(words), "$", "$$");
}

/// Reads "12/340 compile gcc-12 structs/nested caller" and "FAILED: path" lines as Ninja prints them.
class StatusReader {
public:
  StatusReader(GraphResult& result, const Options& options) : m_result(result), m_options(options) {}

  void read(std::string_view piece) {
    m_rest += piece;
    size_t begin = 0;
    for (size_t end = 0; (end = m_rest.find('\n', begin)) != std::string::npos; begin = end + 1)
      line(std::string_view(m_rest).substr(begin, end - begin));
    m_rest.erase(0, begin);
  }

private:
  void line(std::string_view text) {
    constexpr std::string_view k_failed = "FAILED: ";
    if (text.substr(0, k_failed.size()) == k_failed) {
      // Each edge has one output, so that its path may have spaces. Ninja 1.13 puts "[code=1] " in front.
      std::string path(trim(text.substr(k_failed.size())));
      if (path.starts_with("[code="))
        path.erase(0, path.find("] ") + 2);
      m_result.failed.insert(path);
      return;
    }
    const size_t slash = text.find('/');
    const size_t space = text.find(' ');
    if (slash == std::string_view::npos || space == std::string_view::npos || slash > space || text[0] < '0' ||
        text[0] > '9')
      return;
    const std::string_view what = text.substr(space + 1);
    if (what.substr(0, 7) == "compile")
      ++m_result.compiles;
    else if (what.substr(0, 4) == "link")
      ++m_result.links;
    else
      return;
    if (m_options.on_progress)
      m_options.on_progress(std::strtoull(std::string(text.substr(0, slash)).c_str(), nullptr, 10),
                            std::strtoull(std::string(text.substr(slash + 1, space - slash - 1)).c_str(), nullptr, 10),
                            std::string(what));
  }

  GraphResult& m_result;
  const Options& m_options;
  std::string m_rest;
};

} // namespace

Expected<GraphResult> run_graph(const std::vector<Edge>& edges, const Options& options) {
  GraphResult result;
  std::string text = "# Written by abiter. Run by hand: ninja -C THIS_FOLDER -k 0\n"
                     "ninja_required_version = 1.8\n\n"
                     "rule run\n  command = $command\n  description = $description\n\n";
  for (const Edge& edge : edges) {
    ABITER_TRY(command, ninja_command(edge, options.compile_timeout_s));
    text += fmt::format("build {}: run {}\n  command = {}\n  description = {}\n", ninja_path(edge.output),
                        ninja_path(edge.input), command, edge.description);
  }
  ABITER_CHECK(write_if_changed(options.folder + "/build.ninja", text));
  const std::string ninja = find_program("ninja");
  if (ninja.empty())
    return fail_internal("program 'ninja' not found", "install Debian's package ninja-build");

  StatusReader reader(result, options);
  Command command;
  ABITER_TRY(words, guard_words({}));
  command.words = std::move(words);
  command.words.insert(command.words.end(), {ninja, "-C", options.folder, "-k", "0"});
  if (options.jobs)
    command.words.insert(command.words.end(), {"-j", std::to_string(options.jobs)});
  command.environment = {{"NINJA_STATUS", "%f/%t "}};
  command.timeout = std::chrono::hours(24);
  command.on_output = [&](std::string_view piece) { reader.read(piece); };
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok() && result.failed.empty())
    return fail_internal(
        fmt::format("ninja could not run the build: {}", trim(finished.err.empty() ? finished.out : finished.err)),
        fmt::format("see {}/build.ninja", options.folder));
  return result;
}

} // namespace abiter::compile
