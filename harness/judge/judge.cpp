#include "judge/judge.h"

#include "judge/agreement.h"
#include "judge/cause_words.h"
#include "judge/crash_text.h"
#include "judge/layouts.h"
#include "judge/map_rows.h"
#include "run/runner/protocol.h"
#include "util/demangle.h"
#include "util/dynamic_symbols.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace abiter::judge {

namespace {

/// Why one side of one toolchain can't take part in an entry.
struct Obstacle {
  Verdict verdict; ///< Unsupported, Build, Link or Error
  std::string feature;
  std::string reason;
};

class Judge {
public:
  Judge(const plan::Plan& plan, size_t suite_index, const compile::Build& build, const run::Job& job,
        const run::SuiteObservation& observation)
      : m_plan(plan), m_index(suite_index), m_suite(plan.suites[suite_index]), m_build(build), m_job(job),
        m_observation(observation) {}

  JudgedSuite judge() {
    find_obstacles();
    find_function_codecs();
    for (uint32_t p = 0; p < m_suite.pairings.size(); ++p)
      judge_pairing(p);
    find_agreements(m_plan, m_suite, m_observation, m_result);
    mark_followers();
    return std::move(m_result);
  }

private:
  /// What the generator, the compiler or the convention's absence says, by toolchain, side and entry.
  void find_obstacles() {
    m_obstacles.resize(m_plan.toolchains.size());
    std::map<std::string, std::vector<uint32_t>> entries_of;
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
      entries_of[m_suite.name_of(e)].push_back(e);
    for (uint32_t t = 0; t < m_plan.toolchains.size(); ++t) {
      if (!m_suite.toolchains[t])
        continue;
      std::map<uint32_t, Obstacle> once; // unsupported is listed once, whichever side it is
      for (size_t side = 0; side < 2; ++side) {
        std::map<uint32_t, Obstacle>& obstacles = m_obstacles[t][side];
        const auto block = [&](const std::string& function, const std::string& convention, const Obstacle& obstacle) {
          for (const uint32_t e : entries_of[function])
            if (convention.empty() || m_suite.entries[e].convention == convention)
              obstacles.emplace(e, obstacle);
        };
        for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
          if (const std::string reason = plan::lacking_convention(m_plan.toolchains[t], m_suite.entries[e].convention);
              !reason.empty())
            obstacles.emplace(e, Obstacle{Verdict::Unsupported, m_suite.entries[e].convention, reason});
        const compile::BuiltUnit& unit = m_build.units[m_index][t][side];
        for (const generate::Unsupported& unsupported : unit.unsupported)
          block(unsupported.function, unsupported.convention,
                {Verdict::Unsupported, unsupported.feature, unsupported.reason});
        for (const compile::Failed& failed : unit.failed)
          block(failed.function, failed.convention, {verdict_of(failed.why.outcome), "", failed.why.text});
        if (!unit.failure.ok())
          for (uint32_t e = 0; e < m_suite.entries.size(); ++e)
            obstacles.emplace(e, Obstacle{verdict_of(unit.failure.outcome), "", unit.failure.text});
        for (const auto& [e, obstacle] : obstacles)
          if (obstacle.verdict == Verdict::Unsupported)
            once.emplace(e, obstacle);
      }
      for (const auto& [e, obstacle] : once)
        if (wanted(t, e))
          m_result.unsupported.push_back({t, e, obstacle.feature, obstacle.reason});
    }
  }

  /// Some selected case has the toolchain on one of its sides.
  bool wanted(uint32_t toolchain, uint32_t entry) const {
    return std::any_of(m_suite.pairings.begin(), m_suite.pairings.end(), [&](const plan::SuitePairing& pairing) {
      return pairing.selected[entry] && (pairing.pairing.caller == toolchain || pairing.pairing.callee == toolchain);
    });
  }

  void find_function_codecs() {
    for (const lang::Function& function : m_suite.spec.functions) {
      std::vector<uint32_t>& codecs = m_function_codecs.emplace_back();
      for (const lang::TypeId type : m_suite.spec.reachable(function))
        if (m_job.codec_of_type[type] != ABITER_NONE)
          codecs.push_back(m_job.codec_of_type[type]);
    }
  }

