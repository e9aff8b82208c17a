#include "plan/profile.h"

#include "profiles_text.h" // generated from profiles.toml
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>

#include "util/toml.h"

namespace abiter::plan {

namespace {

const std::vector<std::string> k_keys = {"about",  "specs",           "toolchains",       "conventions",
                                         "values", "case-timeout-ms", "compile-timeout-s"};

class Reader {
public:
  Reader(std::string file, std::string_view text) : m_file(std::move(file)), m_lines(split(text, '\n')) {}

  void read(const toml::table& root, std::map<std::string, Profile>& profiles) {
    for (const auto& [key, node] : root) {
      if (key.str() != "profile" || !node.is_table()) {
        complain(node, fmt::format("unknown key '{}'", key.str()), "a file of profiles has tables [profile.NAME]");
        continue;
      }
      for (const auto& [name, table] : *node.as_table()) {
        if (!table.is_table()) {
          complain(table, fmt::format("profile '{}' is not a table", name.str()), "write [profile.NAME]");
          continue;
        }
        profiles[std::string(name.str())] = profile(std::string(name.str()), *table.as_table());
      }
    }
  }

  Error at(const toml::source_region& where, std::string what, std::string hint) const {
    const auto line = where.begin.line;
    const std::string source = line >= 1 && line <= m_lines.size() ? m_lines[line - 1] : std::string();
    return {std::move(what), Place{m_file, line, where.begin.column}, source, std::move(hint), Fault::User};
  }

  Errors errors;

private:
  void complain(const toml::node& node, std::string what, std::string hint) {
    errors.push_back(at(node.source(), std::move(what), std::move(hint)));
  }

  Profile profile(const std::string& name, const toml::table& table) {
    Profile profile;
    profile.name = name;
    for (const auto& [key_node, node] : table) {
      const std::string key(key_node.str());
      if (key == "about" && node.is_string())
        profile.about = **node.as_string();
      else if (key == "specs")
        profile.specs = texts(node, key);
      else if (key == "toolchains")
        profile.toolchains = texts(node, key);
      else if (key == "conventions")
        profile.conventions = texts(node, key);
      else if (key == "values")
        profile.values = patterns(node, key);
      else if (key == "case-timeout-ms")
        profile.case_timeout_ms = number(node, key);
      else if (key == "compile-timeout-s")
        profile.compile_timeout_s = number(node, key);
      else
        complain(node, fmt::format("unknown key '{}' in profile '{}'", key, name), did_you_mean(key, k_keys));
    }
    return profile;
  }

  std::vector<std::string> texts(const toml::node& node, const std::string& key) {
    std::vector<std::string> result;
    const toml::array* array = node.as_array();
    if (!array || array->empty()) {
      complain(node, fmt::format("'{}' must be a list of texts that is not empty", key), "for example [\"*\"]");
      return {"*"};
    }
    for (const toml::node& item : *array) {
      if (item.is_string())
        result.push_back(**item.as_string());
      else
        complain(item, fmt::format("'{}' must be a list of texts", key), {});
    }
    return result;
  }

  std::vector<Pattern> patterns(const toml::node& node, const std::string& key) {
    std::vector<Pattern> result;
    for (const std::string& text : texts(node, key)) {
      const auto pattern = pattern_by_name(text);
      if (pattern)
        result.push_back(*pattern);
      else
        complain(node, pattern.error().what, pattern.error().hint);
    }
    return result;
  }

  uint32_t number(const toml::node& node, const std::string& key) {
    const auto* value = node.as_integer();
    if (!value || **value < 1 || **value > 86'400'000) {
      complain(node, fmt::format("'{}' must be a number from 1 to 86400000", key), {});
      return 1;
    }
    return static_cast<uint32_t>(**value);
  }

  std::string m_file;
  std::vector<std::string> m_lines;
};

Errors read_text(std::string_view text, const std::string& file, std::map<std::string, Profile>& profiles) {
  Reader reader(file, text);
  const toml::parse_result parsed = toml::parse(text, file);
  if (!parsed)
    return {reader.at(parsed.error().source(), std::string(parsed.error().description()), {})};
  reader.read(parsed.table(), profiles);
  return reader.errors;
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
