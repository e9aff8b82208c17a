// Building a plan: generate → write sources → compile and link (Ninja; in process for embedded toolchains) → look whether
// libraries can be loaded → split what failed → build again. The graph has one compile and one link per unit (units.h);
// nothing per pairing.

#include "compile/farm_check.h"
#include "compile/frames.h"
#include "compile/graph.h"
#include "compile/load_check.h"
#include "compile/order.h"
#include "compile/probes.h"
#include "compile/source_files.h"
#include "compile/source_text.h"
#include "compile/splitter.h"
#include "compile/stubs.h"
#include "compile/tryout.h"
#include "compile/units.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/parallel.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <unistd.h>

namespace abiter::compile {

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::vector<std::string> words(std::vector<std::string> first, const std::vector<std::string>& second,
                               const std::vector<std::string>& third) {
  first.insert(first.end(), second.begin(), second.end());
  first.insert(first.end(), third.begin(), third.end());
  return first;
}

class Builder {
public:
  Builder(const plan::Plan& plan, generate::Generators& generators, const Options& options)
      : m_plan(plan), m_generators(generators), m_options(options), m_loads(options.runner, options.folder),
        m_tryout(m_loads, generators.languages(), options.compile_timeout_s) {
    m_options.jobs = job_count(m_options.jobs);
  }

  Expected<Build> run() {
    const auto begin = Clock::now();
    const double python_before = m_generators.seconds();
    collect_orders();
    ABITER_CHECK(write_sources());
    ABITER_CHECK(write_stubs());
    note_libraries_beside();
    m_build.counts.generate_seconds = m_generators.seconds() - python_before;
    m_build.counts.write_seconds = seconds_since(begin);
    const auto compiling = Clock::now();
    // A split leaves units that compile, so the second pass builds what the first one could not.
    for (int pass = 0; pass < 2; ++pass) {
      ABITER_TRY(failed, build_pass());
      if (pass == 0 && !interrupted()) {
        ABITER_TRY(moved, give_own_sources());
        if (moved) {
          ABITER_TRY(again, build_pass());
          failed = std::move(again);
        }
      }
      if (failed.empty())
        break;
      ABITER_CHECK(split_failed(failed, pass == 1));
    }
    ABITER_CHECK(check_farm());
    m_build.counts.build_seconds = seconds_since(compiling);
    return std::move(m_build);
  }

private:
  /// What each kind of suite needs.
  void collect_orders() {
    m_build.units.resize(m_plan.suites.size());
    m_build.frames.resize(m_plan.suites.size());
    m_build.probes.resize(m_plan.suites.size());
    for (size_t s = 0; s < m_plan.suites.size(); ++s)
      switch (m_plan.suites[s].kind) {
      case plan::Kind::Functions:
        order_sides(s);
        break;
      case plan::Kind::Scenarios:
        order_frames(s);
        break;
      case plan::Kind::Validity:
        order_probes(s);
        break;
      }
  }

  void order_sides(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    m_build.units[s].resize(m_plan.toolchains.size());
    for (size_t t = 0; t < m_plan.toolchains.size(); ++t)
      for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
        if (!suite.toolchains[t])
          continue;
        const toolchain::Toolchain& by = m_plan.toolchains[t];
        m_orders.push_back({&suite, by, fmt::format("{}__{}", file_stem(suite.id), generate::name(side)),
                            fmt::format("{} {} {}", by.id, suite.id, generate::name(side)), false,
                            [this, &suite, &by, side] { return m_generators.generate(suite.spec, by, side); },
                            &m_build.units[s][t][static_cast<size_t>(side)]});
      }
  }

  void order_frames(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    m_build.frames[s].resize(suite.frames.size());
    for (size_t u = 0; u < suite.frames.size(); ++u) {
      const plan::FrameUnit& unit = suite.frames[u];
      const toolchain::Toolchain& by = m_plan.toolchains[unit.toolchain];
      const std::string variant = unit.variant.empty() ? "" : "__" + file_stem(unit.variant);
      m_orders.push_back(
          {&suite, for_frames(by, unit.variant), file_stem(suite.id) + "__frames" + variant,
           fmt::format("{} {} frames{}{}", by.id, suite.id, variant.empty() ? "" : " ", unit.variant),
           !by.scenario_library.empty(),
           [this, &suite, &unit, &by] { return m_generators.frames(suite.id, unit.kinds, unit.conventions, by); },
           &m_build.frames[s][u]});
    }
  }

  void order_probes(size_t s) {
    const plan::Suite& suite = m_plan.suites[s];
    m_build.probes[s].resize(m_plan.toolchains.size());
    for (size_t t = 0; t < m_plan.toolchains.size(); ++t) {
      if (!suite.toolchains[t])
        continue;
      const toolchain::Toolchain& by = m_plan.toolchains[t];
      m_orders.push_back({&suite, by, file_stem(suite.id) + "__probes", fmt::format("{} {} probes", by.id, suite.id),
                          false, [this, &suite, &by] { return probes_unit(suite, by, m_generators); },
                          &m_build.probes[s][t]});
    }
  }

