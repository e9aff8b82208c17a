#include "report/junit.h"

#include "insight/tally.h"
#include "judge/sentences.h"
#include "report/utf8.h"
#include "util/text.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <pugixml.hpp>
#include <set>
#include <sstream>

namespace abiter::report {

namespace {

using judge::Standing;

/// "structs/nested" → "structs.nested": readers make a tree of a class name's dots.
std::string class_name(const std::string& suite) {
  std::string name = suite;
  std::replace(name.begin(), name.end(), '.', '_');
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
}

/// Between two times as store::RunInfo has them; none if one isn't there.
std::optional<int64_t> seconds_between(const std::string& begin, const std::string& end) {
  std::tm parsed[2]{};
  for (const auto& [text, into] : {std::pair(&begin, &parsed[0]), std::pair(&end, &parsed[1])})
    if (!::strptime(text->c_str(), "%Y-%m-%dT%H:%M:%SZ", into))
      return {};
  return std::max<int64_t>(0, ::timegm(&parsed[1]) - ::timegm(&parsed[0]));
}

struct Counts {
  uint64_t tests = 0, failures = 0, errors = 0, skipped = 0;

  void add(const Counts& other) {
    tests += other.tests;
    failures += other.failures;
    errors += other.errors;
    skipped += other.skipped;
  }
  void write(pugi::xml_node node) const {
    node.append_attribute("tests") = std::to_string(tests).c_str();
    node.append_attribute("failures") = std::to_string(failures).c_str();
    node.append_attribute("errors") = std::to_string(errors).c_str();
  }
};

class SuiteXml {
public:
  SuiteXml(pugi::xml_node root, const store::SuiteData& suite, const insight::Digest& digest,
           const std::string& started)
      : m_node(root.append_child("testsuite")), m_suite(suite), m_class(class_name(suite.id)), m_started(started) {
    m_node.append_attribute("name") = valid_xml(suite.id).c_str();
    for (const insight::RuleDigest& rule : digest.rules)
      m_rules.emplace(rule.rule, &rule);
    for (const store::FindingData& finding : suite.findings)
      m_findings.emplace(finding.id, &finding);
    for (const store::UnsupportedData& one : suite.unsupported)
      m_reasons[{one.toolchain, one.entry}] = one.reason;
  }

  Counts write(JunitCases cases) {
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
      if (cases == JunitCases::All)
        write_all(e);
      else
        write_folded(e);
    m_counts.write(m_node);
    m_node.append_attribute("skipped") = std::to_string(m_counts.skipped).c_str();
    if (!m_started.empty())
      m_node.append_attribute("timestamp") = m_started.c_str();
    return m_counts;
  }

private:
  void write_all(uint32_t e) {
    for (const store::RowData& row : m_suite.rows) {
      const judge::Verdict verdict = verdict_of(row, e);
      if (judge::standing(verdict) == Standing::Absent)
        continue;
      const std::string name = m_suite.entries[e] + "::" + row.chain;
      if (judge::has_finding(verdict))
        write_finding(name, finding_of(row, e, verdict));
      else if (judge::standing(verdict) == Standing::Skipped)
        skip(test_case(name), word(verdict) + reason_of(row, e));
      else
        test_case(name);
    }
  }

  void write_folded(uint32_t e) {
    std::set<judge::Verdict> passed;
    std::map<judge::Verdict, std::map<std::string, uint64_t>> skipped; // by what they are counted as, by reason
    for (const store::RowData& row : m_suite.rows) {
      const judge::Verdict verdict = verdict_of(row, e);
      if (judge::standing(verdict) == Standing::Passed)
        passed.insert(verdict);
      else if (judge::standing(verdict) == Standing::Skipped)
        ++skipped[verdict][word(verdict) + reason_of(row, e)];
      else if (judge::has_finding(verdict)) {
        const store::FindingData finding = finding_of(row, e, verdict);
        if (finding.red())
          write_finding(m_suite.entries[e] + "::" + row.chain, finding);
        else
          ++skipped[insight::counted_as(finding)][reason_of(finding)];
      }
    }
    for (const judge::Verdict verdict : passed)
      test_case(fmt::format("{}::{}", m_suite.entries[e], judge::name(verdict)));
    for (const auto& [verdict, of_reason] : skipped) {
      std::vector<std::string> reasons;
      for (const auto& [reason, count] : of_reason)
        reasons.push_back(fmt::format("{} ({})", reason, count));
      skip(test_case(fmt::format("{}::{}", m_suite.entries[e], judge::name(verdict))), join(reasons, "\n"));
    }
  }

