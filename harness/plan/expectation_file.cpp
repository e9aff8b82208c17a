// Files of expectations.

#include "plan/expectation.h"
#include "target/architecture.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

#include "util/toml.h"

namespace abiter::plan {

namespace {

const std::vector<std::string> k_keys = {"match", "verdict", "cause", "reason", "link", "when"};
const std::vector<std::string> k_when_keys = {"target", "caller", "callee", "toolchain"};

class Reader {
public:
  Reader(const std::string& file, std::string_view text, const std::vector<std::string>& verdicts)
      : m_file(file), m_lines(split(text, '\n')), m_verdicts(verdicts) {}

  void read(const toml::table& root, std::vector<ExpectationRule>& rules) {
    for (const auto& [key, node] : root) {
      const toml::array* list = node.as_array();
      if (key.str() != "expect" || !list) {
        complain(node, fmt::format("unknown key '{}'", key.str()), "a file of expectations has tables [[expect]]");
        continue;
      }
      for (const toml::node& one : *list) {
        if (const toml::table* table = one.as_table())
          rules.push_back(rule(*table));
        else
          complain(one, "an expectation must be a table", "write [[expect]] and its keys below");
      }
    }
  }

  void complain(const toml::source_region& where, std::string what, std::string hint) {
    const auto line = where.begin.line;
    const std::string source = line >= 1 && line <= m_lines.size() ? m_lines[line - 1] : std::string();
    errors.push_back({std::move(what), Place{m_file, line, where.begin.column}, source, std::move(hint), Fault::User});
  }

  Errors errors;

private:
  void complain(const toml::node& node, std::string what, std::string hint) {
    complain(node.source(), std::move(what), std::move(hint));
  }

  ExpectationRule rule(const toml::table& table) {
    ExpectationRule rule;
    rule.place = fmt::format("{}:{}", m_file, table.source().begin.line);
    for (const auto& [key_node, node] : table) {
      const std::string key(key_node.str());
      if (key == "match")
        rule.match = texts(node, key);
      else if (key == "verdict")
        rule.verdicts = verdicts(node);
      else if (key == "cause")
        rule.cause = text(node, key);
      else if (key == "reason")
        rule.reason = text(node, key);
      else if (key == "link")
        rule.link = link(node);
      else if (key == "when")
        rule.when = condition(node);
      else
        complain(node, fmt::format("unknown key '{}' in an expectation", key), did_you_mean(key, k_keys));
    }
    const auto require = [&](const char* key, bool there, const char* hint) {
      if (!there && !table.contains(key))
        complain(table, fmt::format("this expectation has no '{}'", key), hint);
    };
    require("match", !rule.match.empty(), "the cases that it is about: \"i128::*::c::clang-1[3-7]->*\"");
    require("verdict", !rule.verdicts.empty(), "what is known to happen to them: \"value\", or a list");
    require("reason", !rule.reason.empty(), "a sentence: which compiler is wrong, and by which rule");
    require("link", !rule.link.empty(), "a URL where it is reported, or where the rule is: https://…");
    if (const toml::node* node = table.get("match"))
      for (const std::string& text : rule.match)
        add_patterns(*node, text, rule);
    return rule;
  }

  void add_patterns(const toml::node& node, const std::string& text, ExpectationRule& rule) {
    std::vector<std::string> parts = split(replace_all(text, "::", "\n"), '\n');
    if (parts.size() != 4 || std::any_of(parts.begin(), parts.end(), [](const auto& part) { return part.empty(); })) {
      complain(node, fmt::format("'{}' matches no case id", text),
               "four parts, each a glob: SPEC::FUNCTION::CONVENTION::CALLER->CALLEE");
      return;
    }
    CasePattern pattern;
    pattern.text = text;
    pattern.suite = Term::parse(parts[0]);
    pattern.entry = Term::parse(parts[1]);
    pattern.convention = Term::parse(parts[2]);
    const size_t both = parts[3].find("<->");
    const std::vector<std::string> chains =
        both == std::string::npos ? std::vector{parts[3]}
                                  : std::vector{parts[3].substr(0, both) + "->" + parts[3].substr(both + 3),
                                                parts[3].substr(both + 3) + "->" + parts[3].substr(0, both)};
    for (const std::string& chain : chains) {
      pattern.chain.clear();
      for (const std::string_view part : split_chain(chain))
        pattern.chain.push_back(Term::parse(part));
      if (std::any_of(pattern.chain.begin(), pattern.chain.end(), [](const Term& term) { return term.glob.empty(); }) ||
          (pattern.chain.size() == 1 && pattern.chain[0].glob != "*")) {
        complain(node, fmt::format("'{}' is not a chain of toolchains", parts[3]),
                 "globs with arrows between: 'gcc-*->clang-14', 'tcc<->!tcc' for both directions, '*' for all");
        return;
      }
      pattern.literals = pattern.suite.literals() + pattern.entry.literals() + pattern.convention.literals();
      for (const Term& term : pattern.chain)
        pattern.literals += term.literals();
      rule.patterns.push_back(pattern);
    }
  }