  std::string toolchain_folder(const toolchain::Toolchain& toolchain) const {
    return m_options.folder + "/" + toolchain.id + "-" + toolchain.hash.substr(0, 8);
  }

  /// Toolchains with the same unit share its file: the name has the text's hash.
  Expected<void> place_source(const Order& order, const generate::Unit& unit, const PartSet& left_out) {
    const std::string text = assemble(unit, left_out).text;
    order.built->left_out = left_out;
    order.built->source =
        fmt::format("{}/src/{}_{}.{}", m_options.folder, order.stem, hex64(hash64(text)).substr(0, 8), unit.extension);
    return m_sources.place(order.built->source, text);
  }

  /// Where a compiler has deleted or changed its input, all that share the file are built anew, each from one of its own.
  /// True if there are some.
  Expected<bool> give_own_sources() {
    bool moved = false;
    for (const Order& order : m_orders) {
      BuiltUnit& unit = *order.built;
      if (unit.library.empty() || m_sources.intact(unit.source))
        continue;
      ABITER_TRY(generated, order.generate());
      const std::filesystem::path shared = unit.source;
      unit.source = toolchain_folder(order.by) + "/" + shared.filename().string();
      ABITER_CHECK(m_sources.place(unit.source, assemble(generated, unit.left_out).text));
      for (const std::string& built : {unit.object, unit.library, unit.object + ".key"}) {
        std::error_code ignored;
        std::filesystem::remove(built, ignored);
      }
      moved = true;
    }
    return moved;
  }

  std::string split_path(const Order& order, const std::string& full_text) const {
    const uint64_t by = hash64(join(order.by.flags, "\n"), hash64(order.by.hash));
    return fmt::format("{}/split/2-{}", m_options.folder, hex64(hash64(full_text, by)));
  }

  /// Generates the unit and its text, without what is already known not to compile.
  Expected<void> write_source(const Order& order) {
    BuiltUnit& target = *order.built;
    target.wanted = true;
    const auto generated = order.generate();
    if (!generated)
      return without(order, generated.error());
    const generate::Unit& unit = *generated;
    target.unsupported = unit.unsupported;
    const SourceText full = assemble(unit, {});
    PartSet left_out;
    if (const auto known = read_file(split_path(order, full.text))) {
      const Split split = read_split(*known, unit.parts.size());
      describe(unit, split, rules_of(order), target);
      left_out = split.left_out;
      if (!split.failure.ok())
        return {};
    }
    ABITER_CHECK(place_source(order, unit, left_out));
    const std::string path = toolchain_folder(order.by) + "/" + order.stem;
    target.object = path + ".o";
    target.library = path + ".so";
    return {};
  }

  /// A unit that its generator doesn't make: what is the spec's fault or the user's wish ends the run.
  static Expected<void> without(const Order& order, const Error& why) {
    if (why.fault != Fault::Internal || interrupted())
      return tl::make_unexpected(why);
    order.built->failure = {Outcome::Disturbed, why.what, {}};
    order.built->library.clear();
    return {};
  }

  Expected<void> write_sources() {
    for (const Order& order : m_orders) {
      if (interrupted())
        return fail_internal("interrupted");
      ABITER_CHECK(write_source(order));
    }
    for (const toolchain::Toolchain& toolchain : m_plan.toolchains)
      std::filesystem::create_directories(toolchain_folder(toolchain));
    return {};
  }

  Expected<void> write_stubs() {
    const std::string assembler = find_program("as");
    const std::string linker = find_program("ld");
    if (assembler.empty() || linker.empty())
      return fail_internal("the assembler 'as' and the linker 'ld' are needed", "install Debian's package binutils");
    for (const plan::Suite& suite : m_plan.suites) {
      m_build.stubs.emplace_back();
      m_build.stand_ins.emplace_back();
      if (suite.kind != plan::Kind::Functions)
        continue;
      const auto library = [&](const std::string& stem, const std::string& text) -> Expected<std::string> {
        ABITER_CHECK(write_if_changed(stem + ".s", text));
        m_stub_edges.push_back({stem + ".o",
                                stem + ".s",
                                words({assembler}, suite.architecture->assembler, {stem + ".s", "-o", stem + ".o"}),
                                {},
                                "assemble stubs " + suite.id});
        m_stub_edges.push_back(
            {stem + ".so",
             stem + ".o",
             words({linker}, suite.architecture->linker, {"-shared", "-z", "now", stem + ".o", "-o", stem + ".so"}),
             {},
             "link stubs " + suite.id});
        return stem + ".so";
      };
      const std::string stem = fmt::format("{}/stubs/{}", m_options.folder, file_stem(suite.id));
      ABITER_TRY(stubs, library(stem, stubs_text(suite)));
      m_build.stubs.back() = stubs;
      if (const std::string text = stand_ins_text(suite); !text.empty()) {
        ABITER_TRY(stand_ins, library(stem + "__stand_ins", text));
        m_build.stand_ins.back() = stand_ins;
      }
    }
    return {};
  }