  const Obstacle* obstacle(uint32_t toolchain, generate::Side side, uint32_t entry) const {
    const auto& obstacles = m_obstacles[toolchain][static_cast<size_t>(side)];
    const auto found = obstacles.find(entry);
    return found == obstacles.end() ? nullptr : &found->second;
  }

  void judge_pairing(uint32_t p) {
    const plan::SuitePairing& pairing = m_suite.pairings[p];
    const run::Layouts& caller = m_observation.layouts[pairing.pairing.caller][0];
    const run::Layouts& callee = m_observation.layouts[pairing.pairing.callee][1];
    const std::vector<bool> differing = differing_codecs(m_job, caller, callee);
    std::vector<Verdict>& verdicts = m_result.verdicts.emplace_back(m_suite.entries.size(), Verdict::Unselected);
    for (uint32_t e = 0; e < m_suite.entries.size(); ++e) {
      if (!pairing.selected[e])
        continue;
      Finding finding = judge_case(m_observation.pairs[p], pairing.pairing, e);
      const std::vector<uint32_t>& codecs = m_function_codecs[m_suite.entries[e].function];
      const bool ran = finding.verdict != Verdict::Unsupported && finding.verdict != Verdict::Build;
      if (ran && std::any_of(codecs.begin(), codecs.end(), [&](uint32_t codec) { return differing[codec]; })) {
        finding.layout = true;
        for (const uint32_t codec : codecs)
          if (differing[codec])
            for (LayoutDifference& difference : compare_layouts(m_suite, m_job, codec, caller, callee))
              finding.layouts.push_back(std::move(difference));
        if (finding.verdict == Verdict::Pass)
          finding.verdict = Verdict::Layout;
      }
      if (finding.general.empty())
        finding.general = first_line(finding.message);
      if (ran)
        compare_models(pairing.pairing, e, finding);
      verdicts[e] = finding.verdict;
      if (is_red(finding.verdict))
        m_result.findings.emplace(std::pair(p, e), std::move(finding));
    }
  }

  /// Where C's own types differ, nothing else can be expected to agree: values that don't arrive and promises that
  /// are broken follow from that.
  void compare_models(const plan::Pairing& pairing, uint32_t e, Finding& finding) const {
    const toolchain::Toolchain &caller = m_plan.toolchains[pairing.caller], &callee = m_plan.toolchains[pairing.callee];
    std::vector<LayoutDifference> differences;
    std::vector<std::string> sentences;
    for (const lang::ModelDifference& one : lang::model_differences(
             m_suite.spec, m_suite.spec.functions[m_suite.entries[e].function], caller.data_model, callee.data_model)) {
      differences.push_back({one.scalar, "", one.what, one.a, one.b, true});
      sentences.push_back(
          one.what == "size"
              ? fmt::format("{} has {} bytes in {}, {} in {}", one.type, one.a, caller.id, one.b, callee.id)
              : fmt::format("{} is {} in {}, {} in {}", one.type, one.a, caller.id, one.b, callee.id));
    }
    if (differences.empty() || finding.verdict == Verdict::Error)
      return;
    finding.layout = true;
    // A type's size is told once.
    std::erase_if(finding.layouts, [&](const LayoutDifference& one) {
      return one.leaf.empty() && one.what == "size" &&
             std::any_of(differences.begin(), differences.end(), [&](const LayoutDifference& model) {
               return model.type == one.type && model.what == one.what;
             });
    });
    finding.layouts.insert(finding.layouts.begin(), differences.begin(), differences.end());
    if (!finding.message.empty())
      sentences.push_back(finding.message);
    finding.message = join(sentences, "\n");
    if (finding.verdict == Verdict::Pass || finding.verdict == Verdict::Value || finding.verdict == Verdict::Clobber)
      finding.verdict = Verdict::Layout;
  }

