#include "lang/scenario_sema.h"

#include "lang/bounds.h"
#include "lang/names.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

constexpr uint32_t k_most_middles = 5;
constexpr uint32_t k_most_rounds = 100'000;
constexpr size_t k_longest_event = 22; ///< what an event's text can hold: run/runner/scene/scene.h

const std::vector<std::string> k_parts{"about",       "rule",   "catcher", "middle", "thrower",
                                       "conventions", "rounds", "threads", "expect"};

std::optional<Role> role_by_name(std::string_view word) {
  for (const Role role : k_roles)
    if (name(role) == word)
      return role;
  return {};
}

/// A word of generators and toolchain files: letters, digits and '-'.
bool is_word(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  });
}

} // namespace

void ScenarioSema::read(const kdl::Node& node) {
  Scenario scenario;
  scenario.place = node.place;
  scenario.frame(Role::Middle).count = 0;
  if (!check_arguments(m_diagnostics, node, 1, "one string: its name"))
    return;
  const kdl::Value& value = node.entries[0].value;
  if (!check_string(m_diagnostics, value, "the name of a scenario"))
    return;
  scenario.name = value.text;
  if (!is_identifier(scenario.name) || scenario.name.size() > k_max_name_length)
    return m_diagnostics.error(value.place, fmt::format("'{}' can't be the name of a scenario", cut(scenario.name)),
                               "a name is a letter or '_', then letters, digits and '_'");
  const auto [first, is_new] = m_names.try_emplace(scenario.name, value.place);
  if (!is_new)
    return m_diagnostics.error(value.place, fmt::format("redefinition of scenario '{}'", scenario.name),
                               first_one_is_at(first->second));
  const size_t errors_before = m_diagnostics.count();
  for (const kdl::Node& part : node.children) {
    if (const auto role = role_by_name(part.name)) {
      frame(part, scenario, *role);
    } else if (part.name == "about") {
      scenario.about = only_string(part, "what it is about");
    } else if (part.name == "rule") {
      rule(part, scenario);
    } else if (part.name == "conventions") {
      scenario.conventions = strings(part, "a convention");
    } else if (part.name == "rounds") {
      scenario.rounds = only_number(part, 1, k_most_rounds);
    } else if (part.name == "threads") {
      scenario.threads = only_number(part, 1, 2);
    } else if (part.name == "expect") {
      expectation(part, scenario);
    } else {
      unknown_node(part, "scenario", k_parts);
    }
  }
  if (m_diagnostics.count() == errors_before)
    check(scenario);
  m_scenarios.push_back(std::move(scenario));
}

void ScenarioSema::check(const Scenario& scenario) {
  const auto missing = [&](std::string_view what, std::string hint) {
    m_diagnostics.error(scenario.place, fmt::format("scenario '{}' has no {}", scenario.name, what), std::move(hint));
  };
  if (scenario.rules.empty())
    missing("rule", "say which rule gives the outcome: rule \"…\" link=\"https://…\"");
  if (scenario.frame(Role::Catcher).kind.empty())
    missing("catcher", "catcher \"KIND\" \"LANGUAGE\" …");
  if (scenario.frame(Role::Thrower).kind.empty())
    missing("thrower", "thrower \"KIND\" \"LANGUAGE\" …");
  if (scenario.conventions.empty())
    missing("conventions", "for example: conventions \"c-unwind\"");
  if (scenario.expectations.empty())
    return missing("expect", "for example: expect \"returns\" { catcher \"enter\" }");
  if (scenario.expectations.front().alternative)
    m_diagnostics.error(scenario.expectations.front().place, "the first expectation can't be an alternative",
                        "delete '(or)'");
  const auto last = std::find_if(scenario.expectations.rbegin(), scenario.expectations.rend(),
                                 [](const Expectation& one) { return !one.alternative; });
  if (last != scenario.expectations.rend() && !(last->when.empty() && last->conventions.empty() && last->same.empty()))
    m_diagnostics.error(last->place, "the last expectation must hold for all that is left",
                        "give it no conditions, or add one that says expect \"undefined\"");
  for (const Expectation& one : scenario.expectations)
    for (const ExpectedEvent& event : one.trace)
      if (event.role == Role::Middle && scenario.frame(Role::Middle).count == 0)
        return m_diagnostics.error(one.place, "this happens in a middle frame, and the scenario has none",
                                   "add one: middle \"plain\" \"LANGUAGE\"");
}

