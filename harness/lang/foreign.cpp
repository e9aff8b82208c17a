#include "lang/foreign_types.h"

#include "lang/foreign.h"
#include "lang/scalars.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <regex>
#include <vector>

namespace abiter::lang {

namespace {

/// A name of C's or Rust's, words in C's usual order, and what the spec language calls it.
struct Foreign {
  std::string_view name;
  std::string_view ours;
};
constexpr Foreign k_types[] = {
    {"char", "c_char"},
    {"signed char", "c_schar"},
    {"unsigned char", "c_uchar"},
    {"short", "c_short"},
    {"short int", "c_short"},
    {"unsigned short", "c_ushort"},
    {"unsigned short int", "c_ushort"},
    {"int", "c_int"},
    {"signed", "c_int"},
    {"signed int", "c_int"},
    {"unsigned", "c_uint"},
    {"unsigned int", "c_uint"},
    {"long", "c_long"},
    {"long int", "c_long"},
    {"unsigned long", "c_ulong"},
    {"unsigned long int", "c_ulong"},
    {"long long", "c_longlong"},
    {"long long int", "c_longlong"},
    {"unsigned long long", "c_ulonglong"},
    {"unsigned long long int", "c_ulonglong"},
    {"float", "f32"},
    {"double", "f64"},
    {"long double", "c_longdouble"},
    {"longdouble", "c_longdouble"},
    {"float _Complex", "complex f32"},
    {"double _Complex", "complex f64"},
    {"long double _Complex", "complex c_longdouble"},
    {"_Complex float", "complex f32"},
    {"_Complex double", "complex f64"},
    {"void", "()"},
    {"unit", "()"},
    {"size_t", "c_size"},
    {"ssize_t", "c_ssize"},
    {"intptr_t", "c_intptr"},
    {"uintptr_t", "c_uintptr"},
    {"ptrdiff_t", "c_ptrdiff"},
    {"int8_t", "i8"},
    {"int16_t", "i16"},
    {"int32_t", "i32"},
    {"int64_t", "i64"},
    {"uint8_t", "u8"},
    {"uint16_t", "u16"},
    {"uint32_t", "u32"},
    {"uint64_t", "u64"},
    {"wchar_t", "wchar"},
    {"nullptr_t", "nullptr"},
    {"_Float16", "f16"},
    {"__bf16", "bf16"},
    {"_Float32", "f32"},
    {"_Float64", "f64"},
    {"_Float128", "f128"},
    {"__float128", "f128"},
    {"__int128", "i128"},
    {"unsigned __int128", "u128"},
    {"_Bool", "bool"},
    {"string", "ptr"},
    {"pointer", "ptr"},
    {"str", "&str"},
};

/// The words of a text in which nothing but words stands.
std::optional<std::vector<std::string>> words_of(std::string_view text) {
  static const std::regex k_words(R"re(\s*\w+(\s+\w+)*\s*)re");
  if (!std::regex_match(text.begin(), text.end(), k_words))
    return {};
  std::vector<std::string> words;
  for (const std::string& word : split(std::string(text), ' '))
    if (!word.empty())
      words.push_back(word);
  return words;
}

/// "ubitint 7" for "unsigned _BitInt7", which is how `flattened` writes "unsigned _BitInt(7)"; empty for anything else.
std::string bit_int(const std::string& words) {
  static const std::regex k_shape(R"re((signed |unsigned )?_BitInt(\d+)( signed| unsigned)?)re");
  std::smatch parts;
  if (!std::regex_match(words, parts, k_shape))
    return {};
  const bool is_unsigned = parts[1] == "unsigned " || parts[3] == " unsigned";
  return fmt::format("{}bitint {}", is_unsigned ? "u" : "", parts[2].str());
}

} // namespace

bool is_function_pointer(const std::string& type) {
  static const std::regex k_shape(R"re([\w\s*]+\(\s*\*\s*\)\s*\([^()]*\)\s*)re");
  return std::regex_match(type, k_shape);
}

std::string_view trimmed(std::string_view text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_space(text.front()))
    text.remove_prefix(1);
  while (!text.empty() && is_space(text.back()))
    text.remove_suffix(1);
  return text;
}

