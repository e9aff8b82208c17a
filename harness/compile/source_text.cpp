#include "compile/source_text.h"

#include <algorithm>
#include <iterator>

namespace abiter::compile {

namespace {

/// Whether a reader wants a blank line between the two: the types stand together, and each codec and function alone.
bool starts_group(const generate::Part& before, const generate::Part& part) {
  if (before.kind != part.kind)
    return true;
  return part.kind != generate::PartKind::Type && (before.key != part.key || before.convention != part.convention);
}

} // namespace

SourceText assemble(const generate::Unit& unit, const PartSet& left_out) {
  SourceText source;
  std::set<std::string> missing;
  for (const size_t i : left_out)
    if (unit.parts[i].kind != generate::PartKind::Function)
      missing.insert(unit.parts[i].key);
  const auto lacks_something = [&](const generate::Part& part) {
    return std::any_of(part.needs.begin(), part.needs.end(), [&](const auto& key) { return missing.count(key) > 0; });
  };
  const auto append = [&](const std::string& text, size_t part) {
    source.text += text;
    source.part_of_line.insert(source.part_of_line.end(),
                               static_cast<size_t>(std::count(text.begin(), text.end(), '\n')), part);
  };
  append(unit.prelude, SourceText::k_prelude);
  const generate::Part* before = nullptr;
  for (size_t i = 0; i < unit.parts.size(); ++i) {
    const generate::Part& part = unit.parts[i];
    if (left_out.count(i)) {
      if (!part.fallback.empty() && !lacks_something(part))
        append(part.fallback, i);
      continue;
    }
    if (before && starts_group(*before, part))
      append("\n", i);
    append(part.text, i);
    before = &part;
  }
  return source;
}

void close_over_needs(const generate::Unit& unit, PartSet& left_out) {
  std::set<std::string> missing;
  for (bool grown = true; grown;) {
    grown = false;
    for (const size_t i : left_out)
      if (unit.parts[i].kind != generate::PartKind::Function)
        grown = missing.insert(unit.parts[i].key).second || grown;
    for (size_t i = 0; i < unit.parts.size(); ++i) {
      const generate::Part& part = unit.parts[i];
      const bool lost = std::any_of(part.needs.begin(), part.needs.end(),
                                    [&](const std::string& key) { return missing.count(key) > 0; }) ||
                        (part.kind != generate::PartKind::Function && missing.count(part.key) > 0);
      if (lost)
        grown = left_out.insert(i).second || grown;
    }
  }
}

std::string declaration(const generate::Unit& callee, const std::string& function, const std::string& convention) {
  const auto found = std::find_if(callee.parts.begin(), callee.parts.end(), [&](const generate::Part& part) {
    return part.kind == generate::PartKind::Function && part.key == function && part.convention == convention;
  });
  if (found == callee.parts.end())
    return {};
  // Types come before those that need them, so one walk backwards finds all.
  std::set<std::string> needed(found->needs.begin(), found->needs.end());
  std::string types;
  for (auto part = std::make_reverse_iterator(found); part != callee.parts.rend(); ++part)
    if (part->kind == generate::PartKind::Type && needed.count(part->key)) {
      needed.insert(part->needs.begin(), part->needs.end());
      if (part->text.find('{') != std::string::npos) // a mere name for a scalar tells nothing
        types = part->text + types;
    }
  const size_t body = found->text.find(" {");
  return types + (body == std::string::npos ? found->text : found->text.substr(0, body) + ";\n");
}

} // namespace abiter::compile
