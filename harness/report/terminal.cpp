#include "report/terminal.h"

#include "report/case_text.h"
#include "report/causes_text.h"
#include "report/expectations_text.h"
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

std::string plural(uint64_t count, std::string_view noun, std::string_view many = {}) {
  return fmt::format("{} {}", count,
                     count == 1     ? std::string(noun)
                     : many.empty() ? std::string(noun) + "s"
                                    : std::string(many));
}

bool only_probes(const plan::Plan& plan) {
  return plan.case_count_of(plan::Kind::Validity) == plan.case_count;
}

} // namespace

void Terminal::clear_bar() {
  if (m_bar_shown)
    std::fputs("\r\x1b[2K", stderr);
  m_bar_shown = false;
}

void Terminal::print(const std::string& text) {
  clear_bar();
  std::fputs(text.c_str(), stdout);
  std::fflush(stdout);
}

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
  print(fmt::format("{} {} · {} · {}{} · values {} (seed {})\n", m_options.style.bold("abiter"),
                    plural(plan.toolchains.size(), "toolchain"), plural(plan.suites.size(), "suite"),
                    plural(plan.case_count, "case"), others, join(patterns, ", "), plan.seed));
}

void Terminal::on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string& what) {
  if (m_options.quiet)
    return;
  if (!m_options.progress_bar) {
    // Plain lines: one when a stage begins.
    if (stage != m_stage)
      std::fputs(fmt::format("  {} …\n", stage).c_str(), stderr);
    m_stage = stage;
    return;
  }
  const auto now = std::chrono::steady_clock::now();
  if (stage == m_stage && done < total && now - m_last_bar < std::chrono::milliseconds(50))
    return;
  m_stage = stage;
  m_last_bar = now;
  constexpr size_t k_width = 24;
  const size_t filled = total ? std::min<size_t>(k_width, done * k_width / total) : 0;
  std::string bar;
  for (size_t i = 0; i < k_width; ++i)
    bar += i < filled ? "█" : "░";
  const std::string red = m_red ? " · " + m_options.style.red(plural(m_red, "red case")) : "";
  clear_bar();
  std::fputs(fmt::format("{:>9} {} {}/{}{} · {}", stage, bar, done, total, red, what.substr(0, 50)).c_str(), stderr);
  std::fflush(stderr);
  m_bar_shown = true;
}

void Terminal::on_suite(const store::RunResults& results, size_t suite_index) {
  const plan::Plan& plan = *results.plan;
  const plan::Suite& suite = plan.suites[suite_index];
  const judge::JudgedSuite& judged = results.suites[suite_index];
  struct Line {
    std::map<std::string_view, uint64_t> verdicts;
  };
  std::map<uint32_t, Line> by_entry;
  for (const auto& [where, finding] : judged.findings) {
    if (!insight::counts_as_red(finding))
      continue;
    ++m_red;
    Line& line = by_entry[where.second];
    ++line.verdicts[judge::name(finding.verdict)];
  }
  if (m_options.quiet || by_entry.empty())
    return;
  std::string text;
  size_t shown = 0;
  for (const auto& [entry, line] : by_entry) {
    if (shown++ == k_lines_per_suite && !m_options.verbose) {
      text += m_options.style.dim(
          fmt::format("{:>11} … and {} more of {}\n", "", by_entry.size() - k_lines_per_suite, suite.id));
      break;
    }
    const size_t most = m_options.verbose ? plan.toolchains.size() : k_names_in_brief;
    std::vector<std::string> verdicts;
    for (const auto& [verdict, count] : line.verdicts)
      verdicts.push_back(fmt::format("{} {}", count, verdict));
    text += fmt::format(
        "{} {}::{}  {}  {}\n", m_options.style.red(fmt::format("{:>11}", "FAIL")), suite.id, suite.entry_text(entry),
        join(verdicts, ", "),
        judged.agreements.empty() ? "" : m_options.style.dim(judge::to_text(judged.agreements[entry], plan, most)));
  }
  print(text);
}

std::string Terminal::unsupported_text(const insight::Summary& summary) const {
  if (summary.unsupported.empty())
    return {};
  // The same reason of several toolchains is told once.
  std::map<std::string, std::pair<std::vector<std::string>, uint64_t>> by_reason;
  for (const insight::UnsupportedTally& one : summary.unsupported) {
    auto& [toolchains, functions] = by_reason[one.feature + ": " + one.reason];
    toolchains.push_back(one.toolchain);
    functions += one.functions;
  }
  std::string text = m_options.style.bold("\nunsupported\n");
  Table table({"functions", "what and why", "by"});
  for (const auto& [reason, by] : by_reason)
    table.add({std::to_string(by.second), reason.substr(0, 100),
               join_some(by.first, m_options.verbose ? by.first.size() : k_names_in_brief)});
  for (const std::string& line : table.lines())
    text += "  " + line + "\n";
  return text;
}

std::string waiting_text(const std::string& folder) {
  return fmt::format("another abiter is building in {}: waiting for it …\n", folder);
}

void Terminal::on_waiting(const std::string& folder) {
  clear_bar();
  std::fputs(waiting_text(folder).c_str(), stderr);
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
  print(text);
}

} // namespace abiter::report
