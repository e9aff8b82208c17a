#include "judge/causes.h"

#include "judge/map_rows.h"
#include "lang/scalars.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <set>

namespace abiter::judge {

namespace {

/// "On the stack, or behind an address?" → "on-the-stack-or-behind-an-address".
std::string slug(std::string_view text) {
  std::string words;
  for (const char c : text) {
    if (std::isalnum(static_cast<unsigned char>(c)))
      words += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (!words.empty() && words.back() != '-')
      words += '-';
  }
  while (!words.empty() && words.back() == '-')
    words.pop_back();
  return words;
}

/// What is special about a type: what rules of psABIs depend on. Properties of what it contains count, since a struct
/// is passed as what it contains.
class Features {
public:
  Features(const lang::Spec& spec, lang::TypeId type) : m_spec(spec) { visit(type); }

  /// The most unusual one: "i128", "packed struct", "aggregate with floats", "aggregate".
  std::string text() const {
    if (m_empty && !m_integers && !m_floats && m_scalars.empty())
      return "empty struct";
    if (!m_scalars.empty())
      return *m_scalars.begin();
    if (m_nontrivial)
      return "non-trivial class";
    if (m_packed)
      return "packed struct";
    if (m_aligned)
      return "over-aligned struct";
    if (m_empty)
      return "empty struct";
    if (m_class)
      return "class";
    if (!m_aggregate)
      return m_floats ? "float" : "integer";
    return m_floats ? "aggregate with floats" : "aggregate";
  }
  /// The same type is passed in one of several ways: which ones tells one cause from another.
  bool is_scalar() const { return !m_scalars.empty(); }

  /// Takes no register and no stack slot of 8 bytes in the usual way: what comes behind it may be shifted by it.
  bool unusual() const { return m_empty || m_packed || m_aligned || !m_scalars.empty() || m_aggregate; }

private:
  void visit(lang::TypeId id) {
    const lang::Type& type = m_spec.type(id);
    m_packed = m_packed || type.attributes.packed;
    m_aligned = m_aligned || type.attributes.align;
    m_nontrivial = m_nontrivial || !type.attributes.special.empty();
    std::visit([&](const auto& kind) { visit_kind(kind); }, type.kind);
  }
  void visit_kind(const lang::ScalarType& scalar) {
    const lang::ScalarTraits& known = lang::traits(scalar.scalar);
    if (!known.unusual.empty())
      m_scalars.insert(std::string(known.unusual));
    else if (known.domain == lang::Domain::Float)
      m_floats = true;
    else
      m_integers = true;
  }
  void visit_fields(const std::vector<lang::Field>& fields) {
    m_aggregate = true;
    m_empty = m_empty || fields.empty();
    for (const lang::Field& field : fields)
      visit(field.type);
  }
  void visit_kind(const lang::UnitType&) { m_empty = true; }
  void visit_kind(const lang::RefType&) { m_integers = true; }
  void visit_kind(const lang::FatRefType&) { m_aggregate = m_integers = true; }
  void visit_kind(const lang::WrapperType& type) {
    if (type.wrapper == lang::Wrapper::PhantomData)
      m_empty = true;
    else
      visit(type.inner);
    m_aggregate = m_aggregate || type.wrapper == lang::Wrapper::Option;
  }
  void visit_kind(const lang::TupleType& type) { visit_fields(type.fields); }
  void visit_kind(const lang::ArrayType& array) {
    m_empty = m_empty || array.length == 0;
    m_aggregate = true;
    visit(array.element);
  }
  void visit_kind(const lang::ComplexType& type) { m_scalars.insert("complex " + m_spec.type(type.element).name); }
  void visit_kind(const lang::VectorType&) { m_scalars.insert("vector"); }
  void visit_kind(const lang::AtomicType& type) {
    m_scalars.insert("atomic");
    visit(type.element);
  }
  void visit_kind(const lang::BitIntType&) { m_scalars.insert("bitint"); }
  void visit_kind(const lang::StructType& type) {
    m_class = m_class || type.is_class;
    visit_fields(type.fields);
  }
  void visit_kind(const lang::UnionType& type) { visit_fields(type.fields); }
  void visit_kind(const lang::EnumType&) { m_integers = true; }
  void visit_kind(const lang::TaggedType& type) {
    m_aggregate = true;
    m_integers = true;
    for (const lang::Variant& variant : type.variants)
      for (const lang::Field& field : variant.fields)
        visit(field.type);
  }
  void visit_kind(const lang::CallbackType&) { m_integers = true; }
  void visit_kind(const lang::AliasType& alias) { visit(alias.target); }
  void visit_kind(const lang::PunType& pun) {
    if (!pun.blocks.empty())
      visit(pun.blocks.front().type);
  }

