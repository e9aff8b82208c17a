// From toolchain files and the compilers that were found to toolchains: those that are listed, and those that names ask for.

#include "toolchain/toolchain.h"

#include "target/architecture.h"
#include "toolchain/make.h"
#include "toolchain/search.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <set>

namespace abiter::toolchain {

namespace {

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

/// What a program makes of a file of C that says whether it's taken for C++; a newline if it preprocesses nothing.
std::string preprocessed(const std::string& path) {
  std::string folder = (std::filesystem::temp_directory_path() / "abiter-language-XXXXXX").string();
  std::string said = "\n";
  if (!::mkdtemp(folder.data()))
    return said;
  Command command;
  command.words = {path, "-E", folder + "/unit.c"};
  command.environment = {{"LC_ALL", "C"}};
  command.guard = Guard{k_probe_limit_s, k_probe_limit_s};
  constexpr std::string_view k_unit = "#ifdef __cplusplus\nabiter_is_cpp\n#else\nabiter_is_c\n#endif\n";
  if (write_file(command.words.back(), k_unit))
    if (const auto finished = run_command(command); finished && finished->ok())
      said += finished->out;
  std::error_code ignored;
  std::filesystem::remove_all(folder, ignored);
  return said;
}

/// Whether a program takes a file of C for C++, as g++ and clang++ do, whatever they are called. One that preprocesses
/// nothing is known by its name.
bool speaks_cpp(const std::string& path, ProbeCache& cache) {
  const std::string key = "language-" + hex64(hash64(path + "\n" + change_stamp(path)));
  std::string answer;
  if (!cache.recall(key, answer)) {
    const std::string said = preprocessed(path);
    answer = said.find("\nabiter_is_cpp") != std::string::npos ? "cpp"
             : said.find("\nabiter_is_c") != std::string::npos ? "c"
                                                               : "";
    if (!answer.empty()) // what failed is asked again
      cache.remember(key, answer);
  }
  return answer == "cpp" ||
         (answer.empty() && std::filesystem::path(path).filename().string().find("++") != std::string::npos);
}

/// The file whose compiler a program is: of those that understand its answer, the one for the language that it compiles. None
/// is for another machine than the flags name.
Expected<std::pair<const ToolchainFile*, Compiler>> recognize(const Parts& parts, const std::string& path,
                                                              const std::vector<std::string>& flags) {
  ProbeCache cache(parts.cache_folder);
  const bool cpp = speaks_cpp(path, cache);
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
    return fail(fmt::format("program '{}' not found", words.empty() ? "" : words.front()),
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