  Condition condition(const toml::node& node) {
    Condition condition;
    const toml::table* table = node.as_table();
    if (!table) {
      complain(node, "'when' must be a table",
               fmt::format("when = {{ target = \"{}-*\", caller = \"<18\" }}", target::native().name));
      return condition;
    }
    for (const auto& [key_node, value] : *table) {
      const std::string key(key_node.str());
      if (key == "target")
        condition.target = text(value, key);
      else if (key == "caller")
        condition.caller = range(value, key);
      else if (key == "callee")
        condition.callee = range(value, key);
      else if (key == "toolchain" && value.is_table())
        for (const auto& [glob, one] : *value.as_table())
          condition.toolchains.emplace_back(std::string(glob.str()), range(one, std::string(glob.str())));
      else if (key == "toolchain")
        condition.toolchains.emplace_back("*", range(value, key));
      else
        complain(value, fmt::format("unknown key '{}' in 'when'", key), did_you_mean(key, k_when_keys));
    }
    return condition;
  }

  toolchain::VersionRange range(const toml::node& node, const std::string& key) {
    const std::string written = text(node, key);
    if (written.empty())
      return {};
    auto range = toolchain::VersionRange::parse(written);
    if (range)
      return std::move(*range);
    complain(node, range.error().what, range.error().hint);
    return {};
  }

  std::string text(const toml::node& node, const std::string& key) {
    const auto* value = node.as_string();
    if (value && !trim(value->get()).empty())
      return std::string(trim(value->get()));
    complain(node, fmt::format("'{}' must be a text that is not empty", key), {});
    return {};
  }

  std::string link(const toml::node& node) {
    std::string link = text(node, "link");
    if (!link.empty() && !link.starts_with("https://") && !link.starts_with("http://"))
      complain(node, fmt::format("'{}' is not a link", link), "a URL where it is reported: https://…");
    return link;
  }

  std::vector<std::string> texts(const toml::node& node, const std::string& key) {
    const toml::array* array = node.as_array();
    if (!array)
      return {text(node, key)};
    std::vector<std::string> result;
    for (const toml::node& item : *array)
      result.push_back(text(item, key));
    if (array->empty())
      complain(node, fmt::format("'{}' must not be empty", key), {});
    return result;
  }

  std::vector<std::string> verdicts(const toml::node& node) {
    std::vector<std::string> words = texts(node, "verdict");
    for (const std::string& word : words)
      if (!word.empty() && std::find(m_verdicts.begin(), m_verdicts.end(), word) == m_verdicts.end())
        complain(node, fmt::format("no case can be expected to be '{}'", word), "there are: " + join(m_verdicts, ", "));
    if (std::all_of(words.begin(), words.end(), [](const std::string& word) { return word == "pass"; }) &&
        !words.empty())
      complain(node, "an expectation must name a verdict other than pass", "that cases pass is always expected");
    return words;
  }

  const std::string& m_file;
  std::vector<std::string> m_lines;
  const std::vector<std::string>& m_verdicts;
};

} // namespace

Errors parse_expectations(std::string_view text, const std::string& file, const std::vector<std::string>& verdicts,
                          Expectations& expectations) {
  Reader reader(file, text, verdicts);
  const toml::parse_result parsed = toml::parse(text, file);
  if (parsed)
    reader.read(parsed.table(), expectations.rules);
  else
    reader.complain(parsed.error().source(), std::string(parsed.error().description()), {});
  std::stable_sort(reader.errors.begin(), reader.errors.end(),
                   [](const Error& a, const Error& b) { return a.place->line < b.place->line; });
  return std::move(reader.errors);
}

ExpectedAll<Expectations> load_expectations(const std::string& folder, const std::vector<std::string>& files,
                                            const std::vector<std::string>& verdicts) {
  namespace fs = std::filesystem;
  std::vector<std::pair<std::string, std::string>> all; ///< path, and what it is called in messages
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    if (at->path().extension() == ".toml")
      all.emplace_back(at->path().string(),
                       fs::path(folder).filename().string() + "/" + at->path().filename().string());
  std::sort(all.begin(), all.end());
  for (const std::string& file : files)
    all.emplace_back(file, file);
  Expectations expectations;
  Errors errors;
  for (const auto& [path, name] : all) {
    const auto text = read_file(path);
    if (!text) {
      errors.push_back(text.error());
      continue;
    }
    const Errors more = parse_expectations(*text, name, verdicts, expectations);
    errors.insert(errors.end(), more.begin(), more.end());
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return expectations;
}

} // namespace abiter::plan