  const lang::Spec& m_spec;
  std::set<std::string> m_scalars;
  bool m_aggregate = false, m_packed = false, m_aligned = false, m_empty = false, m_integers = false, m_floats = false;
  bool m_class = false, m_nontrivial = false;
};

/// In which kinds of places the leaves of one parameter, or of the result, are: "registers", "memory", "registers and
/// memory". Memory is the stack for an argument and what a hidden pointer leads to for a result: the psABI's class
/// MEMORY. A hidden reference to an argument is "a reference".
std::string place_class(const abi::LocationMap& map, const std::string& root, bool result) {
  std::set<std::string> classes;
  if (result && map.result_address)
    classes.insert("memory");
  for (const abi::LeafLocations& leaf : map.leaves)
    if (leaf.result == result && leaf.path.substr(0, leaf.path.find_first_of(".[")) == root)
      for (const abi::Segment& segment : leaf.segments)
        classes.insert(segment.at.behind         ? (result ? "memory" : "a reference")
                       : segment.at.base == "sp" ? "memory"
                                                 : "registers");
  if (classes.empty())
    return "nowhere";
  if (classes.count("registers") && classes.count("memory"))
    return "registers and memory";
  return join({classes.begin(), classes.end()}, " and ");
}

/// "in memory or in registers", "elsewhere in memory".
std::string classes_text(const std::string& a, const std::string& b) {
  if (a == b)
    return a == "nowhere" ? "nowhere" : "elsewhere in " + a;
  return fmt::format("in {} or in {}", std::min(a, b), std::max(a, b));
}

std::string root_of(const std::string& path) {
  return path.substr(0, path.find_first_of(".["));
}

bool known(const abi::LocationMap* map) {
  return map && map->looked && (!map->leaves.empty() || map->failure.empty());
}

/// The place of a leaf in words; "" if the map doesn't have it.
std::string place_text(const abi::LocationMap& map, const std::string& path) {
  const abi::LeafLocations* leaf = map.leaf(path);
  return leaf ? abi::to_text(leaf->segments) : "";
}

class Finder {
public:
  explicit Finder(const Disagreement& d) : m_d(d), m_rules(target::rules_of(d.architecture, d.convention)) {}

  Cause find() {
    if (!row_of(m_d.verdict).ran)
      return from_message();
    if (m_d.with_itself)
      return with_itself();
    if (!m_d.layouts.empty() && m_d.layouts.front().model)
      return data_model(m_d.layouts.front());
    const bool maps = known(m_d.a) && known(m_d.b);
    if (maps && m_d.a->result_address.has_value() != m_d.b->result_address.has_value())
      return result();
    if (maps)
      if (const abi::LeafLocations* leaf = first_difference(false))
        return argument(*leaf);
    if (maps && !first_difference(true) && m_d.a->taken != m_d.b->taken)
      return taken();
    if (maps && (first_difference(true) || !judge::same_places(*m_d.a, *m_d.b)))
      return result();
    if (!m_d.layouts.empty())
      return layout(m_d.layouts.front());
    return from_verdict();
  }

private:
  const abi::LeafLocations* first_difference(bool result) const {
    for (const abi::LeafLocations& leaf : m_d.a->leaves) {
      const abi::LeafLocations* other = m_d.b->leaf(leaf.path);
      if (leaf.result == result && other && other->segments != leaf.segments && !leaf.segments.empty() &&
          !other->segments.empty())
        return &leaf;
    }
    return nullptr;
  }

  size_t parameter(const std::string& root) const {
    for (size_t i = 0; i < m_d.function.inputs.size(); ++i)
      if (m_d.function.inputs[i].name == root)
        return i;
    return m_d.function.inputs.size();
  }

  std::string field_text(size_t i) const {
    const lang::Field& input = m_d.function.inputs[i];
    return input.name + ": " + m_d.spec.type(input.type).name;
  }

  /// A layout that differs and belongs to the type, or to what it contains.
  const LayoutDifference* layout_of(lang::TypeId type) const {
    std::set<std::string> inside;
    std::vector<lang::TypeId> open{type};
    lang::Function alone;
    alone.inputs.push_back({"", type, false, {}});
    for (const lang::TypeId id : m_d.spec.reachable(alone))
      inside.insert(m_d.spec.type(id).name);
    for (const LayoutDifference& one : m_d.layouts)
      if (inside.count(one.type))
        return &one;
    return nullptr;
  }

  Cause make(const std::string& key, const std::string& what) const { return {slug(key), what, {}, {}, {}, {}}; }

