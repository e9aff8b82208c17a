#pragma once

// The generated source of one side of specs, as a compiler would get it.

#include "session/session.h"

#include <string>
#include <vector>

namespace abiter::session {

struct SourceRequest {
  Where where;
  std::vector<std::string> toolchain_folders; ///< besides the built-in one
  std::string spec;                           ///< a name, a glob or a .kdl file; with "+repr-rust": that representation
  std::string language;                       ///< empty: that of the toolchain
  std::string side = "callee";                ///< or "caller"
  std::string toolchain;                      ///< a glob; empty: the first one of the language
  std::vector<std::string> functions;         ///< globs; none: all
  std::vector<std::string> conventions;       ///< the same
};

struct GeneratedSource {
  std::string text;
  std::vector<std::string> unsupported; ///< what isn't in it and why, a line each
};

/// One for each spec.
ExpectedAll<std::vector<GeneratedSource>> generate_sources(const SourceRequest& request);

} // namespace abiter::session
