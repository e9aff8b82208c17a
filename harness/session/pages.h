#pragma once

// A kept run as pages for a browser.

#include "session/request.h"
#include "util/error.h"

#include <string>
#include <vector>

namespace abiter::session {

struct PagesRequest {
  Where where;
  std::vector<std::string> runs; ///< files, folders or ids: the last one is shown, the others are its history;
                                 ///< none: the last complete run, with those before it that asked for the same
  std::string folder;            ///< empty: results/report
};

/// Writes the pages; the path of the first one.
Expected<std::string> write_pages(const PagesRequest& request);

} // namespace abiter::session
