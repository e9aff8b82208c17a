#pragma once

// A reader of KDL documents, version 1 and version 2 at once: where the two differ, both spellings are accepted
// (they never contradict each other in a document that is valid in one of them).
// See https://kdl.dev/spec/ and https://kdl.dev/spec-v1/.

#include "lang/source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace abiter::lang::kdl {

enum class ValueKind : uint8_t {
  String,
  Integer,
  Float,
  Bool,
  Null
};

struct Value {
  ValueKind kind = ValueKind::Null;
  std::string text;                      ///< of a String: what it stands for, as UTF-8; of others: as written
  bool negative = false;                 ///< Integer: the sign
  uint64_t magnitude = 0;                ///< Integer: without the sign
  bool too_big = false;                  ///< Integer: `magnitude` is not enough
  double real = 0;                       ///< Float
  bool truth = false;                    ///< Bool
  std::optional<std::string> annotation; ///< `(text)` in front of it
  Place place;                           ///< where it begins, its annotation left aside
  uint32_t text_column =
      0; ///< String: the column of its first character if the source has `text` letter by letter, else 0
};

struct Entry {
  std::optional<std::string> name; ///< of a property; an argument has none
  Value value;
  Place place; ///< of the name or of the value
};

struct Node {
  std::optional<std::string> annotation;
  std::string name;
  std::vector<Entry> entries; ///< arguments and properties, in the order of the text
  bool has_children = false;  ///< `{}` was written, even if it's empty
  std::vector<Node> children;
  Place place; ///< of the name
};

/// Reads a document. Everything that's wrong with it goes to `diagnostics`; the nodes are what could be understood.
std::vector<Node> read(const Source& source, Diagnostics& diagnostics);

} // namespace abiter::lang::kdl
