#include "toolchain/search.h"

#include "target/architecture.h"
#include "util/expression.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/parallel.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <elf.h>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <glob.h>
#include <optional>

namespace abiter::toolchain {

namespace {

namespace fs = std::filesystem;

/// Programs that stand in for a compiler of any name. The compiler itself is found behind them.
const std::set<std::string> k_wrappers = {"ccache", "colorgcc", "distcc", "gomacc", "icecc", "rustup", "sccache"};

/// The text up to the first character that means something in an expression: cheap to compare with.
std::string literal_start(const std::string& expression) {
  const size_t special = expression.find_first_of("\\[](){}.*?|^$+");
  if (special == std::string::npos)
    return expression;
  const bool repeated = std::string_view("*?{").find(expression[special]) != std::string_view::npos;
  return expression.find('|') != std::string::npos ? ""
                                                   : expression.substr(0, special - (repeated && special > 0 ? 1 : 0));
}

/// Names in the folders of a PATH, each folder read once.
class Folders {
public:
  explicit Folders(const std::string& path) {
    std::set<std::string> seen; // /bin is often /usr/bin
    for (const std::string& folder : split(path, ':')) {
      if (folder.empty() || folder.front() != '/' || !seen.insert(real_path(folder)).second)
        continue;
      std::error_code ignored;
      std::vector<std::string> names;
      for (const auto& entry : fs::directory_iterator(folder, ignored))
        names.push_back(entry.path().filename().string());
      std::sort(names.begin(), names.end(), natural_less);
      m_folders.emplace_back(folder, std::move(names));
    }
  }

  void find(const std::string& pattern, std::vector<std::string>& paths) const {
    const Expression expression(pattern);
    const std::string start = literal_start(pattern);
    for (const auto& [folder, names] : m_folders)
      for (const std::string& name : names)
        if (name.starts_with(start) && expression.matches_all(name))
          paths.push_back(folder + "/" + name);
  }

private:
  std::vector<std::pair<std::string, std::vector<std::string>>> m_folders;
};

/// Replaces `~`, `$NAME` and `${NAME:-default}`.
std::string expand(const std::string& text) {
  const auto value = [](const std::string& name) {
    const char* found = std::getenv(name.c_str());
    return std::string(found ? found : "");
  };
  std::string result;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '~' && i == 0) {
      result += value("HOME");
    } else if (text[i] == '$' && text.compare(i, 2, "${") == 0 && text.find('}', i) != std::string::npos) {
      const size_t end = text.find('}', i);
      const std::string inner = text.substr(i + 2, end - i - 2);
      const size_t colon = inner.find(":-");
      const std::string found = value(inner.substr(0, colon));
      result += found.empty() && colon != std::string::npos ? expand(inner.substr(colon + 2)) : found;
      i = end;
    } else if (text[i] == '$') {
      const size_t end = std::min(text.size(), text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", i + 1));
      result += value(text.substr(i + 1, end - i - 1));
      i = end - 1;
    } else {
      result += text[i];
    }
  }
  return result;
}

std::vector<std::string> globbed(const std::string& pattern) {
  glob_t found{};
  std::vector<std::string> paths;
  if (::glob(pattern.c_str(), 0, nullptr, &found) == 0)
    paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  ::globfree(&found);
  std::sort(paths.begin(), paths.end(), natural_less);
  return paths;
}

/// It has no ELF file of another size of pointers, be it one itself or an archive. Others may be scripts of the linker.
bool may_be_linked(const std::string& path, uint32_t pointer) {
  constexpr std::string_view k_elf = "\177ELF";
  constexpr size_t k_first_member = 1 << 18; // behind an archive's list of symbols
  std::string head(k_first_member, '\0');
  std::ifstream(path, std::ios::binary).read(head.data(), static_cast<std::streamsize>(head.size()));
  const size_t at = head.find(k_elf);
  const char wanted = pointer > sizeof(uint32_t) ? ELFCLASS64 : ELFCLASS32;
  return at == std::string::npos || at + k_elf.size() >= head.size() || head[at + k_elf.size()] == wanted;
}

bool is_program(const std::string& path) {
  std::error_code ignored;
  return fs::is_regular_file(path, ignored) &&
         (fs::status(path, ignored).permissions() & fs::perms::others_exec) != fs::perms::none;
}

/// A path that may be a compiler.
struct Candidate {
  const ToolchainFile* file;
  std::string path;
  Environment environment;
  std::string tool; ///< a program that may be the file's tool; empty: it has none
};

std::vector<Candidate> candidates_of(const ToolchainFile& file, const Folders& folders, const std::string& tool) {
  std::vector<Candidate> result;
  std::set<std::string> seen;
  const auto add = [&](const std::string& path, const Environment& environment) {
    const std::string real = real_path(path);
    if (!is_program(path) || k_wrappers.contains(fs::path(real).filename().string()) || !seen.insert(real).second)
      return;
    Candidate one{&file, path, file.environment, tool};
    const std::string folder = fs::path(real).parent_path().string();
    for (const auto& [name, value] : environment)
      one.environment.emplace_back(name, fs::path(replace_all(value, "{folder}", folder)).lexically_normal().string());
    result.push_back(std::move(one));
  };
  for (const std::string& pattern : file.programs) {
    std::vector<std::string> paths;
    folders.find(pattern, paths);
    for (const std::string& path : paths)
      add(path, {});
  }
  for (const SearchPlace& place : file.places)
    for (const std::string& pattern : place.paths)
      for (const std::string& path : globbed(expand(pattern)))
        add(fs::path(path).lexically_normal().string(), place.environment);
  return result;
}

/// Asks one candidate everything.
class Asker {
public:
  Asker(const Candidate& candidate, ProbeCache& cache)
      : m_candidate(candidate), m_rule(candidate.file->probe), m_cache(cache) {}

