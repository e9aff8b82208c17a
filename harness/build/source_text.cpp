#include "build/source_text.h"

#include <algorithm>

namespace abiter::build {

SourceText assemble(const generate::Unit& unit, const PartSet& left_out) {
  SourceText source;
  const auto append = [&](const std::string& text, size_t part) {
    source.text += text;
    source.part_of_line.insert(source.part_of_line.end(),
                               static_cast<size_t>(std::count(text.begin(), text.end(), '\n')), part);
  };
  append(unit.prelude, SourceText::k_prelude);
  for (size_t i = 0; i < unit.parts.size(); ++i)
    if (!left_out.count(i))
      append(unit.parts[i].text, i);
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

} // namespace abiter::build
