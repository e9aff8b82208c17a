#include "run/text_runner.h"

#include "util/fs.h"
#include "util/process.h"
#include "util/text.h"

#include <filesystem>
#include <fmt/format.h>

namespace abiter::run {

Expected<void> run_text_orders(const TextOrders& orders, const Options& options,
                               const std::function<bool(const std::string& line)>& take) {
  const std::string file = orders.stem + ".orders", log = orders.stem + ".log";
  ABITER_CHECK(write_file(file, orders.text));
  std::error_code ignored;
  std::filesystem::remove(log, ignored);
  Command command;
  command.words = {orders.program, file, log};
  command.timeout = std::chrono::hours(12); // the runner itself ends what hangs
  ABITER_TRY(finished, run_command(command));
  if (finished.interrupted)
    return fail_internal("interrupted");
  size_t answers = 0;
  bool ended = false;
  for (const std::string& line : split(read_file(log).value_or(""), '\n')) {
    ended = ended || line == "end";
    answers += take(line);
  }
  if (!finished.ok() || !ended || answers != orders.cases)
    return fail_internal(fmt::format("the runner of {} failed (exit code {}, signal {}, {} of {} {}): {}", orders.what,
                                     finished.exit_code, finished.signal, answers, orders.cases, orders.cases_are,
                                     trim(finished.err)),
                         fmt::format("its orders are in {}", file));
  if (!options.keep_logs)
    for (const std::string& one : {file, log})
      std::filesystem::remove(one, ignored);
  return {};
}

} // namespace abiter::run