void ScenarioSema::frame(const kdl::Node& node, Scenario& scenario, Role role) {
  FrameUse& frame = scenario.frame(role);
  check_no_children(m_diagnostics, node);
  if (!frame.kind.empty())
    return m_diagnostics.error(node.place, fmt::format("a scenario has one '{}'", name(role)),
                               first_one_is_at(frame.place));
  frame.place = node.place;
  if (role == Role::Middle)
    frame.count = 1;
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name == "variant") {
      frame.variant = text(entry.value, "a variant").value_or("");
      if (!frame.variant.empty() && !is_word(frame.variant))
        m_diagnostics.error(entry.value.place, fmt::format("'{}' is not the name of a variant", cut(frame.variant)));
    } else if (entry.name == "depth" && role == Role::Middle) {
      frame.count = number(entry.value, "'depth'", 1, k_most_middles).value_or(1);
    } else if (entry.name) {
      unknown_property(entry, node,
                       role == Role::Middle ? std::vector<std::string>{"depth", "variant"}
                                            : std::vector<std::string>{"variant"});
    } else if (const auto word = text(entry.value, frame.kind.empty() ? "what the frame does" : "a language")) {
      if (frame.kind.empty()) {
        frame.kind = *word;
        if (!is_word(*word))
          m_diagnostics.error(entry.value.place, fmt::format("unknown frame kind '{}'", cut(*word)));
      } else if (const Language* language = m_languages.find(*word); !language || !language->scenarios) {
        const std::vector<std::string> known = m_languages.with_scenarios();
        const std::string hint = nearest_hint(*word, known);
        m_diagnostics.error(entry.value.place,
                            language ? fmt::format("'{}' has no frames of scenarios", *word)
                                     : fmt::format("unknown language '{}'", cut(*word)),
                            hint.empty() ? "there are " + join(known, ", ") : hint);
      } else {
        frame.languages.push_back(language->name);
      }
    }
  }
  if (frame.kind.empty() || frame.languages.empty())
    m_diagnostics.error(
        node.place, fmt::format("'{}' takes the kind of the frame, and the languages it is written in", node.name),
        fmt::format("for example: middle \"cleanup\" \"{}\"", join(m_languages.with_scenarios(), "\" \"")));
}

void ScenarioSema::rule(const kdl::Node& node, Scenario& scenario) {
  Rule rule;
  check_no_children(m_diagnostics, node);
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name == "link")
      rule.link = text(entry.value, "a link").value_or("");
    else if (entry.name)
      unknown_property(entry, node, {"link"});
    else if (const auto words = text(entry.value, "a rule"))
      rule.text = *words;
  }
  if (rule.text.empty() || !rule.link.starts_with("https://"))
    m_diagnostics.error(node.place, "a rule is a text and a link", "rule \"…\" link=\"https://…\"");
  scenario.rules.push_back(std::move(rule));
}