  Cause argument(const abi::LeafLocations& leaf) const {
    size_t index = parameter(root_of(leaf.path));
    if (index == m_d.function.inputs.size())
      return from_verdict();
    const std::string root = m_d.function.inputs[index].name;
    const std::string a = place_class(*m_d.a, root, false), b = place_class(*m_d.b, root, false);
    const auto features = [&](size_t i) { return Features(m_d.spec, m_d.function.inputs[i].type); };
    // An ordinary value that is only elsewhere was shifted by something before it.
    bool shifted = false;
    if (!features(index).unusual())
      for (size_t i = index; i-- > 0 && !shifted;)
        if (features(i).unusual()) {
          index = i;
          shifted = true;
        }
    if (!shifted && !features(index).unusual() && m_d.function.output)
      return result();
    if (const LayoutDifference* difference = layout_of(m_d.function.inputs[index].type))
      return layout(*difference);
    Cause cause = passing(features(index), shifted ? "and what follows it" : classes_text(a, b));
    cause.subject = shifted ? fmt::format("{} behind {}", root_and_type(root), field_text(index)) : field_text(index);
    cause.leaf = leaf.path;
    cause.a = place_text(*m_d.a, leaf.path);
    cause.b = place_text(*m_d.b, leaf.path);
    return cause;
  }

  std::string root_and_type(const std::string& root) const {
    const size_t i = parameter(root);
    return i == m_d.function.inputs.size() ? root : field_text(i);
  }

  /// How a kind of type is passed. Of an aggregate it makes no difference which of its eightbytes went astray first, or
  /// whether it was seen as an argument or as a result: its classification is what the sides disagree about.
  Cause passing(const Features& features, const std::string& how) const {
    const std::string type = features.text();
    if (!features.is_scalar())
      return make(m_rules + " " + type, fmt::format("how {} is passed ({})", article(type), m_rules));
    return make(m_rules + " " + type + " " + how, fmt::format("{} {} ({})", type, how, m_rules));
  }

  static std::string article(const std::string& noun) {
    const bool scalar = noun == "i128" || noun == "f128" || noun == "f16" || noun == "c_longdouble";
    return scalar ? noun : (std::string_view("aeio").find(noun[0]) != std::string_view::npos ? "an " : "a ") + noun;
  }

  /// Who takes the arguments, or the address of the result, off the stack. A result in memory is the only reason for a
  /// convention in which the caller does.
  Cause taken() const {
    const bool hidden = m_d.a->result_address && m_d.a->taken <= 4 && m_d.b->taken <= 4;
    const std::string what = hidden ? "the address of the result" : "the arguments";
    Cause cause = make(m_rules + " taken " + what, fmt::format("which side pops {} ({})", what, m_rules));
    cause.subject = hidden ? "result: " + m_d.spec.type(*m_d.function.output).name : "";
    cause.a = taken_text(m_d.a->taken);
    cause.b = taken_text(m_d.b->taken);
    return cause;
  }

  Cause result() const {
    if (!m_d.function.output)
      return from_verdict();
    if (const LayoutDifference* difference = layout_of(*m_d.function.output))
      return layout(*difference);
    const std::string a = place_class(*m_d.a, "ret", true), b = place_class(*m_d.b, "ret", true);
    // Under Microsoft's rules a large argument is passed by reference as well: the same question.
    const auto asked = [&](const std::string& text) {
      return m_rules == "Microsoft x64" && text == "memory" ? std::string("a reference") : text;
    };
    Cause cause = passing(Features(m_d.spec, *m_d.function.output), classes_text(asked(a), asked(b)));
    cause.subject = "result: " + m_d.spec.type(*m_d.function.output).name;
    const abi::LeafLocations* leaf = first_difference(true);
    if (!leaf) // a result of no bytes may still have an address, which shifts the arguments
      leaf = first_difference(false);
    cause.leaf = leaf ? leaf->path : "";
    const auto text = [&](const abi::LocationMap& map) {
      if (leaf)
        return place_text(map, leaf->path);
      return map.result_address ? "*" + map.result_address->passed_in : "no address";
    };
    cause.a = text(*m_d.a);
    cause.b = text(*m_d.b);
    return cause;
  }

  /// The type itself, not how it is passed. What it contains comes first: a struct of such a type just follows.
  /// One of C's own types is another one to the other side: "the size of wchar".
  Cause data_model(const LayoutDifference& difference) const {
    const std::string text = fmt::format("{} of {}", difference.what, difference.type);
    Cause cause = make("data model " + text, "the " + text + ", in C's data model");
    cause.subject = difference.type;
    cause.a = difference.what + " " + difference.caller;
    cause.b = difference.what + " " + difference.callee;
    return cause;
  }