  Expected<Compiler> ask() {
    Compiler compiler;
    compiler.path = m_candidate.path;
    compiler.environment = m_candidate.environment;
    ABITER_TRY(said, answer(m_rule.arguments));
    if (!Expression(m_rule.version).find(said, compiler.version_text, compiler.version_line))
      return fail(fmt::format("nothing in its answer to '{}' looks like its version", join(m_rule.arguments, " ")));
    compiler.version = Version::parse(compiler.version_text);
    std::string target;
    std::string line;
    if (!m_rule.target.empty() && Expression(m_rule.target).find(said, target, line))
      compiler.target = plain_target(replace_all(m_rule.target_format, "{}", target));
    ABITER_TRY(core, hashes(m_rule.core));
    ABITER_TRY(parts, hashes(m_rule.parts));
    ABITER_TRY(program, m_cache.file_hash(m_candidate.path));
    compiler.libraries = find_libraries(m_rule, compiler, m_cache);
    for (const std::string& library : compiler.libraries)
      if (const auto hash = m_cache.file_hash(library))
        parts += *hash;
    const std::string what = compiler.version_line + "\n" + compiler.target + "\n";
    compiler.core = hex64(hash64(what + (core.empty() ? program : core)));
    compiler.hash = hex64(hash64(what + core + parts + program));
    if (!m_candidate.tool.empty())
      ABITER_CHECK(ask_tool(compiler));
    return compiler;
  }

private:
  /// All that the tool says of itself belongs to its identity: bindgen tells which libclang it has loaded.
  Expected<void> ask_tool(Compiler& compiler) {
    const ToolRule& rule = *m_candidate.file->tool;
    ABITER_TRY(said, answer(rule.arguments, m_candidate.tool));
    std::string line;
    if (!Expression(rule.version).find(said, compiler.tool_version_text, line))
      return fail(fmt::format("nothing in the answer of {} to '{}' looks like its version", m_candidate.tool,
                              join(rule.arguments, " ")));
    ABITER_TRY(program, m_cache.file_hash(m_candidate.tool));
    compiler.tool = m_candidate.tool;
    compiler.tool_version = Version::parse(compiler.tool_version_text);
    std::vector<std::string> lines;
    for (const std::string& one : split(said, '\n'))
      if (!trim(one).empty())
        lines.emplace_back(trim(one));
    compiler.version_line += ", with " + join(lines, ", ");
    compiler.hash = hex64(hash64(compiler.hash + program + join(lines, "\n")));
    return {};
  }

  Expected<std::string> answer(const std::vector<std::string>& arguments) {
    return answer(arguments, m_candidate.path);
  }

  Expected<std::string> answer(const std::vector<std::string>& arguments, const std::string& program) {
    Command command;
    command.words = {program};
    command.words.insert(command.words.end(), arguments.begin(), arguments.end());
    command.environment = m_candidate.environment;
    command.environment.emplace_back("LC_ALL", "C");
    command.guard = Guard{k_probe_limit_s, k_probe_limit_s};
    return m_cache.ask(command);
  }

  /// Hashes of files, one behind the other; no file at all is no error.
  Expected<std::string> hashes(const std::vector<std::string>& files) {
    const std::string folder = fs::path(real_path(m_candidate.path)).parent_path().string();
    std::string result;
    for (const std::string& word : files) {
      std::vector<std::string> paths;
      if (word.starts_with('-')) {
        ABITER_TRY(said, answer({word}));
        paths = {std::string(trim(said))};
      } else {
        paths = globbed(replace_all(word, "{folder}", folder));
      }
      std::set<std::string> seen;
      for (const std::string& path : paths) {
        if (!path.starts_with('/') || !seen.insert(real_path(path)).second)
          continue;
        ABITER_TRY(hash, m_cache.file_hash(path));
        result += hash;
      }
    }
    return result;
  }

