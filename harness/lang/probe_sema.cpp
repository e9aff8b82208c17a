#include "lang/probe_sema.h"

#include "lang/bounds.h"
#include "lang/extension.h"
#include "lang/names.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

bool is_there(const kdl::Node& node, std::string_view property) {
  return std::any_of(node.entries.begin(), node.entries.end(),
                     [&](const kdl::Entry& entry) { return entry.name == property; });
}

} // namespace

void ProbeSema::read(const kdl::Node& node) {
  if (node.name == "extension")
    read_extension(node);
  else
    read_probe(node);
}

void ProbeSema::read_extension(const kdl::Node& node) {
  Extension type;
  type.place = node.place;
  if (!arguments(node, type.type, type.languages))
    return;
  const size_t errors_before = m_diagnostics.count();
  for (const kdl::Entry& entry : node.entries) {
    if (!entry.name)
      continue;
    if (entry.name == "bits")
      type.bits = number(entry.value, "'bits'", 1, 63).value_or(0);
    else if (entry.name == "value")
      type.value = register_value(entry.value, "'value'");
    else if (entry.name == "signed" && entry.value.kind == kdl::ValueKind::Bool)
      type.is_signed = entry.value.truth;
    else if (entry.name == "signed")
      m_diagnostics.error(entry.value.place, "'signed' is #true or #false");
    else
      unknown_property(entry, node, {"bits", "signed", "value"});
  }
  for (const kdl::Node& part : node.children) {
    if (part.name == "conventions")
      type.conventions = strings(part, "a convention");
    else
      unknown_node(part, "extension", {"conventions"});
  }
  if (m_diagnostics.count() == errors_before && type.bits == 0)
    m_diagnostics.error(node.place, fmt::format("extension '{}' does not say how many bits the type has", type.type),
                        "for example bits=8");
  else if (const auto wrong = wrong_property(type); m_diagnostics.count() == errors_before && wrong) {
    const auto at = std::find_if(node.entries.begin(), node.entries.end(),
                                 [&](const kdl::Entry& entry) { return entry.name == wrong->name; });
    m_diagnostics.error(at == node.entries.end() ? node.place : at->value.place, wrong->what, wrong->hint);
  }
  if (m_diagnostics.count() != errors_before)
    return; // what the probes expect follows from the properties
  if (type.conventions.empty())
    type.conventions = {"c"};
  for (Probe& probe : extension_probes(type)) {
    const auto [first, is_new] = m_names.try_emplace(probe.name, node.place);
    if (!is_new)
      m_diagnostics.error(node.place, fmt::format("it makes a probe '{}', and there is one of that name", probe.name),
                          first_one_is_at(first->second));
    m_probes.push_back(std::move(probe));
  }
}

void ProbeSema::read_probe(const kdl::Node& node) {
  Probe probe;
  probe.place = node.place;
  if (!arguments(node, probe.name, probe.languages))
    return;
  const size_t errors_before = m_diagnostics.count();
  probe.function = probe.name;
  for (const kdl::Entry& entry : node.entries)
    if (entry.name)
      property(entry, node, probe);
  for (const kdl::Node& part : node.children) {
    if (part.name == "about")
      probe.about = only_string(part, "what is asked");
    else if (part.name == "conventions")
      probe.conventions = strings(part, "a convention");
    else if (part.name == "answer")
      answer(part, probe);
    else
      unknown_node(part, "probe", {"about", "conventions", "answer"});
  }
  if (m_diagnostics.count() == errors_before) {
    if (!is_there(node, "value"))
      m_diagnostics.error(node.place, fmt::format("probe '{}' has no value", probe.name), "for example value=2");
    if (probe.about.empty())
      m_diagnostics.error(node.place, fmt::format("probe '{}' does not say what it asks", probe.name),
                          "for example: about \"a bool of 2, converted to an integer\"");
  }
  if (probe.conventions.empty())
    probe.conventions = {"c"};
  m_probes.push_back(std::move(probe));
}

