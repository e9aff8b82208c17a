#include "compile/splitter.h"

#include "compile/diagnostics.h"
#include "util/text.h"

#include <algorithm>
#include <map>

namespace abiter::compile {

namespace {

/// So often the compiler's own word is asked for; a compiler that stops at its first error would have to be asked for
/// ever.
constexpr int k_rounds_by_line = 6;

class Splitter {
public:
  Splitter(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
           const TryCompile& compile)
      : m_unit(unit), m_path(path), m_rules(rules), m_compile(compile) {}

  Expected<Split> split() {
    for (int round = 0; round < k_rounds_by_line; ++round) {
      ABITER_TRY(output, m_compile(assemble(m_unit, m_split.left_out).text));
      if (output.empty())
        return m_split;
      if (!leave_out_named_lines(output))
        break;
    }
    std::vector<size_t> functions;
    std::vector<size_t> others;
    for (size_t i = 0; i < m_unit.parts.size(); ++i)
      if (!m_split.left_out.count(i))
        (m_unit.parts[i].kind == generate::PartKind::Function ? functions : others).push_back(i);
    // The types alone must compile, else halving the functions can't help.
    PartSet without = m_split.left_out;
    without.insert(functions.begin(), functions.end());
    ABITER_TRY(bare, m_compile(assemble(m_unit, without).text));
    if (!bare.empty()) {
      m_split.failure = first_line(bare);
      return m_split;
    }
    ABITER_CHECK(halve(functions, without));
    return m_split;
  }

private:
  static std::string first_line(const std::string& output) {
    // The first line that tells of an error, else the first one at all.
    std::string first;
    for (const std::string& line : abiter::split(output, '\n')) {
      if (line.find("error") != std::string::npos)
        return std::string(trim(line));
      if (first.empty())
        first = trim(line);
    }
    return first;
  }

  void blame(size_t part, const std::string& message) {
    if (m_split.left_out.insert(part).second)
      m_split.messages.emplace_back(part, message);
  }

  bool leave_out_named_lines(const std::string& output) {
    const SourceText source = assemble(m_unit, m_split.left_out);
    bool found = false;
    for (const Diagnostic& diagnostic : parse_diagnostics(output, m_path, m_rules)) {
      if (diagnostic.line > source.part_of_line.size())
        continue;
      const size_t part = source.part_of_line[diagnostic.line - 1];
      if (part == SourceText::k_prelude)
        continue;
      blame(part, diagnostic.message);
      found = true;
    }
    close_over_needs(m_unit, m_split.left_out);
    return found;
  }

  /// Tries `parts` together; where that fails, each half of them. `without`: what is left out besides.
  Expected<void> halve(const std::vector<size_t>& parts, const PartSet& without) {
    PartSet left_out = without;
    for (const size_t part : parts)
      left_out.erase(part);
    ABITER_TRY(output, m_compile(assemble(m_unit, left_out).text));
    if (output.empty())
      return {};
    if (parts.size() == 1) {
      const auto diagnostics = parse_diagnostics(output, m_path, m_rules);
      blame(parts[0], diagnostics.empty() ? first_line(output) : diagnostics[0].message);
      return {};
    }
    const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
    ABITER_CHECK(halve({parts.begin(), middle}, without));
    ABITER_CHECK(halve({middle, parts.end()}, without));
    return {};
  }

  const generate::Unit& m_unit;
  const std::string& m_path;
  const lang::DiagnosticRules& m_rules;
  const TryCompile& m_compile;
  Split m_split;
};

} // namespace

Expected<Split> split_unit(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
                           const TryCompile& compile) {
  return Splitter(unit, path, rules, compile).split();
}

void describe(const generate::Unit& unit, const Split& split, const lang::DiagnosticRules& rules, BuiltUnit& built) {
  built.failure = split.failure;
  std::map<size_t, std::string> messages(split.messages.begin(), split.messages.end());
  std::map<std::string, std::string> of_type;
  for (const auto& [part, message] : messages)
    if (unit.parts[part].kind != generate::PartKind::Function)
      of_type.emplace(unit.parts[part].key, message);
  // What a type's fault is passes to the types that need it.
  for (const generate::Part& part : unit.parts)
    for (const std::string& need : part.needs)
      if (part.kind != generate::PartKind::Function && of_type.count(need))
        of_type.emplace(part.key, of_type.at(need));
  for (const size_t i : split.left_out) {
    const generate::Part& part = unit.parts[i];
    if (part.kind != generate::PartKind::Function)
      continue;
    std::string message = messages.count(i) ? messages.at(i) : std::string();
    for (const std::string& need : part.needs)
      if (message.empty() && of_type.count(need))
        message = "type " + need + ": " + of_type.at(need);
    if (message.empty())
      message = "something that it needs does not compile";
    if (means_unsupported(message, rules))
      built.unsupported.push_back({part.key, part.convention, "compiler", message});
    else
      built.failed.push_back({part.key, part.convention, message});
  }
}

} // namespace abiter::compile
