#include "session/names.h"

#include "plan/suite_name.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <map>

namespace abiter::session {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view k_repr_rust = "+repr-rust";

Error unknown(std::string_view noun, const std::string& word, const std::vector<std::string>& names,
              const std::string& command) {
  std::string hint = did_you_mean(word, names);
  if (hint.empty())
    hint = names.size() <= 20 && !names.empty() ? "there are: " + join(names, ", ") : "see `" + command + "`";
  return {has_glob(word) ? fmt::format("no {} matches '{}'", noun, word) : fmt::format("unknown {} '{}'", noun, word),
          {},
          {},
          hint,
          Fault::User};
}

bool any_matches(const std::string& glob, const std::vector<std::string>& names) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return glob_match(glob, name); });
}

bool matches_any(const std::vector<std::string>& globs, const std::string& name) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return glob_match(glob, name); });
}

} // namespace

bool names_file(const std::string& word) {
  return word.size() > 4 && word.substr(word.size() - 4) == ".kdl";
}

std::string spec_name(const std::string& file) {
  std::string name = file;
  for (const std::string_view ending : {".kdl", ".procgen"})
    if (name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0)
      name.resize(name.size() - ending.size());
  return name;
}

std::string spelled_out(const std::string& pair, const std::vector<toolchain::Toolchain>& toolchains) {
  std::vector<std::string> sides;
  for (const std::string_view glob : plan::split_chain(pair)) {
    std::vector<std::string> ids;
    for (const toolchain::Toolchain& one : toolchains)
      if (has_glob(glob) && toolchain::selects(glob, one))
        ids.push_back(one.id);
    sides.push_back(ids.empty() ? std::string(glob) : ids.size() == 1 ? ids.front() : "{" + join(ids, ",") + "}");
  }
  return join(sides, "->");
}

namespace {

/// The toolchains that pairs name, in their order.
std::vector<std::string> sides_of(const std::vector<std::string>& pairs, Errors& errors) {
  std::vector<std::string> sides;
  for (const std::string& pair : pairs) {
    const std::vector<std::string_view> frames = plan::split_chain(pair);
    if (frames.size() < 2) {
      errors.push_back({fmt::format("'{}' is not a pair", pair),
                        {},
                        {},
                        "caller and callee with an arrow between, quoted for the shell: 'gcc-12->rustc*'",
                        Fault::User});
      continue;
    }
    sides.insert(sides.end(), frames.begin(), frames.end());
  }
  return sides;
}

/// Those of the profile without what is `taken_away`; a profile may name what this machine hasn't.
std::vector<toolchain::Toolchain> without(const std::vector<std::string>& taken_away, std::vector<std::string> ids,
                                          Session& session, Errors& errors) {
  std::vector<std::string> names = session.profile.toolchains;
  if (auto provided = toolchain::provide_toolchains(session.toolchains, names))
    names = std::move(*provided);
  else
    errors.insert(errors.end(), provided.error().begin(), provided.error().end());
  for (const toolchain::Toolchain& toolchain : session.toolchains.found)
    if (std::find(ids.begin(), ids.end(), toolchain.id) == ids.end())
      ids.push_back(toolchain.id);
  std::erase_if(names, [&](const std::string& name) {
    return !has_glob(name) && !name.starts_with('!') && std::find(ids.begin(), ids.end(), name) == ids.end();
  });
  names.insert(names.end(), taken_away.begin(), taken_away.end());
  return toolchain::select_toolchains(session.toolchains, names).value_or(std::vector<toolchain::Toolchain>{});
}

} // namespace

std::vector<toolchain::Toolchain> select_toolchains(Session& session, const Request& request, Errors& errors) {
  std::vector<std::string> sides = sides_of(request.selection.filter.pairs, errors);
  // A toolchain that is described beside a pair is one of the pair's.
  std::vector<std::string> named = request.selection.filter.toolchains;
  for (std::vector<std::string>* const names : {&named, &sides})
    if (auto provided = toolchain::provide_toolchains(session.toolchains, *names)) {
      if (names == &named && !sides.empty())
        std::erase_if(*names, [](const std::string& name) { return name.find('=') != std::string::npos; });
      else
        *names = std::move(*provided);
    } else {
      errors.insert(errors.end(), provided.error().begin(), provided.error().end());
      return {};
    }
  std::vector<std::string> ids;
  for (const toolchain::Toolchain& toolchain : session.toolchains.found)
    ids.push_back(toolchain.id);
  // What the user names must mean something; a profile may name what this machine hasn't.
  const auto select = [&](const std::vector<std::string>& names) {
    for (const std::string& name : names)
      if (has_glob(name) && !name.starts_with('!') && !any_matches(name, ids))
        errors.push_back(unknown("toolchain", name, ids, "abiter toolchains"));
    auto selected = toolchain::select_toolchains(session.toolchains, names);
    if (selected)
      return std::move(*selected);
    errors.insert(errors.end(), selected.error().begin(), selected.error().end());
    return std::vector<toolchain::Toolchain>{};
  };
  // What is only taken away, is taken away from what would be selected without it.
  const bool less =
      std::all_of(named.begin(), named.end(), [](const std::string& name) { return name.starts_with('!'); });
  std::vector<toolchain::Toolchain> selected = select(named), of_pairs = select(sides);
  if (less && !sides.empty()) {
    sides.insert(sides.end(), named.begin(), named.end());
    selected = toolchain::select_toolchains(session.toolchains, sides).value_or(std::move(of_pairs));
  } else if (less) {
    selected = without(named, ids, session, errors);
  }
  if (selected.empty() && errors.empty())
    errors.push_back({request.selection.filter.toolchains.empty() && sides.empty()
                          ? fmt::format("profile '{}' selects no toolchain of this machine", request.selection.profile)
                          : "the filters select no toolchain",
                      {},
                      {},
                      "see `abiter toolchains`",
                      Fault::Nothing});
  return selected;
}

