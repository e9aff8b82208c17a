#pragma once

// Where each toolchain passes every byte of a function's values.

#include "report/xray_text.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace abiter::session {

struct Pictures {
  std::vector<report::Picture> all; ///< they point into what follows
  std::vector<abi::LocationMaps> maps;
  std::unique_ptr<plan::Plan> plan;
};

/// X-rays everything that the request selects; nothing is called between toolchains.
ExpectedAll<Pictures> take_pictures(const Request& request, report::Reporter* reporter);

} // namespace abiter::session
