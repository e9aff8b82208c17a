#pragma once

// Rust's own words around a type: pointers of several names, and the generic types of `core` that have a layout worth
// a test.

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace abiter::lang {

/// What Rust calls a pointer. To C all are `T *`.
enum class Pointer : uint8_t {
  Reference, ///< `&T`, `&mut T`
  Raw,       ///< `*const T`, `*mut T`
  NonNull,
  Box
};

/// What a fat pointer points to.
enum class Fat : uint8_t {
  Slice, ///< `[T]`
  Str,   ///< `str`; all of it is ASCII
  Dyn    ///< `dyn Value`: a trait of the unit with one method, which gives a u64
};

/// Elements of what a slice or a str points to.
inline constexpr uint64_t k_fat_length = 3;

enum class Wrapper : uint8_t {
  Option,      ///< a Tag cell: variant 0 is Some, 1 is None
  NonZero,     ///< of an integer, or a pointer to a function
  PhantomData, ///< nothing at all
  // Transparent ones: what they wrap, to the ABI and to the cells.
  MaybeUninit,
  ManuallyDrop,
  UnsafeCell,
  Cell,
  Pin,
  Wrapping
};

/// "Option", "UnsafeCell".
std::string_view name(Wrapper wrapper);
/// The inverse of name(); empty if there is none.
std::optional<Wrapper> wrapper_by_name(std::string_view name);
/// In lower case: "option", for keys.
std::string_view key_of(Wrapper wrapper);
/// All of them, in the order of the enum.
const std::vector<Wrapper>& all_wrappers();

/// "&", "&mut ", "*const ", "*mut ", "NonNull<", "Box<": what stands before a target; the last two are closed by '>'.
std::string_view opening(Pointer pointer, bool is_mutable);
/// "ref", "mut", "raw", "raw_mut", "nonnull", "box".
std::string_view key_of(Pointer pointer, bool is_mutable);

} // namespace abiter::lang
