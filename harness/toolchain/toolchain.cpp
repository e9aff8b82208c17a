// From toolchain files and the compilers that were found to toolchains: ids, flags, variants, what each lacks.

#include "toolchain/toolchain.h"

#include "target/architecture.h"
#include "toolchain/feature_set.h"
#include "toolchain/search.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <memory>
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

std::string id_of(const std::string& pattern, const Compiler& compiler, Detail detail) {
  const Version& version = compiler.version;
  std::string text = replace_all(pattern, "{tool.major}", fmt::format("{}", compiler.tool_version.at(0)));
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
    const std::string id = id_of(file.id, compiler, Detail::Short);
    const bool patched = std::any_of(compilers.begin(), compilers.end(), [&](const Compiler& other) {
      return id_of(file.id, other, Detail::Short) == id && other.version_text != compiler.version_text;
    });
    ids.push_back(patched ? id_of(file.id, compiler, Detail::Version) : id);
    if (!used.insert(ids.back()).second) {
      ids.back() = id_of(file.id, compiler, Detail::Build);
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

/// What depends on features is added when they are known.
void add_lacks(Toolchain& toolchain, const ToolchainFile& file, const Version& version) {
  const auto matches = [&](const std::string& glob) {
    return glob.starts_with('!') ? !glob_match(glob.substr(1), toolchain.id) : glob_match(glob, toolchain.id);
  };
  for (const LackRule& rule : file.lacks) {
    if (!matches(rule.match) || !rule.version.contains(version))
      continue;
    if (rule.asked.with.empty() && rule.asked.without.empty())
      add_lack(toolchain, rule.asked.lack, rule.asked.convention);
    else
      toolchain.asked_lacks.push_back(rule.asked);
  }
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

/// Variants together: flags in their order, and all conditions of each.
VariantRule combined(const ToolchainFile& file, const std::vector<std::string>& names) {
  VariantRule rule;
  for (const std::string& name : names) {
    const VariantRule& one = file.variants.at(name);
    rule.flags.insert(rule.flags.end(), one.flags.begin(), one.flags.end());
    rule.cpu.insert(rule.cpu.end(), one.cpu.begin(), one.cpu.end());
    if (rule.specs.empty())
      rule.specs = one.specs;
  }
  return rule;
}

/// The names of variants in the tail of an id, such as "std20-O2"; none if it isn't made of them, or of one twice.
std::vector<std::string> variants_in(const ToolchainFile& file, std::string_view tail) {
  std::vector<std::string> names;
  while (!tail.empty()) {
    std::string longest;
    for (const auto& [name, rule] : file.variants)
      if (name != "plain" && name.size() > longest.size() && tail.starts_with(name) &&
          (tail.size() == name.size() || tail[name.size()] == '-'))
        longest = name;
    if (longest.empty() || std::find(names.begin(), names.end(), longest) != names.end())
      return {};
    tail.remove_prefix(std::min(tail.size(), longest.size() + 1));
    names.push_back(std::move(longest));
  }
  return names;
}

const std::string& family_of(const ToolchainFile& file) {
  return file.family.empty() ? file.name : file.family;
}

/// The toolchain of one compiler with some flags; an error if a program that it needs is missing, or the processor hasn't
/// what it makes use of.
Expected<Toolchain> make_toolchain(const ToolchainFile& file, const Compiler& compiler, const std::string& id,
                                   const std::string& compiler_id, const std::string& variant,
                                   const VariantRule& rule) {
  for (const std::string& feature : rule.cpu)
    if (!cpu_features().count(feature))
      return fail(fmt::format("this machine's processor has no {}", feature));
  Toolchain one;
  one.variant = variant;
  one.id = id;
  one.compiler_id = compiler_id;
  one.known_as = {id_of(file.known_as, compiler, Detail::Short)};
  one.family = fmt::format("{}-{}-{}", family_of(file), compiler.version_text, compiler.core.substr(0, 8));
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
  one.libraries = compiler.libraries;
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
  one.features = file.features;
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

/// Its id is one that a file gives to another compiler: a rule for that one isn't for this one. Files of `family` are passed
/// over: their ids tell apart versions, each in its own way.
bool is_misnamed(const std::vector<ToolchainFile>& files, const Toolchain& one, const std::string& family) {
  const auto begins_with = [&](const std::string& known) { return one.id == known || one.id.starts_with(known + "-"); };
  return std::none_of(one.known_as.begin(), one.known_as.end(), begins_with) &&
         std::any_of(files.begin(), files.end(), [&](const ToolchainFile& file) {
           const size_t number = file.id.find('{');
           return family_of(file) != family && number != std::string::npos &&
                  glob_match(file.id.substr(0, number) + "[0-9]*", one.id);
         });
}

/// The plain one and the variants of one compiler. Combinations of them that aren't listed are there for who names them:
/// `combine`.
void add_toolchains(ToolchainSet& set, const std::vector<ToolchainFile>& files, const ToolchainFile& file,
                    const Compiler& compiler, const std::string& base, const std::string& compiler_id) {
  std::vector<std::vector<std::string>> wanted;
  for (const auto& [name, rule] : file.variants)
    wanted.push_back({name});
  if (file.variants.empty())
    wanted = {{"plain"}};
  std::stable_partition(wanted.begin(), wanted.end(), [](const auto& names) { return names.front() == "plain"; });
  for (const std::string& combination : file.combinations)
    for (const std::string& one : expand_braces(combination))
      if (auto names = variants_in(file, one); std::find(wanted.begin(), wanted.end(), names) == wanted.end())
        wanted.push_back(std::move(names));
  std::erase(wanted, std::vector<std::string>());
  for (const std::vector<std::string>& names : wanted) {
    const bool possible = std::all_of(names.begin(), names.end(), [&](const std::string& name) {
      const auto rule = file.variants.find(name);
      return rule == file.variants.end() || rule->second.version.contains(compiler.version);
    });
    if (!possible)
      continue;
    const std::string variant = names.front() == "plain" ? "" : join(names, "-");
    const std::string id = variant.empty() ? base : base + "-" + variant;
    auto one = make_toolchain(file, compiler, id, compiler_id, variant,
                              file.variants.empty() ? VariantRule() : combined(file, names));
    if (!one) {
      set.absent.push_back({id, one.error().what});
      continue;
    }
    one->misnamed = is_misnamed(files, *one, file.id.find('{') == std::string::npos ? "" : family_of(file));
    set.found.push_back(std::move(*one));
  }
}

/// What the compiler is called without what the file's id adds to another one's: "gcc-12" of "gcc-12-m32".
std::string compiler_id_of(const ToolchainFile& file, const Compiler& compiler, const std::string& id) {
  return file.compiler_id == file.id ? id : id_of(file.compiler_id, compiler, Detail::Short);
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

void add_embedded(ToolchainSet& set, const std::vector<ToolchainFile>& files, const ToolchainFile& file,
                  const std::optional<EmbeddedCompiler>& embedded, ProbeCache& cache) {
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
  compiler.libraries = find_libraries(file.probe, compiler, cache);
  for (const std::string& path : compiler.libraries)
    if (const auto hash = cache.file_hash(path))
      compiler.hash = hex64(hash64(compiler.hash + *hash));
  const std::string id = id_of(file.id, compiler, Detail::Short);
  add_toolchains(set, files, file, compiler, id, id);
}

/// What toolchains can be made of that aren't listed.
struct Parts {
  struct Found {
    const ToolchainFile* file;
    Compiler compiler;
    std::string id;
    std::string compiler_id;
  };
  std::vector<ToolchainFile> files;
  std::vector<Found> compilers;
  std::string cache_folder;
};

/// Variants of one compiler together: "g++-12-std20-O2"; of each one that a glob means: "g++-*-std20-O2".
Expected<std::vector<Toolchain>> make_combinations(const Parts& parts, std::string_view word) {
  std::vector<Toolchain> made;
  for (size_t dash = word.find('-'); dash != std::string_view::npos; dash = word.find('-', dash + 1)) {
    const std::string_view head = word.substr(0, dash), tail = word.substr(dash + 1);
    for (const Parts::Found& found : parts.compilers) {
      const std::vector<std::string> names =
          glob_match(head, found.id) ? variants_in(*found.file, tail) : std::vector<std::string>();
      const bool exact = head == found.id;
      const bool possible = std::all_of(names.begin(), names.end(), [&](const std::string& name) {
        return exact || found.file->variants.at(name).version.contains(found.compiler.version);
      });
      if (names.empty() || !possible)
        continue;
      VariantRule rule = combined(*found.file, names);
      rule.specs.clear(); // whoever names it means all specs that he names
      auto one = make_toolchain(*found.file, found.compiler, fmt::format("{}-{}", found.id, tail), found.compiler_id,
                                join(names, "-"), rule);
      if (one)
        made.push_back(std::move(*one));
      else if (exact)
        return tl::make_unexpected(std::move(one.error()));
    }
  }
  return made;
}

/// The name of the machine that flags choose, in the words of clang's or gcc's drivers; empty: the harness's own.
std::string_view machine_of(const std::vector<std::string>& flags) {
  constexpr std::string_view k_target = "--target=";
  std::string_view machine;
  for (const std::string_view flag : flags) {
    if (flag.starts_with(k_target)) {
      const std::string_view target = flag.substr(k_target.size());
      const target::Architecture* known = target::find_architecture(target);
      machine = known ? known->name : target.substr(0, target.find('-'));
    }
    for (const target::Architecture& one : target::architectures())
      if (std::find(one.flags.begin(), one.flags.end(), flag) != one.flags.end())
        machine = one.name;
  }
  return machine == target::native().name ? std::string_view() : machine;
}

/// The file whose compiler a program is: of those that understand its answer, the one for the language that its name
/// tells. None is for another machine than the flags name.
Expected<std::pair<const ToolchainFile*, Compiler>> recognize(const Parts& parts, const std::string& path,
                                                              const std::vector<std::string>& flags) {
  ProbeCache cache(parts.cache_folder);
  const std::string name = std::filesystem::path(path).filename().string();
  const bool cpp = name.find("++") != std::string::npos;
  const ToolchainFile* best = nullptr;
  Compiler compiler;
  bool for_its_language = false, understood = false;
  for (const ToolchainFile& file : parts.files) {
    if (!file.enabled || file.embedded || file.tool || file.language.find('_') != std::string::npos)
      continue;
    auto answer = ask_compiler(file, path, cache);
    if (!answer)
      continue;
    understood = true;
    const bool fits = cpp == (file.language == "cpp");
    if (machine_of(file.flags) == machine_of(flags) && (!best || (fits && !for_its_language))) {
      for_its_language = fits;
      best = &file;
      compiler = std::move(*answer);
    }
  }
  cache.save();
  if (understood && !best)
    return fail(fmt::format("'{}' makes code for '{}', which nothing here runs", path, machine_of(flags)),
                "`abiter toolchains` lists the targets that there are");
  if (!best)
    return fail(fmt::format("'{}' is not a compiler of a family that abiter knows", path),
                "a toolchain file describes how to ask and call one: toolchains/README.md");
  return std::pair(best, std::move(compiler));
}

/// "/path/to/clang,-O2,-march=x,y" → the program, and flags. A comma within a flag is the flag's own: one ends where the next
/// word begins with '-', but for what -Wa, -Wl and -Wp hand on.
std::vector<std::string> described_words(std::string_view text) {
  std::vector<std::string> words;
  for (const std::string& piece : split(text, ',')) {
    const bool handed_on = !words.empty() && (words.back() == "-Wa" || words.back() == "-Wl" || words.back() == "-Wp");
    if (!words.empty() && (handed_on || !piece.starts_with('-')))
      words.back() += "," + piece;
    else
      words.push_back(piece);
  }
  return words;
}

/// "NAME=/path/to/clang,-O2,-mavx2".
Expected<std::vector<Toolchain>> make_described(const Parts& parts, std::string_view word) {
  const size_t equals = word.find('=');
  const std::string id(word.substr(0, equals));
  if (id.empty() ||
      id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-") != std::string::npos)
    return fail(fmt::format("'{}' can't be a toolchain's name", id), "letters, digits, and . _ + -");
  std::vector<std::string> words = described_words(word.substr(equals + 1));
  const std::string path = words.empty() ? "" : find_program(words.front());
  if (path.empty())
    return fail(fmt::format("there is no program '{}'", words.empty() ? "" : words.front()),
                "NAME=/path/to/compiler,-flag,-flag");
  words.erase(words.begin());
  ABITER_TRY(found, recognize(parts, path, words));
  const ToolchainFile& file = *found.first;
  VariantRule rule = file.variants.contains("plain") ? combined(file, {"plain"}) : VariantRule();
  rule.flags.insert(rule.flags.end(), words.begin(), words.end());
  rule.specs.clear();
  ABITER_TRY(one, make_toolchain(file, found.second, id, id, join(words, " "), rule));
  one.misnamed = is_misnamed(parts.files, one, {});
  return std::vector{std::move(one)};
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
  const auto parts = std::make_shared<Parts>(Parts{*files, {}, options.cache_folder});
  ToolchainSet set;
  set.make = [parts](std::string_view word) {
    return word.find('=') == std::string_view::npos ? make_combinations(*parts, word) : make_described(*parts, word);
  };
  for (size_t i = 0; i < parts->files.size(); ++i) {
    const ToolchainFile& file = parts->files[i];
    if (!file.enabled)
      continue;
    if (file.embedded) {
      add_embedded(set, parts->files, file, options.embedded, cache);
      continue;
    }
    const std::vector<std::string> ids = ids_of(file, searches[i].compilers);
    for (size_t k = 0; k < ids.size(); ++k) {
      const Compiler& compiler = searches[i].compilers[k];
      parts->compilers.push_back({&file, compiler, ids[k], compiler_id_of(file, compiler, ids[k])});
      add_toolchains(set, parts->files, file, compiler, ids[k], parts->compilers.back().compiler_id);
    }
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

} // namespace abiter::toolchain
