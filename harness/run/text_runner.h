#pragma once

// The runners of scenarios and of probes: orders and log are lines of text, and a log that isn't whole is a failure.

#include "run/run.h"

#include <functional>
#include <string>

namespace abiter::run {

struct TextOrders {
  std::string program; ///< the runner
  std::string stem;    ///< of the files: "STEM.orders", "STEM.log"
  std::string text;
  size_t cases = 0;      ///< so many lines of the log are answers
  std::string what;      ///< in words, for an error: "scenarios"
  std::string cases_are; ///< likewise: "cases"
};

/// Runs it, and hands each line of its log on; `take` says whether it was an answer. Files are removed unless they are to
/// be kept, or something failed.
Expected<void> run_text_orders(const TextOrders& orders, const Options& options,
                               const std::function<bool(const std::string& line)>& take);

} // namespace abiter::run
