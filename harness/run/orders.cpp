#include "run/orders.h"

#include "run/runner/protocol.h"
#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <array>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::run {

std::string hex_bits(const std::vector<bool>& bits) {
  std::string digits((bits.size() + 3) / 4, '0');
  for (size_t i = 0; i < digits.size(); ++i) {
    unsigned value = 0;
    for (size_t k = 0; k < 4 && 4 * i + k < bits.size(); ++k)
      value |= static_cast<unsigned>(bits[4 * i + k]) << k;
    digits[i] = "0123456789abcdef"[value];
  }
  return digits;
}

std::string library_orders(const plan::Plan& plan, size_t suite_index, const compile::Build& build) {
  const plan::Suite& suite = plan.suites[suite_index];
  std::string text =
      fmt::format(ABITER_ORDERS "\ntoolchains\t{}\nstubs\t{}\n", plan.toolchains.size(), build.stubs[suite_index]);
  if (!build.stand_ins[suite_index].empty())
    text += fmt::format("stand-ins\t{}\n", build.stand_ins[suite_index]);
  for (size_t t = 0; t < plan.toolchains.size(); ++t) {
    if (!suite.toolchains[t])
      continue;
    std::array<std::string, 2> libraries;
    for (size_t side = 0; side < 2; ++side) {
      const std::string& library = build.units[suite_index][t][side].library;
      libraries[side] = library.empty() ? "-" : library;
    }
    text += fmt::format("toolchain\t{}\t{}\t{}\t{}\n", t, libraries[0], libraries[1], suite.model_of[t]);
  }
  return text;
}

Expected<void> carry_out(const std::string& orders, const Job& job, const plan::Suite& suite, const std::string& stem,
                         const Options& options) {
  ABITER_CHECK(write_file(stem + ".job", job.bytes));
  ABITER_CHECK(write_file(stem + ".orders", orders));
  std::error_code ignored;
  std::filesystem::remove(stem + ".log", ignored);

  Command command;
  command.words = {std::filesystem::path(options.runner).replace_filename(suite.architecture->runner).string(),
                   stem + ".job", stem + ".orders", stem + ".log"};
  command.timeout = std::chrono::hours(12); // the runner itself ends what hangs
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  if (!finished.ok())
    return fail_internal(fmt::format("the runner failed on {} (exit code {}, signal {}): {}", suite.id,
                                     finished.exit_code, finished.signal, trim(finished.err)),
                         fmt::format("its orders are in {}.orders", stem));
  return {};
}

void remove_files(const std::string& stem) {
  std::error_code ignored;
  for (const char* ending : {".job", ".orders", ".log"})
    std::filesystem::remove(stem + ending, ignored);
}

} // namespace abiter::run
