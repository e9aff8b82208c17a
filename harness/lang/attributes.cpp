#include "lang/attributes.h"

#include "lang/bounds.h"
#include "lang/classes.h"
#include "lang/names.h"
#include "target/convention.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace abiter::lang {

namespace {

const std::vector<std::string> k_names{"@repr",     "@align",    "@packed",     "@class",        "@cpp",
                                       "@mangled",  "@",         "@convention", "@unprototyped", "@knr",
                                       "@noreturn", "@noexcept", "@const",      "@thread-local"};

/// Words that stand alone, and before what.
struct Mark {
  std::string_view name;
  Target target;
};
constexpr Mark k_marks[] = {
    {"@unprototyped", Target::Function}, {"@knr", Target::Function}, {"@noreturn", Target::Function},
    {"@noexcept", Target::Function},     {"@const", Target::Static}, {"@thread-local", Target::Static},
};
const std::vector<std::string> k_integer_reprs{"i8", "i16", "i32", "i64", "i128", "isize",
                                               "u8", "u16", "u32", "u64", "u128", "usize"};

std::string_view described(Target target) {
  switch (target) {
  case Target::Struct:
    return "a struct";
  case Target::Class:
    return "a class";
  case Target::Union:
    return "a union";
  case Target::Enum:
    return "an enum";
  case Target::Tagged:
    return "a tagged union";
  case Target::Alias:
    return "an alias";
  case Target::Pun:
    return "a pun";
  case Target::Function:
    return "a function";
  case Target::Callback:
    return "a callback";
  case Target::Static:
    return "a static";
  }
  return "";
}

bool contains(const std::vector<std::string>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_layout(Target target) {
  return target <= Target::Tagged;
}
bool has_tag(Target target) {
  return target == Target::Enum || target == Target::Tagged;
}

class AttributeReader {
public:
  AttributeReader(Target target, Diagnostics& diagnostics) : m_target(target), m_diagnostics(diagnostics) {}

  void read(const kdl::Node& node) {
    check_no_children(m_diagnostics, node);
    if (node.name == "@repr")
      repr(node);
    else if (node.name == "@align")
      align(node);
    else if (node.name == "@packed")
      packed(node);
    else if (node.name == "@class")
      special(node);
    else if (node.name == "@cpp")
      cpp(node);
    else if (node.name == "@mangled")
      mangled(node);
    else if (node.name == "@")
      passthrough(node);
    else if (node.name == "@convention")
      convention(node);
    else if (const auto* known = std::find_if(std::begin(k_marks), std::end(k_marks),
                                              [&](const Mark& mark) { return mark.name == node.name; });
             known != std::end(k_marks))
      mark(node, *known);
    else
      error(node.place, fmt::format("unknown attribute '{}'", cut(node.name)), nearest_hint(node.name, k_names));
  }

  Attributes finish() {
    check_reprs();
    std::sort(m_attributes.marks.begin(), m_attributes.marks.end());
    if (m_attributes.packed && m_attributes.align)
      error(m_align_place, "@align and @packed exclude each other",
            "Rust forbids both on one type; put one of them on an inner type");
    return std::move(m_attributes);
  }

private:
  void error(const Place& place, std::string what, std::string hint = {}) {
    m_diagnostics.error(place, std::move(what), std::move(hint));
  }

  bool means_something(const kdl::Node& node, bool does, std::string_view where) {
    if (!does)
      error(node.place,
            fmt::format("{} does not apply to {}", node.name == "@" ? "a passthrough text" : node.name,
                        described(m_target)),
            m_target == Target::Pun ? "put it before the type in the block of the pun" : std::string(where));
    return does;
  }

  bool is_first(const kdl::Node& node, bool already) {
    if (already)
      error(node.place, fmt::format("duplicate {} on one {}", node.name,
                                    m_target == Target::Function ? "function"
                                    : m_target == Target::Static ? "static"
                                                                 : "type"));
    return !already;
  }

  void repr(const kdl::Node& node) {
    if (!check_no_properties(m_diagnostics, node) ||
        !means_something(node, has_layout(m_target) && m_target != Target::Class,
                         "@repr applies to struct, union, enum and tagged") ||
        !is_first(node, !m_attributes.reprs.empty()))
      return;
    if (node.entries.empty())
      return error(node.place, "@repr needs at least one string", "for example @repr \"c\"");
    m_repr_place = node.place;
    for (const kdl::Entry& entry : node.entries) {
      if (!check_string(m_diagnostics, entry.value, "a repr"))
        continue;
      const std::string& word = entry.value.text;
      if (contains(m_attributes.reprs, word))
        error(entry.place, fmt::format("duplicate repr \"{}\"", word));
      else if (is_known(word, entry.place))
        m_attributes.reprs.push_back(word);
    }
  }

  bool is_known(const std::string& word, const Place& place) {
    if (word == "c" || word == "rust")
      return true;
    if (word == "transparent") {
      if (m_target != Target::Struct)
        error(place, fmt::format("repr \"transparent\" does not apply to {}", described(m_target)),
              "it applies to a struct");
      return m_target == Target::Struct;
    }
    if (contains(k_integer_reprs, word)) {
      if (!has_tag(m_target))
        error(place, fmt::format("repr \"{}\" does not apply to {}", word, described(m_target)),
              "it is the type of the tag of an enum or a tagged union");
      return has_tag(m_target);
    }
    if (scalar_by_name(word)) {
      error(place, fmt::format("'{}' can't be a repr", word),
            "a tag is one of the integers i8 … i128, u8 … u128, isize, usize");
      return false;
    }
    std::vector<std::string> all = k_integer_reprs;
    all.insert(all.end(), {"c", "rust", "transparent"});
    std::string hint = word == "C"      ? "did you mean 'c'?"
                       : word == "Rust" ? "did you mean 'rust'?"
                                        : nearest_hint(word, all);
    if (hint.empty())
      hint = "there are \"c\", \"rust\", \"transparent\" and the integers";
    error(place, fmt::format("unknown repr \"{}\"", cut(word)), hint);
    return false;
  }

  /// What Rust accepts in one #[repr(…)].
  void check_reprs() {
    const std::vector<std::string>& reprs = m_attributes.reprs;
    const auto integers = std::count_if(reprs.begin(), reprs.end(),
                                        [](const std::string& repr) { return contains(k_integer_reprs, repr); });
    if (m_attributes.has_repr("transparent") && (reprs.size() > 1 || m_attributes.align || m_attributes.packed))
      error(m_repr_place, "repr \"transparent\" can't be combined",
            "the type has the layout of its only field, and no other repr");
    else if (m_attributes.has_repr("rust") && reprs.size() > 1)
      error(m_repr_place, "repr \"rust\" can't be combined", "it leaves the layout to Rust");
    else if (integers > 1)
      error(m_repr_place, "a tag has one type, not two");
    else if (m_target == Target::Enum && integers == 1 && m_attributes.has_repr("c"))
      error(m_repr_place, "repr \"c\" and an integer exclude each other on an enum",
            "only a tagged union can have both");
  }

  /// A power of two, or none after an error.
  std::optional<uint64_t> power_of_two(const kdl::Node& node) {
    const kdl::Value& value = node.entries[0].value;
    const std::string hint = fmt::format("a power of two from 1 to {}", k_max_align);
    if (value.kind != kdl::ValueKind::Integer || value.annotation) {
      error(value.place, fmt::format("{} takes a number of bytes", node.name), hint);
    } else if (value.too_big || (!value.negative && value.magnitude > k_max_align)) {
      error(value.place, fmt::format("{} can't be more than {}", node.name, k_max_align));
    } else if (value.negative || !std::has_single_bit(value.magnitude)) {
      error(value.place, fmt::format("{} {} is not a power of two", node.name, value.text), hint);
    } else {
      return value.magnitude;
    }
    return {};
  }

  void align(const kdl::Node& node) {
    if (!means_something(node, has_layout(m_target) || m_target == Target::Alias,
                         "@align applies to struct, class, union, enum, tagged and alias") ||
        !is_first(node, m_attributes.align.has_value()) ||
        !check_arguments(m_diagnostics, node, 1, "one number of bytes"))
      return;
    m_align_place = node.place;
    m_attributes.align = power_of_two(node);
  }

  void packed(const kdl::Node& node) {
    if (!means_something(node, m_target == Target::Struct || m_target == Target::Class || m_target == Target::Union,
                         "@packed applies to struct, class and union") ||
        !is_first(node, m_attributes.packed.has_value()) || !check_no_properties(m_diagnostics, node))
      return;
    if (node.entries.empty())
      m_attributes.packed = 1;
    else if (check_arguments(m_diagnostics, node, 1, "at most one number of bytes"))
      m_attributes.packed = power_of_two(node);
  }

  void special(const kdl::Node& node) {
    if (!check_no_properties(m_diagnostics, node) ||
        !means_something(node, m_target == Target::Class, "@class applies to a class") ||
        !is_first(node, !m_attributes.special.empty()))
      return;
    if (node.entries.empty())
      return error(node.place, "@class needs at least one string", "for example @class \"copy\" \"destroy\"");
    for (const kdl::Entry& entry : node.entries)
      if (check_string(m_diagnostics, entry.value, "a property of a class") &&
          check_special(m_diagnostics, m_attributes.special, entry.value.text, entry.place))
        m_attributes.special.push_back(entry.value.text);
  }

  void cpp(const kdl::Node& node) {
    if (means_something(node, m_target == Target::Struct || m_target == Target::Alias,
                        "@cpp applies to a struct or an alias") &&
        is_first(node, m_attributes.cpp.has_value()) &&
        check_arguments(m_diagnostics, node, 1, "one string, a type of C++") &&
        check_string(m_diagnostics, node.entries[0].value, "a type of C++"))
      m_attributes.cpp = node.entries[0].value.text;
  }

  void mangled(const kdl::Node& node) {
    if (!means_something(node, m_target == Target::Function, "@mangled applies to a function") ||
        !is_first(node, m_attributes.mangled.has_value()) ||
        !check_arguments(m_diagnostics, node, 1, "one string, the function's name in C++") ||
        !check_string(m_diagnostics, node.entries[0].value, "a name in C++"))
      return;
    const std::string& name = node.entries[0].value.text;
    for (size_t from = 0; from <= name.size();) {
      const size_t to = std::min(name.find("::", from), name.size());
      if (!is_identifier(name.substr(from, to - from)))
        return error(node.entries[0].value.place, fmt::format("'{}' is not a qualified name", cut(name)),
                     "names with :: between them: \"outer::inner::f\"");
      from = to + 2;
    }
    m_attributes.mangled = name;
  }

  void passthrough(const kdl::Node& node) {
    if (means_something(node, m_target != Target::Pun, "") &&
        check_arguments(m_diagnostics, node, 1, "one string, the text to pass through") &&
        check_string(m_diagnostics, node.entries[0].value, "the text to pass through"))
      m_attributes.passthrough.push_back(node.entries[0].value.text);
  }

  void convention(const kdl::Node& node) {
    if (!means_something(node, m_target == Target::Callback,
                         "a function is called under every convention; @convention applies to a callback") ||
        !is_first(node, m_attributes.convention.has_value()) ||
        !check_arguments(m_diagnostics, node, 1, "one string, the name of a convention") ||
        !check_string(m_diagnostics, node.entries[0].value, "the name of a convention"))
      return;
    const std::string& word = node.entries[0].value.text;
    const std::vector<std::string> all = target::callback_convention_names();
    if (contains(all, word))
      m_attributes.convention = word;
    else
      error(node.entries[0].place, fmt::format("unknown convention \"{}\" of a callback", cut(word)),
            fmt::format("there are {}", fmt::join(all, ", ")));
  }

  void mark(const kdl::Node& node, const Mark& mark) {
    const std::string word(mark.name.substr(1));
    if (means_something(node, m_target == mark.target,
                        fmt::format("{} does not apply to {}", node.name, described(mark.target))) &&
        is_first(node, m_attributes.has_mark(word)) && check_arguments(m_diagnostics, node, 0, "no arguments"))
      m_attributes.marks.push_back(word);
  }

  Target m_target;
  Diagnostics& m_diagnostics;
  Attributes m_attributes;
  Place m_repr_place;
  Place m_align_place;
};

} // namespace

Attributes read_attributes(const std::vector<const kdl::Node*>& nodes, Target target, Diagnostics& diagnostics) {
  AttributeReader reader(target, diagnostics);
  for (const kdl::Node* node : nodes)
    reader.read(*node);
  return reader.finish();
}

} // namespace abiter::lang
