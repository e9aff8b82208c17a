#include "lang/type_text.h"

#include "lang/bounds.h"
#include "lang/foreign.h"
#include "lang/leaves.h"
#include "lang/names.h"
#include "lang/scalars.h"

#include <bit>
#include <fmt/format.h>

namespace abiter::lang {

namespace {

class TypeText {
public:
  TypeText(const kdl::Value& value, Builder& builder, Diagnostics& diagnostics)
      : m_value(value), m_text(value.text), m_builder(builder), m_diagnostics(diagnostics) {}

  std::optional<TypeId> whole() {
    const std::string ours = is_identifier(m_text) ? std::string() : type_in_a_spec(m_text);
    if (!ours.empty())
      return error(0, fmt::format("'{}' is not a type in a spec", cut(m_text)),
                   fmt::format("in a spec that is written '{}'", ours));
    if (m_text.find("::") != std::string_view::npos)
      return error(0, fmt::format("'{}' is a type of a library, which a spec can't name", cut(m_text)),
                   "declare a struct or class with its members, or pass its address as 'ptr'");
    const auto type = one(0);
    skip_spaces();
    if (type && m_at < m_text.size())
      return error(m_at, fmt::format("nothing may follow the type in '{}'", cut(m_text)));
    return type;
  }

private:
  std::optional<TypeId> one(size_t depth) {
    if (depth > k_max_type_text_depth)
      return error(m_at, fmt::format("a type text nests at most {} deep", k_max_type_text_depth),
                   "give the inner type a name with 'alias'");
    skip_spaces();
    const size_t begin = m_at;
    if (m_at >= m_text.size())
      return error(m_at, "a type is missing here", "() is the empty type");
    std::optional<TypeId> type;
    if (m_text[m_at] == '&')
      type = reference(depth);
    else if (m_text[m_at] == '[')
      type = array(depth);
    else if (m_text[m_at] == '(')
      type = tuple(depth);
    else if (m_text[m_at] == '*')
      type = raw(depth);
    else
      type = named(depth);
    // A structural type is told of where it was written first.
    if (type && m_builder.type(*type).place.line == 0)
      m_builder.type(*type).place = place(begin);
    return type;
  }

  std::optional<TypeId> reference(size_t depth) {
    ++m_at;
    skip_spaces();
    bool mutable_ = false;
    if (m_text.substr(m_at, 3) == "mut" && !is_word(m_at + 3)) {
      mutable_ = true;
      m_at += 3;
    }
    return pointer(depth, mutable_, Pointer::Reference);
  }

  /// `*const T`, `*mut T`.
  std::optional<TypeId> raw(size_t depth) {
    const size_t begin = m_at++;
    for (const std::string_view word : {"const", "mut"}) {
      if (m_text.substr(m_at, word.size()) != word || is_word(m_at + word.size()))
        continue;
      m_at += word.size();
      return pointer(depth, word == "mut", Pointer::Raw);
    }
    return error(begin, "a raw pointer is written *const T or *mut T", "ptr is an untyped one");
  }

  /// What stands behind the sign or word of a pointer: a type, `[T]`, `str` or `dyn Value`.
  std::optional<TypeId> pointer(size_t depth, bool is_mutable, Pointer pointer) {
    skip_spaces();
    const auto fat = [&](Fat what, TypeId element) { return m_builder.fat_ref(what, element, is_mutable, pointer); };
    if (m_at < m_text.size() && m_text[m_at] == '[') {
      bool is_slice = false;
      const auto target = array(depth + 1, &is_slice);
      if (!target)
        return {};
      return is_slice ? fat(Fat::Slice, *target) : m_builder.ref(*target, is_mutable, pointer);
    }
    if (takes_word("str") && !m_builder.find("str"))
      return fat(Fat::Str, m_builder.unit());
    const size_t begin = m_at;
    if (takes_word("dyn")) {
      skip_spaces();
      if (!takes_word("Value"))
        return error(begin, "the one trait that there is is written dyn Value",
                     "it has a method that gives what the reference points to");
      return fat(Fat::Dyn, m_builder.unit());
    }
    const auto target = one(depth + 1);
    return target ? std::optional(m_builder.ref(*target, is_mutable, pointer)) : std::nullopt;
  }

  bool takes_word(std::string_view word) {
    if (m_text.substr(m_at, word.size()) != word || is_word(m_at + word.size()))
      return false;
    m_at += word.size();
    return true;
  }

