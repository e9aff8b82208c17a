// From toolchain files and the compilers that were found to toolchains: ids, flags, variants, what each lacks.

#include "toolchain/toolchain.h"

#include "target/architecture.h"
#include "toolchain/search.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <set>
#include <sstream>

namespace abiter::toolchain {

namespace {

/// A version, as it stands in an id.
enum class Detail {
  Short,   ///< as the file says: "gcc-12"
  Version, ///< "gcc-12.2.0"
  Build,   ///< "gcc-12.2.0+1a2b"
};

std::string id_of(const ToolchainFile& file, const Compiler& compiler, Detail detail) {
  const Version& version = compiler.version;
  std::string text = replace_all(file.id, "{tool.major}", fmt::format("{}", compiler.tool_version.at(0)));
  text = replace_all(text, "{tool.minor}", fmt::format("{}", compiler.tool_version.at(1)));
  if (detail != Detail::Short) {
    // The whole version stands where the first of its parts would.
    const std::string whole = compiler.version_text + (detail == Detail::Build ? "+" + compiler.core.substr(0, 4) : "");
    if (const size_t begin = text.find('{'); begin != std::string::npos)
      text = text.substr(0, begin) + whole + text.substr(text.rfind('}') + 1);
    else
      text += "-" + whole;
    return text;
  }
  text = replace_all(text, "{major}", fmt::format("{}", version.at(0)));
  text = replace_all(text, "{minor}", fmt::format("{}", version.at(1)));
  text = replace_all(text, "{suffix}", version.suffix);
  return replace_all(text, "{version}", compiler.version_text);
}

/// Ids of a file's compilers, without variants. Where short ones are equal, versions tell them apart; where those are
/// equal too, the first one found keeps the id and the builds of the others are told.
std::vector<std::string> ids_of(const ToolchainFile& file, const std::vector<Compiler>& compilers) {
  std::vector<std::string> ids;
  std::set<std::string> used;
  for (const Compiler& compiler : compilers) {
    const std::string id = id_of(file, compiler, Detail::Short);
    const bool patched = std::any_of(compilers.begin(), compilers.end(), [&](const Compiler& other) {
      return id_of(file, other, Detail::Short) == id && other.version_text != compiler.version_text;
    });
    ids.push_back(patched ? id_of(file, compiler, Detail::Version) : id);
    if (!used.insert(ids.back()).second) {
      ids.back() = id_of(file, compiler, Detail::Build);
      used.insert(ids.back());
    }
  }
  return ids;
}

/// Makes a command's program absolute; false if there is none. Words that stand for something are left alone.
bool resolve_program(std::vector<std::string>& words, std::string& reason) {
  if (words.empty() || words.front() == "{self}")
    return true;
  const std::string path = find_program(words.front());
  if (path.empty()) {
    reason = fmt::format("it needs a program '{}', which is not in PATH", words.front());
    return false;
  }
  words.front() = path;
  return true;
}

/// Later settings of one name replace former ones.
void add_environment(Environment& environment, const Environment& more) {
  for (const auto& [name, value] : more) {
    const auto old =
        std::find_if(environment.begin(), environment.end(), [&](const auto& one) { return one.first == name; });
    if (old == environment.end())
      environment.emplace_back(name, value);
    else
      old->second = value;
  }
}

void add_lacks(Toolchain& toolchain, const ToolchainFile& file, const Version& version) {
  const auto matches = [&](const std::string& glob) {
    return glob.starts_with('!') ? !glob_match(glob.substr(1), toolchain.id) : glob_match(glob, toolchain.id);
  };
  for (const LackRule& rule : file.lacks)
    if (matches(rule.match) && rule.version.contains(version))
      (rule.convention ? toolchain.lacks_conventions : toolchain.lacks).push_back(rule.lack);
  std::erase_if(toolchain.conventions, [&](const std::string& convention) {
    return std::any_of(toolchain.lacks_conventions.begin(), toolchain.lacks_conventions.end(),
                       [&](const Lack& lack) { return lack.feature == convention; });
  });
}

/// Puts the toolchain file's folder in the place of `{here}`, and notes the programs of it that are started. The hash
/// of their bytes: where they are doesn't matter.
Expected<std::string> resolve_here(const ToolchainFile& file, Toolchain& toolchain) {
  std::string hash;
  for (std::string& word : toolchain.compile) {
    if (word.find("{here}") == std::string::npos)
      continue;
    word = replace_all(word, "{here}", file.here);
    ABITER_TRY(text, read_file(word));
    toolchain.helpers.push_back(word);
    hash += hex64(hash64(text));
  }
  return hash;
}

/// All that distinguishes results: the compiler's files and how it's called, but neither where it is nor the launcher.
std::string hash_of(const Toolchain& toolchain, const std::string& compiler_hash) {
  return hex64(hash64(fmt::format("{}\n{}\n{}\n{}\n{}\n{}", compiler_hash, shell_join(toolchain.flags),
                                  shell_join(toolchain.compile), shell_join(toolchain.link),
                                  shell_join(toolchain.scenario_library), shell_join(toolchain.scenario_flags))));
}

/// What the machine's processor has, in the kernel's words.
const std::set<std::string>& cpu_features() {
  static const std::set<std::string> k_features = [] {
    std::set<std::string> found;
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
      if (!line.starts_with("flags"))
        continue;
      std::istringstream words(line.substr(line.find(':') + 1));
      for (std::string word; words >> word;)
        found.insert(word);
      break;
    }
    return found;
  }();
  return k_features;
}

/// The toolchain of one compiler and variant; an empty id if a program that it needs is missing.
Expected<Toolchain> make_toolchain(const ToolchainFile& file, const Compiler& compiler, const std::string& base_id,
                                   const std::string& variant, const VariantRule& rule) {
  for (const std::string& feature : rule.cpu)
    if (!cpu_features().count(feature))
      return fail(fmt::format("this machine's processor has no {}", feature));
  Toolchain one;
  one.variant = variant == "plain" ? "" : variant;
  one.id = one.variant.empty() ? base_id : base_id + "-" + one.variant;
  one.family = fmt::format("{}-{}-{}", file.family.empty() ? file.name : file.family, compiler.version_text,
                           compiler.core.substr(0, 8));
  one.language = file.language;
  one.compiler = compiler.path;
  one.version = compiler.version_text;
  one.version_line = compiler.version_line;
  one.target = compiler.target;
  one.data_model = target::architecture_of(one.target).data_model;
  one.tool = compiler.tool;
  one.tool_version = compiler.tool_version_text;
  one.flags = file.flags;
  one.flags.insert(one.flags.end(), rule.flags.begin(), rule.flags.end());
  one.specs = rule.specs;
  one.compile = file.compile;
  one.without_tool = file.without_tool;
  one.outside = file.outside;
  one.link = file.link;
  one.scenario_library = file.scenario.library;
  one.scenario_flags = file.scenario.flags;
  if (!one.scenario_flags.empty())
    one.scenario_flags.insert(one.scenario_flags.end(), rule.flags.begin(), rule.flags.end());
  one.scenario_variants = file.scenario.variants;
  one.environment = compiler.environment;
  one.conventions = file.conventions;
  one.launcher = file.launcher;
  one.runner = file.runner;
  one.embedded = file.embedded;
  for (const WhenRule& when : file.when) {
    if (!glob_match(when.match, one.id) || !when.version.contains(compiler.version))
      continue;
    one.flags.insert(one.flags.end(), when.flags.begin(), when.flags.end());
    if (!one.scenario_flags.empty())
      one.scenario_flags.insert(one.scenario_flags.end(), when.flags.begin(), when.flags.end());
    one.launcher = when.launcher.value_or(one.launcher);
    one.runner = when.runner.value_or(one.runner);
    add_environment(one.environment, when.environment);
  }
  add_lacks(one, file, compiler.version);
  one.hash = hash_of(one, compiler.hash);
  ABITER_TRY(helpers, resolve_here(file, one));
  if (!helpers.empty())
    one.hash = hex64(hash64(one.hash + helpers));
  std::string reason;
  for (std::vector<std::string>* words : {&one.compile, &one.link, &one.scenario_library, &one.launcher, &one.runner})
    if (!resolve_program(*words, reason))
      return fail(reason);
  return one;
}

void add_toolchains(ToolchainSet& set, const ToolchainFile& file, const Compiler& compiler, const std::string& id) {
  static const std::map<std::string, VariantRule> k_plain = {{"plain", {}}};
  const auto& variants = file.variants.empty() ? k_plain : file.variants;
  std::vector<std::string> names;
  for (const auto& [name, rule] : variants)
    if (rule.version.contains(compiler.version))
      names.push_back(name);
  std::stable_partition(names.begin(), names.end(), [](const std::string& name) { return name == "plain"; });
  for (const std::string& name : names) {
    auto one = make_toolchain(file, compiler, id, name, variants.at(name));
    if (one)
      set.found.push_back(std::move(*one));
    else
      set.absent.push_back({name == "plain" ? id : id + "-" + name, one.error().what});
  }
}

/// Which of a file's compilers are missed, and why they may be.
void add_absent(ToolchainSet& set, const ToolchainFile& file, const Search& search,
                const std::vector<std::string>& ids) {
  std::string why = !search.missing_tool.empty() ? search.missing_tool
                    : file.programs.empty()
                        ? ""
                        : fmt::format("no program named '{}' in PATH is one", join(file.programs, "' or '"));
  for (const SearchPlace& place : search.missing_tool.empty() ? file.places : std::vector<SearchPlace>())
    why += (why.empty() ? "nothing at " : ", nothing at ") + join(place.paths, ", ");
  for (const std::string& failure : search.failures)
    why += "; " + failure;
  const size_t before = set.absent.size();
  for (const auto& [id, how] : file.expected)
    if (std::none_of(ids.begin(), ids.end(), [&](const std::string& found) { return glob_match(id, found); }))
      set.absent.push_back({id, why + (how.empty() ? "" : " (" + how + ")")});
  if (set.absent.size() > before)
    return;
  if (ids.empty())
    set.absent.push_back({file.name, why});
  else // the file's compilers are there, and so is one that doesn't work
    for (const std::string& failure : search.failures)
      set.absent.push_back({file.name, failure});
}

void add_embedded(ToolchainSet& set, const ToolchainFile& file, const std::optional<EmbeddedCompiler>& embedded,
                  ProbeCache& cache) {
  if (!embedded) {
    set.absent.push_back(
        {file.id, "this abiter was built without the clang libraries (Debian packages libclang-19-dev, llvm-19-dev)"});
    return;
  }
  const auto library = cache.file_hash(embedded->library);
  if (!library) {
    set.absent.push_back({file.id, library.error().what});
    return;
  }
  Compiler compiler;
  compiler.version = Version::parse(embedded->version);
  compiler.version_text = embedded->version;
  compiler.version_line = fmt::format("clang version {} (in process)", embedded->version);
  compiler.target = plain_target(embedded->target);
  compiler.core = hex64(hash64(compiler.version_line + "\n" + compiler.target + "\n" + *library));
  compiler.hash = compiler.core;
  add_toolchains(set, file, compiler, id_of(file, compiler, Detail::Short));
}

} // namespace