  Finding judge_case(const run::PairObservation& observed, const plan::Pairing& pairing, uint32_t e) {
    Finding finding;
    // An obstacle on either side; what nobody can say comes before what failed.
    const Obstacle* caller = obstacle(pairing.caller, generate::Side::Caller, e);
    const Obstacle* callee = obstacle(pairing.callee, generate::Side::Callee, e);
    for (const Verdict verdict : {Verdict::Unsupported, Verdict::Build, Verdict::Link, Verdict::Error})
      for (const Obstacle* one : {caller, callee})
        if (one && one->verdict == verdict) {
          finding.verdict = verdict;
          finding.message = m_plan.toolchains[one == caller ? pairing.caller : pairing.callee].id + ": " + one->reason;
          finding.general = first_line(one->reason);
          return finding;
        }
    if (!observed.failure.empty()) {
      finding.verdict = observed.lost ? Verdict::Error : Verdict::Link;
      finding.message = observed.failure;
      return finding;
    }
    const auto found = observed.cases.find(e);
    if (found == observed.cases.end()) {
      finding.verdict = observed.passed[e] ? Verdict::Pass : Verdict::Error;
      if (finding.verdict == Verdict::Error)
        finding.message = "nothing was reported";
      else
        count_cells(e);
      return finding;
    }
    judge_report(found->second, pairing, e, finding);
    return finding;
  }

  void count_cells(uint32_t e) {
    for (const plan::Value& value : m_job.values[m_suite.entries[e].function])
      m_result.checked_cells += value.cells.size();
  }

  /// Says which values aren't aligned: by the callee's type of a parameter, and the caller's of the result.
  void name_misplaced(uint32_t function, const plan::Pairing& pairing, abi::BrokenPromises& broken) const {
    const lang::Function& declared = m_suite.spec.functions[function];
    const auto add = [&](const std::string& path, lang::TypeId type, uint32_t toolchain, size_t side) {
      const uint32_t codec = m_job.codec_of_type[type];
      const std::vector<run::TypeLayout>& types = m_observation.layouts[toolchain][side].types;
      if (codec < types.size() && types[codec].known)
        broken.misplaced.push_back({path, m_suite.spec.type(type).name, types[codec].align});
    };
    for (const uint32_t number : broken.unaligned)
      if (number < declared.inputs.size())
        add(declared.inputs[number].name, declared.inputs[number].type, pairing.callee, 1);
    if (broken.facts & ABITER_UNALIGNED_RESULT && declared.output)
      add({}, *declared.output, pairing.caller, 0);
  }

  void judge_report(const run::CaseObservation& observation, const plan::Pairing& pairing, uint32_t e,
                    Finding& finding) {
    finding.report = observation.alone ? *observation.alone : observation.batch;
    const run::CaseReport& report = finding.report;
    const uint32_t function = m_suite.entries[e].function;
    for (const run::Difference& difference : report.differences)
      if (const run::LegCells& own = m_job.leg_cells[function][difference.pattern][0]; difference.cell < own.arguments)
        finding.arguments = true;
      else if (difference.cell < own.arguments + own.results)
        finding.result = true;
    if (observation.alone_passed) {
      finding.alone_passed = true;
      finding.verdict = Verdict::Error;
      finding.message = "it failed in its batch and passed alone";
      return;
    }
    switch (report.status) {
    case ABITER_OK:
      count_cells(e);
      finding.verdict = !report.differences.empty() ? Verdict::Value
                        : report.broken.any()       ? Verdict::Clobber
                                                    : Verdict::Error;
      name_misplaced(function, pairing, finding.report.broken);
      finding.message = clobber_text(report.broken, report.made, report.gone);
      if (report.broken.any() && report.broken_leg > 0 && report.broken_leg < m_job.legs[function].size())
        finding.message =
            fmt::format("in the callback {}: {}", m_job.legs[function][report.broken_leg].path, finding.message);
      break;
    case ABITER_MISSING:
      finding.verdict = Verdict::Link;
      finding.message =
          report.step == 0 ? "the caller's library lacks a symbol" : "the callee's library lacks a symbol";
      break;
    case ABITER_CRASHED:
      finding.verdict = Verdict::Crash;
      finding.message = crash_text(report, true);
      finding.general = crash_text(report, false);
      break;
    case ABITER_TIMED_OUT:
      finding.verdict = Verdict::Timeout;
      finding.message = fmt::format("no end within the time limit, {}", step_text(report.step));
      break;
    case ABITER_NOT_CALLED:
      if (const lang::Function& called = m_suite.spec.functions[m_suite.entries[e].function]; called.linked_by_cpp()) {
        finding.verdict = Verdict::Link;
        finding.message = called.method
                              ? "the callee's library has no object with a vtable for it, or another function is there"
                              : lacking_symbol(pairing, *called.attributes.mangled, finding.names);
        break;
      }
      finding.verdict = Verdict::Error;
      finding.message = "the caller returned without calling the function";
      break;
    case ABITER_TOO_LARGE:
      too_large(pairing, e);
      finding.verdict = Verdict::Unsupported;
      break;
    case ABITER_TOO_DEEP:
      finding.verdict = Verdict::Error;
      finding.message = "the two sides call each other more deeply than the gate can follow";
      break;
    default:
      finding.verdict = Verdict::Error;
      finding.message = fmt::format("a codec walked another number of cells than expected, {}", step_text(report.step));
      break;
    }
  }

