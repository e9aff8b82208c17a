#include "run/scenarios.h"

#include "compile/frames.h"
#include "run/runner/scene/scene.h"
#include "run/text_runner.h"
#include "util/fs.h"
#include "util/parallel.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <optional>

namespace abiter::run {

namespace {

/// A case whose frames are all there, as a line of the orders; empty if it can't be played.
std::string case_line(const plan::Suite& suite, const std::vector<compile::BuiltUnit>& frames, const plan::CaseAt& at,
                      size_t index, uint32_t timeout_ms) {
  const plan::SuitePairing& row = suite.pairings[at.pairing];
  if (!row.possible[at.entry])
    return {};
  const lang::Scenario& scenario = suite.scenario(at.entry);
  const std::string& convention = suite.entries[at.entry].convention;
  std::string line = fmt::format("case\t{}\t{}\t{}\t{}", index, scenario.rounds, scenario.threads, timeout_ms);
  const std::vector<uint32_t> chain = row.pairing.chain();
  for (uint32_t i = 0; i < chain.size(); ++i) {
    const lang::FrameUse& frame = scenario.frame(scenario.role_at(i));
    const auto unit = suite.frames_of(chain[i], frame.variant);
    if (!unit || frames[*unit].library.empty() || frames[*unit].unsupported_part(frame.kind, convention) ||
        frames[*unit].failed_part(frame.kind, convention))
      return {};
    line += fmt::format("\t{}:{}", *unit, compile::frame_symbol(frame.kind, convention));
  }
  return line + "\n";
}

std::string bytes_of(std::string_view hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(std::strtoul(std::string(hex.substr(i, 2)).c_str(), nullptr, 16));
  return bytes;
}

std::vector<SeenEvent> events_of(const std::string& text) {
  std::vector<SeenEvent> events;
  if (!text.empty())
    for (const std::string& event : split(text, '|')) {
      const size_t space = event.find(' ');
      events.push_back({static_cast<uint32_t>(std::strtoul(event.c_str(), nullptr, 10)),
                        space == std::string::npos ? "" : event.substr(space + 1)});
    }
  return events;
}

/// One line of the log (scene_main.c, log_line); its case.
std::optional<std::pair<size_t, Played>> parse_line(const std::string& line) {
  const std::vector<std::string> fields = split(line, '\t');
  if (fields.size() != 12)
    return {};
  const auto number = [&](size_t i) { return std::strtoll(fields[i].c_str(), nullptr, 10); };
  Played played;
  played.ended = fields[1] == "exit"      ? Ended::Exit
                 : fields[1] == "signal"  ? Ended::Signal
                 : fields[1] == "timeout" ? Ended::Timeout
                                          : Ended::NotPlayed;
  played.number = static_cast<int>(number(2));
  played.finished = number(3) != 0;
  played.rounds = static_cast<uint32_t>(number(4));
  played.differs = static_cast<uint32_t>(number(5));
  played.handling = static_cast<uint32_t>(number(6));
  played.leaked = number(7);
  played.alive = static_cast<int32_t>(number(8));
  played.payload = bytes_of(fields[9]);
  played.events = events_of(fields[10]);
  played.message = fields[11];
  return std::pair{static_cast<size_t>(number(0)), std::move(played)};
}

/// Plays some cases in one runner process.
Expected<void> play_some(const std::string& stem, const std::string& orders, size_t cases, const Options& options,
                         std::vector<Played>& into) {
  const std::string runner = std::filesystem::path(options.runner).parent_path().string() + "/abiter-scene-runner";
  return run_text_orders({runner, stem, orders, cases, "scenarios", "cases"}, options, [&](const std::string& line) {
    auto one = parse_line(line);
    if (!one || one->first >= into.size())
      return false;
    into[one->first] = std::move(one->second);
    return true;
  });
}

} // namespace

std::string sent_payload(size_t size) {
  std::string bytes;
  for (size_t i = 0; i < size; ++i)
    bytes += static_cast<char>(0xa1 + 3 * i);
  return bytes;
}

Expected<std::vector<Played>> play_scenarios(const plan::Suite& suite, const std::vector<compile::BuiltUnit>& frames,
                                             const Options& options, unsigned jobs, uint32_t timeout_ms) {
  std::string libraries = ABITER_SCENE_ORDERS "\n";
  for (size_t u = 0; u < frames.size(); ++u)
    if (!frames[u].library.empty())
      libraries += fmt::format("library\t{}\t{}\n", u, frames[u].library);
  const std::vector<plan::CaseAt> cases = suite.cases();
  const size_t parts = std::max<size_t>(1, std::min<size_t>(jobs, cases.size() / 64));
  std::vector<std::string> orders(parts, libraries);
  std::vector<size_t> counts(parts);
  for (size_t i = 0; i < cases.size(); ++i)
    if (const std::string line = case_line(suite, frames, cases[i], i, timeout_ms); !line.empty()) {
      orders[i * parts / cases.size()] += line;
      ++counts[i * parts / cases.size()];
    }

  std::vector<Played> played(cases.size());
  ABITER_CHECK(parallel(parts, jobs, [&](size_t part) {
    const std::string stem = fmt::format("{}/{}__frames.{}", options.folder, compile::file_stem(suite.id), part);
    return play_some(stem, orders[part], counts[part], options, played);
  }));
  return played;
}

} // namespace abiter::run
