#include "lang/sema.h"

#include "lang/bounds.h"
#include "lang/names.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace abiter::lang {

namespace {

struct Keyword {
  std::string_view word;
  Target target;
};
constexpr Keyword k_keywords[] = {
    {"struct", Target::Struct},     {"class", Target::Class},   {"union", Target::Union}, {"enum", Target::Enum},
    {"tagged", Target::Tagged},     {"alias", Target::Alias},   {"pun", Target::Pun},     {"fn", Target::Function},
    {"callback", Target::Callback}, {"static", Target::Static},
};

std::optional<Target> target_of(std::string_view word) {
  for (const Keyword& keyword : k_keywords)
    if (keyword.word == word)
      return keyword.target;
  return {};
}

std::vector<std::string> keywords() {
  std::vector<std::string> words{"include", "scenario", "probe", "extension", "conventions"};
  for (const Keyword& keyword : k_keywords)
    words.emplace_back(keyword.word);
  return words;
}

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return text;
}

} // namespace

void Sema::collect(const std::vector<kdl::Node>& nodes, const Include& include) {
  std::vector<const kdl::Node*> attributes;
  const auto attributes_for_nothing = [&](std::string_view why) {
    for (const kdl::Node* attribute : attributes)
      m_diagnostics.error(attribute->place, fmt::format("{} does not apply to {}", attribute->name, why),
                          "an attribute applies to the type or function that follows it");
    attributes.clear();
  };
  for (const kdl::Node& node : nodes) {
    if (node.name.starts_with('@')) {
      if (stands_alone(node))
        attributes.push_back(&node);
    } else if (node.name == "include") {
      attributes_for_nothing("an include");
      include(node);
    } else if (node.name == "scenario") {
      attributes_for_nothing("a scenario");
      m_scenarios.read(node);
    } else if (node.name == "probe" || node.name == "extension") {
      attributes_for_nothing(node.name == "probe" ? "a probe" : "an extension");
      m_probes.read(node);
    } else if (node.name == "conventions") {
      attributes_for_nothing("'conventions'");
      collect_conventions(node);
    } else if (const auto target = target_of(node.name)) {
      collect_item(node, std::move(attributes), *target);
      attributes.clear();
    } else {
      std::string hint = nearest_hint(node.name, keywords());
      if (hint.empty())
        hint = "a spec has struct, class, union, enum, tagged, alias, pun, callback, fn, static, scenario, probe, "
               "extension, include, conventions and @attributes";
      m_diagnostics.error(node.place, fmt::format("unknown node '{}'", cut(node.name)), hint);
      attributes.clear();
    }
  }
  attributes_for_nothing("the end of a spec");
}

bool Sema::stands_alone(const kdl::Node& attribute) {
  const auto& entries = attribute.entries;
  const auto item = std::find_if(entries.begin(), entries.end(), [](const kdl::Entry& entry) {
    return !entry.name && target_of(entry.value.text).has_value();
  });
  // `@repr "enum"` is another mistake, and `@ "struct"` is none.
  if (attribute.name == "@" || item == entries.end() || (item + 1 == entries.end() && !attribute.has_children))
    return true;
  m_diagnostics.error(
      item->place, fmt::format("{} and the {} stand on one line", attribute.name, item->value.text),
      fmt::format("an attribute stands on the line before: put '{}' on the next one", item->value.text));
  return false;
}

std::optional<std::string> Sema::declared_name(const kdl::Node& node, size_t arguments, std::string_view wants,
                                               std::string_view what) {
  if (!check_arguments(m_diagnostics, node, arguments, wants))
    return {};
  const kdl::Value& value = node.entries[0].value;
  if (!check_string(m_diagnostics, value, fmt::format("the name of a {}", what)) ||
      !check_name(m_diagnostics, value.text, value.place, what))
    return {};
  return value.text;
}

void Sema::collect_conventions(const kdl::Node& node) {
  if (node.entries.empty())
    m_diagnostics.error(
        node.place, "'conventions' takes at least one string, the name of a convention",
        fmt::format("for example conventions \"{}\"", fmt::join(target::exotic_convention_names(), "\" \"")));
  if (!check_no_properties(m_diagnostics, node))
    return;
  for (const kdl::Entry& entry : node.entries) {
    if (!check_string(m_diagnostics, entry.value, "the name of a convention"))
      continue;
    const auto first = std::find_if(m_conventions.begin(), m_conventions.end(),
                                    [&](const NamedConvention& one) { return one.name == entry.value.text; });
    if (first == m_conventions.end())
      m_conventions.push_back({entry.value.text, entry.place});
    else
      m_diagnostics.error(entry.place, fmt::format("'{}' is named twice", cut(entry.value.text)),
                          first_one_is_at(first->place));
  }
}

void Sema::collect_item(const kdl::Node& node, std::vector<const kdl::Node*> attributes, Target target) {
  if (m_builder.too_many_types() || m_functions.size() > k_max_types)
    return; // load() tells
  if (target == Target::Function || target == Target::Static) {
    m_functions.push_back({&node, std::move(attributes), target, 0});
    return;
  }
  const bool alias = target == Target::Alias;
  const auto name =
      declared_name(node, alias ? 2 : 1, alias ? "two strings: its name and a type" : "one string: its name", "type");
  if (!name)
    return;
  const Place& place = node.entries[0].value.place;
  if (scalar_by_name(*name))
    return m_diagnostics.error(place, fmt::format("'{}' is a built-in type", *name), "choose another name");
  if (const auto first = m_builder.find(*name))
    return m_diagnostics.error(place, fmt::format("redefinition of type '{}'", *name),
                               first_one_is_at(m_builder.type(*first).place));
  const TypeId type = m_builder.declare(*name, place);
  m_types.push_back({&node, std::move(attributes), target, type});
  if (target == Target::Pun)
    collect_pun(node, type);
}

