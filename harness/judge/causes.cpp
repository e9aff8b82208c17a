#include "judge/causes.h"

#include "judge/cause_words.h"
#include "judge/constructs.h"
#include "judge/map_rows.h"
#include "judge/passed_values.h"
#include "target/convention.h"
#include "util/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace abiter::judge {

namespace {

/// It lies behind a reference that the spec has: where, is a matter of layout.
bool behind_reference(const std::string& path) {
  return path.find(".*") != std::string::npos;
}

bool known(const abi::LocationMap* map) {
  return map && map->known();
}

/// The place of a leaf in words; "" if the map doesn't have it.
std::string place_text(const abi::LocationMap& map, const std::string& path) {
  const abi::LeafLocations* leaf = map.leaf(path);
  return leaf ? abi::to_text(leaf->segments) : "";
}

/// Whose rules decide: of a convention that has none in words, its name.
std::string rules_of(const Disagreement& d) {
  const target::Convention* known = target::convention_by_name(d.convention);
  return std::string(known && known->exotic && known->rules.empty() ? std::string_view(known->name)
                                                                    : target::rules_of(d.architecture, d.convention));
}

bool by_address(const Disagreement& d) {
  const target::Convention* known = target::convention_by_name(d.convention);
  return known && known->by_address;
}

class Finder {
public:
  explicit Finder(const Disagreement& d)
      : m_d(d), m_rules(rules_of(d)), m_by_address(by_address(d)), m_values(passed_values(d.spec, d.function)) {}

  Cause find() {
    if (!row_of(m_d.verdict).ran)
      return from_message();
    if (m_d.with_itself)
      return with_itself();
    if (!m_d.layouts.empty() && m_d.layouts.front().model)
      return data_model(m_d.layouts.front());
    if (known(m_d.a) && known(m_d.b))
      if (std::optional<Cause> cause = from_places())
        return *cause;
    if (!m_d.layouts.empty())
      return layout(m_d.layouts.front());
    return from_verdict();
  }

private:
  // Places come first. A difference of layout explains what it moves inside an object, and no other place.

  std::optional<Cause> from_places() {
    if (m_d.a->result_passed_in() != m_d.b->result_passed_in() && !m_d.own_faults.count("ret"))
      return result_address();
    bool moved_by_size = false; ///< by a parameter of another size, everything behind it on the stack
    for (size_t i = 0; i < m_values.size(); ++i) {
      const PassedValue& value = m_values[i];
      const abi::LeafLocations* leaf = value.result ? nullptr : first_difference(value);
      if (leaf && !moved_inside(value) &&
          !(moved_by_size && where(*m_d.a, value) == "in memory" && where(*m_d.b, value) == "in memory"))
        return argument(i, *leaf);
      moved_by_size = moved_by_size || size_differs(value.type);
    }
    if (m_d.a->taken != m_d.b->taken)
      return taken();
    for (const PassedValue& value : m_values)
      if (const abi::LeafLocations* leaf = value.result ? first_difference(value) : nullptr;
          leaf && !moved_inside(value))
        return passing(value, *leaf);
    return {};
  }

  const abi::LeafLocations* first_difference(const PassedValue& value) const {
    if (m_d.own_faults.count(value.root))
      return nullptr; // reported where it calls itself
    for (const abi::LeafLocations& leaf : m_d.a->leaves) {
      if (lang::root_of(leaf.path) != value.root || behind_reference(leaf.path))
        continue;
      const abi::LeafLocations* other = m_d.b->leaf(leaf.path);
      if (other && other->segments != leaf.segments && !leaf.segments.empty() && !other->segments.empty())
        return &leaf;
    }
    return nullptr;
  }

