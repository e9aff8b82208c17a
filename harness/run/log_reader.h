#pragma once

#include "run/job.h"
#include "run/observation.h"
#include "util/error.h"

namespace abiter::run {

/// Numbers of orders: pairings have their index.
constexpr uint32_t k_diagonal_orders =
    0x20000000; ///< plus the toolchain: paired with itself though nobody asked for it
constexpr uint32_t k_layout_orders = 0x40000000;
constexpr uint32_t layout_order(size_t toolchain, size_t side) {
  return k_layout_orders + static_cast<uint32_t>(2 * toolchain + side);
}

/// Reads what the runner wrote. A log without its closing record, or with one that is invalid, is our own failure.
Expected<SuiteObservation> read_log(const std::string& path, const plan::Plan& plan, const plan::Suite& suite,
                                    const Job& job);

} // namespace abiter::run
