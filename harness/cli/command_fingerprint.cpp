#include "cli/commands.h"
#include "cli/output.h"
#include "insight/comparison.h"
#include "report/terminal.h"
#include "session/names.h"
#include "session/session.h"
#include "target/convention.h"
#include "util/fs.h"
#include "util/text.h"

#include <cstdio>
#include <fmt/format.h>

namespace abiter::cli {

namespace {

constexpr size_t k_functions_in_brief = 3;

Expected<insight::Fingerprint> load_fingerprint(const std::string& path) {
  ABITER_TRY(text, read_file(path));
  return insight::read_fingerprint(text, path);
}

/// Built-in specs, and files that --spec names, with all their entries.
ExpectedAll<std::vector<plan::Suite>> all_suites(const Request& request) {
  const auto paths = session::find_paths(request.where);
  if (!paths)
    return tl::make_unexpected(Errors{paths.error()});
  auto files = session::find_specs(paths->specs);
  for (const std::string& file : request.selection.filter.specs)
    files.emplace_back(session::spec_name(file.substr(file.rfind('/') + 1)), file);
  std::vector<plan::Suite> suites;
  Errors errors;
  for (const auto& [name, file] : files) {
    auto spec = lang::load(file, name);
    if (!spec) {
      errors.insert(errors.end(), spec.error().begin(), spec.error().end());
      continue;
    }
    spec->scenarios.clear();
    std::vector<plan::Suite> of_spec = plan::suites_of(*spec);
    std::move(of_spec.begin(), of_spec.end(), std::back_inserter(suites));
  }
  if (!errors.empty())
    return tl::make_unexpected(std::move(errors));
  return suites;
}

std::string comparison_text(const insight::Comparison& comparison, const insight::Fingerprint& a,
                            const insight::Fingerprint& b, const report::Style& style, bool verbose) {
  std::string text;
  for (const insight::ComparisonCause& cause : insight::fold(comparison)) {
    const insight::Incompatible& smallest = *cause.functions.front();
    text += fmt::format("{}\n", style.cyan(smallest.cause.what));
    if (!smallest.cause.subject.empty())
      text += "  " + smallest.cause.subject + "\n";
    for (const auto& [id, place] : {std::pair(&a.id, &smallest.cause.a), std::pair(&b.id, &smallest.cause.b)})
      if (!place->empty())
        text += fmt::format("    {}  {}  {}\n", smallest.cause.leaf.empty() ? "" : smallest.cause.leaf, *place, *id);
    text += fmt::format("  {} {}:\n", cause.functions.size(),
                        cause.functions.size() == 1 ? "function under a convention" : "functions under a convention");
    for (size_t i = 0; i < cause.functions.size(); ++i) {
      if (i == k_functions_in_brief && !verbose) {
        text += style.dim(
            fmt::format("    … and {} more: --verbose shows them\n", cause.functions.size() - k_functions_in_brief));
        break;
      }
      const insight::Incompatible& one = *cause.functions[i];
      text += fmt::format("    {}::{}::{}\n", one.suite, one.function, one.convention);
    }
    text += "\n";
  }
  for (const std::string& one : comparison.with_itself)
    if (verbose)
      text += style.dim("disagrees with itself: " + one + "\n");
  for (const std::string& one : comparison.skipped)
    text += style.yellow("not compared: " + one) + "\n";
  text += style.bold("summary") + fmt::format("  {} and {}: {} compared, ", a.id, b.id, comparison.compared);
  text += comparison.incompatible.empty() ? style.green("all compatible")
                                          : style.red(fmt::format("{} incompatible", comparison.incompatible.size()));
  if (!comparison.with_itself.empty())
    text += fmt::format(", {} that one of them doesn't agree with itself about", comparison.with_itself.size());
  return text + fmt::format(", {} unsupported\n", comparison.unsupported);
}

} // namespace

int command_fingerprint(const Request& request, const std::string& output) {
  Request about = request;
  about.all_maps = true;
  about.selection.use_expectations = false;
  auto session = session::open_session(about);
  if (!session)
    return report_errors(session.error());
  if (session->selected.size() != 1) {
    std::vector<std::string> ids;
    for (const toolchain::Toolchain& toolchain : session->selected)
      ids.push_back(toolchain.id);
    return report_errors({Error{fmt::format("a fingerprint is of one toolchain, not of {}", ids.size()),
                                {},
                                {},
                                "--toolchain names one of: " + join(ids, ", "),
                                Fault::User}});
  }
  for (lang::Spec& spec : session->specs)
    spec.scenarios.clear(); // chains of frames have no places
  report::Terminal terminal({output_style(request), wants_progress_bar(request), false, true});
  const auto run = session::execute(*session, about, &terminal, nullptr);
  if (!run)
    return report_errors({run.error()});
  const insight::Fingerprint print = insight::make_fingerprint(run->results);
  const std::string text = insight::to_text(print);
  if (output.empty() || output == "-") {
    std::fputs(text.c_str(), stdout);
    return k_exit_ok;
  }
  if (const auto written = write_file(output, text); !written)
    return report_errors({written.error()});
  size_t maps = 0, types = 0;
  for (const auto& [id, suite] : print.suites) {
    maps += suite.maps.size();
    types += suite.types.size();
  }
  std::fputs(fmt::format("{}: {} suites, {} types, {} functions under a convention of {}\n", output,
                         print.suites.size(), types, maps, print.id)
                 .c_str(),
             stdout);
  return k_exit_ok;
}

int command_compare(const Request& request, const std::string& first, const std::string& second) {
  const auto a = load_fingerprint(first);
  const auto b = load_fingerprint(second);
  Errors errors;
  for (const auto* one : {&a, &b})
    if (!*one)
      errors.push_back(one->error());
  if (!errors.empty())
    return report_errors(errors);
  if (a->target != b->target)
    return report_errors(
        {Error{fmt::format("fingerprints of different targets can't be compared: {} and {}", a->target, b->target),
               {},
               {},
               "",
               Fault::User}});
  const auto suites = all_suites(request);
  if (!suites)
    return report_errors(suites.error());
  const insight::Comparison comparison = insight::compare(*a, *b, *suites);
  const std::string text = request.format == "json"
                               ? insight::to_json(comparison, *a, *b)
                               : comparison_text(comparison, *a, *b, output_style(request), request.verbose);
  std::fputs(text.c_str(), stdout);
  return comparison.incompatible.empty() ? k_exit_ok : k_exit_red;
}

} // namespace abiter::cli
