#include "compile/splitter.h"

#include "compile/diagnostics.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace abiter::compile {

namespace {

/// So often the compiler's own word is asked for; a compiler that stops at its first error would have to be asked for
/// ever.
constexpr int k_rounds_by_line = 6;
/// So many types may be at fault without being named; each costs some tries.
constexpr int k_rounds_by_type = 8;

/// The symbols that a function part defines, as far as other parts may refer to them: the function, and what its calls
/// back are.
bool defines(const generate::Part& part, const std::string& symbol) {
  if (part.kind != generate::PartKind::Function)
    return false;
  const std::string own = generate::function_symbol(part.key, part.convention);
  return symbol == own || symbol.starts_with(own + "__cb");
}

class Splitter {
public:
  Splitter(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
           const TryBuild& build)
      : m_unit(unit), m_path(path), m_rules(rules), m_build(build) {}

  Expected<Split> split() {
    for (int round = 0; round < k_rounds_by_line; ++round) {
      ABITER_TRY(attempt, build_without(m_split.left_out));
      if (attempt.ok())
        return m_split;
      if (!leave_out_named_lines(attempt))
        break;
    }
    // A function that is left out now may be missed by a type, which then has to go as well.
    for (int round = 0; round < k_rounds_by_type; ++round) {
      ABITER_CHECK(blame_types());
      if (!m_split.failure.ok())
        return m_split;
      const std::vector<size_t> functions = left_in(true);
      PartSet without = m_split.left_out;
      without.insert(functions.begin(), functions.end());
      ABITER_CHECK(halve(functions, without));
      ABITER_TRY(attempt, build_without(m_split.left_out));
      if (attempt.ok())
        return m_split;
      m_split.failure = std::move(attempt);
    }
    return m_split;
  }

private:
  /// The parts that aren't left out: functions, or all others.
  std::vector<size_t> left_in(bool functions) const {
    std::vector<size_t> parts;
    for (size_t i = 0; i < m_unit.parts.size(); ++i)
      if (!m_split.left_out.count(i) && (m_unit.parts[i].kind == generate::PartKind::Function) == functions)
        parts.push_back(i);
    return parts;
  }

  /// A function that is left out for this try alone isn't missed: a class with a vtable refers to its functions. Nor is one
  /// that was found to be at fault, if `halving`: what misses it is looked for behind that.
  Expected<Attempt> build_without(const PartSet& left_out, bool halving = false) const {
    ABITER_TRY(attempt, m_build(assemble(m_unit, left_out).text));
    if (attempt.outcome != Outcome::Unlinked)
      return attempt;
    const auto comes_back = [&](const std::string& symbol) {
      for (const size_t part : left_out)
        if ((halving || !m_split.left_out.count(part)) && defines(m_unit.parts[part], symbol))
          return true;
      return false;
    };
    std::erase_if(attempt.missing, comes_back);
    return attempt.missing.empty() ? Attempt{} : attempt;
  }

  void blame(size_t part, Attempt why) {
    if (m_split.left_out.insert(part).second)
      m_split.blamed.emplace(part, std::move(why));
  }

  /// Whether it is placed in a definition only because an error elsewhere is explained by that: g++ says of each member why a
  /// constructor is deleted that something calls. An error of the definition itself is there in the next attempt.
  static bool explains_another(const Diagnostic& diagnostic, const SourceText& source) {
    return diagnostic.explains && diagnostic.explains <= source.part_of_line.size() &&
           source.part_of_line[diagnostic.explains - 1] == source.part_of_line[diagnostic.line - 1];
  }

  bool leave_out_named_lines(const Attempt& attempt) {
    if (attempt.outcome != Outcome::Refused)
      return false;
    const SourceText source = assemble(m_unit, m_split.left_out);
    bool found = false;
    for (const Diagnostic& diagnostic : parse_diagnostics(attempt.text, m_path, m_rules)) {
      if (diagnostic.line > source.part_of_line.size())
        continue;
      const size_t part = source.part_of_line[diagnostic.line - 1];
      if (part == SourceText::k_prelude || explains_another(diagnostic, source))
        continue;
      blame(part, {attempt.outcome, diagnostic.message, {}});
      found = true;
    }
    close_over_needs(m_unit, m_split.left_out);
    return found;
  }