  /// `[T; n]`; or, where that may be, the element of `[T]`.
  std::optional<TypeId> array(size_t depth, bool* is_slice = nullptr) {
    const size_t begin = m_at++;
    const auto element = one(depth + 1);
    if (!element)
      return {};
    skip_spaces();
    if (m_at < m_text.size() && m_text[m_at] == ']') {
      ++m_at;
      if (!is_slice)
        return m_builder.flexible_array(*element);
      *is_slice = true;
      return element;
    }
    if (m_at >= m_text.size() || m_text[m_at] != ';')
      return error(m_at < m_text.size() ? m_at : begin, "an array is written [T; n]",
                   "the ';' and the length are missing");
    ++m_at;
    skip_spaces();
    const size_t number = m_at;
    if (m_at < m_text.size() && m_text[m_at] == '-')
      return error(number, "the length of an array can't be negative");
    uint64_t length = 0;
    for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at)
      length = std::min<uint64_t>(length * 10 + static_cast<uint64_t>(m_text[m_at] - '0'), k_max_cells + 1);
    if (m_at == number || is_word(m_at))
      return error(number, "the length of an array is a decimal number");
    if (length > k_max_cells)
      return error(number, fmt::format("an array has at most {} elements", k_max_cells));
    skip_spaces();
    if (m_at >= m_text.size() || m_text[m_at] != ']')
      return error(m_at < m_text.size() ? m_at : begin, "unclosed '['");
    ++m_at;
    return m_builder.array(*element, length);
  }

  /// `()`, `(A,)`, `(A, B)`.
  std::optional<TypeId> tuple(size_t depth) {
    const size_t begin = m_at++;
    std::vector<TypeId> types;
    bool comma = true;
    while (true) {
      skip_spaces();
      if (m_at < m_text.size() && m_text[m_at] == ')')
        break;
      if (!comma || m_at >= m_text.size())
        return error(m_at < m_text.size() ? m_at : begin, "unclosed '('", "a tuple is written (A, B)");
      const auto type = one(depth + 1);
      if (!type)
        return {};
      types.push_back(*type);
      skip_spaces();
      comma = m_at < m_text.size() && m_text[m_at] == ',';
      m_at += comma;
    }
    if (types.size() == 1 && !comma)
      return error(begin, "a tuple of one is written (T,)", "or leave the parentheses out");
    ++m_at;
    return types.empty() ? m_builder.unit() : m_builder.tuple(types);
  }

  /// What stands in angle brackets behind a word.
  std::optional<TypeId> generic(size_t begin, std::string_view name, size_t depth) {
    const bool is_pointer = name == "Box" || name == "NonNull";
    const auto wrapper = wrapper_by_name(name);
    if (!is_pointer && !wrapper) {
      std::string known = "Box, NonNull";
      for (const Wrapper one : all_wrappers())
        known += fmt::format(", {}", lang::name(one));
      return error(m_at, "the only generic types are Rust's own",
                   fmt::format("declare one type for each use; Rust's own are {}", known));
    }
    ++m_at;
    const auto inner =
        is_pointer ? pointer(depth, false, name == "Box" ? Pointer::Box : Pointer::NonNull) : one(depth + 1);
    if (!inner)
      return {};
    skip_spaces();
    if (m_at >= m_text.size() || m_text[m_at] != '>')
      return error(m_at < m_text.size() ? m_at : begin, fmt::format("unclosed '{}<'", name));
    ++m_at;
    return is_pointer ? inner : m_builder.wrap(*wrapper, *inner);
  }

  std::optional<TypeId> named(size_t depth) {
    const size_t begin = m_at;
    while (is_word(m_at))
      ++m_at;
    const std::string_view name = m_text.substr(begin, m_at - begin);
    if (name.empty())
      return error(begin, fmt::format("'{}' is not a type", cut(m_text)),
                   "a type is a name, ()  &T  &mut T  [T; n]  (A, B)  or  Option<T>");
    if (m_at < m_text.size() && m_text[m_at] == '<')
      return generic(begin, name, depth);
    // A type of the spec may be called so, but "complex f32" is no name.
    const bool is_word_of_scalar =
        (name == "complex" || name == "atomic" || name == "bitint" || name == "ubitint") && goes_on();
    if (const auto type = is_word_of_scalar ? std::nullopt : m_builder.find(name))
      return type;
    if (const auto scalar = scalar_by_name(name))
      return m_builder.scalar(*scalar);
    if (name == "complex")
      return complex(begin);
    if (name == "atomic")
      return atomic(begin, depth);
    if (name == "bitint" || name == "ubitint")
      return bit_int(name == "bitint");
    if (const auto digits = vector_length(name))
      return vector(begin, *digits, name);
    std::string hint = m_diagnostics.crowded() ? std::string() : nearest_hint(name, m_builder.names());
    if (const std::string ours = type_in_a_spec(name); !ours.empty())
      hint = fmt::format("it is called '{}' here", ours);
    return error(begin, fmt::format("unknown type '{}'", cut(name)), hint);
  }

