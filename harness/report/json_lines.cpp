#include "report/json_lines.h"

#include "report/json_text.h"

namespace abiter::report {

namespace {

constexpr int k_version = 1; ///< of the events: grows when a field changes its meaning

JsonObject event(std::string_view name) {
  JsonObject object;
  object.add("event", json_string(name));
  object.add("schema", json_string("abiter-events"));
  object.add("version", std::to_string(k_version));
  return object;
}

/// Those that there are.
std::string counts_json(const judge::VerdictCounts& counts) {
  JsonObject object;
  for (const judge::VerdictRow& row : judge::verdict_rows())
    if (counts[row.verdict])
      object.add(row.name, std::to_string(counts[row.verdict]));
  return object.text();
}

} // namespace

void JsonLines::line(const std::string& json) {
  std::fputs((json + "\n").c_str(), m_out);
  std::fflush(m_out);
}

void JsonLines::on_start(const store::RunResults& results) {
  const plan::Plan& plan = *results.plan;
  JsonObject start = event("start");
  start.add("profile", json_string(results.profile));
  start.add("seed", std::to_string(plan.seed));
  start.add("cases", std::to_string(plan.case_count));
  std::vector<std::string> toolchains, suites;
  for (const toolchain::Toolchain& toolchain : plan.toolchains)
    toolchains.push_back(toolchain.id);
  for (const plan::Suite& suite : plan.suites)
    suites.push_back(suite.id);
  start.add("toolchains", json_strings(toolchains));
  start.add("suites", json_strings(suites));
  line(start.text());
}

void JsonLines::on_progress(const std::string& stage, uint64_t done, uint64_t total, const std::string&) {
  // When a stage begins, and at each tenth of it.
  if (total == 0) // it isn't known yet how much there is
    return;
  const uint64_t tenth = done * 10 / total;
  if (stage == m_stage && tenth == m_tenth)
    return;
  m_stage = stage;
  m_tenth = tenth;
  JsonObject progress = event("progress");
  progress.add("stage", json_string(stage));
  progress.add("done", std::to_string(done));
  progress.add("total", std::to_string(total));
  line(progress.text());
}

void JsonLines::on_suite(const store::RunResults& results, size_t suite) {
  tell(store::suite_data(results, suite));
}

void JsonLines::tell(const store::SuiteData& data) {
  const insight::Tally tally = insight::tally(data);
  for (const store::FindingData& finding : data.findings) {
    JsonObject one = event("case");
    one.add("red", finding.red() ? "true" : "false");
    one.add("finding", finding.json);
    line(one.text());
  }
  JsonObject done = event("suite");
  done.add("suite", json_string(data.id));
  done.add("red", std::to_string(tally.red));
  done.add("counts", counts_json(tally.counts));
  line(done.text());
}

void JsonLines::on_waiting(const std::string& folder) {
  std::fputs(waiting_text(folder).c_str(), stderr); // no event of the run
}

void JsonLines::on_end(const store::RunResults& results, const insight::Summary& summary) {
  JsonObject end = event("end");
  end.add("run", json_string(results.info.id));
  end.add("cases", std::to_string(summary.cases));
  end.add("red", std::to_string(summary.red));
  end.add("counts", counts_json(summary.counts));
  line(end.text());
}

} // namespace abiter::report
