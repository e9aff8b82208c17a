#pragma once

// What a spec says, after parsing and checking: types and functions in no particular language.
// The model is plain data; types refer to each other by index, so that it can be copied, hashed and
// shown to Python as it is.

#include "lang/language.h"
#include "lang/probe.h"
#include "lang/scenario.h"
#include "lang/wrapper.h"
#include "target/data_model.h"
#include "util/error.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace abiter::lang {

/// Index into Spec::types.
using TypeId = uint32_t;

/// The scalars of the spec language. The c_* ones have the width that C gives them on the target.
enum class Scalar : uint8_t {
  I8,
  I16,
  I32,
  I64,
  I128,
  U8,
  U16,
  U32,
  U64,
  U128,
  F16,
  F32,
  F64,
  F128,
  Bool,
  Char,
  Ptr,
  Isize,
  Usize,
  CChar,
  CSchar,
  CUchar,
  CShort,
  CUshort,
  CInt,
  CUint,
  CLong,
  CUlong,
  CLonglong,
  CUlonglong,
  CFloat,
  CDouble,
  CLongdouble,
  Bf16,
  F80,
  Wchar,
  Char16,
  Char32,
  CSize,
  CSsize,
  CIntptr,
  CUintptr,
  CPtrdiff,
  Fnptr,
  Nullptr,
  Home,
};

/// Its name in the spec language: "i8", "bool", "c_longdouble".
std::string_view name(Scalar scalar);
/// The inverse of name(); empty if there is none.
std::optional<Scalar> scalar_by_name(std::string_view name);
/// True for an integer that can be negative on x86; `char` and pointers are none.
/// Of C's char and wchar_t: on most targets.
bool is_signed(Scalar scalar);
/// All scalars, in the order of the enum.
const std::vector<Scalar>& all_scalars();

/// A field, a parameter, or the member of a variant. `name` is what the spec writes; for a positional one (`_`) it is
/// "_0", "_1", … and `positional` is set. `bits` makes it a bit-field.
struct Field {
  std::string name;
  TypeId type = 0;
  bool positional = false;
  Place place;
  std::optional<uint32_t> bits = {};
  std::optional<uint32_t> align = {}; ///< bytes, a power of two: of this field alone
  bool packed = false;                ///< this field alone is
  bool base = false;                  ///< of a class: a base, named after its type
  bool virtual_base = false;          ///< … `virtual=#true`
  bool no_unique_address = false;     ///< of a class: `[[no_unique_address]]`
  std::string reference = {};         ///< of a parameter `&T`: "lvalue", "rvalue" or "const" if C++ writes a reference

  /// An unnamed bit-field: it takes room, or ends a unit if it has no bits, and holds no value.
  bool padding() const { return positional && bits; }
};

struct ScalarType {
  Scalar scalar;
};
struct UnitType {};
/// `&T` or `&mut T`. `recursive`: T can reach this reference again, so a value must end somewhere. What Rust calls it
/// is `pointer`; `*mut T` is a mutable raw one.
struct RefType {
  TypeId target;
  bool mutable_ = false;
  bool recursive = false;
  Pointer pointer = Pointer::Reference;
};
/// A pointer to what has no size of its own: `&[T]`, `&str`, `&dyn Value`. `ref` goes to what a value of it points to:
/// an array of k_fat_length elements, or the number that a method gives; `length` is the type of the length behind the
/// address, which a `dyn` has not.
struct FatRefType {
  Fat fat;
  RefType ref;
  TypeId length;
};
/// `Option<T>`, `Cell<T>`, …
struct WrapperType {
  Wrapper wrapper;
  TypeId inner;
};
/// `[T; length]`; `flexible`: C's `T name[]` at the end of a struct, which holds nothing in a value.
struct ArrayType {
  TypeId element;
  uint64_t length;
  bool flexible = false;
};
/// C's `_Complex`; the element is a scalar. Two leaves: `.re` and `.im`.
struct ComplexType {
  TypeId element;
};
/// `v4f32`: a vector of `length` scalars, as GCC's `vector_size` makes it.
struct VectorType {
  TypeId element;
  uint64_t length;
};
/// `_BitInt(bits)`, or `unsigned _BitInt(bits)`.
struct BitIntType {
  uint32_t bits;
  bool is_signed;

  /// Bytes of its leaf: those of the smallest integer that has its values.
  uint8_t width() const {
    return static_cast<uint8_t>(bits <= 8 ? 1 : bits <= 16 ? 2 : bits <= 32 ? 4 : bits <= 64 ? 8 : 16);
  }
};
/// C's `_Atomic(T)`; it holds what T holds.
struct AtomicType {
  TypeId element;
};
/// `is_class`: a class of C++. Its bases stand before its members.
struct StructType {
  std::vector<Field> fields;
  bool is_class = false;
};
/// `(A, B)`: all fields are positional, and there is at least one.
struct TupleType {
  std::vector<Field> fields;
};
struct UnionType {
  std::vector<Field> fields;
};
struct Enumerator {
  std::string name;
  int64_t value; ///< its bits: of an integer without a sign (signed_enum() in leaves.h) a number up to 2^64 - 1
  bool written;
};
/// Values are C's: the first is 0, one without a value is one more than its predecessor.
struct EnumType {
  std::vector<Enumerator> enumerators;
};
/// `has_fields` is false for `Empty;` and true for `Simple { … }`. All fields positional: a tuple variant in Rust.
struct Variant {
  std::string name;
  bool has_fields;
  std::vector<Field> fields;
  Place place;
};
struct TaggedType {
  std::vector<Variant> variants;
};
struct AliasType {
  TypeId target;
};
/// A pointer to a function that the other side calls: `callback "Visit" { … }`. Its convention is in the attributes.
struct CallbackType {
  std::vector<Field> inputs;
  std::optional<TypeId> output;
};
/// A type that languages spell differently. `languages` are generator names ("c", "cpp", "rust"); an empty list is the
/// `default` block.
struct PunBlock {
  std::vector<std::string> languages;
  TypeId type;
};
struct PunType {
  std::vector<PunBlock> blocks;
};