  const Candidate& m_candidate;
  const ProbeRule& m_rule;
  ProbeCache& m_cache;
};

/// One compiler found in two places appears once, at the place that has its version in its name.
void add_once(std::vector<Compiler>& compilers, Compiler compiler) {
  const auto same = std::find_if(compilers.begin(), compilers.end(),
                                 [&](const Compiler& other) { return other.core == compiler.core; });
  if (same == compilers.end()) {
    compilers.push_back(std::move(compiler));
    return;
  }
  const auto named = [](const Compiler& one) { return one.path.find(one.version_text) != std::string::npos; };
  if (named(compiler) && !named(*same))
    *same = std::move(compiler);
}

} // namespace

std::vector<Search> search_compilers(const std::vector<ToolchainFile>& files, const std::string& path,
                                     ProbeCache& cache) {
  const Folders folders(path);
  std::vector<Candidate> candidates;
  std::vector<Search> searches(files.size());
  for (const ToolchainFile& file : files) {
    if (!file.enabled || file.embedded)
      continue;
    std::vector<std::string> tools;
    if (file.tool) {
      for (const std::string& pattern : file.tool->programs)
        folders.find(pattern, tools);
      if (tools.empty()) {
        searches[static_cast<size_t>(&file - files.data())].missing_tool =
            fmt::format("no program named '{}' in PATH", join(file.tool->programs, "' or '"));
        continue;
      }
    }
    const std::vector<Candidate> some = candidates_of(file, folders, tools.empty() ? "" : tools.front());
    candidates.insert(candidates.end(), some.begin(), some.end());
  }
  // What an interrupt keeps from being asked has no answer; whoever asked for the search sees the interrupt itself.
  std::vector<Expected<Compiler>> answers(candidates.size(), fail_internal("interrupted"));
  (void)parallel(candidates.size(), std::max(2U, job_count(0)), [&](size_t i) -> Expected<void> {
    answers[i] = Asker(candidates[i], cache).ask();
    return {};
  });

  for (size_t i = 0; i < candidates.size(); ++i) {
    Search& search = searches[static_cast<size_t>(candidates[i].file - files.data())];
    if (answers[i] && candidates[i].file->versions.contains(answers[i]->version))
      add_once(search.compilers, std::move(*answers[i]));
    else if (!answers[i])
      search.failures.push_back(candidates[i].path + ": " + answers[i].error().what);
  }
  for (Search& search : searches)
    std::stable_sort(search.compilers.begin(), search.compilers.end(), [](const Compiler& a, const Compiler& b) {
      return a.version.numbers != b.version.numbers ? a.version.numbers < b.version.numbers
                                                    : a.version.suffix < b.version.suffix;
    });
  for (size_t i = 0; i < files.size(); ++i)
    if (std::vector<Compiler>& found = searches[i].compilers; files[i].newest && found.size() > 1)
      found.erase(found.begin(), found.end() - 1);
  return searches;
}

Expected<Compiler> ask_compiler(const ToolchainFile& file, const std::string& path, ProbeCache& cache) {
  Candidate candidate{&file, path, file.environment, ""};
  // One that doesn't find its libraries by itself is at a place of the file.
  for (const SearchPlace& place : file.places)
    for (const std::string& pattern : place.paths)
      for (const std::string& one : globbed(expand(pattern)))
        if (real_path(one) == real_path(path))
          for (const auto& [name, value] : place.environment)
            candidate.environment.emplace_back(
                name, replace_all(value, "{folder}", fs::path(real_path(path)).parent_path().string()));
  return Asker(candidate, cache).ask();
}

std::vector<std::string> find_libraries(const ProbeRule& rule, const Compiler& compiler, ProbeCache& cache) {
  const uint32_t pointer = target::architecture_of(compiler.target).data_model.pointer;
  std::vector<std::string> found;
  for (const std::string& line : rule.libraries) {
    std::vector<std::string> paths;
    if (line.starts_with('/') || line.starts_with("{folder}")) {
      paths = globbed(replace_all(line, "{folder}", fs::path(real_path(compiler.path)).parent_path().string()));
    } else {
      Command command;
      command.words = split(line, ' ');
      if (line.starts_with('-'))
        command.words.insert(command.words.begin(), compiler.path);
      command.words.front() = find_program(command.words.front());
      command.environment = compiler.environment;
      command.environment.emplace_back("LC_ALL", "C");
      command.guard = Guard{k_probe_limit_s, k_probe_limit_s};
      if (const auto said = command.words.front().empty() ? fail("") : cache.ask(command))
        paths = {std::string(trim(*said))};
    }
    // A compiler answers with the bare name of what it doesn't find, and one without libraries for -m32 with those of the
    // machine.
    std::error_code ignored;
    for (const std::string& path : paths)
      if (path.starts_with('/') && fs::is_regular_file(path, ignored) && may_be_linked(path, pointer))
        found.push_back(fs::path(path).lexically_normal().string());
  }
  return found;
}

std::string plain_target(const std::string& target) {
  std::vector<std::string> parts = split(target, '-');
  if (parts.size() == 4 && (parts[1] == "pc" || parts[1] == "unknown"))
    parts.erase(parts.begin() + 1);
  return join(parts, "-");
}

} // namespace abiter::toolchain