  /// The object begins at the same place on both sides, in the same kind of places, and its members lie elsewhere in it.
  bool moved_inside(const PassedValue& value) const {
    if (!layout_of(value.type) || where(*m_d.a, value) != where(*m_d.b, value))
      return false;
    const auto begin = [&](const abi::LocationMap& map) {
      std::optional<abi::Location> first;
      for (const abi::LeafLocations& leaf : map.leaves)
        for (const abi::Segment& segment : leaf.segments)
          if (lang::root_of(leaf.path) == value.root && !behind_reference(leaf.path) &&
              (!first || (segment.at.base == first->base && segment.at.offset < first->offset)))
            first = segment.at;
      return first ? std::tuple(first->base, first->behind, first->offset) : std::tuple(std::string(), false, 0U);
    };
    return begin(*m_d.a) == begin(*m_d.b);
  }

  /// A layout that differs and belongs to the type, or to what it contains.
  const LayoutDifference* layout_of(lang::TypeId type, std::string_view what = {}) const {
    std::set<std::string> inside;
    lang::Function alone;
    alone.inputs.push_back({"", type, false, {}});
    for (const lang::TypeId id : m_d.spec.reachable(alone))
      inside.insert(m_d.spec.type(id).name);
    for (const LayoutDifference& one : m_d.layouts)
      if (inside.count(one.type) && (what.empty() || one.what == what))
        return &one;
    return nullptr;
  }
  bool size_differs(lang::TypeId type) const { return layout_of(type, "size"); }

  /// In which kinds of places the leaves of a value are: "in general registers", "in memory", "behind an address". Mostly
  /// memory is the stack for an argument and what a hidden pointer leads to for a result: System V's class MEMORY. Other
  /// rules pass large arguments and results alike behind an address.
  std::string where(const abi::LocationMap& map, const PassedValue& value) const {
    const std::string behind = value.result && !m_by_address ? "in memory" : "behind an address";
    std::set<std::string> kinds;
    if (value.result && value.leg == 0 && map.result_address)
      kinds.insert(behind);
    for (const abi::LeafLocations& leaf : map.leaves)
      if (lang::root_of(leaf.path) == value.root && !behind_reference(leaf.path))
        for (const abi::Segment& segment : leaf.segments)
          kinds.insert(segment.at.behind ? behind : kind_of(segment.at));
    if (construct(value).holds_null() && !kinds.contains("in memory") && !kinds.contains(behind) && !kinds.empty())
      return "in registers"; // which ones, what is beside it decides
    return kinds.empty() ? "nowhere" : join({kinds.begin(), kinds.end()}, " and ");
  }
  std::string kind_of(const abi::Location& at) const {
    return at.base == "sp" ? "in memory" : fmt::format("in {}", target::register_kind(m_d.architecture, at.base));
  }

  Construct construct(const PassedValue& value) const { return {m_d.spec, value.type}; }

  /// "i128", "variadic i128", "float of a K&R definition".
  std::string noun(const PassedValue& value, bool scalar_first = false) const {
    const std::string text = construct(value).text(scalar_first);
    switch (value.manner) {
    case Manner::Usual:
      break;
    case Manner::Variadic:
      return m_d.with_itself ? "va_arg of " + with_article(text) : "variadic " + text;
    case Manner::List:
      return "va_arg of " + with_article(text) + " from a va_list";
    case Manner::Knr:
      return text + " of a K&R definition";
    case Manner::Unprototyped:
      return text + " of a call without a prototype";
    }
    return text;
  }

  /// The last unusual one before an ordinary value, the value itself if there is none.
  const PassedValue& shifted(size_t i) const {
    if (!construct(m_values[i]).unusual())
      for (size_t before = i; before-- > 0 && m_values[before].leg == m_values[i].leg;)
        if (!m_values[before].result && construct(m_values[before]).unusual() &&
            (m_values[i].manner != Manner::Variadic || m_values[before].manner == Manner::Variadic))
          return m_values[before];
    return m_values[i];
  }