  /// The types alone must be built, else halving the functions can't help. A type comes behind those that it needs: the
  /// first one with which it fails is at fault.
  Expected<void> blame_types() {
    m_split.failure = {};
    for (int round = 0; round < k_rounds_by_type; ++round) {
      const std::vector<size_t> types = left_in(false);
      const auto with = [&](size_t count) {
        PartSet without(m_split.left_out);
        for (size_t i = 0; i < m_unit.parts.size(); ++i)
          if (m_unit.parts[i].kind == generate::PartKind::Function || (count < types.size() && i >= types[count]))
            without.insert(i);
        close_over_needs(m_unit, without);
        return build_without(without);
      };
      ABITER_TRY(all, with(types.size()));
      if (all.ok())
        return {};
      ABITER_TRY(none, with(0));
      if (!none.ok() || round + 1 == k_rounds_by_type) {
        m_split.failure = std::move(none.ok() ? all : none);
        if (m_split.failure.outcome == Outcome::Refused)
          m_split.failure.text = first_line(m_split.failure.text);
        return {};
      }
      size_t good = 0, bad = types.size();
      Attempt why = std::move(all);
      while (bad - good > 1) {
        const size_t middle = std::midpoint(good, bad);
        ABITER_TRY(attempt, with(middle));
        (attempt.ok() ? good : bad) = middle;
        if (!attempt.ok())
          why = std::move(attempt);
      }
      blame(types[bad - 1], with_message(std::move(why)));
      close_over_needs(m_unit, m_split.left_out);
    }
    return {};
  }

  /// Tries `parts` together; where that fails, each half of them. `without`: what is left out besides.
  Expected<void> halve(const std::vector<size_t>& parts, const PartSet& without) {
    PartSet left_out = without;
    for (const size_t part : parts)
      left_out.erase(part);
    if (parts.empty())
      return {};
    ABITER_TRY(attempt, build_without(left_out, true));
    if (attempt.ok())
      return {};
    if (parts.size() == 1) {
      blame(parts[0], with_message(std::move(attempt)));
      return {};
    }
    const auto middle = parts.begin() + static_cast<std::ptrdiff_t>(parts.size() / 2);
    ABITER_CHECK(halve({parts.begin(), middle}, without));
    ABITER_CHECK(halve({middle, parts.end()}, without));
    return {};
  }

  /// Its text in one line: the first diagnostic, if there is one.
  Attempt with_message(Attempt attempt) const {
    if (attempt.outcome != Outcome::Refused)
      return attempt;
    const auto diagnostics = parse_diagnostics(attempt.text, m_path, m_rules);
    attempt.text = diagnostics.empty() ? first_line(attempt.text) : diagnostics[0].message;
    return attempt;
  }

  static std::string first_line(const std::string& output) {
    // The first line that reports an error, else the first one at all.
    std::string first;
    for (const std::string& line : abiter::split(output, '\n')) {
      if (line.find("error") != std::string::npos)
        return std::string(trim(line));
      if (first.empty())
        first = trim(line);
    }
    return first;
  }

  const generate::Unit& m_unit;
  const std::string& m_path;
  const lang::DiagnosticRules& m_rules;
  const TryBuild& m_build;
  Split m_split;
};

/// What functions miss that belongs to the compiler: names that no user may give.
bool is_of_the_compiler(const std::string& symbol) {
  return symbol.starts_with("__");
}

/// A function that is missed because it was left out itself: its own trouble is the reason.
const Attempt* own_trouble(const generate::Unit& unit, const Split& split, const Attempt& attempt) {
  for (const auto& [part, why] : split.blamed)
    for (const std::string& symbol : attempt.missing)
      if (&why != &attempt && defines(unit.parts[part], symbol))
        return &why;
  return nullptr;
}

bool is_unsupported(const Attempt& attempt, const lang::DiagnosticRules& rules) {
  switch (attempt.outcome) {
  case Outcome::Built:
  case Outcome::Crashed:
  case Outcome::Disturbed:
    return false;
  case Outcome::Refused:
    return means_unsupported(attempt.text, rules);
  case Outcome::Unlinked:
    return !attempt.missing.empty() && std::all_of(attempt.missing.begin(), attempt.missing.end(), is_of_the_compiler);
  }
  return false;
}

} // namespace

