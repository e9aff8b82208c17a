#pragma once

// Reads a TOML file into a struct: a table of keys and what each does, and an error with its place for whatever is
// wrong. Whoever reads a kind of file derives from TomlReader.

#include "util/error.h"
#include "util/fs.h"
#include "util/text.h"

#include <fmt/format.h>
#include <functional>
#include <map>
#include <optional>
#include <regex.h>
#include <string>
#include <vector>

#include "util/toml.h"

namespace abiter {

struct TomlSource {
  std::string path;
  std::vector<std::string> lines;
  toml::table table;
};

/// An error at a place in a file, with the line there.
inline Error toml_error(const std::string& path, const std::vector<std::string>& lines, const toml::source_region& at,
                        std::string what, std::string hint = {}) {
  const auto where = at.begin;
  const std::string line = where.line >= 1 && where.line <= lines.size() ? lines[where.line - 1] : "";
  return {std::move(what), Place{path, where.line, where.column}, line, std::move(hint), Fault::User};
}

/// A source of a text; `path` is what messages call it.
inline Expected<TomlSource> parse_toml(std::string_view text, const std::string& path) {
  TomlSource source{path, split(text, '\n'), {}};
  toml::parse_result parsed = toml::parse(text, path);
  if (!parsed)
    return tl::make_unexpected(toml_error(path, source.lines, parsed.error().source(),
                                          std::string(parsed.error().description()),
                                          "see https://toml.io for the syntax"));
  source.table = std::move(parsed).table();
  return source;
}

inline Expected<TomlSource> read_toml(const std::string& path) {
  ABITER_TRY(text, read_file(path));
  return parse_toml(text, path);
}

/// Gathers all complaints about one source. What is read has to be alive until the reader is gone.
class TomlReader {
public:
  /// What a key's value does to the thing that is being read.
  using Setter = std::function<void(const toml::node&)>;
  using Setters = std::map<std::string, Setter>;

  TomlReader(const TomlSource& source, Errors& errors) : m_source(source), m_errors(errors) {}

protected:
  const TomlSource& source() const { return m_source; }
  /// The key that is being read.
  const std::string& key() const { return m_key; }
  void set_key(std::string_view key) { m_key = key; }

  void complain(const toml::node& node, std::string what, std::string hint = {}) {
    m_errors.push_back(toml_error(m_source.path, m_source.lines, node.source(), std::move(what), std::move(hint)));
  }

  /// Each key of a table to its setter; others are errors. `where` is "[probe]", "a toolchain file", ….
  void table(const toml::node& node, const std::string& where, const Setters& setters) {
    const toml::table* entries = node.as_table();
    if (!entries) {
      complain(node, fmt::format("{} must be a table", where));
      return;
    }
    std::vector<std::string> keys;
    for (const auto& [key, setter] : setters)
      keys.push_back(key);
    for (const auto& [key_node, value] : *entries) {
      const std::string key(key_node.str());
      const auto setter = setters.find(key);
      if (setter == setters.end()) {
        const std::string near = did_you_mean(key, keys);
        complain(value, fmt::format("unknown key '{}' in {}", key, where),
                 near.empty() ? "known keys: " + join(keys, ", ") : near);
      } else {
        m_key = key;
        setter->second(value);
      }
    }
  }

  Setter flag(bool& target) {
    return [this, &target](const toml::node& node) {
      if (node.is_boolean())
        target = **node.as_boolean();
      else
        complain(node, fmt::format("'{}' must be true or false", m_key));
    };
  }

  Setter number(uint32_t& target, uint32_t lowest, uint32_t highest) {
    return [this, &target, lowest, highest](const toml::node& node) {
      const auto* value = node.as_integer();
      if (value && **value >= lowest && **value <= highest)
        target = static_cast<uint32_t>(**value);
      else
        complain(node, fmt::format("'{}' must be a number from {} to {}", m_key, lowest, highest));
    };
  }

  Setter text(std::string& target) {
    return [this, &target](const toml::node& node) {
      if (node.is_string())
        target = **node.as_string();
      else
        complain(node, fmt::format("'{}' must be a text", m_key));
    };
  }

  Setter words(std::vector<std::string>& target) {
    return [this, &target](const toml::node& node) { target = texts(node); };
  }

  Setter words(std::optional<std::vector<std::string>>& target) {
    return [this, &target](const toml::node& node) { target = texts(node); };
  }

  void each_text(const toml::node& node, const std::function<void(const toml::node&, const std::string&)>& visit) {
    if (const toml::array* items = node.as_array())
      for (const toml::node& item : *items)
        if (item.is_string())
          visit(item, **item.as_string());
  }

  std::vector<std::string> texts(const toml::node& node) {
    std::vector<std::string> result;
    const toml::array* items = node.as_array();
    if (!items) {
      complain(node, fmt::format("'{}' must be a list of texts", m_key));
      return result;
    }
    for (const toml::node& item : *items) {
      if (item.is_string())
        result.push_back(**item.as_string());
      else
        complain(item, fmt::format("'{}' must be a list of texts", m_key));
    }
    return result;
  }

  /// Complains unless the text is a regular expression with at least so many groups.
  void expression(const toml::node& node, const std::string& pattern, size_t groups) {
    regex_t compiled;
    const int failed = ::regcomp(&compiled, pattern.c_str(), REG_EXTENDED);
    if (failed) {
      char why[200];
      ::regerror(failed, &compiled, why, sizeof why);
      complain(node, fmt::format("'{}' is not a regular expression: {}", pattern, why),
               "POSIX extended ones are meant");
      return;
    }
    if (compiled.re_nsub < groups)
      complain(node, fmt::format("'{}' has no capture group", pattern),
               "put the part that is the answer in parentheses");
    ::regfree(&compiled);
  }

private:
  const TomlSource& m_source;
  Errors& m_errors;
  std::string m_key;
};

} // namespace abiter
