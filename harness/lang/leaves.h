#pragma once

// A value of a type, flattened: the cells that a codec reads (`put`) or writes (`get`), in order.
// Both sides of a call walk the same cells, whatever their language, so a value can be compared cell by cell.
//
// Unnamed bit-fields have no cell; a complex number has two, a vector one for each lane.
//
// Paths: fields ".x", bases ".Base" (a virtual base once, where it comes first), positional ones "._0", elements "[i]",
// a tagged union's field ".Variant.x", a complex number's parts ".re" and ".im", what a reference points to ".*", an
// Option's value ".Some", the length of a slice or a str ".len". Aliases, puns and transparent wrappers add nothing; of
// a pun, the first block is walked.
//
// A cell is 16 bytes. What they mean by kind:
//   Leaf    the scalar's bytes in memory order, `width` of them; of a bit-field or a bitint, those of the integer
//           behind it, extended by its sign
//   Tag     u32 at 0: index of the variant; u32 at 8: how many cells follow that belong to the variant.
//           `get` writes the index it finds (0xffff'ffff if the tag is none of the spec's) and, if that isn't the one
//           in the input cell, skips those cells in both streams: what they would hold means nothing.
//   Choice  u32 at 0: index of the union's field that is alive; `get` copies it
//   Ref     the address at 0, as wide as a pointer; u32 at 8: how many cells follow that belong to the target;
//           u32 at 12: 1 if opaque.
//           `put` of a plain one takes room for the target from the arena, and writes its address into the *input*
//           cell; `get` writes the address it finds and follows it only if it is that one, else it skips the target's
//           cells. An opaque one ends a recursive type: its address is just a value, never followed, and no cells
//           follow.

#include "lang/model.h"
#include "lang/scalars.h"

#include <functional>

namespace abiter::lang {

enum class CellKind : uint8_t {
  Leaf,
  Tag,
  Choice,
  Ref
};

struct Cell {
  CellKind kind = CellKind::Leaf;
  Domain domain = Domain::Integer;
  uint8_t width = 0;   ///< bytes that count: of the scalar; 4 for Tag, 0 for Choice, a pointer's for Ref
  bool opaque = false; ///< Ref only
  uint32_t choice = 0; ///< Tag, Choice: the variant or field chosen
  uint32_t skip = 0;   ///< Tag, Ref: cells that belong to it
  TypeId type = 0;     ///< of this leaf (for Enum, Tag and Choice: the nominal type), after aliases
  std::string path; ///< "a1.pos[2].x"; a Tag's ends in ".tag", a Choice's in ".union", a Ref's is that of the reference
  uint8_t bits = 0; ///< Leaf: of a bit-field or bitint how many bits the value has; else 0
  bool is_signed = false; ///< whether the highest of these bits is a sign
  bool nonzero = false;   ///< Leaf: 0 is no value of it
};

/// Chooses a variant (of a Tag) or a field (of a Choice) out of `count`; `ordinal` counts such choices in the value, and
/// `path` is that of the cell.
using Chooser = std::function<uint32_t(uint32_t ordinal, uint32_t count, const std::string& path)>;

/// The cells of one value of `type` at `path`. References to recursive types are followed once and end opaque: below a
/// recursive reference, the next recursive one is opaque. `choose` may be empty (always the first); what it returns is
/// taken modulo the count. Widths are those of the spec's data model.
std::vector<Cell> flatten(const Spec& spec, TypeId type, const std::string& path, const Chooser& choose);

/// What the path of a leaf begins with: "v" of "v.b.c", "ret" of "ret[2]".
std::string root_of(const std::string& path);

/// Bytes that count of a cell of the spec on another data model.
uint8_t width(const Spec& spec, const Cell& cell, const target::DataModel& model);
/// Whether an enum's integer has a sign: as its `@repr` says, else if one of its values is negative.
bool signed_enum(const Type& type);
/// Bytes of an enum's leaf: those of its integer `@repr`, else those of C's int or, for values beyond that, of its
/// long; whatever a language stores it in.
uint8_t enum_width(const Type& type, const target::DataModel& model = {});

/// What C says of a type in one data model, and in another one.
struct ModelDifference {
  std::string type;   ///< in the words of C: "wchar_t"
  std::string scalar; ///< of the spec: "wchar"
  std::string what;   ///< "size", "format" or "sign"
  std::string a, b;   ///< "4", "x87 extended", "signed"
};
/// Of all scalars that a function's values contain.
std::vector<ModelDifference> model_differences(const Spec& spec, const Function& function, const target::DataModel& a,
                                               const target::DataModel& b);

} // namespace abiter::lang
