#pragma once

#include "plan/filter.h"
#include "plan/plan.h"
#include "report/output.h"

#include <string>

namespace abiter::report {

/// A spec in a line; with `functions` also the functions that it selects.
std::string spec_text(const lang::Spec& spec, const plan::Filter* functions);

/// The id of every case, a line each; `count`: only how many. There may be millions, so they are printed as they are made.
void print_cases(const plan::Plan& plan, bool count, const Output& output);

} // namespace abiter::report