  /// What calls of functions find beside a unit's library. Frames find what chains of them load; probes are alone.
  void note_libraries_beside() {
    for (Order& order : m_orders) {
      const size_t s = static_cast<size_t>(order.suite - m_plan.suites.data());
      if (order.suite->kind == plan::Kind::Scenarios)
        continue;
      order.beside.emplace();
      for (const std::vector<std::string>* const libraries : {&m_build.stubs, &m_build.stand_ins})
        if (const std::string& path = (*libraries)[s]; !path.empty())
          order.beside->push_back(path);
    }
  }

  /// What a launcher had built by the wrong compiler is no evidence.
  Expected<void> check_farm() {
    FarmCheck farm(m_options.folder, m_generators.languages(), m_options.compile_timeout_s);
    for (const Order& order : m_orders) {
      BuiltUnit& unit = *order.built;
      if (unit.library.empty())
        continue;
      ABITER_TRY(complaint, farm.complaint(order.by, unit.object));
      if (!complaint.empty()) {
        unit.failure = {Outcome::Disturbed, complaint, {}};
        unit.library.clear();
      }
    }
    return {};
  }

  /// Its compiler has deleted or changed a source of its own: Ninja would miss that, or do the same again.
  bool is_built_and_lost_its_source(const BuiltUnit& unit) const {
    return !m_sources.intact(unit.source) && std::filesystem::exists(unit.library);
  }

  /// Compiles and links all that isn't up to date. The units that failed.
  Expected<std::vector<const Order*>> build_pass() {
    std::vector<const Order*> failed;
    ABITER_TRY(failed_objects, compile_embedded());
    std::vector<Edge> edges = m_stub_edges;
    for (const Order& order : m_orders) {
      const BuiltUnit& unit = *order.built;
      if (unit.library.empty() || failed_objects.count(unit.object) || is_built_and_lost_its_source(unit))
        continue;
      const std::string& output = order.straight_to_library ? unit.library : unit.object;
      if (!order.by.embedded)
        edges.push_back({output, unit.source, compile_command(order.by, unit.source, output), order.by.environment,
                         "compile " + order.what, !order.by.launcher.empty()});
      if (!order.straight_to_library)
        edges.push_back(
            {unit.library, unit.object, link_command(order.by, unit.object, unit.library), {}, "link " + order.what});
    }
    ABITER_TRY(result, run_graph(edges, m_options));
    m_build.counts.compiles += result.compiles;
    m_build.counts.links += result.links;
    for (const Edge& edge : m_stub_edges)
      if (result.failed.count(edge.output))
        return fail_internal("the library of stubs could not be built: " + edge.output,
                             "run ninja in " + m_options.folder);
    std::vector<const Order*> linked;
    for (const Order& order : m_orders) {
      const BuiltUnit& unit = *order.built;
      if (unit.library.empty())
        continue;
      const bool lost =
          failed_objects.count(unit.object) || result.failed.count(unit.object) || result.failed.count(unit.library);
      (lost ? failed : linked).push_back(&order);
    }
    ABITER_TRY(unlinked, not_loadable(linked));
    failed.insert(failed.end(), unlinked.begin(), unlinked.end());
    return failed;
  }

  /// Those whose library refers to what is nowhere.
  Expected<std::vector<const Order*>> not_loadable(const std::vector<const Order*>& orders) {
    std::vector<LoadCheck::Subject> subjects;
    std::vector<const Order*> of_subject, found;
    for (const Order* order : orders)
      if (order->beside) {
        subjects.push_back({order->suite, *order->beside, order->built->library});
        of_subject.push_back(order);
      }
    ABITER_TRY(missing, m_loads.missing(subjects));
    for (size_t i = 0; i < missing.size(); ++i)
      if (!missing[i].empty())
        found.push_back(of_subject[i]);
    return found;
  }

