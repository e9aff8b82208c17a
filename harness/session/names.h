#pragma once

// Checking the names in a request against what exists. What is unknown is added to `errors`, with the nearest name.

#include "session/session.h"

namespace abiter::session {

/// Names of specs have no ending, so one with it is meant as a file.
bool names_file(const std::string& word);
/// "structs/nested.procgen.kdl" → "structs/nested".
std::string spec_name(const std::string& file);

/// The toolchains that --toolchain and --pair mean; the profile's where neither is given.
std::vector<toolchain::Toolchain> select_toolchains(const Session& session, const Request& request, Errors& errors);
/// Loads the specs that --spec means (globs over names, or files); the profile's where it is not given.
std::vector<lang::Spec> select_specs(const Session& session, const Request& request, Errors& errors);
void check_conventions(const Request& request, Errors& errors);
void check_functions(const Session& session, const Request& request, Errors& errors);

} // namespace abiter::session