bool Split::lasts() const {
  return failure.lasts() &&
         std::all_of(blamed.begin(), blamed.end(), [](const auto& one) { return one.second.lasts(); });
}

Expected<Split> split_unit(const generate::Unit& unit, const std::string& path, const lang::DiagnosticRules& rules,
                           const TryBuild& build) {
  return Splitter(unit, path, rules, build).split();
}

void describe(const generate::Unit& unit, const Split& split, const lang::DiagnosticRules& rules, BuiltUnit& built) {
  built.failure = split.failure;
  std::map<std::string, const Attempt*> of_type;
  for (const auto& [part, why] : split.blamed)
    if (unit.parts[part].kind != generate::PartKind::Function)
      of_type.emplace(unit.parts[part].key, &why);
  // What a type's fault is passes to the types that need it.
  for (const generate::Part& part : unit.parts)
    for (const std::string& need : part.needs)
      if (part.kind != generate::PartKind::Function && of_type.count(need))
        of_type.emplace(part.key, of_type.at(need));
  for (const size_t i : split.left_out) {
    const generate::Part& part = unit.parts[i];
    if (part.kind != generate::PartKind::Function)
      continue;
    Attempt why{Outcome::Refused, "", {}};
    if (const auto own = split.blamed.find(i); own != split.blamed.end())
      why = own->second;
    for (const std::string& need : part.needs)
      if (why.text.empty() && of_type.count(need)) {
        why = *of_type.at(need);
        why.text = "type " + need + ": " + why.text;
      }
    if (const Attempt* of_other = own_trouble(unit, split, why))
      why = {of_other->outcome, why.text + ", because of: " + of_other->text, of_other->missing};
    if (why.text.empty())
      why.text = "something that it needs does not compile";
    if (is_unsupported(why, rules))
      built.unsupported.push_back(
          {part.key, part.convention, "compiler",
           why.outcome == Outcome::Unlinked
               ? "the compiler's libraries and the C library don't have what its code calls: " + why.text
               : why.text});
    else
      built.failed.push_back({part.key, part.convention, std::move(why)});
  }
}

std::string to_text(const Split& split) {
  const auto line = [](const std::string& what, const Attempt& attempt) {
    return fmt::format("{}\t{}\t{}\t{}\n", what, static_cast<int>(attempt.outcome), join(attempt.missing, " "),
                       replace_all(replace_all(attempt.text, "\n", " "), "\t", " "));
  };
  std::string text = split.failure.ok() ? "" : line("!", split.failure);
  for (const size_t part : split.left_out) {
    const auto why = split.blamed.find(part);
    text += why == split.blamed.end() ? fmt::format("{}\n", part) : line(std::to_string(part), why->second);
  }
  return text;
}

Split read_split(const std::string& text, size_t parts) {
  Split split;
  for (const std::string& line : abiter::split(text, '\n')) {
    const std::vector<std::string> words = abiter::split(line, '\t');
    Attempt attempt;
    if (words.size() == 4) {
      attempt.outcome = static_cast<Outcome>(std::atoi(words[1].c_str()));
      attempt.missing = words[2].empty() ? std::vector<std::string>() : abiter::split(words[2], ' ');
      attempt.text = words[3];
    }
    if (words[0] == "!") {
      split.failure = std::move(attempt);
      continue;
    }
    const size_t part = std::strtoull(words[0].c_str(), nullptr, 10);
    if (words[0].empty() || part >= parts)
      continue;
    split.left_out.insert(part);
    if (words.size() == 4)
      split.blamed.emplace(part, std::move(attempt));
  }
  return split;
}

} // namespace abiter::compile
