#include "report/github.h"

#include "report/utf8.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

constexpr size_t k_most_annotations = 10;
constexpr size_t k_most_bytes = 900'000; ///< of a step summary; GitHub refuses more than 1 MiB
constexpr size_t k_most_rows = 200;
constexpr size_t k_most_text = 2'000; ///< bytes of one cell

/// The data of a workflow command.
std::string command_data(std::string_view text) {
  return replace_all(replace_all(replace_all(valid_utf8(text), "%", "%25"), "\r", "%0D"), "\n", "%0A");
}
/// One of its properties.
std::string property(std::string_view text) {
  return replace_all(replace_all(command_data(text), ":", "%3A"), ",", "%2C");
}

/// A cell of a table in Markdown.
std::string cell(const std::string& text) {
  std::string clean = valid_utf8(text.substr(0, k_most_text));
  for (const auto& [from, to] : {std::pair{"&", "&amp;"}, {"<", "&lt;"}, {"|", "\\|"}, {"\r", " "}, {"\n", "<br>"}})
    clean = replace_all(clean, from, to);
  return clean;
}
/// The same as code: a case id has characters that mean something to Markdown.
std::string code(const std::string& text) {
  const std::string clean =
      replace_all(replace_all(valid_utf8(text.substr(0, k_most_text)), "&", "&amp;"), "<", "&lt;");
  return "<code>" + replace_all(replace_all(clean, ">", "&gt;"), "|", "\\|") + "</code>";
}

/// 12345 → "12 345".
std::string thousands(uint64_t number) {
  std::string text = std::to_string(number);
  for (size_t at = text.size(); at > 3; at -= 3)
    text.insert(at - 3, " ");
  return text;
}

std::string headline(const store::RunData& run) {
  if (run.info.red == 0)
    return fmt::format("nothing is red in {} cases", thousands(run.info.cases));
  return fmt::format("{} of {} cases are red", thousands(run.info.red), thousands(run.info.cases));
}

/// A table that ends before the page gets too long.
class RowsLeft {
public:
  explicit RowsLeft(std::string& page) : m_page(page) {}
  void add(const std::string& row) {
    if (m_rows == k_most_rows || m_page.size() + row.size() > k_most_bytes)
      ++m_left;
    else {
      ++m_rows;
      m_page += row + "\n";
    }
  }
  ~RowsLeft() {
    if (m_left)
      m_page += fmt::format("\n… and {} more\n", m_left);
    m_page += "\n";
  }
  RowsLeft(const RowsLeft&) = delete;
  RowsLeft& operator=(const RowsLeft&) = delete;

private:
  std::string& m_page;
  size_t m_rows = 0, m_left = 0;
};

} // namespace

std::string github_annotations(const store::RunData& run, const insight::Digest& digest) {
  std::string text;
  size_t errors = 0;
  for (const insight::CauseDigest& cause : digest.causes) {
    if (cause.red == 0)
      continue;
    if (++errors > k_most_annotations)
      continue;
    const std::string repro = cause.smallest.empty() ? "" : "\nabiter repro " + shell_quote(cause.smallest);
    text += fmt::format("::error title={}::{}\n", property("abiter: " + plural(cause.red, "red case")),
                        command_data(cause.text + repro));
  }
  // Causes may be known only: what is red beside them is told by its cases.
  if (errors == 0)
    for (const store::SuiteData& suite : run.suites)
      for (const store::FindingData& finding : suite.findings)
        if (finding.red() && ++errors <= k_most_annotations)
          text += fmt::format(
              "::error title={}::{}\n",
              property(fmt::format("abiter: {} {}", judge::name(finding.verdict), finding.id)),
              command_data(insight::finding_text(finding).headline + "\nabiter repro " + shell_quote(finding.id)));
  size_t warnings = 0;
  for (const std::string& pattern : digest.stale)
    if (++warnings <= k_most_annotations)
      text += fmt::format("::warning title=abiter%3A a stale expectation::{}\n",
                          command_data(pattern + " matches nothing"));
  std::string more = headline(run);
  if (errors > k_most_annotations)
    more += fmt::format("; {} causes are not shown here", errors - k_most_annotations);
  return text + fmt::format("::notice title=abiter::{}\n", command_data(more));
}

std::string step_summary(const store::RunData& run, const insight::Digest& digest) {
  std::string page = fmt::format("## abiter: {}\n\n", headline(run));
  page += "| verdict | cases |\n|---|---:|\n";
  for (const judge::VerdictRow& row : judge::verdict_rows())
    if (const auto count = run.info.counts.find(std::string(row.name)); count != run.info.counts.end() && count->second)
      page += fmt::format("| {} | {} |\n", count->first, thousands(count->second));
  page += "\n";
  if (std::any_of(digest.causes.begin(), digest.causes.end(), [](const auto& one) { return one.red != 0; })) {
    page += "### Causes\n\n| red | cause | smallest case |\n|---:|---|---|\n";
    RowsLeft rows(page);
    for (const insight::CauseDigest& cause : digest.causes)
      if (cause.red)
        rows.add(fmt::format("| {} | {} | {} |", thousands(cause.red), cell(cause.text),
                             cause.smallest.empty() ? "" : code("abiter repro " + shell_quote(cause.smallest))));
  }
  if (std::any_of(digest.rules.begin(), digest.rules.end(), [](const auto& one) { return one.known != 0; })) {
    page += "<details><summary>Known</summary>\n\n| cases | why | reference |\n|---:|---|---|\n";
    RowsLeft rows(page);
    for (const insight::RuleDigest& rule : digest.rules)
      if (rule.known || rule.fixed || rule.drift)
        rows.add(fmt::format("| {} | {} | {} |", thousands(rule.known), cell(rule.reason), cell(rule.link)));
    page += "</details>\n\n";
  }
  if (!digest.stale.empty()) {
    page += "<details><summary>Expectations that match nothing any longer</summary>\n\n| pattern |\n|---|\n";
    RowsLeft rows(page);
    for (const std::string& pattern : digest.stale)
      rows.add("| " + code(pattern) + " |");
    page += "</details>\n\n";
  }
  page += "| toolchain | version |\n|---|---|\n";
  RowsLeft rows(page);
  for (const store::ToolchainData& toolchain : run.toolchains)
    rows.add(fmt::format("| {} | {} {} |", cell(toolchain.id), cell(toolchain.version), cell(toolchain.target)));
  return page;
}

} // namespace abiter::report
