// Lines in C, C++ or Rust, and how a spec says them.

#include "lang/constant.h"
#include "lang/foreign.h"
#include "lang/foreign_types.h"
#include "lang/scalars.h"
#include "util/text.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <regex>
#include <vector>

namespace abiter::lang {

namespace {

/// What comes up in a declaration beside its type.
struct Seen {
  bool is_foreign = false;            ///< a spec writes something in another way
  std::vector<std::string> callbacks; ///< types that a spec declares in front
};

/// The items of a list; a separator within brackets is none. `of_types`: a '<' is a bracket.
std::vector<std::string> items_of(std::string_view list, char separator, bool of_types = true) {
  std::vector<std::string> items(1);
  int depth = 0;
  for (const char c : list) {
    depth += c == '(' || c == '[' || c == '{' || (of_types && c == '<');
    depth -= c == ')' || c == ']' || c == '}' || (of_types && c == '>');
    if (c == separator && depth <= 0)
      items.emplace_back();
    else
      items.back() += c;
  }
  return items;
}

/// Each item of a list as a child of a node; none if one isn't what `one` takes.
template <class One> std::optional<std::string> children(std::string_view list, char separator, One one) {
  std::vector<std::string> all;
  for (const std::string& item : items_of(list, separator)) {
    if (trimmed(item).empty() || trimmed(item) == "void")
      continue;
    const auto child = one(item);
    if (!child)
      return {};
    all.push_back(*child);
  }
  return join(all, "; ");
}

/// `output`: empty for none, "!" for a function that never returns; `variadic`: empty for none.
std::string function(std::string_view node, std::string_view name, const std::string& inputs, const std::string& output,
                     const std::string& variadic = {}) {
  std::vector<std::string> children;
  if (!inputs.empty())
    children.push_back(fmt::format("inputs {{ {} }}", inputs));
  if (!variadic.empty())
    children.push_back(fmt::format("variadic {{ {} }}", variadic));
  if (!output.empty() && output != "!")
    children.push_back(fmt::format("outputs {{ _ \"{}\" }}", output));
  return fmt::format("{}{} \"{}\"{}", output == "!" ? "@noreturn; " : "", node, name,
                     children.empty() ? "" : " { " + join(children, "; ") + " }");
}

std::optional<std::string> c_parameter(std::string_view text, Seen& seen);

/// The callback that C's "int (*each)(void *)" points to, by a name; none if the text is nothing of that kind.
std::optional<std::string> c_callback(std::string_view text, std::string& name, Seen& seen) {
  static const std::regex k_shape(R"re(\s*([\w\s*]+?)\s*\(\s*\*\s*(\w*)\s*\)\s*\(([^()]*)\)\s*)re");
  const std::string plain = flattened(text);
  std::smatch parts;
  if (!std::regex_match(plain, parts, k_shape))
    return {};
  const auto output = c_type(parts[1].str(), seen.is_foreign);
  const auto inputs = children(parts[3].str(), ',', [&](std::string_view one) { return c_parameter(one, seen); });
  if (!output || !inputs)
    return {};
  seen.is_foreign = true;
  name = parts[2];
  return function("callback", "{}", *inputs, *output == "()" ? std::string() : *output);
}

/// "a "c_int"" for C's "int a" or "int a[3]"; `_` for one without a name. None if it isn't a declaration.
std::optional<std::string> c_declaration(std::string_view text, Seen& seen) {
  static const std::regex k_shape(R"re(([\w\s*]*[\s*])(\w+)((?:\s*\[\s*\d*\s*\])*)\s*)re");
  const std::string plain = flattened(in_no_namespace(trimmed(text)));
  std::string name;
  if (const auto callback = c_callback(plain, name, seen)) {
    std::string type = name.empty() ? "Callback" : name;
    type[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(type[0])));
    seen.callbacks.push_back(replace_all(*callback, "{}", type));
    return fmt::format("{} \"{}\"", name.empty() ? "_" : name, type);
  }
  std::smatch parts;
  if (std::regex_match(plain, parts, k_shape)) {
    name = parts[2];
    const auto named = base_of(name);
    const bool is_part_of_type = base_of(plain) && named && named->is_foreign; // "unsigned int"
    const auto type = c_type(parts[1].str() + parts[3].str(), seen.is_foreign);
    if (type && !is_part_of_type)
      return fmt::format("{} \"{}\"", name, *type);
  }
  const auto type = c_type(plain, seen.is_foreign);
  return type ? std::optional(fmt::format("_ \"{}\"", *type)) : std::nullopt;
}

/// The same for a parameter: an array is a pointer to its first element, and C++ has references.
std::optional<std::string> c_parameter(std::string_view text, Seen& seen) {
  static const std::regex k_array(R"re(([\w\s*]*[\s*])(\w*)\s*\[\s*\d*\s*\]((?:\s*\[\s*\d*\s*\])*)\s*)re");
  static const std::regex k_reference(R"re(([^&()]*[^&()\s])\s*(&&?)\s*(\w*)\s*)re");
  const std::string plain = flattened(in_no_namespace(trimmed(text)));
  std::smatch parts;
  bool is_const = false;
  if (std::regex_match(plain, parts, k_reference)) {
    const auto target = c_type(parts[1].str(), seen.is_foreign);
    if (const auto base = base_of(parts[1].str()))
      is_const = base->is_const;
    seen.is_foreign = true;
    const char* kind = parts[2] == "&&" ? "rvalue" : is_const ? "const" : "lvalue";
    const std::string name = parts[3].length() > 0 ? parts[3].str() : "_";
    return target ? std::optional(
                        fmt::format("{} \"{}{}\" reference=\"{}\"", name, is_const ? "&" : "&mut ", *target, kind))
                  : std::nullopt;
  }
  if (!std::regex_match(plain, parts, k_array))
    return c_declaration(text, seen);
  if (parts[1].str().find('*') == std::string::npos)
    if (const auto base = base_of(parts[1].str()))
      is_const = base->is_const;
  const auto element = c_type(parts[1].str() + parts[3].str(), seen.is_foreign);
  seen.is_foreign = true;
  const std::string name = parts[2].length() > 0 ? parts[2].str() : "_";
  return element ? std::optional(fmt::format("{} \"{}{}\"", name, is_const ? "&" : "&mut ", *element)) : std::nullopt;
}

/// The same for a member, which may be a bit-field.
std::optional<std::string> c_member(std::string_view text, Seen& seen) {
  static const std::regex k_bits(R"re(([^:]*[^:\s])\s*:\s*(\d+)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  if (!std::regex_match(text.begin(), text.end(), parts, k_bits))
    return c_declaration(text, seen);
  const auto field = c_declaration(parts[1].str(), seen);
  seen.is_foreign = true;
  return field ? std::optional(fmt::format("{} bits={}", *field, parts[2].str())) : std::nullopt;
}

/// The members that one declaration of C's makes: "int a, *b;". None if one isn't understood.
std::optional<std::string> c_members(std::string_view text, Seen& seen) {
  static const std::regex k_access(R"re(\s*(?:public|private|protected)\s*:)re");
  const std::string plain = std::regex_replace(flattened(in_no_namespace(text)), k_access, "");
  const std::vector<std::string> declarators = items_of(plain, ',');
  const std::string& first = declarators.front();
  // The base is what stands in front of the first star, or of the name, which is the last word.
  const std::string in_front = first.substr(0, first.find_first_of("*[:("));
  size_t end = in_front.size();
  if (first.find('*') != end) {
    end = in_front.find_last_not_of(" \t");
    end = end == std::string::npos ? 0 : in_front.find_last_of(" \t", end);
  }
  const std::string base = end == std::string::npos ? std::string() : in_front.substr(0, end);
  std::vector<std::string> all;
  for (size_t i = 0; i < declarators.size(); ++i) {
    const auto member = c_member(i == 0 ? first : base + " " + declarators[i], seen);
    if (!member)
      return {};
    all.push_back(*member);
  }
  return join(all, "; ");
}

/// "A; B 7" for C's or Rust's "A, B = 7"; what is computed there is written as a number.
std::optional<std::string> enumerators(std::string_view list) {
  static const std::regex k_shape(R"re(\s*(\w+)\s*(?:=\s*(.*\S)\s*)?)re");
  static const std::regex k_number(R"re(-?(?:0[xX][0-9a-fA-F]+|0|[1-9]\d*))re");
  std::map<std::string, int64_t> known;
  std::vector<std::string> all;
  int64_t next = 0;
  for (const std::string& item : items_of(list, ',', false)) {
    std::smatch parts;
    if (trimmed(item).empty())
      continue;
    if (!std::regex_match(item, parts, k_shape))
      return {};
    const std::string name = parts[1], value = parts[2];
    const auto number = value.empty() ? next : constant(value, known);
    if (!number)
      return {};
    known[name] = *number;
    next = static_cast<int64_t>(static_cast<uint64_t>(*number) + 1);
    if (value.empty())
      all.push_back(name);
    else
      all.push_back(std::regex_match(value, k_number) ? name + " " + value : fmt::format("{} {}", name, *number));
  }
  return join(all, "; ");
}

/// "a "u32"" for Rust's "a: u32". None if it isn't a declaration.
std::optional<std::string> rust_declaration(std::string_view text) {
  static const std::regex k_shape(R"re((?:pub(?:\([\w:]+\))?\s+)?(?:mut\s+)?(\w+)\s*:\s*((?:[^:"]|::)+?)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  return fmt::format("{} \"{}\"", parts[1].str(), in_no_namespace(parts[2].str()));
}

