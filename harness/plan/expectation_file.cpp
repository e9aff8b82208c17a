// Files of expectations.

#include "plan/expectation.h"
#include "target/architecture.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

#include "util/toml_reader.h"

namespace abiter::plan {

namespace {

class Reader : private TomlReader {
public:
  Reader(const TomlSource& source, const std::vector<std::string>& verdicts, std::vector<ExpectationRule>& rules,
         Errors& errors)
      : TomlReader(source, errors), m_verdicts(verdicts), m_rules(rules) {}

  void read() {
    table(source().table, "a file of expectations",
          {{"expect", [this](const toml::node& node) { expectations(node); }}});
  }

private:
  void expectations(const toml::node& node) {
    const toml::array* list = node.as_array();
    if (!list) {
      complain(node, "'expect' must be a list of tables", "write [[expect]] and its keys below");
      return;
    }
    for (const toml::node& one : *list) {
      if (one.is_table())
        m_rules.push_back(rule(*one.as_table()));
      else
        complain(one, "an expectation must be a table", "write [[expect]] and its keys below");
    }
  }

  ExpectationRule rule(const toml::table& entries) {
    ExpectationRule rule;
    rule.place = fmt::format("{}:{}", source().path, entries.source().begin.line);
    table(entries, "an expectation",
          {
              {"match", one_or_more(rule.match)},
              {"verdict", [&](const toml::node& node) { verdicts(node, rule.verdicts); }},
              {"cause", filled(rule.cause)},
              {"reason", filled(rule.reason)},
              {"link", [&](const toml::node& node) { link(node, rule.link); }},
              {"when", [&](const toml::node& node) { rule.when = condition(node); }},
          });
    const auto require = [&](const char* key, const char* hint) {
      if (!entries.contains(key))
        complain(entries, fmt::format("this expectation has no '{}'", key), hint);
    };
    require("match", "the cases that it is about: \"i128::*::c::clang-1[3-7]->*\"");
    require("verdict", "what is known to happen to them: \"value\", or a list");
    require("reason", "a sentence: which compiler is wrong, and by which rule");
    require("link", "a URL where it is reported, or where the rule is: https://…");
    if (const toml::node* node = entries.get("match"))
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
    if (!node.is_table()) {
      complain(node, "'when' must be a table",
               fmt::format("when = {{ target = \"{}-*\", caller = \"<18\" }}", target::native().name));
      return condition;
    }
    table(node, "'when'",
          {
              {"target", filled(condition.target)},
              {"caller", [&](const toml::node& at) { condition.caller = range(at); }},
              {"callee", [&](const toml::node& at) { condition.callee = range(at); }},
              {"toolchain", [&](const toml::node& at) { toolchains(at, condition); }},
          });
    return condition;
  }

  /// A range for all toolchains, or a table of globs and ranges.
  void toolchains(const toml::node& node, Condition& condition) {
    if (!node.is_table()) {
      condition.toolchains.emplace_back("*", range(node));
      return;
    }
    for (const auto& [glob, one] : *node.as_table()) {
      set_key(glob.str());
      condition.toolchains.emplace_back(std::string(glob.str()), range(one));
    }
  }

  toolchain::VersionRange range(const toml::node& node) {
    std::string written;
    filled(written)(node);
    if (written.empty())
      return {};
    auto range = toolchain::VersionRange::parse(written);
    if (range)
      return std::move(*range);
    complain(node, range.error().what, range.error().hint);
    return {};
  }

  /// A text that isn't blank, without the blanks around it.
  Setter filled(std::string& target) {
    return [this, &target](const toml::node& node) {
      if (node.is_string())
        target = trim(**node.as_string());
      if (target.empty())
        complain(node, fmt::format("'{}' must be a text that is not empty", key()));
    };
  }

  Setter one_or_more(std::vector<std::string>& target) {
    return [this, &target](const toml::node& node) {
      const toml::array* items = node.as_array();
      if (!items) {
        filled(target.emplace_back())(node);
        return;
      }
      for (const toml::node& item : *items)
        filled(target.emplace_back())(item);
      if (items->empty())
        complain(node, fmt::format("'{}' must not be empty", key()));
    };
  }

  void link(const toml::node& node, std::string& link) {
    filled(link)(node);
    if (!link.empty() && !link.starts_with("https://") && !link.starts_with("http://"))
      complain(node, fmt::format("'{}' is not a link", link), "a URL where it is reported: https://…");
  }

  void verdicts(const toml::node& node, std::vector<std::string>& words) {
    one_or_more(words)(node);
    for (const std::string& word : words)
      if (!word.empty() && std::find(m_verdicts.begin(), m_verdicts.end(), word) == m_verdicts.end())
        complain(node, fmt::format("no case can be expected to be '{}'", word), "there are: " + join(m_verdicts, ", "));
    if (std::all_of(words.begin(), words.end(), [](const std::string& word) { return word == "pass"; }) &&
        !words.empty())
      complain(node, "an expectation must name a verdict other than pass", "that cases pass is always expected");
  }

  const std::vector<std::string>& m_verdicts;
  std::vector<ExpectationRule>& m_rules;
};

} // namespace

Errors parse_expectations(std::string_view text, const std::string& file, const std::vector<std::string>& verdicts,
                          Expectations& expectations) {
  const auto source = parse_toml(text, file);
  if (!source)
    return {source.error()};
  Errors errors;
  Reader(*source, verdicts, expectations.rules, errors).read();
  std::stable_sort(errors.begin(), errors.end(),
                   [](const Error& a, const Error& b) { return a.place->line < b.place->line; });
  return errors;
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
