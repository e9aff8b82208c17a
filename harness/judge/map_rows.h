#pragma once

// Location maps side by side: one row a leaf or a fact, one column a toolchain.

#include "abi/location.h"

#include <string>
#include <vector>

namespace abiter::judge {

struct MapColumn {
  std::string toolchain;
  const abi::LocationMap* map; ///< never null
};

struct MapRow {
  enum class Kind : uint8_t {
    Place, ///< of a leaf, or of the result's address: where columns differ, calls between them can't work
    Fact,  ///< extension of a narrow integer, stack alignment, …: columns may differ and yet agree
  };
  Kind kind = Kind::Place;
  std::string what;               ///< "a.x", "address of the result"
  std::vector<std::string> cells; ///< by column; "?" where a map is missing
  bool differs = false;           ///< not all columns that know say the same
};

std::vector<MapRow> map_rows(const std::vector<MapColumn>& columns);

/// Broken promises in words: "the callee did not keep rbx; …"; empty if none was. `made`, `gone`: objects constructed and
/// destroyed, where that is known.
std::string clobber_text(const abi::BrokenPromises& broken, int32_t made = 0, int32_t gone = 0);

/// The first promise that was broken, in general: "the callee does not keep registers".
std::string promise_text(const abi::BrokenPromises& broken);

/// That promise is about one value, which clobber_text() names: no other one is to be suspected.
bool promise_names_value(const abi::BrokenPromises& broken);

/// "the callee takes off 8 bytes".
std::string taken_text(uint32_t bytes);

} // namespace abiter::judge