using TypeKind = std::variant<ScalarType, UnitType, RefType, ArrayType, StructType, UnionType, EnumType, TaggedType,
                              AliasType, PunType, ComplexType, VectorType, BitIntType, AtomicType, FatRefType,
                              WrapperType, TupleType, CallbackType>;

/// What stands before a type (or a function): `@repr "c" "u8"`, `@align 16`, `@packed 2`, `@ "text"`.
struct Attributes {
  std::vector<std::string> reprs;       ///< as written: "c", "rust", "transparent", "u8" …
  std::optional<uint64_t> align;        ///< bytes, a power of two
  std::optional<uint64_t> packed;       ///< bytes, a power of two; `@packed` alone is 1
  std::vector<std::string> passthrough; ///< texts for the generated source, verbatim
  std::vector<std::string> special;     ///< words of `@class`: "copy", "deleted-move", "virtual" … (see classes.h)
  std::optional<std::string> cpp;       ///< `@cpp "int Any::*"`: what the type is in C++
  std::optional<std::string> mangled;   ///< `@mangled "a::f"`: a function's qualified name in C++, by which it's linked
  std::vector<std::string> marks;       ///< of functions and statics: "noreturn", "thread-local" …; sorted
  std::optional<std::string> convention; ///< of a callback; none: C's

  bool has_repr(std::string_view repr) const;
  bool is_special(std::string_view word) const;
  bool has_mark(std::string_view mark) const;
  bool empty() const {
    return reprs.empty() && !align && !packed && passthrough.empty() && special.empty() && !cpp && !mangled &&
           marks.empty() && !convention;
  }
};

/// One type. Structural types (scalars, `&T`, `[T; n]`, `()`) occur once each in a spec, however often they are
/// written.
struct Type {
  std::string name; ///< of a nominal type as written; of a structural one its spelling: "[u8; 4]", "&Point"
  std::string
      key; ///< unique and an identifier: "Point", "u8", "array4_u8", "ref_Point", "mut_Point": codecs are named by it
  TypeKind kind;
  Attributes attributes;
  Place place;
  uint32_t max_cells = 1; ///< the most cells that a value flattens to (see leaves.h); 0 if there's nothing in it

  /// struct, union, enum, tagged, alias, pun or callback.
  bool nominal() const;
};

/// A member function of C++. Unless it is static, its object is the first input, `this`: a reference.
struct Method {
  TypeId type;
  bool is_static = false;
  bool is_virtual = false;
  std::optional<TypeId> through = {}; ///< a virtual one: the base that declares it, and through which it's called
};
/// How many variants the type of a Tag cell has.
uint32_t variant_count(const Type& type);

struct Function {
  std::string name;
  std::vector<Field> inputs;
  std::optional<TypeId> output; ///< none for a function that returns nothing (`outputs {}`, none at all, or `()`)
  Attributes attributes;
  Place place;
  std::optional<uint32_t> fixed{}; ///< of a variadic one: how many inputs stand before the `...`; at least one
  bool by_list = false;            ///< those behind `fixed` are passed in a va_list, not through `...`
  std::optional<Method> method{};

  /// The caller asks the callee's library for a symbol, or a vtable, of C++.
  bool linked_by_cpp() const { return attributes.mangled || (method && method->is_virtual); }
  /// An object that the callee's side defines and both read and write. Its one input is what the caller stores and the
  /// callee then finds there, its output, of the same type, what the callee stores before. A constant has no input.
  bool is_static = false;
};

/// A convention that a spec names.
struct NamedConvention {
  std::string name;
  Place place;
};

/// How nominal types without a `@repr` of their own are laid out in this build of the spec.
enum class DefaultRepr : uint8_t {
  C,
  Rust
};

struct Spec {
  std::string name;        ///< the path below the spec root without its endings: "structs/nested", "procgen/i128"
  std::string path;        ///< the file
  std::vector<Type> types; ///< a nominal type that needs another one complete comes after it
  std::vector<Function> functions;
  std::vector<Scenario> scenarios;
  std::vector<Probe> probes{};
  std::vector<NamedConvention> conventions{}; ///< what its functions are called by; none: the usual ones
  DefaultRepr default_repr = DefaultRepr::C;
  target::DataModel data_model; ///< of the target that this build of the spec is for

  const Type& type(TypeId id) const { return types[id]; }
  /// Follows aliases, and puns for `language`, to a type of another kind.
  TypeId resolve(TypeId id, std::string_view language) const;
  /// All types that the function's values can contain, itself included, each once, ascending.
  std::vector<TypeId> reachable(const Function& function) const;
  /// True if some nominal type has no `@repr`, so that repr(Rust) would differ from repr(C).
  bool repr_matters() const;
};

/// Reads a file and all that it includes. `NAME.procgen.kdl` gives the whole family over the type NAME.
/// `name` is what the spec will be called; `languages` are those that it must suit: without any, every identifier is a
/// name, and puns may have blocks for whatever they like.
ExpectedAll<Spec> load(const std::string& path, const std::string& name, const Languages& languages);
/// The same from a text; `path` is used in messages and to find includes.
ExpectedAll<Spec> parse(std::string_view text, const std::string& path, const std::string& name,
                        const Languages& languages);

} // namespace abiter::lang
