#include "report/case_text.h"

#include "judge/graffiti.h"
#include "report/case_head.h"
#include "report/map_text.h"
#include "report/scenario_text.h"
#include "report/table.h"
#include "report/validity_text.h"
#include "util/text.h"

#include <fmt/format.h>

namespace abiter::report {

namespace {

/// Bytes in memory order, in groups of four.
std::string hex(const plan::CellBytes& bytes, size_t count) {
  std::string text;
  for (size_t i = 0; i < count && i < bytes.size(); ++i)
    text += fmt::format("{}{:02x}", i > 0 && i % 4 == 0 ? " " : "", bytes[i]);
  return text.empty() ? "-" : text;
}

class CaseText {
public:
  CaseText(const store::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry, const Style& style,
           size_t most_rows)
      : m_results(results), m_plan(*results.plan), m_suite_index(suite), m_suite(m_plan.suites[suite]),
        m_job(results.jobs[suite]), m_pairing_index(pairing), m_pairing(m_suite.pairings[pairing]),
        m_function(m_suite.entries[entry].function), m_entry(entry),
        m_finding(results.suites[suite].findings.at({pairing, entry})), m_style(style), m_most_rows(most_rows) {}

  std::string text() {
    const plan::CaseAt at{m_pairing_index, m_entry};
    return case_head(m_results, m_suite_index, at, signature(m_suite.spec, m_suite.spec.functions[m_function]),
                     m_style) +
           values() + places() + layouts() + repro_line(m_results, m_suite_index, at, m_style);
  }

private:
  const std::string& caller() const { return m_plan.toolchains[m_pairing.pairing.caller].id; }
  const std::string& callee() const { return m_plan.toolchains[m_pairing.pairing.callee].id; }

  std::string values() {
    const auto& differences = m_finding.report.differences;
    if (differences.empty())
      return {};
    // One pattern is enough to see it; the others are counted.
    const uint32_t pattern = differences.front().pattern;
    Table table({"leaf", "sent", "seen", "which is"});
    size_t rows = 0;
    size_t others = 0;
    for (const run::Difference& difference : differences) {
      if (difference.pattern != pattern || rows == m_most_rows) {
        ++others;
        continue;
      }
      ++rows;
      const plan::Value& value = m_job.value(m_suite.value_set(m_pairing.pairing), m_function, pattern);
      const lang::Cell& cell = value.cells[difference.cell];
      const bool tag = cell.kind == lang::CellKind::Tag;
      const auto variant = [&](const plan::CellBytes& bytes) {
        const uint64_t index = target::read_integer(bytes.data(), 4, m_suite.spec.data_model.byte_order);
        return fmt::format("variant {}", static_cast<int32_t>(index));
      };
      table.add({cell.path, tag ? variant(difference.expected) : hex(difference.expected, cell.width),
                 tag && difference.seen ? variant(difference.observed) : hex(difference.observed, difference.seen),
                 tag ? "" : judge::decode(value, difference)});
    }
    std::string text = indent(m_style.dim(fmt::format("values ({}):", m_job.value_names[m_function][pattern])));
    for (const std::string& line : table.lines())
      text += indent("  " + line);
    if (others)
      text += indent(m_style.dim(fmt::format("  … and {} more, over all patterns", others)));
    return text;
  }

  std::string places() {
    return places_text(m_results, m_suite_index, m_pairing.pairing, m_entry, m_style, m_most_rows);
  }

  std::string layouts() {
    if (m_finding.layouts.empty())
      return {};
    Table table({"type", "what", caller(), callee()});
    size_t rows = 0;
    for (const judge::LayoutDifference& one : m_finding.layouts)
      if (rows++ < m_most_rows)
        table.add({one.leaf.empty() ? one.type : one.type + "." + one.leaf, one.what, one.caller, one.callee});
    std::string text = indent(m_style.dim("layout:"));
    for (const std::string& line : table.lines())
      text += indent("  " + line);
    if (rows > m_most_rows)
      text += indent(m_style.dim(fmt::format("  … and {} more", rows - m_most_rows)));
    return text;
  }

  const store::RunResults& m_results;
  const plan::Plan& m_plan;
  size_t m_suite_index;
  const plan::Suite& m_suite;
  const run::Job& m_job;
  uint32_t m_pairing_index;
  const plan::SuitePairing& m_pairing;
  uint32_t m_function;
  uint32_t m_entry;
  const judge::Finding& m_finding;
  const Style& m_style;
  size_t m_most_rows;
};

/// A call that passes, or that a toolchain can't make.
std::string quiet_text(const store::RunResults& results, size_t suite_index, uint32_t pairing, uint32_t entry,
                       const Style& style, size_t most_rows) {
  const plan::Suite& suite = results.plan->suites[suite_index];
  const std::string about = signature(suite.spec, suite.spec.functions[suite.entries[entry].function]);
  return case_head(results, suite_index, {pairing, entry}, about, style) +
         places_text(results, suite_index, suite.pairings[pairing].pairing, entry, style, most_rows);
}

} // namespace

std::string signature(const lang::Spec& spec, const lang::Function& function) {
  if (function.is_static) {
    std::string words;
    for (const std::string& mark : function.attributes.marks)
      words += mark + " ";
    return fmt::format("{}static {}: {}", words, function.name, spec.type(*function.output).name);
  }
  std::vector<std::string> inputs;
  for (size_t i = 0; i < function.inputs.size(); ++i) {
    if (function.fixed == i)
      inputs.emplace_back("...");
    inputs.push_back(function.inputs[i].name + ": " + spec.type(function.inputs[i].type).name);
  }
  std::string text = "fn " + function.name + "(" + join(inputs, ", ") + ")";
  if (function.output)
    text += " -> " + spec.type(*function.output).name;
  return text;
}

std::string places_text(const store::RunResults& results, size_t suite, const plan::Pairing& pairing, uint32_t entry,
                        const Style& style, size_t most_rows) {
  if (suite >= results.maps.size() || results.maps[suite].empty())
    return {};
  const abi::LocationMap &caller = results.maps[suite][pairing.caller][entry],
                         &callee = results.maps[suite][pairing.callee][entry];
  if (!caller.looked || !callee.looked)
    return {};
  const auto& toolchains = results.plan->toolchains;
  std::vector<judge::MapColumn> columns{{toolchains[pairing.caller].id, &caller}};
  if (pairing.caller != pairing.callee)
    columns.push_back({toolchains[pairing.callee].id, &callee});
  std::string text = "            " + style.dim("places (each toolchain by itself):") + "\n";
  for (const std::string& line : map_table(columns, style, most_rows))
    text += "              " + line + "\n";
  return text;
}

std::string case_text(const store::RunResults& results, size_t suite, uint32_t pairing, uint32_t entry,
                      const Style& style, size_t most_rows) {
  const plan::Suite& what = results.plan->suites[suite];
  switch (what.kind) {
  case plan::Kind::Functions:
    break;
  case plan::Kind::Scenarios:
    return scenario_text(results, suite, {pairing, entry}, style);
  case plan::Kind::Validity:
    return probe_text(results, suite, {pairing, entry}, style);
  }
  if (results.suites[suite].findings.count({pairing, entry}))
    return CaseText(results, suite, pairing, entry, style, most_rows).text();
  return quiet_text(results, suite, pairing, entry, style, most_rows);
}

} // namespace abiter::report
