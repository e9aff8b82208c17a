#pragma once

// From what the runner logs of an X-ray (runner/protocol.h) to a location map.

#include "abi/location.h"
#include "plan/values.h"
#include "run/machine.h"

#include <string_view>
#include <vector>

namespace abiter::run {

struct XrayInfluence {
  abiter_influence head;
  std::vector<abiter_change> changes;
};

/// One record, taken apart.
struct XrayRecord {
  abiter_xray head;
  std::vector<uint8_t> at_call, at_return; ///< of all units, ABITER_UNIT_ROOM bytes each
  std::vector<uint8_t> stack;
  Broken broken;
  std::vector<XrayInfluence> influences;
};

/// False if the bytes make no sense.
bool read_xray(std::string_view body, const Machine& machine, XrayRecord& record);

/// Adds what a record says to the map of its function. The first one tells of all leaves; those of other patterns add
/// leaves that are alive only there, and what they show of extensions. `arguments`: how many cells are the arguments'.
void add_to_map(abi::LocationMap& map, const XrayRecord& record, const Machine& machine, const plan::Value& value,
                uint32_t arguments);

/// Arguments in a va_list lie where the list leads to, in the caller's own frame, and which parts of the list lead there
/// depends on what else is in it: that is no place which two sides share. `paths`: of these arguments.
void leave_out_lists(abi::LocationMap& map, const std::vector<std::string>& paths);

} // namespace abiter::run