std::optional<EmbeddedCompiler> embedded_compiler() {
#ifdef ABITER_CLANG_LIBRARY
  return EmbeddedCompiler{ABITER_CLANG_VERSION, ABITER_CLANG_TARGET, ABITER_CLANG_LIBRARY};
#else
  return {};
#endif
}

ExpectedAll<ToolchainSet> find_toolchains(const std::vector<std::string>& folders, const SearchOptions& options) {
  const auto files = read_toolchain_files(folders);
  if (!files)
    return tl::make_unexpected(files.error());
  const char* path = std::getenv("PATH");
  ProbeCache cache(options.cache_folder);
  const std::vector<Search> searches = search_compilers(*files,
                                                        !options.path.empty() ? options.path
                                                        : path                ? path
                                                                              : "/usr/bin:/bin",
                                                        cache);
  ToolchainSet set;
  for (size_t i = 0; i < files->size(); ++i) {
    const ToolchainFile& file = (*files)[i];
    if (!file.enabled)
      continue;
    if (file.embedded) {
      add_embedded(set, file, options.embedded, cache);
      continue;
    }
    const std::vector<std::string> ids = ids_of(file, searches[i].compilers);
    for (size_t k = 0; k < ids.size(); ++k)
      add_toolchains(set, file, searches[i].compilers[k], ids[k]);
    add_absent(set, file, searches[i], ids);
  }
  cache.save();
  if (!options.runner_folder.empty())
    std::erase_if(set.found, [&](const Toolchain& one) {
      const target::Architecture& architecture = target::architecture_of(one.target);
      const bool runs = std::filesystem::exists(std::filesystem::path(options.runner_folder) / architecture.runner);
      if (!runs)
        set.absent.push_back({one.id, fmt::format("nothing here runs code for {}: {} is not built, which needs {}",
                                                  architecture.name, architecture.runner, architecture.needs)});
      return !runs;
    });
  return set;
}

