#include "report/terminal.h"

#include "report/case_text.h"
#include "report/causes_text.h"
#include "report/expectations_text.h"
#include "report/red_lines.h"
#include "report/scenario_text.h"
#include "report/table.h"
#include "report/validity_text.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace abiter::report {

namespace {

constexpr size_t k_examples = 12;       ///< scenarios that are shown
constexpr size_t k_lines_per_suite = 8; ///< red lines of a suite while it runs

bool only_probes(const plan::Plan& plan) {
  return plan.case_count_of(plan::Kind::Validity) == plan.case_count;
}

} // namespace

void Terminal::on_start(const store::RunResults& results) {
  if (m_options.quiet)
    return;
  const plan::Plan& plan = *results.plan;
  std::vector<std::string> patterns;
  for (const plan::Pattern pattern : plan.patterns)
    patterns.emplace_back(plan::name(pattern));
  std::string others;
  for (const auto& [kind, of] : {std::pair{plan::Kind::Scenarios, "of scenarios"}, {plan::Kind::Validity, "of probes"}})
    if (const uint64_t count = plan.case_count_of(kind))
      others += fmt::format(", {} {}", count, of);
  m_progress.print(fmt::format("{} {} · {} · {}{} · values {} (seed {})\n", m_options.style.bold("abiter"),
                               plural(plan.toolchains.size(), "toolchain"), plural(plan.suites.size(), "suite"),
                               plural(plan.case_count, "case"), others, join(patterns, ", "), plan.seed));
}

void Terminal::on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) {
  m_progress.show(stage, done, total, what);
}

void Terminal::on_suite(const store::RunResults& results, size_t suite_index) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[suite_index];
  const judge::JudgedSuite& judged = results.suites[suite_index];
  const std::vector<RedLine> lines = red_lines(suite, judged);
  for (const RedLine& line : lines)
    for (const auto& [verdict, count] : line.verdicts)
      m_red += count;
  m_progress.count_red(m_red);
  if (m_options.quiet || lines.empty())
    return;
  std::string text;
  size_t shown = 0;
  for (const RedLine& line : lines) {
    if (shown++ == k_lines_per_suite && !m_options.verbose) {
      text += m_options.style.dim(
          fmt::format("{:>11} … and {} more of {}\n", "", lines.size() - k_lines_per_suite, suite.id));
      break;
    }
    const size_t most = m_options.verbose ? plan.toolchains.size() : k_names_in_brief;
    std::vector<std::string> verdicts;
    for (const auto& [verdict, count] : line.verdicts)
      verdicts.push_back(fmt::format("{} {}", count, judge::name(verdict)));
    text += fmt::format("{} {}::{}  {}  {}\n", m_options.style.red(fmt::format("{:>11}", "FAIL")), suite.id,
                        line.cases(suite), join(verdicts, ", "),
                        judged.agreements.empty()
                            ? ""
                            : m_options.style.dim(judge::to_text(judged.agreements[line.entries[0]], plan, most)));
  }
  m_progress.print(text);
}

std::string Terminal::unsupported_text(const insight::Summary& summary) const {
  if (summary.unsupported.empty())
    return {};
  // The same reason of several toolchains is one line.
  std::map<std::string, std::pair<std::vector<std::string>, uint64_t>> by_reason;
  for (const insight::UnsupportedTally& one : summary.unsupported) {
    auto& [toolchains, functions] = by_reason[one.feature + ": " + one.reason];
    toolchains.push_back(one.toolchain);
    functions += one.functions;
  }
  if (!m_options.verbose) {
    const auto most = std::max_element(by_reason.begin(), by_reason.end(),
                                       [](const auto& a, const auto& b) { return a.second.second < b.second.second; });
    return fmt::format("{}  {}{}\n", m_options.style.bold("unsupported"), most->first.substr(0, 100),
                       by_reason.size() > 1 ? fmt::format(" and {} (-v)", plural(by_reason.size() - 1, "more reason"))
                                            : "");
  }
  std::string text = m_options.style.bold("\nunsupported\n");
  Table table({"functions", "what and why", "by"});
  for (const auto& [reason, by] : by_reason)
    table.add({std::to_string(by.second), reason.substr(0, 100), join(by.first, ", ")});
  for (const std::string& line : table.lines())
    text += "  " + line + "\n";
  return text;
}

std::string waiting_text(const std::string& folder) {
  return fmt::format("another abiter is building in {}: waiting for it …\n", folder);
}

void Terminal::on_waiting(const std::string& folder) {
  m_progress.remark(waiting_text(folder));
}

void Terminal::on_end(const store::RunResults& results, const insight::Summary& summary) {
  const Style& style = m_options.style;
  std::string text;
  if (m_options.verbose)
    for (size_t s = 0; s < results.suites.size(); ++s)
      for (const auto& [where, finding] : results.suites[s].findings)
        if (insight::counts_as_red(finding))
          text += case_text(results, s, where.first, where.second, style, 1000);
  if (!m_options.quiet)
    text += causes_text(results, summary, style, m_options.verbose) +
            scenarios_text(results, summary.scenarios, style, m_options.verbose ? 100'000 : k_examples) +
            probes_of_run_text(results, style, m_options.verbose || only_probes(*results.plan)) +
            unsupported_text(summary);
  text += expectations_text(results, summary, style, m_options.quiet, m_options.verbose);

  std::vector<std::string> counts;
  for (const judge::VerdictRow& row : judge::verdict_rows())
    if (const uint64_t count = summary.counts[row.verdict])
      counts.push_back(style.verdict(row.verdict, fmt::format("{} {}", count, row.name)));
  text += style.bold("\nsummary") + fmt::format("  {}: {}\n", plural(summary.cases, "case"), join(counts, ", "));
  if (summary.followers)
    text +=
        fmt::format("         {} of them only because a toolchain disagrees with itself: reported on the diagonal, not "
                    "counted as red\n",
                    summary.followers);
  const store::Cost& cost = results.cost;
  text += fmt::format("         {} values compared · {} compiled, {} in process, {} linked · {:.1f} s: load {:.1f}, "
                      "generate {:.1f}, build {:.1f}, run {:.1f}\n",
                      summary.checked_cells, cost.build.compiles, cost.build.embedded_compiles, cost.build.links,
                      cost.total_seconds, cost.load_seconds, cost.build.write_seconds, cost.build.build_seconds,
                      cost.run_seconds);
  text +=
      summary.red ? style.red(fmt::format("         {} red\n", summary.red)) : style.green("         nothing is red\n");
  m_progress.close();
  m_progress.print(text);
}

} // namespace abiter::report
