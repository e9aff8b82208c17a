#pragma once

// What a runner's log says of its machine: what the numbers of registers and promises in it stand for.

#include "abi/promises.h"
#include "run/runner/protocol.h"
#include "target/byte_order.h"

#include <string_view>

namespace abiter::run {

/// A register.
struct Unit {
  /// Bytes up to `end` go by this name, as far as they don't go by one before it.
  struct Name {
    std::string name;
    uint32_t end;
  };
  std::vector<Name> names; ///< never empty
  uint32_t flags = 0;      ///< ABITER_UNIT_ARGUMENT and so on
  std::string count_name = {};

  const std::string& name() const { return names.front().name; }
  const std::string& name_of(uint32_t byte) const; ///< the last one, for a byte that it doesn't have
  uint32_t bytes() const { return names.back().end; }
};

/// Bytes of a register that weren't kept, one bit each; and promises by number.
struct Broken {
  uint32_t facts = 0, promises = 0;
  std::vector<abiter_clobber> clobbers = {};
  uint32_t lost_units = 0, lost_promises = 0; ///< of the function that calls; by number
  uint32_t unaligned = 0;                     ///< parameters, as in abiter_case
};

struct Machine {
  uint32_t word = 8;                                        ///< bytes of a general register
  target::ByteOrder byte_order = target::ByteOrder::Little; ///< of its integers: the data model's
  uint32_t stack_alignment = 0, array_alignment = 0;
  std::vector<Unit> units;
  std::vector<std::string> promises; ///< how it reads if one is broken

  /// Takes a record in that is about the machine; false if it makes no sense, or is of another version.
  bool take(const abiter_record& record, std::string_view body);
  abi::BrokenPromises broken_promises(const Broken& broken) const;
};

/// True for records that Machine::take() is for.
bool is_about_machine(const abiter_record& record);

} // namespace abiter::run
