#include "report/junit.h"

#include "report/utf8.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <pugixml.hpp>
#include <sstream>

namespace abiter::report {

namespace {

using judge::Verdict;

/// "structs/nested" → "structs.nested": readers make a tree of a class name's dots.
std::string class_name(const std::string& suite) {
  std::string name = suite;
  std::replace(name.begin(), name.end(), '.', '_');
  std::replace(name.begin(), name.end(), '/', '.');
  return name;
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
    node.append_attribute("skipped") = std::to_string(skipped).c_str();
  }
};

class SuiteXml {
public:
  SuiteXml(pugi::xml_node root, const store::SuiteData& suite, const insight::Digest& digest)
      : m_node(root.append_child("testsuite")), m_suite(suite), m_class(class_name(suite.id)) {
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
    return m_counts;
  }

private:
  void write_all(uint32_t e) {
    for (const store::RowData& row : m_suite.rows) {
      const char letter = row.letters[e];
      if (letter == ' ')
        continue;
      const std::string name = m_suite.entries[e] + "::" + row.chain;
      const auto finding = m_findings.find(m_suite.case_id(row, e));
      if (finding != m_findings.end())
        write_finding(name, *finding->second);
      else if (letter == judge::letter(Verdict::Unsupported))
        skip(test_case(name), "unsupported: " + reason_of(row, e));
      else
        test_case(name);
    }
  }

  void write_folded(uint32_t e) {
    uint64_t passed = 0;
    std::map<std::string, uint64_t> skipped; // by reason
    for (const store::RowData& row : m_suite.rows) {
      const char letter = row.letters[e];
      if (letter == judge::letter(Verdict::Pass))
        ++passed;
      else if (letter == judge::letter(Verdict::Unsupported))
        ++skipped["unsupported: " + reason_of(row, e)];
      else if (letter != ' ')
        if (const auto found = m_findings.find(m_suite.case_id(row, e)); found != m_findings.end()) {
          if (found->second->red())
            write_finding(m_suite.entries[e] + "::" + row.chain, *found->second);
          else
            ++skipped[reason_of(*found->second)];
        }
    }
    if (passed)
      test_case(m_suite.entries[e] + "::pass");
    for (const std::string word : {"known", "unsupported", "follows", "recorded"}) {
      std::vector<std::string> reasons;
      for (const auto& [reason, count] : skipped)
        if (reason.starts_with(word))
          reasons.push_back(fmt::format("{} ({})", reason, count));
      if (!reasons.empty())
        skip(test_case(m_suite.entries[e] + "::" + word), join(reasons, "\n"));
    }
  }

  void write_finding(const std::string& name, const store::FindingData& finding) {
    pugi::xml_node node = test_case(name);
    if (!finding.red())
      return skip(node, reason_of(finding));
    const bool error =
        finding.verdict == Verdict::Crash || finding.verdict == Verdict::Timeout || finding.verdict == Verdict::Error;
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

  std::string reason_of(const store::FindingData& finding) const {
    if (!finding.follows_from.empty())
      return "follows: " + finding.follows_from + " disagrees with itself here";
    if (finding.verdict == Verdict::Recorded)
      return "recorded: the rules leave it open";
    const auto rule = m_rules.find(finding.rule);
    if (rule == m_rules.end())
      return fmt::format("{}: {}", judge::name(finding.verdict), judge::name(finding.seen));
    return fmt::format("{}: {} ({}) {}", judge::name(finding.verdict), judge::name(finding.seen), rule->second->reason,
                       rule->second->link);
  }

  std::string reason_of(const store::RowData& row, uint32_t e) const {
    std::vector<std::string> reasons;
    for (const std::string& frame : split(replace_all(row.chain, "->", "\n"), '\n'))
      if (const auto found = m_reasons.find({frame, e}); found != m_reasons.end()) {
        const std::string reason = frame + ": " + found->second;
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
          reasons.push_back(reason);
      }
    return reasons.empty() ? "one side does not have the convention" : join(reasons, "; ");
  }

  pugi::xml_node m_node;
  const store::SuiteData& m_suite;
  std::string m_class;
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
    counts.add(SuiteXml(root, suite, digest).write(cases));
  counts.write(root);
  std::ostringstream stream;
  document.save(stream, " ", pugi::format_indent, pugi::encoding_utf8);
  return stream.str();
}

} // namespace abiter::report
