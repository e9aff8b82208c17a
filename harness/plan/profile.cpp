#include "plan/profile.h"

#include "profiles_text.h" // generated from profiles.toml
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>

#include "util/toml_reader.h"

namespace abiter::plan {

namespace {

class Reader : private TomlReader {
public:
  Reader(const TomlSource& source, std::map<std::string, Profile>& profiles, Errors& errors)
      : TomlReader(source, errors), m_profiles(profiles) {}

  void read() {
    const auto ignore = [](const toml::node&) {}; // the command line reads them
    table(source().table, "a file of profiles",
          {{"profile", [this](const toml::node& node) { profiles(node); }}, {"flags", ignore}});
  }

private:
  void profiles(const toml::node& node) {
    const toml::table* named = node.as_table();
    if (!named) {
      complain(node, "'profile' must be a table of profiles", "write [profile.NAME]");
      return;
    }
    for (const auto& [name, one] : *named) {
      Profile profile;
      profile.name = name.str();
      table(one, fmt::format("profile '{}'", profile.name),
            {
                {"about", text(profile.about)},
                {"specs", globs(profile.specs)},
                {"toolchains", globs(profile.toolchains)},
                {"conventions", globs(profile.conventions)},
                {"values", [&](const toml::node& at) { patterns(at, profile.values); }},
                {"case-timeout-ms", number(profile.case_timeout_ms, 1, 86'400'000)},
                {"compile-timeout-s", number(profile.compile_timeout_s, 1, 86'400'000)},
            });
      m_profiles[profile.name] = std::move(profile);
    }
  }

  /// A list that isn't empty: nothing selected is never what somebody meant.
  Setter globs(std::vector<std::string>& target) {
    return [this, &target](const toml::node& node) {
      target = texts(node);
      if (node.is_array() && node.as_array()->empty())
        complain(node, fmt::format("'{}' must not be empty", key()), "for example [\"*\"]");
    };
  }

  void patterns(const toml::node& node, std::vector<Pattern>& target) {
    std::vector<std::string> names;
    globs(names)(node);
    target.clear();
    for (const std::string& name : names) {
      const auto pattern = pattern_by_name(name);
      if (pattern)
        target.push_back(*pattern);
      else
        complain(node, pattern.error().what, pattern.error().hint);
    }
  }

  std::map<std::string, Profile>& m_profiles;
};

Errors read_text(std::string_view text, const std::string& file, std::map<std::string, Profile>& profiles) {
  const auto source = parse_toml(text, file);
  if (!source)
    return {source.error()};
  Errors errors;
  Reader(*source, profiles, errors).read();
  return errors;
}

} // namespace

std::string_view built_in_profiles() {
  return k_profiles_text;
}

ExpectedAll<std::map<std::string, Profile>> load_profiles(const std::string& path) {
  std::map<std::string, Profile> profiles;
  if (Errors errors = read_text(built_in_profiles(), "built-in profiles.toml", profiles); !errors.empty())
    return tl::make_unexpected(std::move(errors));
  if (!path.empty()) {
    const auto text = read_file(path);
    if (!text)
      return tl::make_unexpected(Errors{text.error()});
    if (Errors errors = read_text(*text, path, profiles); !errors.empty())
      return tl::make_unexpected(std::move(errors));
  }
  return profiles;
}

} // namespace abiter::plan