  Cause layout(const LayoutDifference& difference) const {
    std::string type = "type";
    for (lang::TypeId id = 0; id < m_d.spec.types.size(); ++id)
      if (m_d.spec.types[id].name == difference.type)
        type = Features(m_d.spec, id).text();
    const std::string what = difference.leaf.empty() ? difference.what : "places of leaves";
    const std::string repr = m_d.spec.default_repr == lang::DefaultRepr::Rust ? ", repr(Rust)" : "";
    Cause cause = make("layout " + type + repr, fmt::format("layout of {}{}", article(type), repr));
    cause.subject = difference.leaf.empty() ? difference.type : difference.type + "." + difference.leaf;
    cause.a = difference.leaf.empty() ? difference.what + " " + difference.caller : difference.caller;
    cause.b = difference.leaf.empty() ? difference.what + " " + difference.callee : difference.callee;
    return cause;
  }

  /// The most unusual type that the function takes or returns.
  std::string strangest() const {
    std::string text;
    const auto consider = [&](lang::TypeId type) {
      const Features features(m_d.spec, type);
      if (text.empty() || (features.unusual() && !m_unusual)) {
        text = features.text();
        m_unusual = features.unusual();
      }
    };
    m_unusual = false;
    for (const lang::Field& input : m_d.function.inputs)
      consider(input.type);
    if (m_d.function.output)
      consider(*m_d.function.output);
    return text.empty() ? "nothing" : text;
  }

  Cause with_itself() const {
    const std::string type = strangest();
    Cause cause = make("with itself " + m_rules + " " + type,
                       fmt::format("a toolchain disagrees with itself: {} ({})", type, m_rules));
    cause.subject = m_d.message;
    return cause;
  }

  Cause from_message() const {
    const std::string line = m_d.message.substr(0, m_d.message.find('\n'));
    Cause cause = make(fmt::format("{} {}", name(m_d.verdict), strangest()),
                       fmt::format("{}: {}", name(m_d.verdict), strangest()));
    cause.subject = line;
    return cause;
  }

  Cause from_verdict() const {
    const std::string type = strangest();
    const std::string_view verdict = name(m_d.verdict);
    const bool unaligned = m_d.a && !m_d.a->aligned_stack && m_d.verdict == Verdict::Crash;
    const std::string how = unaligned ? "stack not aligned to 16 bytes at the call" : std::string(verdict);
    Cause cause = make(m_rules + " " + how + " " + type, fmt::format("{}, with {} ({})", how, article(type), m_rules));
    cause.subject = m_d.message;
    return cause;
  }

  const Disagreement& m_d;
  std::string m_rules;
  mutable bool m_unusual = false;
};

} // namespace

bool same_places(const abi::LocationMap& a, const abi::LocationMap& b) {
  if (!known(&a) || !known(&b))
    return true;
  for (const abi::LeafLocations& leaf : a.leaves) {
    const abi::LeafLocations* other = b.leaf(leaf.path);
    if (other && !leaf.segments.empty() && !other->segments.empty() && other->segments != leaf.segments)
      return false;
  }
  const auto passed_in = [](const abi::LocationMap& map) {
    return map.result_address ? map.result_address->passed_in : std::string();
  };
  return passed_in(a) == passed_in(b) && a.taken == b.taken;
}

Cause cause_of(const Disagreement& disagreement) {
  return Finder(disagreement).find();
}

Cause cause_of_finding(const plan::Plan&, const plan::Suite& suite, const abi::LocationMaps& maps,
                       const JudgedSuite& judged, uint32_t pairing, uint32_t entry) {
  const plan::Pairing& sides = suite.pairings[pairing].pairing;
  const Finding& finding = judged.findings.at({pairing, entry});
  const auto map = [&](uint32_t toolchain) { return maps.empty() ? nullptr : &maps[toolchain][entry]; };
  return cause_of({*suite.architecture, suite.spec, suite.spec.functions[suite.entries[entry].function],
                   suite.entries[entry].convention, map(sides.caller), map(sides.callee), finding.layouts,
                   finding.verdict, finding.message, sides.caller == sides.callee});
}

void find_causes(const plan::Plan& plan, const plan::Suite& suite, const abi::LocationMaps& maps, JudgedSuite& judged) {
  for (auto& [where, finding] : judged.findings)
    if (is_red(finding.verdict) && finding.follows_from < 0)
      finding.root_cause = cause_of_finding(plan, suite, maps, judged, where.first, where.second).id;
}

} // namespace abiter::judge
