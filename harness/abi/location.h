#pragma once

// Where a function's bytes are passed: registers, the stack, memory behind an address. A location map belongs to one
// toolchain and one function under one convention. It speaks in names, so it can be kept, and compared with that of
// another machine.

#include "abi/promises.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace abiter::abi {

/// A run of bytes. `base` is a register ("rdi", "xmm0"; behind its first 16 bytes "ymm0", "zmm0"), or "sp": the stack
/// pointer that the call instruction finds. Behind an address, `base` is what holds the address ("rcx", "[sp+32]").
struct Location {
  std::string base;
  bool behind = false;
  uint32_t offset = 0;
  uint32_t count = 0;
  auto operator<=>(const Location&) const = default;
};

/// "xmm0[0..4]", "[sp+16..32]", "*rcx[0..16]". `begin`: only where it begins: "rdi[4]", "[sp+16]".
std::string to_text(const Location& location, bool begin = false);

/// Bytes of a leaf, and where they are. Of a tag, or of a leaf that isn't copied byte by byte, `whole` is set: all of
/// it depends on that place.
struct Segment {
  uint8_t first = 0;
  uint8_t count = 0;
  bool whole = false;
  Location at;
  auto operator<=>(const Segment&) const = default;
};

struct LeafLocations {
  std::string path; ///< "a1.pos[2].x", "ret.err"
  uint8_t width = 0;
  bool result = false;
  std::vector<Segment> segments; ///< ascending by leaf byte; empty if nothing was found
  bool operator==(const LeafLocations&) const = default;
};

/// "r9[0..8] + [sp+0..8]", ascending by byte of the leaf; "nowhere".
std::string to_text(const std::vector<Segment>& segments);
/// The inverse, but for which byte of the leaf is where: that is taken from the order. False if it is no such text.
bool parse_segments(std::string_view text, std::vector<Segment>& segments);

/// A result that is written to memory which the caller provides.
struct ResultAddress {
  std::string passed_in;       ///< "rdi", "[sp+0]"
  std::string returned_in;     ///< register that holds it again at the return; empty: none
  bool caller_uses_it = false; ///< the caller reads the result through the returned one
  bool operator==(const ResultAddress&) const = default;
};

/// How a caller fills what lies above a narrow integer in its register or stack slot: what all values that were tried
/// are consistent with.
struct Extension {
  std::string path;
  bool zero32 = true, sign32 = true; ///< up to 32 bits; true for an integer that has them
  bool zero64 = true, sign64 = true;
  bool operator==(const Extension&) const = default;
};

/// "zero-extended to 64 bits", "sign-extended to 32 bits", "not extended".
std::string to_text(const Extension& extension);

/// What a variadic function is told of vector registers (`al`: System V psABI 3.5.7).
struct VectorCount {
  std::string name;   ///< of what holds it: "al"
  uint32_t value = 0; ///< what the caller leaves there
  bool used = false;  ///< the callee goes by it: with 0 there, arguments are lost
  bool operator==(const VectorCount&) const = default;
};

/// "2, the callee relies on it", "2, not examined", "0".
std::string to_text(const VectorCount& count);

struct LocationMap {
  bool looked = false;               ///< an X-ray was taken; else `failure` says why not
  std::string failure;               ///< also: how the toolchain's call of itself ended, if it crashed
  bool agrees = false;               ///< called by itself, everything arrived
  std::vector<LeafLocations> leaves; ///< of the arguments in their order, then of the result
  std::optional<ResultAddress> result_address;
  uint32_t unaligned_to = 0; ///< bytes to which the caller should have aligned the stack; 0 if it did
  uint32_t taken = 0;        ///< bytes that the callee takes off the stack
  uint8_t word = 8;          ///< bytes of a general register
  BrokenPromises broken;
  std::vector<Extension> extensions;
  std::optional<VectorCount> vector_count; ///< of a variadic function
  uint32_t rounds = 0;                     ///< calls that it took
  uint32_t crashes = 0;                    ///< … that ended with a signal: an answer as well

  const LeafLocations* leaf(const std::string& path) const;
  /// An X-ray was taken, and found something; or there was nothing to find.
  bool known() const { return looked && (!leaves.empty() || failure.empty()); }
  /// The register or slot in which the caller passes the address of the result; empty: it passes none.
  std::string result_passed_in() const { return result_address ? result_address->passed_in : std::string(); }
  /// The same places, as far as a partner can tell: leaves, the address of the result, the stack pointer after the
  /// call.
  bool same_places(const LocationMap& other) const;
  /// Nothing that both know lies elsewhere, so that calls between the two would work, as far as places go. A map that
  /// isn't known, and a leaf that wasn't found, are taken to be the same.
  bool agrees_in_places(const LocationMap& other) const;
};

/// [toolchain][entry] of a suite; a map that nobody wanted is not `looked` at, and has no `failure`.
using LocationMaps = std::vector<std::vector<LocationMap>>;

} // namespace abiter::abi
