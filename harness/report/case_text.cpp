#include "report/case_text.h"

#include "judge/graffiti.h"
#include "report/map_text.h"
#include "report/table.h"
#include "run/runner/protocol.h"
#include "util/text.h"

#include <fmt/format.h>

#include <set>

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
        m_job(results.jobs[suite]), m_pairing(m_suite.pairings[pairing]), m_function(m_suite.entries[entry].function),
        m_entry(entry), m_finding(results.suites[suite].findings.at({pairing, entry})), m_style(style),
        m_most_rows(most_rows) {}

  std::string text() {
    std::string text =
        fmt::format("{} {}\n", m_style.red(fmt::format("{:>11}", judge::name(m_finding.final_verdict()))),
                    m_style.bold(m_plan.case_id(m_suite, m_pairing, m_entry)));
    text += indent(signature(m_suite.spec, m_suite.spec.functions[m_function]));
    for (const std::string& sentence : sentences())
      text += indent(sentence);
    text += values() + places() + layouts();
    text += indent(m_style.dim("repro: ") + "abiter repro " + shell_quote(m_plan.case_id(m_suite, m_pairing, m_entry)));
    return text;
  }

private:
  static std::string indent(const std::string& line) { return "            " + line + "\n"; }
  const std::string& caller() const { return m_plan.toolchains[m_pairing.pairing.caller].id; }
  const std::string& callee() const { return m_plan.toolchains[m_pairing.pairing.callee].id; }

  std::vector<std::string> sentences() {
    std::vector<std::string> lines;
    if (m_suite.spec.functions[m_function].is_static)
      static_sentences(lines);
    else if (m_finding.arguments)
      lines.push_back(
          fmt::format("the callee {} does not see the arguments that the caller {} passed", callee(), caller()));
    if (m_finding.result && !m_suite.spec.functions[m_function].is_static)
      lines.push_back(
          fmt::format("the caller {} does not see the result that the callee {} returned", caller(), callee()));
    callback_sentences(lines);
    if (m_finding.layout)
      lines.push_back(m_finding.verdict == judge::Verdict::Layout && m_finding.report.differences.empty()
                          ? "values arrive, but the two sides lay out the types differently"
                          : "the two sides also lay out the types differently");
    if (!m_finding.message.empty())
      for (const std::string& line : split(m_finding.message, '\n'))
        lines.push_back(line);
    if (m_finding.expectation) {
      const plan::ExpectationRule& rule = m_results.expectations.rules[m_finding.expectation->rule];
      lines.push_back(fmt::format("{}; {} expects {}: {}", judge::name(m_finding.verdict), rule.place,
                                  join(rule.verdicts, " or "), rule.reason));
      lines.push_back(rule.link);
    }
    if (m_finding.follows_from >= 0)
      lines.push_back(m_plan.toolchains[static_cast<size_t>(m_finding.follows_from)].id +
                      " disagrees with itself here, so this is no evidence against the other side");
    return lines;
  }

  void static_sentences(std::vector<std::string>& lines) {
    if (m_finding.arguments)
      lines.push_back(fmt::format("the callee {} does not find what the caller {} wrote", callee(), caller()));
    if (m_finding.result)
      lines.push_back(fmt::format("the caller {} does not find what the callee {} wrote", caller(), callee()));
  }

  /// Which calls back went wrong: at odd depths it's the callee who calls.
  void callback_sentences(std::vector<std::string>& lines) {
    std::set<std::pair<size_t, bool>> told;
    for (const run::Difference& difference : m_finding.report.differences) {
      const std::vector<run::LegCells>& legs = m_job.leg_cells[m_function][difference.pattern];
      for (size_t i = 1; i < legs.size(); ++i)
        if (difference.cell >= legs[i].first && difference.cell < legs[i].first + legs[i].arguments + legs[i].results)
          told.emplace(i, difference.cell >= legs[i].first + legs[i].arguments);
    }
    for (const auto& [i, result] : told) {
      const lang::Leg& leg = m_job.legs[m_function][i];
      const std::string calling = leg.depth % 2 ? "the callee " + callee() : "the caller " + caller();
      const std::string called = leg.depth % 2 ? "the caller " + caller() : "the callee " + callee();
      lines.push_back(result ? fmt::format("in the callback {}, {} does not see the result that {} returned", leg.path,
                                           calling, called)
                             : fmt::format("in the callback {}, {} does not see the arguments that {} passed", leg.path,
                                           called, calling));
    }
  }

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
    std::string text = indent(m_style.dim(fmt::format("values ({}):", plan::name(m_plan.patterns[pattern]))));
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
  const plan::SuitePairing& m_pairing;
  uint32_t m_function;
  uint32_t m_entry;
  const judge::Finding& m_finding;
  const Style& m_style;
  size_t m_most_rows;
};

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
  return CaseText(results, suite, pairing, entry, style, most_rows).text();
}

} // namespace abiter::report