  /// What follows `atomic`: any type that isn't atomic itself.
  std::optional<TypeId> atomic(size_t begin, size_t depth) {
    const auto element = one(depth + 1);
    if (!element)
      return {};
    const TypeKind& kind = m_builder.type(*element).kind;
    if (std::holds_alternative<ArrayType>(kind) || std::holds_alternative<AtomicType>(kind) ||
        std::holds_alternative<UnitType>(kind))
      return error(begin, fmt::format("'{}' can't be atomic", m_builder.type(*element).name),
                   "C11 6.7.2.4: no array, no function, and nothing atomic");
    return m_builder.atomic(*element);
  }

  /// What follows `complex`, and makes a part.
  std::optional<TypeId> complex(size_t begin) {
    skip_spaces();
    const size_t at = m_at;
    while (is_word(m_at))
      ++m_at;
    const std::string_view name = m_text.substr(at, m_at - at);
    const auto scalar = scalar_by_name(name);
    if (!scalar || !traits(*scalar).is_part)
      return error(name.empty() ? begin : at, "the parts of a complex number are floats or integers",
                   "f32, f64, c_longdouble, c_float, c_double, or an integer of up to 64 bits, such as i32 or c_int");
    return m_builder.complex(m_builder.scalar(*scalar));
  }

  std::optional<TypeId> bit_int(bool is_signed) {
    skip_spaces();
    const size_t at = m_at;
    uint64_t bits = 0;
    for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at)
      bits = std::min<uint64_t>(bits * 10 + static_cast<uint64_t>(m_text[m_at] - '0'), k_max_bits + 1);
    const uint64_t least = is_signed ? 2 : 1;
    if (m_at == at || is_word(m_at) || bits < least || bits > k_max_bits)
      return error(at, fmt::format("a {}bitint has {} to {} bits", is_signed ? "" : "u", least, k_max_bits),
                   fmt::format("for example {}bitint 17", is_signed ? "" : "u"));
    return m_builder.bit_int(static_cast<uint32_t>(bits), is_signed);
  }

  /// The 4 of "v4f32"; none if it isn't a vector's name.
  static std::optional<uint64_t> vector_length(std::string_view name) {
    size_t end = 1;
    uint64_t length = 0;
    for (; end < name.size() && name[end] >= '0' && name[end] <= '9' && length <= k_max_vector; ++end)
      length = length * 10 + static_cast<uint64_t>(name[end] - '0');
    const bool is_vector = name[0] == 'v' && end > 1 && name[1] != '0' && scalar_by_name(name.substr(end));
    return is_vector ? std::optional(length) : std::nullopt;
  }

  std::optional<TypeId> vector(size_t begin, uint64_t length, std::string_view name) {
    const Scalar lane = *scalar_by_name(name.substr(name.find_first_not_of("0123456789", 1)));
    if (!traits(lane).is_lane)
      return error(begin, fmt::format("a vector can't have lanes of type '{}'", lang::name(lane)),
                   "a lane is f16, f32, f64 or an integer of up to 64 bits");
    const uint64_t bytes = length * width(lane);
    if (length < 2 || !std::has_single_bit(length) || bytes < 4 || bytes > k_max_vector)
      return error(begin, fmt::format("a vector has 4, 8, 16, 32, 64 or 128 bytes and at least two lanes, '{}' has {}",
                                      cut(name), bytes));
    return m_builder.vector(m_builder.scalar(lane), length);
  }

  /// Whether anything follows that may belong to a word.
  bool goes_on() {
    skip_spaces();
    return m_at < m_text.size() && std::string_view("],;)>").find(m_text[m_at]) == std::string_view::npos;
  }

  bool is_word(size_t at) const { return at < m_text.size() && is_identifier("_" + std::string(1, m_text[at])); }

  void skip_spaces() {
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t'))
      ++m_at;
  }

  /// Where a byte of the text stands in the file, if the file has the text letter by letter.
  Place place(size_t at) const {
    Place place = m_value.place;
    if (m_value.text_column == 0)
      return place;
    place.column = m_value.text_column;
    for (size_t i = 0; i < at && i < m_text.size(); ++i)
      if ((static_cast<unsigned char>(m_text[i]) & 0xc0) != 0x80)
        ++place.column;
    return place;
  }

  std::optional<TypeId> error(size_t at, std::string what, std::string hint = {}) {
    m_diagnostics.error(place(at), std::move(what), std::move(hint));
    return {};
  }

  const kdl::Value& m_value;
  std::string_view m_text;
  Builder& m_builder;
  Diagnostics& m_diagnostics;
  size_t m_at = 0;
};

} // namespace

TypeId type_from_text(const kdl::Value& value, Builder& builder, Diagnostics& diagnostics) {
  if (!check_string(diagnostics, value, "a type"))
    return builder.unit();
  const auto type = TypeText(value, builder, diagnostics).whole();
  return type ? *type : builder.unit();
}

} // namespace abiter::lang