void Sema::collect_pun(const kdl::Node& node, TypeId pun) {
  m_builder.type(pun).kind = PunType{};
  std::map<std::string, Place> taken;
  for (const kdl::Node& block : node.children) {
    if (block.name == "lang") {
      collect_pun_block(block, pun, pun_languages(block, taken));
    } else if (block.name == "default") {
      check_arguments(m_diagnostics, block, 0, "no arguments");
      const auto [first, is_new] = taken.try_emplace("", block.place);
      if (!is_new)
        m_diagnostics.error(block.place, "a pun has one 'default'", first_one_is_at(first->second));
      collect_pun_block(block, pun, {});
    } else {
      std::string hint = nearest_hint(block.name, {"lang", "default"});
      if (hint.empty())
        hint = "a pun has blocks: lang \"LANGUAGE\" { … } and default { … }";
      m_diagnostics.error(block.place, fmt::format("unknown node '{}' in a pun", cut(block.name)), hint);
    }
  }
  std::string missing;
  for (const std::string& language : m_languages.of_every_spec()) // others may be named besides
    if (!taken.contains(language))
      missing += (missing.empty() ? "" : ", ") + language;
  if (!missing.empty() && !taken.contains(""))
    m_diagnostics.error(node.entries[0].value.place,
                        fmt::format("pun '{}' has no block for {}", m_builder.type(pun).name, missing),
                        "add a 'lang' block, or a 'default' one for all others");
}

std::vector<std::string> Sema::pun_languages(const kdl::Node& block, std::map<std::string, Place>& taken) {
  std::vector<std::string> languages;
  if (!check_no_properties(m_diagnostics, block))
    return languages;
  if (block.entries.empty())
    m_diagnostics.error(block.place, "'lang' takes at least one string, the name of a language",
                        fmt::format("for example lang \"{}\"", join(m_languages.of_every_spec(), "\" \"")));
  for (const kdl::Entry& entry : block.entries) {
    if (!check_string(m_diagnostics, entry.value, "the name of a language"))
      continue;
    const Language* known = m_languages.find(entry.value.text);
    const std::string& name = known ? known->name : entry.value.text;
    if (!known) {
      // Any word may be a language, but "Rust" or "rsut" were rather meant to be one of those that we know.
      const auto meant = meant_language(entry.value.text);
      if (meant || !is_identifier(name) || name.size() > k_max_name_length) {
        m_diagnostics.error(entry.place, fmt::format("unknown language '{}'", cut(entry.value.text)),
                            meant ? fmt::format("did you mean '{}'?", *meant) : "");
        if (meant)
          taken.try_emplace(*meant, entry.place); // so that it isn't missed as well
        continue;
      }
    }
    const auto [first, is_new] = taken.try_emplace(name, entry.place);
    if (is_new)
      languages.push_back(name);
    else
      m_diagnostics.error(entry.place, fmt::format("this pun has two blocks for '{}'", name),
                          first_one_is_at(first->second));
  }
  return languages;
}

std::optional<std::string> Sema::meant_language(const std::string& text) const {
  const std::string word = lower(text);
  if (word.size() < 3 || word.size() > k_max_name_length)
    return {};
  const Language* language = m_languages.find(word);
  return language ? language->name : nearest(word, m_languages.of_every_spec());
}

void Sema::collect_pun_block(const kdl::Node& block, TypeId pun, std::vector<std::string> languages) {
  const std::string pun_name = m_builder.type(pun).name;
  const kdl::Node* found = nullptr;
  std::vector<const kdl::Node*> attributes;
  for (const kdl::Node& node : block.children) {
    if (node.name.starts_with('@')) {
      if (!found && stands_alone(node))
        attributes.push_back(&node);
      else if (found)
        m_diagnostics.error(node.place, fmt::format("{} does not apply to the end of a block", node.name),
                            "an attribute applies to the type that follows it");
      continue;
    }
    const auto target = target_of(node.name);
    if (!target || *target == Target::Function || *target == Target::Static || *target == Target::Callback ||
        *target == Target::Pun) {
      m_diagnostics.error(node.place, fmt::format("the block of a pun can't have '{}'", cut(node.name)),
                          "it has one type: a struct, union, enum, tagged or alias");
      return;
    }
    if (found) {
      m_diagnostics.error(node.place, "the block of a pun has one type, this is the second");
      return;
    }
    found = &node;
  }
  if (!found)
    return m_diagnostics.error(block.place, "the block has no type",
                               fmt::format("it says what '{}' is there", pun_name));
  const Target target = *target_of(found->name);
  const bool alias = target == Target::Alias;
  const auto name =
      declared_name(*found, alias ? 2 : 1, alias ? "two strings: its name and a type" : "one string: its name", "type");
  if (!name)
    return;
  const Place& place = found->entries[0].value.place;
  if (*name != pun_name)
    return m_diagnostics.error(place,
                               fmt::format("the type of this block must be called '{}', as the pun is", pun_name));
  std::string key = pun_name;
  for (const std::string& language : languages)
    key += "_" + language;
  if (languages.empty())
    key += "_default";
  const TypeId type = m_builder.declare_hidden(pun_name, key, place);
  m_types.push_back({found, std::move(attributes), target, type});
  std::get<PunType>(m_builder.type(pun).kind).blocks.push_back({std::move(languages), type});
}

} // namespace abiter::lang
