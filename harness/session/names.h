#pragma once

// Checking the names in a request against what exists. What is unknown is added to `errors`, with the nearest name.

#include "session/session.h"

namespace abiter::session {

/// Names of specs have no ending, so one with it is meant as a file.
bool names_file(const std::string& word);
/// "structs/nested.procgen.kdl" → "structs/nested".
std::string spec_name(const std::string& file);

/// The toolchains that --toolchain and --pair mean; the profile's where neither is given. Those that the user describes are
/// added to the session's.
std::vector<toolchain::Toolchain> select_toolchains(Session& session, const Request& request, Errors& errors);
/// "gcc-*->clang-14" with the ids that each glob means: "{gcc-11,gcc-12}->clang-14".
std::string spelled_out(const std::string& pair, const std::vector<toolchain::Toolchain>& toolchains);
/// Loads the specs that --spec means (globs over names, or files); the profile's where it is not given.
std::vector<lang::Spec> select_specs(const Session& session, const Request& request, Errors& errors);
void check_conventions(const Request& request, Errors& errors);
void check_functions(const Session& session, const Request& request, Errors& errors);

} // namespace abiter::session
