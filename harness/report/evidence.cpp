#include "report/evidence.h"
#include "util/process.h"

#include "insight/probed_features.h"
#include "report/case_text.h"
#include "report/json_text.h"
#include "clang/disassembler.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace abiter::report {

namespace {

using generate::Side;

constexpr size_t k_most_instructions = 48; ///< of one function: the call and the callee's entry are at its beginning
constexpr size_t k_most_bits = 64;         ///< runs of bits of one leaf's place

/// Texts that many toolchains share, each once.
class Texts {
public:
  /// -1 for an empty text.
  int64_t index(const std::string& text) {
    if (text.empty())
      return -1;
    const auto [at, added] = m_index.emplace(text, m_texts.size());
    if (added)
      m_texts.push_back(&at->first);
    return static_cast<int64_t>(at->second);
  }
  std::string json() const {
    JsonList list;
    for (const std::string* text : m_texts)
      list.add(json_string(*text));
    return list.text();
  }

private:
  std::map<std::string, size_t> m_index;
  std::vector<const std::string*> m_texts;
};

/// The types that a function needs, in the order of the unit, and its own lines.
std::string source_of(const generate::Unit& unit, const std::string& function, const std::string& convention) {
  const auto own = std::find_if(unit.parts.begin(), unit.parts.end(), [&](const generate::Part& part) {
    return part.kind == generate::PartKind::Function && part.key == function && part.convention == convention;
  });
  if (own == unit.parts.end())
    return {};
  std::map<std::string_view, const generate::Part*> types;
  for (const generate::Part& part : unit.parts)
    if (part.kind == generate::PartKind::Type)
      types.emplace(part.key, &part);
  std::set<const generate::Part*> needed;
  std::vector<const generate::Part*> open{&*own};
  while (!open.empty()) {
    const generate::Part* part = open.back();
    open.pop_back();
    for (const std::string& need : part->needs)
      if (const auto found = types.find(need); found != types.end() && needed.insert(found->second).second)
        open.push_back(found->second);
  }
  std::string text;
  for (const generate::Part& part : unit.parts)
    if (needed.count(&part))
      text += part.text;
  return text + (text.empty() ? "" : "\n") + own->text;
}

std::string text_of(const clang::Disassembly& code) {
  std::string text;
  for (const clang::Instruction& one : code.instructions)
    text += fmt::format("{:>4x}  {}{}\n", one.offset, one.text, one.target.empty() ? "" : "    # " + one.target);
  return code.complete || code.instructions.empty() ? text : text + "      …\n";
}

/// [[first bit, bits], …].
std::string place_json(const std::optional<run::Place>& place) {
  if (!place)
    return "null";
  JsonList list;
  const size_t bits = place->bits.size() * 8;
  const auto is_set = [&](size_t bit) { return (place->bits[bit / 8] >> bit % 8 & 1) != 0; };
  size_t runs = 0;
  for (size_t bit = 0; bit < bits && runs < k_most_bits;) {
    if (!is_set(bit)) {
      ++bit;
      continue;
    }
    const size_t begin = bit;
    while (bit < bits && is_set(bit))
      ++bit;
    list.add(fmt::format("[{},{}]", place->first * 8 + begin, bit - begin));
    ++runs;
  }
  return list.text();
}

/// Which lines of that text are calls.
std::string calls_of(const clang::Disassembly& code) {
  JsonList calls;
  for (size_t i = 0; i < code.instructions.size(); ++i)
    if (code.instructions[i].call)
      calls.add(std::to_string(i));
  return calls.text();
}

class SuiteEvidence {
public:
  SuiteEvidence(const store::RunResults& results, const compile::Build& build, generate::Generators& generators,
                size_t suite)
      : m_results(results), m_plan(*results.plan), m_build(build), m_generators(generators), m_index(suite),
        m_suite(m_plan.suites[suite]) {
    for (const auto& [where, finding] : results.suites[suite].findings) {
      const plan::Pairing& pairing = m_suite.pairings[where.first].pairing;
      m_wanted[pairing.caller][0].insert(where.second);
      m_wanted[pairing.callee][1].insert(where.second);
      m_entries.insert(where.second);
    }
  }