bool ProbeSema::arguments(const kdl::Node& node, std::string& name, std::vector<std::string>& languages) {
  for (const kdl::Entry& entry : node.entries) {
    if (entry.name)
      continue;
    const auto word = text(entry.value, name.empty() ? "a name" : "a language");
    if (!word)
      return false;
    if (!name.empty()) {
      const Language* language = m_languages.find(*word);
      if (language && language->probes) {
        languages.push_back(language->name);
        continue;
      }
      const std::vector<std::string> known = m_languages.with_probes();
      const std::string hint = nearest_hint(*word, known);
      m_diagnostics.error(entry.value.place,
                          language ? fmt::format("'{}' has no probes", *word)
                                   : fmt::format("unknown language '{}'", cut(*word)),
                          hint.empty() ? "there are " + join(known, ", ") : hint);
      continue;
    }
    if (!is_identifier(*word) || word->size() > k_max_name_length) {
      m_diagnostics.error(entry.value.place, fmt::format("'{}' can't be the name of a {}", cut(*word), node.name),
                          "a name is a letter or '_', then letters, digits and '_'");
      return false;
    }
    const auto [first, is_new] = m_names.try_emplace(*word, entry.value.place);
    if (!is_new) {
      m_diagnostics.error(entry.value.place, fmt::format("redefinition of {} '{}'", node.name, *word),
                          first_one_is_at(first->second));
      return false;
    }
    name = *word;
  }
  if (name.empty())
    m_diagnostics.error(
        node.place,
        fmt::format("'{}' takes its name, and the languages whose compilers are asked, if not all are", node.name),
        "for example: probe \"bool_convert\" value=2, or extension \"u8\" bits=8");
  if (languages.empty())
    languages = m_languages.with_probes();
  return !name.empty();
}

void ProbeSema::property(const kdl::Entry& entry, const kdl::Node& node, Probe& probe) {
  if (entry.name == "value") {
    probe.value = register_value(entry.value, "'value'").value_or(0);
  } else if (entry.name == "function") {
    probe.function = text(entry.value, "a function of the generators").value_or("");
    if (!is_identifier(probe.function) && !probe.function.empty())
      m_diagnostics.error(entry.value.place, fmt::format("'{}' is not the name of a function", cut(probe.function)));
  } else if (entry.name == "registers") {
    probe.registers = number(entry.value, "'registers'", 32, 64).value_or(0);
  } else if (entry.name == "as") {
    const auto word = text(entry.value, "a way to the function");
    std::vector<std::string> ways;
    for (const Way way : k_ways) {
      if (way == Way::Pair) // which an extension makes
        continue;
      ways.emplace_back(lang::name(way));
      if (word == lang::name(way))
        probe.way = way;
    }
    if (word && std::find(ways.begin(), ways.end(), *word) == ways.end()) {
      const std::string hint = nearest_hint(*word, ways);
      m_diagnostics.error(entry.value.place, fmt::format("unknown way '{}'", cut(*word)),
                          hint.empty() ? "there are " + join(ways, ", ") : hint);
    }
  } else {
    unknown_property(entry, node, {"value", "as", "function", "registers"});
  }
}

void ProbeSema::answer(const kdl::Node& node, Probe& probe) {
  check_no_children(m_diagnostics, node);
  if (!check_arguments(m_diagnostics, node, 2, "what the function returns, and what that means"))
    return;
  const auto result = register_value(node.entries[0].value, "an answer");
  const auto words = text(node.entries[1].value, "what an answer means");
  if (!result || !words)
    return;
  const auto same = std::find_if(probe.answers.begin(), probe.answers.end(),
                                 [&](const ProbeAnswer& one) { return one.result == *result; });
  if (same != probe.answers.end())
    return m_diagnostics.error(node.entries[0].value.place,
                               fmt::format("{} already means '{}'", node.entries[0].value.text, cut(same->text)));
  probe.answers.push_back({*result, *words});
}

} // namespace abiter::lang