std::string flattened(std::string_view text) {
  static const std::regex k_bit_int(R"re(_BitInt\s*\(\s*(\d+)\s*\))re");
  return std::regex_replace(std::string(text), k_bit_int, "_BitInt$1");
}

std::optional<Base> base_of(std::string_view text) {
  const auto words = words_of(text);
  if (!words)
    return {};
  Base base;
  std::string name;
  bool is_atomic = false;
  for (const std::string& word : *words) {
    is_atomic = is_atomic || word == "_Atomic";
    const bool qualifies =
        word == "const" || word == "volatile" || word == "restrict" || word == "register" || word == "_Atomic";
    const bool has_keyword = name.empty() && (word == "struct" || word == "union" || word == "enum");
    base.is_const = base.is_const || word == "const";
    base.is_foreign = base.is_foreign || qualifies || has_keyword;
    if (!qualifies && !has_keyword)
      name += (name.empty() ? "" : " ") + word;
  }
  const auto known =
      std::find_if(std::begin(k_types), std::end(k_types), [&](const Foreign& one) { return one.name == name; });
  std::string ours = known == std::end(k_types) ? bit_int(name) : std::string(known->ours);
  base.is_foreign = base.is_foreign || !ours.empty();
  if (ours.empty() && (name.empty() || name.find(' ') != std::string::npos))
    return {};
  base.ours = (is_atomic ? "atomic " : "") + (ours.empty() ? name : ours);
  return base;
}

std::optional<std::string> c_type(std::string_view text, bool& is_foreign) {
  static const std::regex k_shape(
      R"re(([\w\s]*?)((?:\s*\*\s*(?:const|restrict|volatile)?)*)((?:\s*\[\s*\d*\s*\])*)\s*)re");
  const std::string plain = flattened(text);
  std::smatch parts;
  if (is_function_pointer(plain)) {
    is_foreign = true;
    return "fnptr";
  }
  if (!std::regex_match(plain, parts, k_shape))
    return {};
  const auto base = base_of(parts[1].str());
  if (!base)
    return {};
  const std::string stars = parts[2], lengths = parts[3];
  is_foreign = is_foreign || base->is_foreign || !stars.empty() || !lengths.empty();
  std::string ours = base->ours;
  bool is_const = base->is_const;
  for (size_t at = stars.find('*'); at != std::string::npos; at = stars.find('*', at + 1)) {
    ours = ours == "()" ? "ptr" : (is_const ? "&" : "&mut ") + ours;
    is_const = trimmed(std::string_view(stars).substr(at + 1)).starts_with("const");
  }
  for (size_t end = lengths.rfind(']'); end != std::string::npos && end > 0; end = lengths.rfind(']', end - 1)) {
    const size_t begin = lengths.rfind('[', end);
    const std::string length(trimmed(std::string_view(lengths).substr(begin + 1, end - begin - 1)));
    ours = length.empty() ? fmt::format("[{}]", ours) : fmt::format("[{}; {}]", ours, length);
    if (begin == 0)
      break;
  }
  return ours;
}

std::string in_no_namespace(std::string_view text) {
  static const std::regex k_path(R"re((?:\w+::)+(\w+))re");
  std::string plain(text);
  std::smatch parts;
  while (std::regex_search(plain, parts, k_path)) {
    const std::string name = parts[1];
    const auto known = base_of(name);
    const bool is_of_c = known && known->is_foreign && name != "string"; // std::string is no pointer
    if (!is_of_c && !scalar_by_name(name))
      return std::string(text);
    plain = parts.prefix().str() + name + parts.suffix().str();
  }
  return plain;
}

std::string type_in_a_spec(std::string_view text) {
  static const std::regex k_reference(R"re(([^&]*[^&\s])\s*(&&?))re");
  bool is_foreign = false;
  if (text.size() > k_longest_foreign)
    return {};
  std::string plain(trimmed(text));
  std::smatch parts;
  if (std::regex_match(plain, parts, k_reference))
    plain = parts[1].str() + " *";
  const std::string named = in_no_namespace(plain);
  is_foreign = named != plain;
  const auto ours = c_type(named, is_foreign);
  return ours && is_foreign ? *ours : std::string();
}

} // namespace abiter::lang