  /// Listed once for each toolchain.
  void too_large(const plan::Pairing& pairing, uint32_t e) {
    for (const uint32_t t : {pairing.caller, pairing.callee})
      if (std::none_of(m_result.unsupported.begin(), m_result.unsupported.end(),
                       [&](const auto& one) { return one.toolchain == t && one.entry == e; }))
        m_result.unsupported.push_back(
            {t, e, "size", fmt::format("more than {} bytes are passed: no call is made", ABITER_MOST_BYTES)});
  }

  /// Two names of one function of C++, side by side where each side has one that the other hasn't.
  std::string lacking_symbol(const plan::Pairing& pairing, const std::string& name, NameFault& fault) const {
    const auto caller = dynamic_symbols(m_build.unit(m_index, pairing.caller, generate::Side::Caller).library);
    const auto callee = dynamic_symbols(m_build.unit(m_index, pairing.callee, generate::Side::Callee).library);
    const auto only = [&](const std::set<std::string>& here, const std::set<std::string>& there) {
      std::vector<std::string> found;
      for (const std::string& symbol : here)
        if (const std::string text = demangle(symbol); !there.count(symbol) && text.starts_with(name + "("))
          found.push_back(fmt::format("{} ({})", symbol, text));
      return join(found, ", ");
    };
    std::string called, defined;
    if (caller && callee) {
      called = only(caller->weak, callee->defined);
      defined = only(callee->defined, caller->weak);
    }
    fault = called.empty() || defined.empty() ? NameFault::NoName : NameFault::OtherName;
    if (fault == NameFault::NoName)
      return fmt::format("the callee's library lacks the symbol by which the caller calls {}", name);
    return fmt::format("the caller calls {}, the callee is {}", called, defined);
  }

  /// A toolchain that disagrees with itself is a finding about that toolchain, reported on the diagonal.
  void mark_followers() {
    for (auto& [where, finding] : m_result.findings) {
      const plan::Pairing& pairing = m_suite.pairings[where.first].pairing;
      if (pairing.caller == pairing.callee || finding.verdict == Verdict::Build || finding.verdict == Verdict::Link)
        continue;
      const std::vector<uint32_t>& with_itself = m_result.agreements[where.second].with_itself;
      std::vector<uint32_t> alone;
      for (const uint32_t t : {pairing.caller, pairing.callee})
        if (std::find(with_itself.begin(), with_itself.end(), t) != with_itself.end())
          alone.push_back(t);
      if (!alone.empty() && !is_independent(pairing, where.second, finding, alone))
        finding.follows_from = static_cast<int32_t>(alone.front());
    }
  }

