#include "report/comparison_text.h"

#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace abiter::report {

namespace {

constexpr size_t k_functions_in_brief = 3;
constexpr size_t k_skipped_in_brief = 5;

} // namespace

std::string comparison_text(const insight::Comparison& comparison, const insight::Fingerprint& a,
                            const insight::Fingerprint& b, const Style& style, bool verbose) {
  std::string text;
  for (const insight::ComparisonCause& cause : insight::fold(comparison)) {
    const insight::Incompatible& smallest = *cause.functions.front();
    text += fmt::format("{}\n", style.cyan(smallest.cause.what));
    if (!smallest.cause.subject.empty())
      text += "  " + smallest.cause.subject + "\n";
    for (const auto& [id, place] : {std::pair(&a.id, &smallest.cause.a), std::pair(&b.id, &smallest.cause.b)})
      if (!place->empty())
        text += fmt::format("    {}  {}  {}\n", smallest.cause.leaf.empty() ? "" : smallest.cause.leaf, *place, *id);
    text += fmt::format("  {}:\n",
                        plural(cause.functions.size(), "function under a convention", "functions under a convention"));
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
  const size_t skipped = comparison.skipped.size(), shown = verbose ? skipped : std::min(skipped, k_skipped_in_brief);
  for (size_t i = 0; i < shown; ++i)
    text += style.yellow("not compared: " + comparison.skipped[i]) + "\n";
  if (shown < skipped)
    text += style.dim(fmt::format("not compared: … and {} more suites: --verbose shows them\n", skipped - shown));
  text += style.bold("summary") + fmt::format("  {} and {}: {} compared, ", a.id, b.id, comparison.compared);
  text += comparison.compared == 0          ? style.yellow("nothing to say about the two")
          : comparison.incompatible.empty() ? style.green("all compatible")
                                            : style.red(fmt::format("{} incompatible", comparison.incompatible.size()));
  if (!comparison.with_itself.empty())
    text += fmt::format(", {} that one of them doesn't agree with itself about", comparison.with_itself.size());
  return text + fmt::format(", {} unsupported\n", comparison.unsupported);
}

std::string fingerprint_summary(const insight::Fingerprint& print, const std::string& file) {
  size_t maps = 0, types = 0;
  for (const auto& [id, suite] : print.suites) {
    maps += suite.maps.size();
    types += suite.types.size();
  }
  return fmt::format("{}: {} suites, {} types, {} functions under a convention of {}\n", file, print.suites.size(),
                     types, maps, print.id);
}

} // namespace abiter::report