ExpectedAll<std::vector<Toolchain>> select_toolchains(const ToolchainSet& set, const std::vector<std::string>& names) {
  std::vector<std::string> ids;
  for (const Toolchain& one : set.found)
    ids.push_back(one.id);
  std::vector<bool> wanted(ids.size());
  Errors errors;
  for (const std::string& name : names) {
    const bool remove = name.starts_with('!');
    const std::string pattern = name.substr(remove);
    const bool known = has_glob(pattern) || std::find(ids.begin(), ids.end(), pattern) != ids.end();
    for (size_t i = 0; i < ids.size(); ++i)
      if (known && (pattern == ids[i] || glob_match(pattern, ids[i])))
        wanted[i] = !remove;
    if (known)
      continue;
    const auto absent =
        std::find_if(set.absent.begin(), set.absent.end(), [&](const Absent& one) { return one.id == pattern; });
    if (absent != set.absent.end()) {
      errors.push_back(
          {fmt::format("toolchain '{}' is not on this machine: {}", pattern, absent->reason), {}, {}, {}, Fault::User});
      continue;
    }
    const std::string near = did_you_mean(pattern, ids);
    errors.push_back({fmt::format("unknown toolchain '{}'", pattern),
                      {},
                      {},
                      (near.empty() ? "" : near + " ") + "There are: " + join(ids, ", "),
                      Fault::User});
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  std::vector<Toolchain> chosen;
  for (size_t i = 0; i < ids.size(); ++i)
    if (wanted[i])
      chosen.push_back(set.found[i]);
  return chosen;
}

bool takes_part(const Toolchain& toolchain, std::string_view spec) {
  const bool own = spec.find('/') == std::string_view::npos;
  return own || toolchain.specs.empty() ||
         std::any_of(toolchain.specs.begin(), toolchain.specs.end(),
                     [&](const std::string& glob) { return glob_match(glob, spec); });
}

} // namespace abiter::toolchain