  /// One that the file hasn't is as its letter says.
  store::FindingData finding_of(const store::RowData& row, uint32_t e, judge::Verdict verdict) const {
    const std::string id = m_suite.case_id(row, e);
    const auto found = m_findings.find(id);
    return found != m_findings.end() ? *found->second : store::FindingData{id, verdict, verdict, {}, {}, {}, {}};
  }

  void write_finding(const std::string& name, const store::FindingData& finding) {
    pugi::xml_node node = test_case(name);
    if (!finding.red())
      return skip(node, reason_of(finding));
    const bool error = judge::row_of(finding.verdict).broke_off;
    ++(error ? m_counts.errors : m_counts.failures);
    const insight::FindingText text = insight::finding_text(finding);
    pugi::xml_node child = node.append_child(error ? "error" : "failure");
    child.append_attribute("type") = std::string(judge::name(finding.verdict)).c_str();
    child.append_attribute("message") = valid_xml(text.headline).c_str();
    const std::string body = text.headline + "\n" + (text.details.empty() ? "" : text.details + "\n") +
                             "abiter repro " + shell_quote(finding.id) + "\n";
    child.append_child(pugi::node_pcdata).set_value(valid_xml(body).c_str());
  }

  pugi::xml_node test_case(const std::string& name) {
    ++m_counts.tests;
    pugi::xml_node node = m_node.append_child("testcase");
    node.append_attribute("classname") = valid_xml(m_class).c_str();
    node.append_attribute("name") = valid_xml(name).c_str();
    return node;
  }

  void skip(pugi::xml_node node, const std::string& reason) {
    ++m_counts.skipped;
    node.append_child("skipped").append_attribute("message") = valid_xml(reason).c_str();
  }

  static judge::Verdict verdict_of(const store::RowData& row, uint32_t e) {
    return judge::verdict_by_letter(row.letters[e]).value_or(judge::Verdict::Unselected);
  }
  static std::string word(judge::Verdict verdict) { return std::string(judge::name(verdict)) + ": "; }

  std::string reason_of(const store::FindingData& finding) const {
    const judge::VerdictRow& counted = judge::row_of(insight::counted_as(finding));
    if (counted.standing == Standing::Follower)
      return word(counted.verdict) + judge::follower_sentence(finding.follows_from);
    if (counted.standing == Standing::Open)
      return word(counted.verdict) + insight::finding_text(finding).headline;
    if (counted.standing != Standing::Expected)
      return word(counted.verdict) + std::string(counted.about);
    const auto rule = m_rules.find(finding.rule);
    if (rule == m_rules.end())
      return fmt::format("{}: {}", judge::name(finding.verdict), judge::name(finding.seen));
    return word(finding.verdict) +
           judge::rule_sentence(finding.seen, finding.rule, rule->second->expected, rule->second->reason) + " " +
           rule->second->link;
  }

  std::string reason_of(const store::RowData& row, uint32_t e) const {
    std::vector<std::string> reasons;
    for (const std::string& frame : split(replace_all(row.chain, "->", "\n"), '\n'))
      if (const auto found = m_reasons.find({frame, e}); found != m_reasons.end()) {
        const std::string reason = frame + ": " + found->second;
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
          reasons.push_back(reason);
      }
    return judge::skipped_sentence(reasons);
  }

  pugi::xml_node m_node;
  const store::SuiteData& m_suite;
  std::string m_class, m_started;
  std::map<std::string_view, const insight::RuleDigest*> m_rules;
  std::map<std::string, const store::FindingData*> m_findings;
  std::map<std::pair<std::string, uint32_t>, std::string> m_reasons;
  Counts m_counts;
};

} // namespace

std::string junit_xml(const store::RunData& run, const insight::Digest& digest, JunitCases cases) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node root = document.append_child("testsuites");
  root.append_attribute("name") = "abiter";
  Counts counts;
  for (const store::SuiteData& suite : run.suites)
    counts.add(SuiteXml(root, suite, digest, run.info.started).write(cases));
  // Jenkins' schema, which is the strictest, knows no number of skipped tests here.
  counts.write(root);
  if (const auto seconds = seconds_between(run.info.started, run.info.ended))
    root.append_attribute("time") = std::to_string(*seconds).c_str();
  std::ostringstream stream;
  document.save(stream, " ", pugi::format_indent, pugi::encoding_utf8);
  return stream.str();
}

} // namespace abiter::report
