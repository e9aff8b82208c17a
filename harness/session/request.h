#pragma once

#include "plan/filter.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace abiter::session {

/// What the user asks for, as the command line says it.
struct Request {
  std::string root;
  std::string results;
  std::string profile = "default";
  std::string config;                         ///< a file with profiles
  std::vector<std::string> toolchain_folders; ///< besides the built-in one
  plan::Filter filter;
  std::vector<std::string> values;
  std::string seed = "1"; ///< a number, or "random"
  unsigned jobs = 0;
  uint32_t case_timeout_ms = 0; ///< 0: the profile's
  bool poison = true;
  std::vector<std::string> expectations; ///< files with rules, besides the built-in ones
  bool use_expectations = true;
  bool suggest_expectations = false; ///< print rules that would make the run green
  bool all_maps = false;             ///< X-ray what passes as well
  std::string partition;             ///< "hash:2/8"
  std::optional<std::string> resume; ///< the run to finish; empty: the last unfinished one
  std::optional<std::string> rerun;  ///< the run whose red cases to run again; empty: the last one
  bool keep_logs = false;
  bool evidence = true;        ///< collect what a report shows of the functions in question
  bool scenarios_only = false; ///< no functions
  bool verbose = false;
  bool quiet = false;
  std::string format = "text";   ///< or "json", "jsonl", "github"
  std::string junit;             ///< a file to write, too
  std::string progress = "auto"; ///< "bar", "plain"
  std::string colour = "auto";   ///< "always", "never"
};

} // namespace abiter::session
