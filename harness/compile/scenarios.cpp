// Frames: generate → write sources → compile and link with Ninja (in process for embedded toolchains) → leave out what
// doesn't compile → build again.

#include "compile/scenarios.h"

#include "compile/farm_check.h"
#include "compile/graph.h"
#include "compile/source_text.h"
#include "compile/splitter.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/process.h"
#include "util/text.h"
#include "clang/clang.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::compile {

namespace {

using Clock = std::chrono::steady_clock;
double seconds_since(Clock::time_point begin) {
  return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// The toolchain as it builds frames: flags of its own, and the variant's.
toolchain::Toolchain for_frames(const toolchain::Toolchain& toolchain, const std::string& variant) {
  toolchain::Toolchain one = toolchain;
  if (!one.scenario_flags.empty())
    one.flags = one.scenario_flags;
  if (const auto found = one.scenario_variants.find(variant); found != one.scenario_variants.end())
    one.flags.insert(one.flags.end(), found->second.begin(), found->second.end());
  if (!one.scenario_library.empty())
    one.compile = one.scenario_library;
  return one;
}

std::string object_of(const std::string& library) {
  return library.substr(0, library.size() - 3) + ".o";
}

class FrameBuilder {
public:
  FrameBuilder(const plan::ScenarioPlan& plan, const std::vector<toolchain::Toolchain>& toolchains,
               generate::Generators& generators, const Options& options)
      : m_plan(plan), m_toolchains(toolchains), m_generators(generators), m_options(options) {}

  Expected<ScenarioBuild> run() {
    const auto begin = Clock::now();
    const double python_before = m_generators.seconds();
    ABITER_CHECK(write_sources());
    m_build.counts.generate_seconds = m_generators.seconds() - python_before;
    m_build.counts.write_seconds = seconds_since(begin);
    const auto compiling = Clock::now();
    ABITER_TRY(failed, build_pass());
    if (!failed.empty()) {
      for (const Ref& ref : failed)
        ABITER_CHECK(leave_out(ref));
      ABITER_TRY(lost, build_pass());
      for (const Ref& ref : lost)
        lose(ref, "it could not be built");
    }
    ABITER_CHECK(check_farm());
    m_build.counts.build_seconds = seconds_since(compiling);
    return std::move(m_build);
  }

private:
  struct Ref {
    size_t suite, unit;
  };

  const plan::FrameUnit& planned(const Ref& ref) const { return m_plan.suites[ref.suite].units[ref.unit]; }
  const toolchain::Toolchain& toolchain(const Ref& ref) const { return m_toolchains[planned(ref).toolchain]; }
  BuiltFrames& built(const Ref& ref) { return m_build.units[ref.suite][ref.unit]; }

  Expected<generate::Unit> generate(const Ref& ref) {
    const plan::FrameUnit& unit = planned(ref);
    return m_generators.frames(m_plan.suites[ref.suite].id, unit.kinds, unit.conventions, toolchain(ref));
  }

  Expected<void> write_sources() {
    m_build.units.resize(m_plan.suites.size());
    for (size_t s = 0; s < m_plan.suites.size(); ++s) {
      m_build.units[s].resize(m_plan.suites[s].units.size());
      for (size_t u = 0; u < m_plan.suites[s].units.size(); ++u) {
        const Ref ref{s, u};
        if (interrupted())
          return fail_internal("interrupted");
        m_refs.push_back(ref);
        ABITER_TRY(unit, generate(ref));
        built(ref).unsupported = unit.unsupported;
        ABITER_CHECK(place(ref, unit, {}));
      }
    }
    return {};
  }

  Expected<void> place(const Ref& ref, const generate::Unit& unit, const PartSet& left_out) {
    const plan::FrameUnit& what = planned(ref);
    const toolchain::Toolchain& by = toolchain(ref);
    const std::string text = assemble(unit, left_out).text;
    const std::string stem = fmt::format("{}{}{}", file_stem(m_plan.suites[ref.suite].id),
                                         what.variant.empty() ? "" : "__", file_stem(what.variant));
    const std::string folder = fmt::format("{}/{}-{}", m_options.folder, by.id, by.hash.substr(0, 8));
    std::error_code ignored;
    std::filesystem::create_directories(folder, ignored);
    built(ref).source =
        fmt::format("{}/src/{}_{}.{}", m_options.folder, stem, hex64(hash64(text)).substr(0, 8), unit.extension);
    built(ref).library = folder + "/" + stem + ".so";
    return write_if_changed(built(ref).source, text).map([](auto&&...) {});
  }

  /// Builds all that isn't up to date. What failed.
  Expected<std::vector<Ref>> build_pass() {
    std::vector<Edge> edges;
    std::set<std::string> failed_objects;
    for (const Ref& ref : m_refs) {
      const BuiltFrames& unit = built(ref);
      if (unit.library.empty())
        continue;
      const toolchain::Toolchain& by = toolchain(ref);
      const std::string what = fmt::format("{} {} {}", by.id, m_plan.suites[ref.suite].id, planned(ref).variant);
      const auto commands = frame_commands(by, planned(ref).variant, unit.source, unit.library);
      const std::string object = object_of(unit.library);
      if (by.embedded && !compile_embedded(ref, object)) {
        failed_objects.insert(unit.library);
        continue;
      }
      if (commands.size() == 1 && !by.embedded) {
        edges.push_back({unit.library, unit.source, commands[0], by.environment, "compile frames " + what});
        continue;
      }
      if (!by.embedded)
        edges.push_back({object, unit.source, commands[0], by.environment, "compile frames " + what});
      edges.push_back({unit.library, object, commands.back(), {}, "link frames " + what});
    }
    if (interrupted())
      return fail_internal("interrupted");
    ABITER_TRY(result, run_graph(edges, m_options));
    m_build.counts.compiles += result.compiles;
    m_build.counts.links += result.links;
    std::vector<Ref> failed;
    for (const Ref& ref : m_refs) {
      const std::string& library = built(ref).library;
      if (!library.empty() &&
          (failed_objects.count(library) || result.failed.count(library) || result.failed.count(object_of(library))))
        failed.push_back(ref);
    }
    return failed;
  }

  /// What a launcher had built by the wrong compiler is no evidence.
  Expected<void> check_farm() {
    FarmCheck farm(m_options.folder, m_options.compile_timeout_s);
    for (const Ref& ref : m_refs) {
      if (built(ref).library.empty())
        continue;
      ABITER_TRY(complaint, farm.complaint(toolchain(ref), object_of(built(ref).library)));
      if (!complaint.empty()) {
        lose(ref, complaint);
        built(ref).fault = true;
      }
    }
    return {};
  }

  bool compile_embedded(const Ref& ref, const std::string& object) {
    const toolchain::Toolchain by = for_frames(toolchain(ref), planned(ref).variant);
    const std::string key = built(ref).source + "\n" + by.hash + "\n";
    if (const auto old = read_file(object + ".key"); old && *old == key && std::filesystem::exists(object))
      return true;
    ++m_build.counts.embedded_compiles;
    const auto result = m_clang.compile({by.language, built(ref).source, "", object, by.flags});
    if (result.ok)
      (void)write_file(object + ".key", key);
    return result.ok;
  }

  /// Finds the frames at fault and writes the source without them.
  Expected<void> leave_out(const Ref& ref) {
    if (interrupted())
      return fail_internal("interrupted");
    ABITER_TRY(unit, generate(ref));
    const std::string stem = fmt::format("{}/split/{}__{}", m_options.folder, file_stem(toolchain(ref).id),
                                         file_stem(m_plan.suites[ref.suite].id));
    const std::string path = stem + "." + unit.extension;
    const TryCompile compile = [&](const std::string& text) { return try_compile(ref, path, text, stem + ".so"); };
    ABITER_TRY(split, split_unit(unit, path, compile));
    BuiltUnit described;
    describe(unit, split, described);
    BuiltFrames& target = built(ref);
    target.failed = described.failed;
    target.unsupported.insert(target.unsupported.end(), described.unsupported.begin(), described.unsupported.end());
    if (!split.failure.empty()) {
      lose(ref, split.failure);
      return {};
    }
    return place(ref, unit, split.left_out);
  }

  void lose(const Ref& ref, const std::string& why) {
    built(ref).failure = why;
    built(ref).library.clear();
  }

  /// Empty if it compiled, else what the compiler printed.
  Expected<std::string> try_compile(const Ref& ref, const std::string& path, const std::string& text,
                                    const std::string& library) {
    ++m_build.counts.compiles;
    const toolchain::Toolchain by = for_frames(toolchain(ref), planned(ref).variant);
    if (by.embedded) {
      const auto result = m_clang.compile({by.language, path, text, object_of(library), by.flags});
      return result.ok                    ? std::string()
             : result.diagnostics.empty() ? "error: the embedded clang failed without a message"
                                          : result.diagnostics;
    }
    ABITER_CHECK(write_file(path, text));
    const auto command = frame_commands(toolchain(ref), planned(ref).variant, path, library).front();
    ABITER_TRY(finished,
               run_command({command, by.environment, "", std::chrono::seconds(m_options.compile_timeout_s), {}}));
    if (finished.interrupted)
      return fail_internal("interrupted");
    if (finished.ok())
      return std::string();
    const std::string output = finished.err + finished.out;
    return output.empty() ? "error: the compiler failed without a message" : output;
  }

  const plan::ScenarioPlan& m_plan;
  const std::vector<toolchain::Toolchain>& m_toolchains;
  generate::Generators& m_generators;
  const Options& m_options;
  ScenarioBuild m_build;
  std::vector<Ref> m_refs;
  clang::EmbeddedClang m_clang;
};

} // namespace

const generate::Unsupported* BuiltFrames::unsupported_frame(const std::string& kind,
                                                            const std::string& convention) const {
  for (const generate::Unsupported& one : unsupported)
    if (one.function == kind && (one.convention.empty() || one.convention == convention))
      return &one;
  return nullptr;
}

const Failed* BuiltFrames::failed_frame(const std::string& kind, const std::string& convention) const {
  for (const Failed& one : failed)
    if (one.function == kind && one.convention == convention)
      return &one;
  return nullptr;
}

std::string frame_symbol(const std::string& kind, const std::string& convention) {
  return generate::function_symbol(replace_all(kind, "-", "_"), convention);
}

std::vector<std::vector<std::string>> frame_commands(const toolchain::Toolchain& toolchain, const std::string& variant,
                                                     const std::string& source, const std::string& library) {
  const toolchain::Toolchain by = for_frames(toolchain, variant);
  if (!by.scenario_library.empty())
    return {compile_command(by, source, library)};
  const std::string object = object_of(library);
  if (by.embedded)
    return {link_command(by, object, library)};
  return {compile_command(by, source, object), link_command(by, object, library)};
}

Expected<ScenarioBuild> build_scenarios(const plan::ScenarioPlan& plan,
                                        const std::vector<toolchain::Toolchain>& toolchains,
                                        generate::Generators& generators, const Options& options) {
  Options absolute = options;
  absolute.folder = std::filesystem::absolute(options.folder).lexically_normal().string();
  if (plan.case_count == 0)
    return ScenarioBuild{};
  return FrameBuilder(plan, toolchains, generators, absolute).run();
}

} // namespace abiter::compile