  Expected<std::string> line() {
    JsonObject units;
    for (const auto& [toolchain, sides] : m_wanted) {
      JsonObject by_side;
      for (const Side side : {Side::Caller, Side::Callee}) {
        const std::set<uint32_t>& entries = sides[static_cast<size_t>(side)];
        if (entries.empty())
          continue;
        ABITER_TRY(unit, unit_json(toolchain, side, entries));
        by_side.add(generate::name(side), unit);
      }
      units.add(m_plan.toolchains[toolchain].id, by_side.text());
    }
    JsonObject line;
    line.add("schema", json_string("abiter-evidence"));
    line.add("version", "2");
    line.add("suite", json_string(m_suite.id));
    line.add("functions", functions_json());
    line.add("units", units.text());
    line.add("texts", m_texts.json());
    JsonObject calls;
    for (const auto& [text, lines] : m_calls)
      calls.add(std::to_string(text), lines);
    line.add("calls", calls.text());
    if (!m_entries.empty())
      add_layouts(line);
    return line.text() + "\n";
  }

private:
  /// {ENTRY: [source, machine code]}, as indices into texts.
  Expected<std::string> unit_json(uint32_t toolchain, Side side, const std::set<uint32_t>& entries) {
    const auto generated = m_generators.generate(m_suite.spec, m_plan.toolchains[toolchain], side);
    if (!generated) // a generator that fails has cost the suite's cases already
      return interrupted() ? Expected<std::string>(tl::make_unexpected(generated.error())) : "{}";
    const generate::Unit& unit = *generated;
    const auto code = clang::ObjectCode::open(m_build.unit(m_index, toolchain, side).object);
    JsonObject json;
    for (const uint32_t entry : entries) {
      const plan::Entry& one = m_suite.entries[entry];
      const std::string& function = m_suite.spec.functions[one.function].name;
      const std::string symbol = side == Side::Caller ? generate::call_symbol(function, one.convention)
                                                      : generate::function_symbol(function, one.convention);
      const int64_t source = m_texts.index(source_of(unit, function, one.convention));
      const clang::Disassembly shown = code ? code->function(symbol, k_most_instructions) : clang::Disassembly{};
      const int64_t machine = m_texts.index(text_of(shown));
      if (machine >= 0)
        m_calls.emplace(machine, calls_of(shown));
      json.add(std::to_string(entry), fmt::format("[{},{}]", source, machine));
    }
    return json.text();
  }

  std::string functions_json() const {
    JsonList list;
    for (const lang::Function& function : m_suite.spec.functions) {
      JsonObject one;
      one.add("name", json_string(function.name));
      one.add("signature", json_string(signature(m_suite.spec, function)));
      one.add("features", json_strings(insight::features(*m_suite.architecture, m_suite.spec, function)));
      list.add(one.text());
    }
    return list.text();
  }

  /// The types of the functions in question, and every different layout of them.
  void add_layouts(JsonObject& line) const {
    const store::LayoutBook& book = m_results.layouts[m_index];
    const run::Job& job = m_results.jobs[m_index];
    std::set<uint32_t> codecs;
    JsonObject types_of;
    for (const uint32_t entry : m_entries) {
      JsonList own;
      for (const lang::TypeId type : m_suite.spec.reachable(m_suite.spec.functions[m_suite.entries[entry].function]))
        if (const uint32_t codec = job.codec_of_type[type]; codec < job.codecs.size()) {
          codecs.insert(codec);
          own.add(std::to_string(codec));
        }
      types_of.add(std::to_string(entry), own.text());
    }
    JsonObject types;
    for (const uint32_t codec : codecs) {
      JsonList leaves;
      for (const run::LeafProbe& leaf : job.leaves)
        if (leaf.codec == codec)
          leaves.add(json_string(leaf.path));
      JsonObject one;
      one.add("name", json_string(m_suite.spec.type(job.codecs[codec]).name));
      one.add("leaves", leaves.text());
      types.add(std::to_string(codec), one.text());
    }
    JsonList layouts;
    for (const run::Layouts& one : book.unique)
      layouts.add(layout_json(one, codecs));
    JsonObject of;
    for (const auto& [toolchain, ignored] : m_wanted)
      if (toolchain < book.of.size())
        of.add(m_plan.toolchains[toolchain].id, fmt::format("[{},{}]", book.of[toolchain][0], book.of[toolchain][1]));
    line.add("types_of", types_of.text());
    line.add("types", types.text());
    line.add("layouts", layouts.text());
    line.add("layout_of", of.text());
  }