  /// An ordinary value that is only elsewhere was shifted by something unusual before it; the value itself if by nothing.
  const PassedValue& shifted_by(size_t i) const {
    if (const PassedValue& by = shifted(i); &by != &m_values[i])
      return by;
    // A result of no bytes may have an address all the same.
    if (!construct(m_values[i]).unusual())
      for (const PassedValue& value : m_values)
        if (value.result && value.leg == m_values[i].leg && construct(value).unusual() &&
            where(*m_d.a, value) == "nowhere" && where(*m_d.b, value) == "nowhere")
          return value;
    return m_values[i];
  }

  std::string field_text(const PassedValue& value) const {
    return (value.result && value.leg == 0 ? "result" : value.root) + ": " + m_d.spec.type(value.type).name;
  }

  Cause make(const std::string& key, const std::string& what) const {
    Cause cause;
    cause.id = slug(key);
    cause.what = what;
    return cause;
  }

  Cause argument(size_t i, const abi::LeafLocations& leaf) const {
    const PassedValue& value = m_values[i];
    const PassedValue& by = shifted_by(i);
    if (&by == &value)
      return passing(value, leaf);
    const std::string before = with_article(noun(by)) + (by.result ? " as a result" : "");
    Cause cause = elsewhere("what follows " + before + ",", value, leaf);
    cause.subject = field_text(value) + " behind " + field_text(by);
    return cause;
  }

  Cause passing(const PassedValue& value, const abi::LeafLocations& leaf) const {
    const LayoutDifference* layout = layout_of(value.type);
    // In another kind of place it is because of what it is, behind `...` as anywhere.
    const bool by_kind = value.manner == Manner::Variadic && where(*m_d.a, value) != where(*m_d.b, value);
    Cause cause =
        elsewhere(by_kind ? construct(value).text(layout != nullptr) : noun(value, layout != nullptr), value, leaf);
    cause.subject = field_text(value);
    return cause;
  }

  /// Which kind of place is on which side tells them apart in all cases; else only where in this one.
  Cause elsewhere(const std::string& what, const PassedValue& value, const abi::LeafLocations& leaf) const {
    const std::string a = where(*m_d.a, value), b = where(*m_d.b, value);
    const std::string text = what + " " + either(a, b);
    Cause cause = make(m_rules + " " + text, fmt::format("{} ({})", text, m_rules));
    cause.leaf = leaf.path;
    cause.a = place_text(*m_d.a, leaf.path);
    cause.b = place_text(*m_d.b, leaf.path);
    cause.value = value.root;
    cause.sides_named = a != b;
    cause.side_a = cause.sides_named ? a : cause.a;
    cause.side_b = cause.sides_named ? b : cause.b;
    return cause;
  }

  /// One side passes an address for the result and the other doesn't, or passes it elsewhere.
  Cause result_address() const {
    const auto value = std::find_if(m_values.begin(), m_values.end(),
                                    [](const PassedValue& one) { return one.result && one.leg == 0; });
    if (value == m_values.end())
      return from_verdict();
    const abi::LeafLocations* leaf = first_difference(*value);
    const bool both = m_d.a->result_address && m_d.b->result_address;
    const abi::LeafLocations none;
    Cause cause =
        both ? make(m_rules + " address of the result", fmt::format("the address of a result elsewhere ({})", m_rules))
             : elsewhere(noun(*value), *value, leaf ? *leaf : none);
    cause.subject = field_text(*value);
    if (both || !leaf) {
      const auto text = [](const abi::LocationMap& map) {
        return map.result_address ? "*" + map.result_passed_in() : "no address";
      };
      cause.leaf.clear();
      cause.a = text(*m_d.a);
      cause.b = text(*m_d.b);
    }
    if (both) {
      cause.side_a = cause.a;
      cause.side_b = cause.b;
    }
    return cause;
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
    order(cause, m_d.a->taken, m_d.b->taken);
    return cause;
  }

  static void order(Cause& cause, uint64_t a, uint64_t b) {
    cause.sides_named = a != b;
    cause.side_a = a == b ? cause.a : a < b ? "less" : "more";
    cause.side_b = a == b ? cause.b : a < b ? "more" : "less";
  }

