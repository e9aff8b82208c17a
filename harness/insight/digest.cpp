#include "insight/digest.h"

#include "store/sentences.h"
#include "util/text.h"

#include "util/json.h"
#include <algorithm>
#include <fmt/format.h>

namespace abiter::insight {

namespace {

CauseDigest cause_digest(const Json& json, bool root_cause) {
  const std::string text = root_cause ? json.value("text", "") : json.value("toolchains", "");
  const uint64_t red = json.value(root_cause ? "red" : "red_cases", uint64_t{0});
  const uint64_t known = root_cause ? json.value("cases", red) - red : json.value("known_cases", uint64_t{0});
  return {text, red, known, json.value("smallest", "")};
}

/// The callers and callees of "SPEC::FUNCTION::CONVENTION::A->B".
std::pair<std::string, std::string> sides_of(const std::string& id) {
  const std::string chain = id.substr(id.rfind("::") + 2);
  const std::vector<std::string_view> ids = plan::split_chain(chain);
  return {std::string(ids.front()), std::string(ids.back())};
}

} // namespace

Expected<Digest> digest(const store::RunData& run) {
  Digest digest;
  try {
    const Json json = Json::parse(run.json);
    const Json& summary = json.at("summary");
    const bool root_causes = summary.contains("root_causes") && !summary.at("root_causes").empty();
    for (const Json& one : summary.value(root_causes ? "root_causes" : "disagreements", Json::array()))
      digest.causes.push_back(cause_digest(one, root_causes));
    for (const Json& one : json.value("expectations", Json::array())) {
      digest.rules.push_back({one.value("rule", ""), one.value("verdict", std::vector<std::string>{}),
                              one.value("cause", ""), one.value("reason", ""), one.value("link", ""),
                              one.value("known", uint64_t{0}), one.value("fixed", uint64_t{0}),
                              one.value("drift", uint64_t{0})});
      if (const auto stale = one.find("stale"); stale != one.end() && stale->is_array())
        for (const Json& pattern : *stale)
          digest.stale.push_back(pattern.get<std::string>());
    }
  } catch (const Json::exception& error) {
    return fail(fmt::format("can't read the results of {}: {}", run.info.id, error.what()));
  }
  std::stable_sort(digest.causes.begin(), digest.causes.end(),
                   [](const CauseDigest& a, const CauseDigest& b) { return a.red > b.red; });
  return digest;
}

FindingText finding_text(const store::FindingData& finding) {
  FindingText text;
  const Json json = Json::parse(finding.json, nullptr, false);
  if (!json.is_object())
    return {std::string(judge::name(finding.verdict)), {}};
  const auto [caller, callee] = sides_of(finding.id);
  std::vector<std::string> lines = store::sentences_of(json);
  if (json.contains("trace"))
    for (const std::string& line : split(json.value("message", ""), '\n'))
      if (!line.empty())
        lines.push_back(line);
  if (!finding.rule.empty())
    lines.push_back("rule: " + finding.rule);
  for (const Json& one : json.value("differences", Json::array()))
    lines.push_back(fmt::format("values ({}): {} was sent as {} and seen as {}{}", one.value("values", ""),
                                one.value("leaf", ""), one.value("expected", ""), one.value("seen", ""),
                                one.value("means", "").empty() ? "" : ": " + one.value("means", "")));
  for (const Json& one : json.value("layouts", Json::array()))
    lines.push_back(fmt::format("layout: {} of {}{}: {} {}, {} {}", one.value("what", ""), one.value("type", ""),
                                one.value("leaf", "").empty() ? "" : "." + one.value("leaf", ""), caller,
                                one.value("caller", ""), callee, one.value("callee", "")));
  for (const Json& row : json.value("trace", Json::array()))
    lines.push_back(fmt::format("{} expected: {} · seen: {}", row.value("differs", false) ? "*" : " ",
                                row.value("expected", ""), row.value("seen", "")));
  text.headline = lines.front();
  lines.erase(lines.begin());
  text.details = join(lines, "\n");
  return text;
}

} // namespace abiter::insight
