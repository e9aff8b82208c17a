#include "cli/flags.h"

#include "plan/plan.h"
#include "target/architecture.h"
#include "util/text.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <random>
#include <unistd.h>

namespace abiter::cli {

namespace {

/// "c, system, sysv64 …; of i386: stdcall …"
std::string conventions_text() {
  std::map<std::string_view, std::vector<std::string>> names; // by architecture; what the harness's own has, by ""
  for (const target::Convention& one : target::conventions())
    if (!one.exotic)
      names[one.exists_on(target::native().name) ? "" : one.architecture].emplace_back(one.name);
  std::string text;
  for (const auto& [architecture, all] : names)
    text += architecture.empty() ? join(all, ", ") : fmt::format("; of {}: {}", architecture, join(all, ", "));
  return text;
}

std::optional<uint64_t> parse_seed(const std::string& text) {
  if (text == "random") {
    std::random_device device;
    return static_cast<uint64_t>(device()) << 32 | device();
  }
  char* end = nullptr;
  errno = 0;
  const uint64_t seed = std::strtoull(text.c_str(), &end, 0);
  if (text.empty() || *end || errno || text[0] == '-')
    return std::nullopt;
  return seed;
}

} // namespace

void add_where(CLI::App& app, session::Where& where) {
  app.add_option(
         "--root", where.root,
         "folder with specs/, toolchains/ and generators/, such as a checkout of abiter (default: ABITER_ROOT, or "
         "abiter's own)")
      ->type_name("DIR");
  app.add_option("--results", where.results,
                 "where runs and builds are kept (default: ABITER_RESULTS, results/ of the checkout, or "
                 "$XDG_STATE_HOME/abiter where that can't be written)")
      ->type_name("DIR");
}

CLI::Option* add_texts(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                       const std::string& type, const std::string& what) {
  return app.add_option(name, values, what)->type_name(type)->allow_extra_args(false);
}

CLI::Validator one_of(const std::vector<std::string>& words) {
  return {[words](std::string& text) {
            if (std::find(words.begin(), words.end(), text) != words.end())
              return std::string();
            const std::string near = did_you_mean(text, words);
            return fmt::format("'{}' is not one of {}{}", text, join(words, ", "), near.empty() ? "" : "; " + near);
          },
          "{" + join(words, ",") + "}"};
}

CLI::Option* add_choice(CLI::App& app, const std::string& name, std::string& value,
                        const std::vector<std::string>& words, const std::string& what) {
  return app.add_option(name, value, what)->check(one_of(words))->capture_default_str();
}

void add_toolchain_folders(CLI::App& app, std::vector<std::string>& folders) {
  add_texts(app, "--toolchain-folder", folders, "DIR", "another folder with toolchain files; repeatable");
}

void add_profile(CLI::App& app, store::Selection& selection) {
  app.add_option("--config", selection.config,
                 "a file with profiles, besides the built-in ones, and with defaults of flags (default: the nearest "
                 "abiter.toml, from the working directory upwards)")
      ->type_name("FILE");
  app.add_option("-P,--profile", selection.profile, "quick, default, m32, tools, nightly, or one of --config")
      ->type_name("NAME")
      ->capture_default_str();
}

void add_colour(CLI::App& app, OutputOptions& output) {
  add_choice(app, "--color", output.colour, {"auto", "always", "never"}, "colours in text; NO_COLOR is respected");
}

void add_format(CLI::App& app, OutputOptions& output, const std::vector<std::string>& formats,
                const std::string& what) {
  add_choice(app, "--format", output.format, formats, what);
}

void only_for_text(CLI::App& app, const std::vector<std::string>& flags, const std::vector<std::string>& also) {
  app.final_callback([&app, flags, also] {
    const std::string format = app.get_option("--format")->as<std::string>();
    if (format == "text" || std::find(also.begin(), also.end(), format) != also.end())
      return;
    for (const std::string& flag : flags)
      if (app.get_option(flag)->count() > 0)
        throw CLI::ValidationError(flag, fmt::format("says how text looks, and --format is {}", format));
  });
}

void add_filters(CLI::App& app, store::Selection& selection) {
  plan::Filter& filter = selection.filter;
  add_texts(app, "--spec", filter.specs, "GLOB", "names of specs, or .kdl files")->group(k_filters);
  add_texts(app, "--fn", filter.functions, "GLOB", "functions and scenarios")->group(k_filters);
  add_texts(app, "--convention", filter.conventions, "GLOB", conventions_text())->group(k_filters);
  add_texts(app, "--toolchain", filter.toolchains, "GLOB", "toolchains of both sides; '!GLOB' takes away")
      ->group(k_filters);
  add_texts(app, "--pair", filter.pairs, "GLOB->GLOB", "caller and callee, such as 'gcc-12->rustc*'")->group(k_filters);
  app.add_option("--partition", selection.partition, "one of several shards, by spec: hash:2/8 is the second of eight")
      ->group(k_filters)
      ->type_name("hash:I/N");
  app.add_option("words", filter.words, "texts that must occur in the case id")->type_name("WORD");
}

std::vector<CLI::Option*> add_kinds(CLI::App& app, store::Selection& selection) {
  std::vector<std::string>& kinds = selection.filter.kinds;
  std::vector<std::string> names;
  for (const plan::Kind kind : plan::k_kinds)
    names.emplace_back(plan::name(kind));
  CLI::Option* kind = app.add_option("--kind", kinds, "only cases of this kind; repeatable")
                          ->allow_extra_args(false)
                          ->check(one_of(names))
                          ->group(k_filters);
  CLI::Option* scenarios = app.add_flag_callback(
      "--scenarios", [&kinds] { kinds = {std::string(plan::name(plan::Kind::Scenarios))}; },
      "only unwinding scenarios, as --kind scenarios");
  return {kind, scenarios->excludes(kind)};
}

void add_jobs(CLI::App& app, unsigned& jobs) {
  app.add_option("-j,--jobs", jobs, "compilers and runners at the same time (default: one per processor)")
      ->type_name("N")
      ->check(range(1U, 1024U));
}

void add_keep_logs(CLI::App& app, bool& keep_logs) {
  app.add_flag("--keep-logs", keep_logs, "keep the job, orders and log files of the runner");
}

void add_run_options(CLI::App& app, session::Request& request) {
  store::Selection& selection = request.selection;
  app.add_option("--values", selection.values,
                 "comma-separated patterns of values: graffiti, boundary, random (default: the profile's)")
      ->delimiter(',')
      ->type_name("PATTERN")
      ->allow_extra_args(false);
  app.add_option_function<std::string>(
         "--seed",
         [&selection](const std::string& text) {
           const auto seed = parse_seed(text);
           if (!seed)
             throw CLI::ValidationError("--seed", fmt::format("'{}' is neither a number nor 'random'", text));
           selection.seed = *seed;
         },
         "seed of random values: a number, or 'random'")
      ->type_name("N")
      ->default_str("1");
  add_jobs(app, request.jobs);
  app.add_option("--case-timeout", selection.case_timeout_ms,
                 "milliseconds before a case counts as hanging (default: the profile's)")
      ->type_name("MS")
      ->check(range(10U, 3'600'000U));
  app.add_flag("!--no-poison", selection.poison,
               "don't overwrite registers and stack slots that the caller doesn't use");
  add_texts(app, "--expectations", selection.expectations, "FILE",
            "rules for what is known to fail, besides the built-in ones; repeatable");
  app.add_flag("!--no-expectations", selection.use_expectations, "use no rules: everything that fails is red");
  add_keep_logs(app, request.keep_logs);
}

report::Style style_of(const OutputOptions& output) {
  if (output.colour != "auto")
    return {output.colour == "always"};
  const char* no_color = std::getenv("NO_COLOR"); // https://no-color.org: any text that isn't empty
  const char* terminal = std::getenv("TERM");
  return {!(no_color && *no_color) && ::isatty(STDOUT_FILENO) == 1 &&
          !(terminal && std::string_view(terminal) == "dumb")};
}

} // namespace abiter::cli