  /// One of C's own types is another one to the other side: "the size of wchar".
  Cause data_model(const LayoutDifference& difference) const {
    const std::string text = fmt::format("{} of {}", difference.what, difference.type);
    Cause cause = make("data model " + text, "the " + text + ", in C's data model");
    cause.subject = difference.type;
    cause.a = cause.side_a = difference.what + " " + difference.caller;
    cause.b = cause.side_b = difference.what + " " + difference.callee;
    cause.sides_named = true;
    return cause;
  }

  std::optional<lang::TypeId> type_named(const std::string& name) const {
    for (lang::TypeId id = 0; id < m_d.spec.types.size(); ++id)
      if (m_d.spec.types[id].name == name)
        return id;
    return {};
  }

  /// The type itself, not how it is passed. What it contains comes first: a struct of such a type just follows.
  Cause layout(const LayoutDifference& difference) const {
    std::string type = "type", what = "layout";
    if (const auto id = type_named(difference.type)) {
      const Construct differs(m_d.spec, *id);
      type = differs.text(true);
      // Of a scalar in a struct only its alignment shows: by that it moves.
      if (differs.is_scalar(true) && !(differs.is_alone() && difference.what == "size"))
        what = "alignment";
    }
    const std::string repr = m_d.spec.default_repr == lang::DefaultRepr::Rust ? ", repr(Rust)" : "";
    Cause cause = make(what + " " + type + repr, fmt::format("{} of {}{}", what, with_article(type), repr));
    cause.subject = difference.leaf.empty() ? difference.type : difference.type + "." + difference.leaf;
    cause.a = difference.leaf.empty() ? difference.what + " " + difference.caller : difference.caller;
    cause.b = difference.leaf.empty() ? difference.what + " " + difference.callee : difference.callee;
    const std::optional<uint64_t> a = number_in(difference.caller), b = number_in(difference.callee);
    order(cause, a.value_or(0), b.value_or(0));
    return cause;
  }

  // Where no place and no layout differs.

  /// The value that is wrong, or the most unusual one that the function takes or returns.
  std::string suspect() const {
    const PassedValue* strangest = nullptr;
    for (size_t i = 0; i < m_values.size(); ++i) {
      if (!m_d.wrong.empty() && m_values[i].root == lang::root_of(m_d.wrong.front()))
        return m_values[i].result ? noun(m_values[i]) + " as a result" : noun(shifted(i));
      if (!strangest || (construct(m_values[i]).unusual() && !construct(*strangest).unusual()))
        strangest = &m_values[i];
    }
    return strangest ? noun(*strangest) : "nothing";
  }

  /// "the value of i128", "Segmentation fault in the callee, with an aggregate", "the callee does not keep registers".
  std::string what_was_seen() const {
    const std::string with = ", with " + with_article(suspect());
    switch (m_d.verdict) {
    case Verdict::Value:
      return "the value of " + with_article(suspect());
    case Verdict::Clobber:
      return promise_text(m_d.broken) + (promise_names_value(m_d.broken) ? "" : with);
    case Verdict::Crash:
      if (m_d.a && m_d.a->unaligned_to)
        return fmt::format("stack not aligned to {} bytes at the call{}", m_d.a->unaligned_to, with);
      [[fallthrough]];
    default: {
      const std::string& how = m_d.general;
      return (how.empty() ? std::string(name(m_d.verdict)) : how) + with;
    }
    }
  }

  Cause with_itself() const {
    const std::string what = m_d.verdict == Verdict::Value ? suspect() : what_was_seen();
    Cause cause = make("with itself " + m_rules + " " + what,
                       fmt::format("a toolchain disagrees with itself: {} ({})", what, m_rules));
    cause.subject = m_d.message;
    cause.alone = true;
    return cause;
  }