  /// A value that arrives when each of them calls itself, and doesn't between the two, is no fault of one of them alone.
  bool is_independent(const plan::Pairing& pairing, uint32_t e, const Finding& finding,
                      const std::vector<uint32_t>& alone) const {
    if (finding.verdict != Verdict::Value)
      return false;
    std::set<std::string> wrong = wrong_values(m_suite, m_job, pairing, e, finding.report);
    for (const uint32_t t : alone) {
      const run::CaseReport* own = diagonal(t, e);
      if (!own || own->status != ABITER_OK)
        return false; // nobody knows what would have arrived
      for (const std::string& one : wrong_values(m_suite, m_job, {t, t}, e, *own))
        wrong.erase(one);
    }
    return !wrong.empty();
  }

  /// What a toolchain was seen to do when it called itself; null if it was fine or wasn't looked at.
  const run::CaseReport* diagonal(uint32_t t, uint32_t e) const {
    for (uint32_t p = 0; p < m_suite.pairings.size(); ++p)
      if (m_suite.pairings[p].pairing.caller == t && m_suite.pairings[p].pairing.callee == t)
        if (const auto found = m_result.findings.find({p, e}); found != m_result.findings.end())
          return &found->second.report;
    const auto found = m_observation.diagonals[t].cases.find(e);
    if (found == m_observation.diagonals[t].cases.end())
      return nullptr;
    return found->second.alone ? &*found->second.alone : &found->second.batch;
  }

  const plan::Plan& m_plan;
  size_t m_index;
  const plan::Suite& m_suite;
  const compile::Build& m_build;
  const run::Job& m_job;
  const run::SuiteObservation& m_observation;
  JudgedSuite m_result;
  std::vector<std::array<std::map<uint32_t, Obstacle>, 2>> m_obstacles; ///< [toolchain][side]
  std::vector<std::vector<uint32_t>> m_function_codecs; ///< by function: codecs of all that its values contain
};

} // namespace

std::set<std::string> wrong_values(const plan::Suite& suite, const run::Job& job, const plan::Pairing& pairing,
                                   uint32_t entry, const run::CaseReport& report) {
  std::set<std::string> wrong;
  for (const run::Difference& difference : report.differences) {
    const std::string& path = job.value(suite.value_set(pairing), suite.entries[entry].function, difference.pattern)
                                  .cells[difference.cell]
                                  .path;
    wrong.insert(lang::root_of(path));
  }
  return wrong;
}

void drop_foreign_promises(const plan::Plan& plan, const plan::Suite& suite, run::SuiteObservation& observation) {
  const auto drop = [](run::PairObservation& pair) {
    const auto excused = [](run::CaseReport& report) {
      report.broken.facts &= ~static_cast<uint32_t>(ABITER_UNALIGNED_ARRAY);
      return report.status == ABITER_OK && report.differences.empty() && !report.broken.any();
    };
    for (auto at = pair.cases.begin(); at != pair.cases.end();) {
      auto& [entry, seen] = *at;
      const bool batch = excused(seen.batch), alone = !seen.alone || excused(*seen.alone);
      if (!batch || !alone) {
        ++at;
        continue;
      }
      if (entry < pair.passed.size())
        pair.passed[entry] = true;
      at = pair.cases.erase(at);
    }
  };
  for (size_t p = 0; p < observation.pairs.size(); ++p)
    if (!plan.toolchains[suite.pairings[p].pairing.caller].aligned_arrays)
      drop(observation.pairs[p]);
  for (size_t t = 0; t < observation.diagonals.size(); ++t)
    if (!plan.toolchains[t].aligned_arrays)
      drop(observation.diagonals[t]);
}

Verdict verdict_of(compile::Outcome outcome) {
  switch (outcome) {
  case compile::Outcome::Built:
    return Verdict::Pass;
  case compile::Outcome::Refused:
  case compile::Outcome::Crashed:
    return Verdict::Build;
  case compile::Outcome::Unlinked:
    return Verdict::Link;
  case compile::Outcome::Disturbed:
    return Verdict::Error;
  }
  return Verdict::Error;
}

JudgedSuite judge_suite(const plan::Plan& plan, size_t suite, const compile::Build& build, const run::Job& job,
                        const run::SuiteObservation& observation) {
  return Judge(plan, suite, build, job, observation).judge();
}

} // namespace abiter::judge