void ScenarioSema::expectation(const kdl::Node& node, Scenario& scenario) {
  Expectation one;
  one.place = node.place;
  if (node.annotation && *node.annotation != "or")
    m_diagnostics.error(node.place, fmt::format("({}) is not allowed here", cut(*node.annotation)),
                        "(or)expect is an alternative to the one before it");
  one.alternative = node.annotation == "or";
  bool has_outcome = false;
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name) {
      expectation_property(entry, one);
      continue;
    }
    const auto word = text(entry.value, "an outcome");
    if (!word)
      continue;
    std::vector<std::string> outcomes;
    for (const Outcome outcome : {Outcome::Returns, Outcome::Aborts, Outcome::Undefined}) {
      outcomes.emplace_back(name(outcome));
      if (name(outcome) == *word) {
        one.outcome = outcome;
        has_outcome = true;
      }
    }
    if (!has_outcome)
      m_diagnostics.error(entry.value.place, fmt::format("unknown outcome '{}'", cut(*word)),
                          nearest_hint(*word, outcomes).empty() ? "there are " + join(outcomes, ", ")
                                                                : nearest_hint(*word, outcomes));
  }
  if (!has_outcome && node.entries.empty())
    m_diagnostics.error(node.place, "'expect' takes an outcome", "there are returns, aborts, undefined");
  if (one.outcome == Outcome::Undefined && one.because.empty())
    m_diagnostics.error(node.place, "an undefined outcome needs a reason",
                        "for example: expect \"undefined\" because=\"…\"");
  if (one.outcome == Outcome::Undefined ? !node.children.empty() : node.children.empty())
    m_diagnostics.error(node.place,
                        one.outcome == Outcome::Undefined ? "what is undefined has no trace" : "this expects no trace",
                        "expect \"returns\" { catcher \"enter\"; thrower \"enter\" \"throw\"; … }");
  if (one.alternative && !(one.when.empty() && one.conventions.empty() && one.same.empty()))
    m_diagnostics.error(node.place, "an alternative has the conditions of the one before it", "delete its own");
  for (const kdl::Node& child : node.children)
    trace(child, one);
  scenario.expectations.push_back(std::move(one));
}

void ScenarioSema::expectation_property(const kdl::Entry& entry, Expectation& one) {
  const std::string& key = *entry.name;
  if (const auto role = role_by_name(key)) {
    one.when.push_back({*role, words(entry.value, "a condition"), entry.value.place});
  } else if (key == "convention") {
    one.conventions = words(entry.value, "a convention");
  } else if (key == "same") {
    for (const std::string& word : words(entry.value, "roles")) {
      if (const auto role = role_by_name(word))
        one.same.push_back(*role);
      else
        m_diagnostics.error(entry.value.place, fmt::format("unknown role '{}'", cut(word)),
                            "there are catcher, middle, thrower");
    }
  } else if (key == "because") {
    one.because = text(entry.value, "a reason").value_or("");
  } else if (key == "message") {
    one.message = text(entry.value, "a message").value_or("");
  } else if (key == "payload") {
    one.payload = number(entry.value, "'payload'", 1, 32).value_or(0);
  } else {
    const std::vector<std::string> known{"because", "catcher", "convention", "message",
                                         "middle",  "payload", "same",       "thrower"};
    const std::string hint = nearest_hint(key, known);
    m_diagnostics.error(entry.place, fmt::format("'expect' has no property '{}'", cut(key)),
                        hint.empty() ? "it has " + join(known, ", ") : hint);
  }
}

void ScenarioSema::trace(const kdl::Node& node, Expectation& one) {
  const auto role = role_by_name(node.name);
  if (!role)
    return m_diagnostics.error(node.place, fmt::format("unknown role '{}'", cut(node.name)),
                               "there are catcher, middle, thrower");
  if (node.annotation && *node.annotation != "may")
    m_diagnostics.error(node.place, fmt::format("({}) is not allowed here", cut(*node.annotation)),
                        "(may) is for what the rules leave open");
  check_no_children(m_diagnostics, node);
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name) {
      unknown_property(entry, node, {});
      continue;
    }
    const auto event = text(entry.value, "what happens");
    if (event && event->size() > k_longest_event)
      m_diagnostics.error(entry.value.place, fmt::format("an event has at most {} characters", k_longest_event));
    else if (event)
      one.trace.push_back({*role, *event, node.annotation == "may"});
  }
}

} // namespace abiter::lang