  /// {TYPE: [size, align, [place of each leaf]]}.
  std::string layout_json(const run::Layouts& layouts, const std::set<uint32_t>& codecs) const {
    const run::Job& job = m_results.jobs[m_index];
    JsonObject json;
    for (const uint32_t codec : codecs) {
      if (codec >= layouts.types.size() || !layouts.types[codec].known)
        continue;
      JsonList places;
      for (size_t i = 0; i < job.leaves.size(); ++i)
        if (job.leaves[i].codec == codec)
          places.add(place_json(i < layouts.leaves.size() ? layouts.leaves[i] : std::nullopt));
      json.add(std::to_string(codec),
               fmt::format("[{},{},{}]", layouts.types[codec].size, layouts.types[codec].align, places.text()));
    }
    return json.text();
  }

  const store::RunResults& m_results;
  const plan::Plan& m_plan;
  const compile::Build& m_build;
  generate::Generators& m_generators;
  size_t m_index;
  const plan::Suite& m_suite;
  std::map<uint32_t, std::array<std::set<uint32_t>, 2>> m_wanted; ///< [toolchain][side]: entries
  std::set<uint32_t> m_entries;
  Texts m_texts;
  std::map<int64_t, std::string> m_calls; ///< by text of machine code
};

/// What a reader of sources in it has to know.
std::string language_line(const lang::Language& language) {
  JsonObject line;
  line.add("schema", json_string("abiter-evidence"));
  line.add("version", "2");
  line.add("language", json_string(language.title));
  line.add("keywords", json_strings(language.keywords));
  return line.text() + "\n";
}

/// How a toolchain was called, with {in} and {out} for the files.
std::string toolchain_line(const toolchain::Toolchain& toolchain, const lang::Languages& languages) {
  std::vector<std::string> environment;
  for (const auto& [name, value] : toolchain.environment)
    environment.push_back(name + "=" + value);
  JsonObject line;
  line.add("schema", json_string("abiter-evidence"));
  line.add("version", "2");
  line.add("toolchain", json_string(toolchain.id));
  line.add("language", json_string(languages.find(toolchain.language)->title));
  line.add("version_line", json_string(toolchain.version_line));
  line.add("environment", json_strings(environment));
  line.add("compile", json_strings(toolchain.embedded ? std::vector<std::string>{}
                                                      : compile::compile_command(toolchain, "{in}", "{out}")));
  line.add("link", json_strings(compile::link_command(toolchain, "{in}", "{out}")));
  return line.text() + "\n";
}

} // namespace

Expected<std::string> evidence_text(const store::RunResults& results, const compile::Build& build,
                                    generate::Generators& generators) {
  std::string text;
  std::set<std::string_view> used;
  for (const toolchain::Toolchain& toolchain : results.plan->toolchains) {
    if (used.insert(toolchain.language).second)
      text += language_line(*generators.languages().find(toolchain.language));
    text += toolchain_line(toolchain, generators.languages());
  }
  for (size_t s = 0; s < results.suites.size(); ++s) {
    if (results.plan->suites[s].kind != plan::Kind::Functions)
      continue;
    ABITER_TRY(line, SuiteEvidence(results, build, generators, s).line());
    text += line;
  }
  return text;
}

} // namespace abiter::report
