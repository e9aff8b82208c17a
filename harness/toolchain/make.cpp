#include "toolchain/make.h"

#include "target/architecture.h"
#include "toolchain/feature_set.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <set>
#include <sstream>

namespace abiter::toolchain {

namespace {

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

} // namespace

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

const std::string& family_of(const ToolchainFile& file) {
  return file.family.empty() ? file.name : file.family;
}

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

Expected<Toolchain> make_toolchain(const ToolchainFile& file, const Compiler& compiler, const std::string& id,
                                   const std::string& compiler_id, const std::string& variant,
                                   const VariantRule& rule) {
  for (const std::string& feature : rule.cpu)
    if (!cpu_features().count(feature))
      return fail(fmt::format("this machine's processor has no {}", feature));
  for (const RefuseRule& refused : file.refused)
    for (const std::string& flag : rule.flags)
      for (const std::string& glob : expand_braces(refused.flag))
        if (glob_match(glob, flag))
          return fail(fmt::format("{}: {}", flag, refused.reason), refused.hint);
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
  one.own_flags = file.flags.size();
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

bool is_misnamed(const std::vector<ToolchainFile>& files, const Toolchain& one, const std::string& family) {
  const auto begins_with = [&](const std::string& known) { return one.id == known || one.id.starts_with(known + "-"); };
  return std::none_of(one.known_as.begin(), one.known_as.end(), begins_with) &&
         std::any_of(files.begin(), files.end(), [&](const ToolchainFile& file) {
           const size_t number = file.id.find('{');
           return family_of(file) != family && number != std::string::npos &&
                  glob_match(file.id.substr(0, number) + "[0-9]*", one.id);
         });
}

std::string compiler_id_of(const ToolchainFile& file, const Compiler& compiler, const std::string& id) {
  return file.compiler_id == file.id ? id : id_of(file.compiler_id, compiler, Detail::Short);
}

} // namespace abiter::toolchain