  /// Compiles the units of embedded toolchains, in as many threads as there are jobs. The objects that failed.
  Expected<std::set<std::string>> compile_embedded() {
    std::vector<const Order*> stale;
    for (const Order& order : m_orders)
      if (order.by.embedded && !order.built->library.empty() && !up_to_date(order))
        stale.push_back(&order);
    std::set<std::string> failed;
    std::mutex mutex;
    uint64_t done = 0;
    const auto compile = [&](size_t i) -> Expected<void> {
      const Order& order = *stale[i];
      const bool ok = m_tryout.compile_in_process(order, order.built->source, {}, order.built->object).ok();
      const std::lock_guard lock(mutex);
      ++m_build.counts.embedded_compiles;
      if (ok)
        (void)write_file(order.built->object + ".key", object_key(order));
      else
        failed.insert(order.built->object);
      if (m_options.on_progress)
        m_options.on_progress(++done, stale.size(), "compile " + order.what);
      return {};
    };
    ABITER_CHECK(parallel(stale.size(), m_options.jobs, compile));
    return failed;
  }

  /// The source's name has its hash, so it and the toolchain's hash say all that the object depends on.
  static std::string object_key(const Order& order) { return order.built->source + "\n" + order.by.hash + "\n"; }

  static bool up_to_date(const Order& order) {
    const auto key = read_file(order.built->object + ".key");
    return key && *key == object_key(order) && std::filesystem::exists(order.built->object);
  }

  /// How a compiler reports what is wrong with the unit.
  const lang::DiagnosticRules& rules_of(const Order& order) const {
    return m_generators.languages().find(order.by.language)->diagnostics;
  }

  /// Finds what is at fault in each failed unit. `last`: there won't be another pass, so a unit that failed is lost.
  Expected<void> split_failed(const std::vector<const Order*>& failed, bool last) {
    for (const Order* order : failed) {
      if (interrupted())
        return fail_internal("interrupted");
      BuiltUnit& target = *order->built;
      if (last) {
        ABITER_CHECK(lose(*order));
        continue;
      }
      const auto generated = order->generate();
      if (!generated) {
        ABITER_CHECK(without(*order, generated.error()));
        continue;
      }
      const generate::Unit& unit = *generated;
      const std::string path =
          fmt::format("{}/split/{}__{}.{}", m_options.folder, file_stem(order->by.id), order->stem, unit.extension);
      const TryBuild build = [&](const std::string& text) {
        ++m_build.counts.compiles;
        return m_tryout.build(*order, path, text);
      };
      ABITER_TRY(split, split_unit(unit, path, rules_of(*order), build));
      const std::string full = assemble(unit, {}).text;
      if (split.lasts())
        ABITER_CHECK(write_file(split_path(*order, full), to_text(split)));
      describe(unit, split, rules_of(*order), target);
      if (!split.failure.ok())
        target.library.clear();
      else
        ABITER_CHECK(place_source(*order, unit, split.left_out));
    }
    return {};
  }

  /// A unit that can't be had though all that was at fault is left out: says why, in the words of what failed.
  Expected<void> lose(const Order& order) {
    BuiltUnit& target = *order.built;
    ABITER_TRY(unit, order.generate());
    const std::string text = assemble(unit, target.left_out).text;
    const std::string path = fmt::format("{}/split/{}__{}{}", m_options.folder, file_stem(order.by.id), order.stem,
                                         std::filesystem::path(target.source).extension().string());
    ABITER_TRY(attempt, m_tryout.build(order, path, text));
    if (attempt.ok() && !order.by.launcher.empty()) {
      ABITER_TRY(launched, m_tryout.run(order, compile_command(order.by, path, path + ".o"), path + ".o"));
      attempt.text = launched.text;
    }
    if (attempt.ok()) {
      const std::string who = order.by.launcher.empty() ? "its build" : order.by.launcher.front();
      attempt.outcome = Outcome::Disturbed;
      attempt.text = fmt::format("{} failed twice, and the compiler alone does not{}{}", who,
                                 attempt.text.empty() ? "" : ": ", trim(attempt.text));
    }
    target.failure = std::move(attempt);
    target.library.clear();
    return {};
  }

  const plan::Plan& m_plan;
  generate::Generators& m_generators;
  Options m_options;
  Build m_build;
  std::vector<Order> m_orders;
  std::vector<Edge> m_stub_edges;
  SourceFiles m_sources;
  LoadCheck m_loads;
  Tryout m_tryout;
};

} // namespace

const generate::Unsupported* BuiltUnit::unsupported_part(const std::string& function,
                                                         const std::string& convention) const {
  for (const generate::Unsupported& one : unsupported)
    if (one.function == function && (one.convention.empty() || one.convention == convention))
      return &one;
  return nullptr;
}

const Failed* BuiltUnit::failed_part(const std::string& function, const std::string& convention) const {
  for (const Failed& one : failed)
    if (one.function == function && one.convention == convention)
      return &one;
  return nullptr;
}

Expected<Build> build(const plan::Plan& plan, generate::Generators& generators, const Options& options) {
  Options absolute = options;
  absolute.folder = std::filesystem::absolute(options.folder).lexically_normal().string();
  return Builder(plan, generators, absolute).run();
}

} // namespace abiter::compile
