#pragma once

// What the runner is told to do: the text that runner/protocol.h describes, and one runner process that does it.

#include "compile/units.h"
#include "plan/plan.h"
#include "run/job.h"
#include "run/run.h"
#include "util/error.h"

#include <string>
#include <vector>

namespace abiter::run {

/// "0f3…": one bit an entry, lowest first.
std::string hex_bits(const std::vector<bool>& bits);

/// The orders that say where the stubs and the libraries of a suite are.
std::string library_orders(const plan::Plan& plan, size_t suite, const compile::Build& build);

/// Writes job and orders, and lets a runner work through them; its log is STEM.log.
Expected<void> carry_out(const std::string& orders, const Job& job, const plan::Suite& suite, const std::string& stem,
                         const Options& options);
/// Job, orders and log of a stem.
void remove_files(const std::string& stem);

} // namespace abiter::run