namespace {

bool is_control(char c) {
  return static_cast<unsigned char>(c) < ' ';
}

std::string without_control(std::string text) {
  std::replace_if(text.begin(), text.end(), is_control, '?');
  return text;
}

/// Why a file of this name can't be a spec: its name is in the ids of its cases, and in names of files. "" if it can.
std::string wrong_name(const std::string& name) {
  for (const std::string_view part :
       {std::string_view("::"), std::string_view("->"), std::string_view("@"), k_repr_rust})
    if (name.find(part) != std::string::npos)
      return fmt::format("'{}', which separates parts of the ids of cases", part);
  return std::any_of(name.begin(), name.end(), is_control) ? "a control character" : "";
}

/// Files by the names of their specs, each once, whatever the paths by which they are named.
class SpecFiles {
public:
  explicit SpecFiles(Errors& errors) : m_errors(errors) {}

  void add(const std::string& file) {
    std::error_code failed;
    const fs::path same = fs::canonical(file, failed);
    if (failed)
      return error(failed == std::errc::no_such_file_or_directory
                       ? fmt::format("file '{}' not found", file)
                       : fmt::format("can't open '{}': {}", file, failed.message()),
                   "");
    const std::string name = spec_name(fs::path(file).filename().string());
    if (const std::string why = wrong_name(name); !why.empty())
      return error(fmt::format("the name of the spec file '{}' contains {}", without_control(file), why),
                   "rename the file");
    const auto [known, is_new] = m_by_name.try_emplace(name, same);
    if (is_new)
      files.emplace_back(name, file);
    else if (known->second != same)
      error(fmt::format("two spec files have the name '{}': {} and {}", name, known->second.string(), same.string()),
            "rename one of them, or run them one after the other");
  }

  std::vector<std::pair<std::string, std::string>> files; ///< names and paths

private:
  void error(std::string what, std::string hint) {
    m_errors.push_back({std::move(what), {}, {}, std::move(hint), Fault::User});
  }

  Errors& m_errors;
  std::map<std::string, fs::path> m_by_name;
};

} // namespace

std::vector<lang::Spec> select_specs(const Session& session, const Request& request, Errors& errors) {
  const auto all = find_specs(session.paths.specs);
  std::vector<std::string> names;
  for (const auto& [name, path] : all)
    names.push_back(name);
  std::vector<std::string> globs;
  SpecFiles own(errors);
  for (const std::string& word : request.selection.filter.specs) {
    // "FILE.kdl+repr-rust" is a representation of the file's spec.
    const std::string file = word.ends_with(k_repr_rust) ? word.substr(0, word.size() - k_repr_rust.size()) : word;
    if (names_file(file)) {
      own.add(file);
      continue;
    }
    if (std::error_code failed; fs::is_regular_file(file, failed)) {
      errors.push_back(
          {fmt::format("'{}' is not a spec", file), {}, {}, "the file of a spec is named NAME.kdl", Fault::User});
      continue;
    }
    // "structs/nested+repr-rust" is a representation of "structs/nested", "structs/nested@i386" an architecture's
    // suite.
    const std::string plain(plan::split_suite_name(word).spec);
    if (!any_matches(plain, names))
      errors.push_back(unknown("spec", plain, names, "abiter list --specs"));
    globs.push_back(plain);
  }
  if (request.selection.filter.specs.empty() && request.specs.empty())
    globs = session.profile.specs;
  std::vector<std::pair<std::string, std::string>> wanted = std::move(own.files);
  for (const auto& one : all)
    if (matches_any(globs, one.first))
      wanted.push_back(one);
  std::vector<lang::Spec> specs;
  const auto add = [&](ExpectedAll<lang::Spec> spec) {
    if (spec)
      specs.push_back(std::move(*spec));
    else
      errors.insert(errors.end(), spec.error().begin(), spec.error().end());
  };
  for (const SpecText& one : request.specs)
    add(lang::parse(one.text, one.name, one.name, session.languages));
  for (const auto& [name, path] : wanted)
    add(lang::load(path, name, session.languages));
  return specs;
}

void check_conventions(const Request& request, Errors& errors) {
  std::vector<std::string> names = target::convention_names();
  for (const std::string& name : target::scenario_convention_names())
    if (std::find(names.begin(), names.end(), name) == names.end())
      names.push_back(name);
  for (const std::string& glob : request.selection.filter.conventions)
    if (!any_matches(glob, names))
      errors.push_back(unknown("convention", glob, names, "abiter toolchains"));
}

void check_functions(const Session& session, const Request& request, Errors& errors) {
  if (request.selection.filter.functions.empty() || !errors.empty())
    return;
  std::vector<std::string> names;
  for (const lang::Spec& spec : session.specs)
    for (const lang::Function& function : spec.functions)
      names.push_back(function.name);
  for (const lang::Spec& spec : session.specs)
    for (const lang::Scenario& scenario : spec.scenarios)
      names.push_back(scenario.name);
  for (const lang::Spec& spec : session.specs)
    for (const lang::Probe& probe : spec.probes)
      names.push_back(probe.name);
  for (const std::string& glob : request.selection.filter.functions)
    if (!any_matches(glob, names))
      errors.push_back(unknown("function", glob, names, "abiter list"));
}

} // namespace abiter::session