/// The same without a name: a field of a tuple struct or of a variant.
std::optional<std::string> rust_field(std::string_view text) {
  static const std::regex k_shape(R"re((?:pub(?:\([\w:]+\))?\s+)?((?:[^:"{}]|::)+?)\s*)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  return fmt::format("_ \"{}\"", in_no_namespace(parts[1].str()));
}

/// A variant of a Rust enum that has fields: "A(u32)", "B { x: u8 }", "C".
std::optional<std::string> rust_variant(std::string_view text) {
  static const std::regex k_shape(R"re((\w+)\s*(?:\((.*)\)|\{(.*)\})?)re");
  std::match_results<std::string_view::const_iterator> parts;
  text = trimmed(text);
  if (!std::regex_match(text.begin(), text.end(), parts, k_shape))
    return {};
  const bool is_tuple = parts[2].length() > 0;
  const auto fields =
      is_tuple ? children(parts[2].str(), ',', rust_field) : children(parts[3].str(), ',', rust_declaration);
  if (!fields)
    return {};
  return fields->empty() ? parts[1].str() : fmt::format("{} {{ {} }}", parts[1].str(), *fields);
}

/// Of a type of C's: behind its definition is its name if that is a typedef, else that of a variable.
std::string name_of(std::string_view line, const std::string& tag, const std::string& behind) {
  return line.starts_with("typedef") && !behind.empty() ? behind : tag;
}