  /// What a compiler or a linker says.
  Cause from_message() const {
    std::string line = m_d.general;
    if (m_d.names == NameFault::OtherName)
      line = "another mangled name in C++ with " + with_article(suspect());
    else if (m_d.names == NameFault::NoName)
      line = "no symbol for a mangled name in C++ with " + with_article(suspect());
    const std::string what = fmt::format("{}: {}", name(m_d.verdict), without_names(without_paths(line)));
    Cause cause = make(what, what);
    cause.subject = first_line(m_d.message);
    cause.alone = m_d.verdict == Verdict::Build;
    return cause;
  }

  Cause from_verdict() const {
    const std::string what = what_was_seen();
    Cause cause = make(m_rules + " " + what, fmt::format("{} ({})", what, m_rules));
    cause.subject = m_d.message;
    return cause;
  }

  const Disagreement& m_d;
  std::string m_rules;
  bool m_by_address; ///< as in target::Convention
  std::vector<PassedValue> m_values;
};

} // namespace

Cause cause_of(const Disagreement& disagreement) {
  return Finder(disagreement).find();
}

Cause cause_of_finding(const plan::Suite& suite, const run::Job& job, const abi::LocationMaps& maps,
                       const JudgedSuite& judged, uint32_t pairing, uint32_t entry) {
  const plan::Pairing& sides = suite.pairings[pairing].pairing;
  const Finding& finding = judged.findings.at({pairing, entry});
  const uint32_t function = suite.entries[entry].function;
  const auto map = [&](uint32_t toolchain) { return maps.empty() ? nullptr : &maps[toolchain][entry]; };
  // One whose places aren't known has what it passes where another one has it with which it agrees.
  const auto map_or_agreeing = [&](uint32_t toolchain, bool calls) {
    const abi::LocationMap* own = map(toolchain);
    for (uint32_t p = 0; !known(own) && p < suite.pairings.size(); ++p) {
      const plan::Pairing& pairing = suite.pairings[p].pairing;
      const uint32_t other = calls ? pairing.callee : pairing.caller;
      if ((calls ? pairing.caller : pairing.callee) == toolchain && other != toolchain &&
          judged.verdicts[p][entry] == Verdict::Pass && known(map(other)))
        return map(other);
    }
    return own;
  };
  // Of two that meet, what one of them does wrong by itself is reported there.
  std::set<std::string> own_faults;
  for (uint32_t p = 0; sides.caller != sides.callee && p < suite.pairings.size(); ++p)
    if (const plan::Pairing& own = suite.pairings[p].pairing;
        own.caller == own.callee && (own.caller == sides.caller || own.caller == sides.callee))
      if (const auto found = judged.findings.find({p, entry}); found != judged.findings.end())
        own_faults.merge(wrong_values(suite, job, own, entry, found->second.report));
  std::vector<std::string> wrong;
  for (const run::Difference& difference : finding.report.differences)
    if (const std::string& path =
            job.value(suite.value_set(sides), function, difference.pattern).cells[difference.cell].path;
        !own_faults.count(lang::root_of(path)))
      wrong.push_back(path);
  return cause_of({*suite.architecture, suite.spec, suite.spec.functions[function], suite.entries[entry].convention,
                   map_or_agreeing(sides.caller, true), map_or_agreeing(sides.callee, false), finding.layouts,
                   finding.verdict, finding.message, finding.general, finding.names, sides.caller == sides.callee,
                   wrong, finding.report.broken, own_faults});
}

void find_causes(const plan::Suite& suite, const run::Job& job, const abi::LocationMaps& maps, JudgedSuite& judged) {
  for (auto& [where, finding] : judged.findings)
    if (is_red(finding.verdict) && finding.follows_from < 0) {
      Cause cause = cause_of_finding(suite, job, maps, judged, where.first, where.second);
      finding.root_cause = finding.why.kind = cause.id;
      finding.why.caller = std::move(cause.side_a);
      finding.why.callee = std::move(cause.side_b);
      finding.why.value = std::move(cause.value);
      finding.why.named = cause.sides_named;
      finding.why.alone = cause.alone;
    }
}

} // namespace abiter::judge
