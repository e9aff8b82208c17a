#pragma once

#include "store/run_info.h"

#include <string>
#include <vector>

namespace abiter::session {

/// Where abiter's own files are, and where runs and builds are kept. Empty: the defaults of find_paths().
struct Where {
  std::string root;
  std::string results;
};

/// A spec that is in no file.
struct SpecText {
  std::string name; ///< what its case ids begin with, and what errors name as its file
  std::string text;
};

/// A run: what it is asked for, and how it is done.
struct Request {
  Where where;
  store::Selection selection;  ///< kept with the run, compared with that of others, taken over by --resume and --rerun
  std::vector<SpecText> specs; ///< besides those that `selection` names; with them it isn't the profile that says which
  unsigned jobs = 0;           ///< compilers and runners at the same time; 0: one a processor
  bool keep_logs = false;
  bool evidence = true;  ///< collect what a report shows of the functions in question
  bool all_maps = false; ///< X-ray what passes as well
};

} // namespace abiter::session