/// A line without attributes and words that a spec has in other places; those that matter to it, as it writes them.
struct Plain {
  std::string line;
  std::string attributes;
};

/// "@packed; " for what Rust has in repr(…).
std::string attributes_of_repr(std::string_view words) {
  std::string text, integer;
  bool is_c = false;
  const auto number = [](std::string_view word) {
    return word.substr(word.find('(') + 1, word.find(')') - word.find('(') - 1);
  };
  for (const std::string& item : items_of(words, ',')) {
    const std::string_view word = trimmed(item);
    if (word.starts_with("align("))
      text += fmt::format("@align {}; ", number(word));
    else if (word.starts_with("packed"))
      text += word == "packed" ? "@packed; " : fmt::format("@packed {}; ", number(word));
    else if (word == "C")
      is_c = true;
    else if (!word.empty())
      integer = word;
  }
  return integer.empty() ? text : fmt::format("@repr {}\"{}\"; {}", is_c ? "\"c\" " : "", integer, text);
}

Plain plain_of(std::string_view line) {
  static const std::regex k_of_rust(R"re(#\[\s*(?:repr\s*\((.*?)\)\s*|[^\]]*)\]\s*)re");
  static const std::regex k_of_gnu(R"re(\s*__attribute__\s*\(\(\s*(\w+)\s*(?:\(\s*(\w*)[^()]*\)\s*)?\)\)\s*)re");
  static const std::regex k_of_cpp(R"re(\[\[[^\]]*\]\]\s*)re");
  static const std::regex k_word(
      R"re((?:static\s+inline|inline|constexpr|virtual|explicit|extern\s+"C(?:\+\+)?")\s+(?=\w))re");
  Plain plain{std::string(trimmed(line)), {}};
  std::smatch parts;
  const auto cut = [&] { plain.line = parts.suffix(); };
  while (std::regex_search(plain.line, parts, k_of_rust, std::regex_constants::match_continuous)) {
    plain.attributes += attributes_of_repr(parts[1].str());
    cut();
  }
  while (std::regex_search(plain.line, parts, k_of_gnu)) {
    const std::string word = parts[1];
    if (word == "packed" || word == "__packed__")
      plain.attributes += "@packed; ";
    else if ((word == "aligned" || word == "__aligned__") && parts[2].length() > 0)
      plain.attributes += fmt::format("@align {}; ", parts[2].str());
    plain.line = parts.prefix().str() + " " + parts.suffix().str();
  }
  plain.line = trimmed(plain.line);
  while (std::regex_search(plain.line, parts, k_of_cpp, std::regex_constants::match_continuous) ||
         (plain.line.find(" fn ") == std::string::npos &&
          std::regex_search(plain.line, parts, k_word, std::regex_constants::match_continuous)))
    cut();
  return plain;
}

