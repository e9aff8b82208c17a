#include "compile/diagnostics.h"

#include "util/expression.h"
#include "util/text.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <optional>

namespace abiter::compile {

namespace {

using Expressions = std::deque<Expression>; // they stay where they are

/// The rules as expressions, with `file` put in.
Expressions expressions(const std::vector<std::string>& rules, const std::string& file) {
  Expressions all;
  for (const std::string& rule : rules)
    all.emplace_back(replace_all(rule, "{file}", file));
  return all;
}

/// The groups of the first expression that matches.
std::optional<std::vector<std::string>> match(const Expressions& all, const std::string& line) {
  std::vector<std::string> groups;
  for (const Expression& one : all)
    if (one.find(line, groups))
      return groups;
  return {};
}

} // namespace

std::vector<Diagnostic> parse_diagnostics(std::string_view output, const std::string& file,
                                          const lang::DiagnosticRules& rules) {
  const Expressions places = expressions(rules.places, escaped(file));
  const Expressions elsewhere = expressions(rules.places, "[^:]+");
  const Expressions messages = expressions(rules.messages, escaped(file));
  const Expressions explained = expressions(rules.explained, escaped(file));
  std::vector<Diagnostic> found;
  std::string message; // of an error whose place is still to come
  size_t explains = 0;
  const auto number_of = [](const std::string& text) {
    size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
  };
  for (const std::string& line : split(output, '\n')) {
    if (const auto place = match(places, line)) {
      const size_t number = number_of((*place)[0]);
      const std::string& own = place->size() > 1 ? (*place)[1] : message;
      if (number && !own.empty())
        found.push_back({number, own, explains});
      if (place->size() == 1)
        message.clear();
    } else if (const auto note = match(explained, line)) {
      explains = number_of((*note)[0]);
    } else if (const auto next = match(messages, line)) {
      message = (*next)[0];
    } else if (match(elsewhere, line)) {
      message.clear();
    }
  }
  return found;
}

bool means_unsupported(std::string_view message, const lang::DiagnosticRules& rules) {
  return std::any_of(rules.unsupported.begin(), rules.unsupported.end(),
                     [&](const std::string& sign) { return message.find(sign) != std::string_view::npos; });
}

} // namespace abiter::compile