/// A line that begins a type whose members stand on others.
std::string begun_type(const std::string& line) {
  static const std::regex k_begins(
      R"re((?:(?:typedef|pub)\s+(struct|union|enum)\b|(enum)\s+class\b|(enum)\s+\w+\s*:).*)re");
  std::smatch parts;
  if (!std::regex_match(line, parts, k_begins))
    return {};
  return parts[1] == "struct" || parts[1] == "union"
             ? fmt::format(R"({} "S" {{ a "c_int"; b "&mut S" }})", parts[1].str())
             : R"(enum "E" { A; B 5 })";
}

/// Rust's fn, struct, enum, static and type.
std::string rust_line(const std::string& line) {
  static const std::regex k_fn(
      R"re((?:pub\s+)?(?:unsafe\s+)?(?:extern\s+"[^"]*"\s+)?fn\s+(\w+)\s*\(([^()"]*(?:\(\)[^()"]*)*)\)\s*(?:->\s*([^{;"]+?))?\s*(?:;|\{.*)?)re");
  static const std::regex k_struct(R"re((?:pub\s+)?struct\s+(\w+)\s*\{([^{}"]*:[^{}"]*)\})re");
  static const std::regex k_tuple(R"re((?:pub\s+)?struct\s+(\w+)\s*\(([^"]*)\)\s*;?)re");
  static const std::regex k_enum(R"re((?:pub\s+)?enum\s+(\w+)\s*\{([^"]*[({].*)\})re");
  static const std::regex k_plain_enum(R"re(pub\s+enum\s+(\w+)\s*\{([^{}()"]*)\})re");
  static const std::regex k_static(R"re((?:pub\s+)?static\s+(mut\s+)?(\w+\s*:\s*[^=";]+(?:;[^=";]+)?)\s*(?:=.*)?;)re");
  static const std::regex k_type(R"re((?:pub\s+)?type\s+(\w+)\s*=\s*([^;"]+(?:;[^;"]+)?);)re");
  std::smatch parts;
  if (std::regex_match(line, parts, k_fn)) {
    const auto inputs = children(parts[2].str(), ',', rust_declaration);
    return inputs ? function("fn", parts[1].str(), *inputs, in_no_namespace(parts[3].str())) : std::string();
  }
  if (std::regex_match(line, parts, k_struct)) {
    const auto fields = children(parts[2].str(), ',', rust_declaration);
    return fields ? fmt::format("struct \"{}\" {{ {} }}", parts[1].str(), *fields) : std::string();
  }
  if (std::regex_match(line, parts, k_tuple)) {
    const auto fields = children(parts[2].str(), ',', rust_field);
    return fields ? fmt::format("struct \"{}\" {{ {} }}", parts[1].str(), *fields) : std::string();
  }
  if (std::regex_match(line, parts, k_enum)) {
    const auto variants = children(parts[2].str(), ',', rust_variant);
    return variants ? fmt::format("tagged \"{}\" {{ {} }}", parts[1].str(), *variants) : std::string();
  }
  if (std::regex_match(line, parts, k_plain_enum)) {
    const auto values = enumerators(parts[2].str());
    return values ? fmt::format("enum \"{}\" {{ {} }}", parts[1].str(), *values) : std::string();
  }
  if (std::regex_match(line, parts, k_static)) {
    const std::string field(trimmed(parts[2].str()));
    const size_t colon = field.find(':');
    return fmt::format("{}static \"{}\" {{ _ \"{}\" }}", parts[1].length() > 0 ? "" : "@const; ",
                       trimmed(std::string_view(field).substr(0, colon)),
                       trimmed(std::string_view(field).substr(colon + 1)));
  }
  if (std::regex_match(line, parts, k_type))
    return fmt::format("alias \"{}\" \"{}\"", parts[1].str(), in_no_namespace(trimmed(parts[2].str())));
  return {};
}

/// `a "c_int"` → the name and the type.
std::pair<std::string, std::string> split_field(const std::string& field) {
  const size_t space = field.find(' '), last = field.rfind('"');
  return {field.substr(0, space), field.substr(space + 2, last - space - 2)};
}

/// C's and C++'s structs, enums, functions, typedefs and objects. What `seen` is of is declared in front.
std::string c_line(const std::string& line, Seen& seen) {
  static const std::regex k_struct(
      R"re((?:typedef\s+)?(struct|union|class)\s*(\w*)\s*(?:final\s*)?\{([^{}"]*)\}\s*(\w*)\s*;?)re");
  static const std::regex k_enum(
      R"re((?:typedef\s+)?enum\s*(?:\b(?:class|struct)\b\s*)?(\w*)\s*(?::\s*([\w\s:]+?)\s*)?\{([^{}"]*)\}\s*(\w*)\s*;?)re");
  static const std::regex k_function(
      R"re((?:extern\s+)?([\w\s*:]*[\s*])(\w+)\s*\((.*)\)\s*(?:(?:const|noexcept|override|final)\s*)*;?)re");
  static const std::regex k_body(R"re((.*\)\s*(?:(?:const|noexcept|override|final)\s*)*)\{.*)re");
  static const std::regex k_variadic(R"re((.*\S)\s*,\s*\.\.\.\s*)re");
  static const std::regex k_typedef(R"re(typedef\s+(.*\S)\s*;)re");
  static const std::regex k_using(R"re(using\s+(\w+)\s*=\s*(.*\S)\s*;)re");
  static const std::regex k_object(R"re((extern|static)?\s*([^=(){}"]*[^=(){}"\s])\s*(=.*)?;)re");
  std::smatch parts;
  if (std::regex_match(line, parts, k_struct)) {
    const std::string name = name_of(line, parts[2].str(), parts[4].str());
    const auto fields = children(parts[3].str(), ';', [&](std::string_view one) { return c_members(one, seen); });
    const std::string node = parts[1];
    return fields && seen.is_foreign && !name.empty()
               ? fmt::format("{} \"{}\"{}", node, name, fields->empty() ? "" : " { " + *fields + " }")
               : std::string();
  }
  if (std::regex_match(line, parts, k_enum)) {
    const std::string name = name_of(line, parts[1].str(), parts[4].str());
    const auto values = enumerators(parts[3].str());
    bool ignored = false;
    const auto base =
        parts[2].length() > 0 ? c_type(in_no_namespace(parts[2].str()), ignored) : std::optional<std::string>();
    return values && !values->empty() && !name.empty()
               ? fmt::format("{}enum \"{}\" {{ {} }}", base ? "@repr \"" + *base + "\"; " : "", name, *values)
               : std::string();
  }
  if (std::regex_match(line, parts, k_typedef) || std::regex_match(line, parts, k_using)) {
    const bool is_typedef = line.starts_with("typedef");
    std::string name;
    const std::string text = is_typedef ? parts[1].str() : parts[2].str();
    if (const auto callback = c_callback(text, name, seen))
      return replace_all(*callback, "{}", is_typedef ? name : parts[1].str());
    if (!is_typedef) {
      const auto type = c_type(in_no_namespace(text), seen.is_foreign);
      return type ? fmt::format("alias \"{}\" \"{}\"", parts[1].str(), *type) : std::string();
    }
    const auto field = c_declaration(text, seen);
    if (!field)
      return {};
    const auto [alias, type] = split_field(*field);
    return alias == "_" || alias == type ? std::string() : fmt::format("alias \"{}\" \"{}\"", alias, type);
  }
  const std::string head = std::regex_match(line, parts, k_body) ? parts[1].str() : line;
  if (std::regex_match(head, parts, k_function)) {
    std::string list = parts[3];
    const auto output = c_type(in_no_namespace(parts[1].str()), seen.is_foreign);
    std::smatch fixed;
    const bool is_variadic = std::regex_match(list, fixed, k_variadic);
    if (is_variadic)
      list = std::string(fixed[1]);
    const auto inputs = children(list, ',', [&](std::string_view one) { return c_parameter(one, seen); });
    if (output && inputs && parts[1].str() != "fn ")
      return function("fn", parts[2].str(), *inputs, *output == "()" ? std::string() : *output,
                      is_variadic ? R"(x "c_int")" : "");
  }
  if (std::regex_match(line, parts, k_object)) {
    const std::string text = parts[2];
    const auto members = c_members(text, seen);
    if (!members || !seen.is_foreign || members->starts_with("_ "))
      return {};
    if (parts[1].length() == 0 && parts[3].length() == 0)
      return *members;
    const auto [name, type] = split_field(items_of(*members, ';').front());
    const bool is_const = std::regex_search(text, std::regex(R"re(\bconst\b[^*]*$)re"));
    return fmt::format("{}static \"{}\" {{ _ \"{}\" }}", is_const ? "@const; " : "", name, type);
  }
  return {};
}

} // namespace

std::string line_in_a_spec(std::string_view text) {
  if (text.size() > k_longest_foreign)
    return {};
  const Plain plain = plain_of(text);
  if (plain.line.empty())
    return plain.attributes.empty() ? std::string() : plain.attributes.substr(0, plain.attributes.size() - 2);
  Seen seen;
  std::string ours = rust_line(plain.line);
  if (ours.empty()) {
    ours = c_line(plain.line, seen);
    for (const std::string& callback : ours.empty() ? std::vector<std::string>() : seen.callbacks)
      ours.insert(0, callback + "; ");
  }
  if (ours.empty())
    ours = begun_type(plain.line);
  return ours.empty() ? ours : plain.attributes + ours;
}

} // namespace abiter::lang
