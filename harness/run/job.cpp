#include "run/job.h"

#include "generate/generate.h"
#include "lang/classes.h"
#include "lang/edges.h"
#include "plan/coverage.h"
#include "run/probes.h"
#include "run/runner/protocol.h"
#include "run/signature.h"
#include "target/attribute.h"
#include "util/hash.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <map>

namespace abiter::run {

namespace {

class JobWriter {
public:
  JobWriter(const plan::Plan& plan, const plan::Suite& suite) : m_plan(plan), m_suite(suite), m_spec(suite.spec) {}

  Job write(uint32_t case_timeout_ms, bool poison) {
    find_codecs();
    make_values();
    add_functions();
    add_probes();
    finish(case_timeout_ms, poison);
    return std::move(m_job);
  }

private:
  void find_codecs() {
    std::vector<bool> wanted(m_spec.types.size());
    for (size_t i = 0; i < m_spec.types.size(); ++i)
      wanted[i] = m_spec.types[i].nominal();
    for (const lang::Function& function : m_spec.functions) {
      for (const lang::Field& input : function.inputs)
        wanted[input.type] = true;
      if (function.output)
        wanted[*function.output] = true;
    }
    for (const lang::Type& type : m_spec.types)
      if (const auto* callback = std::get_if<lang::CallbackType>(&type.kind)) {
        for (const lang::Field& input : callback->inputs)
          wanted[input.type] = true;
        if (callback->output)
          wanted[*callback->output] = true;
      }
    m_job.codec_of_type.assign(m_spec.types.size(), ABITER_NONE);
    for (size_t i = 0; i < wanted.size(); ++i) {
      if (!wanted[i])
        continue;
      m_job.codec_of_type[i] = static_cast<uint32_t>(m_job.codecs.size());
      m_job.codecs.push_back(static_cast<lang::TypeId>(i));
      m_codecs.push_back({string(generate::codec_key(m_spec.types[i].key))});
    }
  }

  /// A float behind the `...` is converted to double and back, which makes a quiet NaN of a signalling one (IEEE
  /// 754, 6.2).
  void quiet(plan::Value& value, size_t cell) const {
    const lang::Cell& what = value.cells[cell];
    if (what.kind != lang::CellKind::Leaf || what.domain != lang::Domain::Float || what.width != 4)
      return;
    uint8_t* bytes = value.bytes[cell].data();
    const uint64_t bits = target::read_integer(bytes, 4, m_spec.data_model.byte_order);
    if ((bits & 0x7f800000) == 0x7f800000 && bits & 0x7fffff)
      target::write_integer(bytes, 4, bits | 0x400000, m_spec.data_model.byte_order);
  }

  /// Appends the cells of one leg, and notes which they are.
  LegCells append_leg(plan::Value& value, const lang::Spec& spec, const lang::Function& function, const lang::Leg& leg,
                      const plan::Variety& variety) {
    const uint64_t salt = hash64(m_suite.spec.name + "::" + function.name);
    LegCells cells{static_cast<uint32_t>(value.cells.size()), 0, 0};
    const bool promoted = function.attributes.has_mark("unprototyped") || function.attributes.has_mark("knr");
    for (size_t i = 0; i < leg.inputs.size(); ++i) {
      const size_t first = value.cells.size();
      plan::append_value(value, spec, leg.inputs[i].type, leg.argument_path(leg.inputs[i]), variety, m_plan.seed, salt);
      if (leg.depth == 0 && (promoted || (function.fixed && i >= *function.fixed)) && value.cells.size() == first + 1)
        quiet(value, first);
    }
    cells.arguments = static_cast<uint32_t>(value.cells.size()) - cells.first;
    if (leg.output && function.attributes.has_mark("const"))
      plan::append_constant(value, spec, *leg.output, leg.result_path(function));
    else if (leg.output)
      plan::append_value(value, spec, *leg.output, leg.result_path(function), variety, m_plan.seed, salt);
    cells.results = static_cast<uint32_t>(value.cells.size()) - cells.first - cells.arguments;
    return cells;
  }

  /// The cell that holds the pointer which a leg is called through.
  static uint32_t pointer_of(const plan::Value& value, const lang::Leg& leg) {
    const auto cell = std::find_if(value.cells.begin(), value.cells.end(),
                                   [&](const lang::Cell& one) { return one.path == leg.path; });
    return static_cast<uint32_t>(cell - value.cells.begin());
  }

  void make_values() {
    const size_t functions = m_spec.functions.size();
    m_job.values.resize(functions);
    m_job.value_names.resize(functions);
    m_job.argument_cells.resize(functions);
    m_job.leg_cells.resize(functions);
    m_varieties.resize(functions);
    for (size_t f = 0; f < functions; ++f) {
      m_job.legs.push_back(lang::legs(m_spec.types, m_spec.functions[f]));
      m_first_values.push_back(static_cast<uint32_t>(m_values.size()));
      make_case_values(f);
      make_values_to_learn_from(f);
    }
    make_other_values();
  }

  /// The patterns of the run, and more values as long as there are members that haven't been alive.
  void make_case_values(size_t f) {
    constexpr size_t k_most_values = 512;
    plan::Coverage coverage;
    for (const plan::Pattern pattern : m_plan.patterns) {
      const plan::Value value = add_case_value(f, {pattern}, std::string(plan::name(pattern)));
      // What is random doesn't count: other seeds would have other values.
      if (pattern != plan::Pattern::Random || m_plan.patterns.size() == 1)
        coverage.add(value.choices);
    }
    const plan::Pattern pattern = m_plan.patterns.front();
    for (size_t more = 2; !coverage.complete() && m_job.values[f].size() < k_most_values; ++more) {
      std::vector<LegCells> cells;
      const plan::Value value = make_value(m_spec, f, {pattern, coverage.next()}, cells);
      if (!coverage.add(value.choices))
        break;
      add_case_value(f, {pattern, as_in(value)}, fmt::format("{}_{}", plan::name(pattern), more));
    }
  }

  /// The same members are alive as in that value.
  static lang::Chooser as_in(const plan::Value& value) {
    std::map<std::string, uint32_t> chosen;
    for (const plan::Choice& choice : value.choices)
      chosen.emplace(choice.path, choice.chosen);
    return [chosen = std::move(chosen)](uint32_t, uint32_t, const std::string& path) {
      const auto found = chosen.find(path);
      return found == chosen.end() ? 0 : found->second;
    };
  }

  const plan::Value& add_case_value(size_t f, const plan::Variety& variety, const std::string& name) {
    std::vector<LegCells>& cells = m_job.leg_cells[f].emplace_back();
    m_job.values[f].push_back(add_value(f, variety, cells));
    m_job.argument_cells[f].push_back(cells[0].arguments);
    m_job.value_names[f].push_back(name);
    return m_job.values[f].back();
  }

  plan::Value add_value(size_t f, const plan::Variety& variety, std::vector<LegCells>& cells) {
    plan::Value value = make_value(m_spec, f, variety, cells);
    add_value(value, variety, cells, static_cast<uint32_t>(m_leg_values.size()));
    for (size_t leg = 1; leg < cells.size(); ++leg)
      m_leg_values.push_back({pointer_of(value, m_job.legs[f][leg]), cells[leg].arguments, cells[leg].results});
    m_varieties[f].push_back(variety);
    return value;
  }

  /// A bool may be tested for zero, and an enum in part: only other values show what it depends on.
  void make_values_to_learn_from(size_t f) {
    const auto has_others = [](const plan::Value& value) {
      return std::any_of(value.cells.begin(), value.cells.end(), [](const lang::Cell& cell) {
        return cell.kind == lang::CellKind::Leaf &&
               (cell.domain == lang::Domain::Bool || cell.domain == lang::Domain::Enum);
      });
    };
    for (size_t i = 0; i < m_job.values[f].size(); ++i) {
      if (!has_others(m_job.values[f][i]))
        continue;
      plan::Variety variety = m_varieties[f][i];
      variety.others = true;
      std::vector<LegCells> cells;
      if (variety.pattern == m_plan.patterns.front())
        add_value(f, variety, cells);
    }
  }

  plan::Value make_value(const lang::Spec& spec, size_t f, const plan::Variety& variety, std::vector<LegCells>& cells) {
    plan::Value value;
    for (const lang::Leg& leg : m_job.legs[f])
      cells.push_back(append_leg(value, spec, m_spec.functions[f], leg, variety));
    return value;
  }

  void add_value(const plan::Value& value, const plan::Variety& variety, const std::vector<LegCells>& cells,
                 uint32_t first_leg_value) {
    const bool chance = variety.pattern != plan::Pattern::Graffiti && variety.pattern != m_plan.patterns.front();
    m_values.push_back({add_cells(value.bytes, value.cells, value.read_widths), cells[0].arguments, cells[0].results,
                        first_leg_value, chance});
  }

  /// Values for the other sets: as wide as both sides have room for. A set that no pairing needs has those of the first
  /// one, so that they are all of one size.
  void make_other_values() {
    const size_t models = std::max<size_t>(1, m_suite.models.size()), count = m_values.size();
    std::vector<bool> needed(models * models);
    for (const plan::SuitePairing& pairing : m_suite.pairings)
      needed[m_suite.value_set(pairing.pairing)] = true;
    for (uint32_t t = 0; t < m_suite.toolchains.size(); ++t)
      if (m_suite.toolchains[t])
        needed[m_suite.value_set({t, t})] = true;
    m_job.other_values.resize(models * models - 1);
    for (size_t set = 1; set < models * models; ++set) {
      if (!needed[set]) {
        const std::vector<abiter_job_value> first(m_values.begin(),
                                                  m_values.begin() + static_cast<std::ptrdiff_t>(count));
        m_values.insert(m_values.end(), first.begin(), first.end());
        continue;
      }
      const target::DataModel &caller = m_suite.models[set / models], &callee = m_suite.models[set % models];
      lang::Spec spec = m_spec;
      spec.data_model = target::narrower(caller, callee);
      auto& values = m_job.other_values[set - 1];
      values.resize(m_spec.functions.size());
      for (size_t f = 0; f < values.size(); ++f)
        for (size_t p = 0; p < m_varieties[f].size(); ++p) {
          std::vector<LegCells> cells;
          plan::Value value = make_value(spec, f, m_varieties[f][p], cells);
          find_read_widths(value, f, cells, caller, callee);
          add_value(value, m_varieties[f][p], cells, m_values[m_first_values[f] + p].first_leg_value);
          values[f].push_back(std::move(value));
        }
    }
  }

  /// Arguments are read by the side that is called, a result by the one that calls: in calls back it's the other way
  /// round.
  void find_read_widths(plan::Value& value, size_t f, const std::vector<LegCells>& cells,
                        const target::DataModel& caller, const target::DataModel& callee) const {
    value.read_widths.resize(value.cells.size());
    for (size_t i = 0; i < cells.size(); ++i) {
      const bool back = m_job.legs[f][i].depth % 2;
      for (uint32_t c = cells[i].first; c < cells[i].first + cells[i].arguments + cells[i].results; ++c) {
        const bool result = c >= cells[i].first + cells[i].arguments;
        value.read_widths[c] = lang::width(m_spec, value.cells[c], back != result ? caller : callee);
      }
    }
  }

  /// What it makes of registers is the runner's affair.
  uint32_t convention(const std::string& name) {
    const auto [known, added] = m_known_conventions.emplace(name, static_cast<uint32_t>(m_conventions.size()));
    if (added)
      m_conventions.push_back(string(name));
    return known->second;
  }

  void add_functions() {
    for (const plan::Entry& entry : m_suite.entries) {
      const lang::Function& function = m_spec.functions[entry.function];
      abiter_job_function f{};
      f.symbol = string(generate::function_symbol(function.name, entry.convention));
      f.call = string(generate::call_symbol(function.name, entry.convention));
      f.flags = signature_flags(m_spec, function);
      const std::vector<std::string>& texts = function.attributes.passthrough;
      const bool is_known = std::none_of(texts.begin(), texts.end(), target::changes_convention);
      f.convention = convention(is_known ? entry.convention : std::string(target::k_any_convention));
      const std::vector<lang::Cell>& cells = cells_of(entry.function);
      const Registers may = registers_of(*m_suite.architecture, m_spec, cells, function.inputs, function.output);
      f.flags |= may.be_stacked ? ABITER_STACKED : 0;
      f.widest_vector = may.widest_vector;
      if (has_hidden_tag(entry.function))
        f.flags |= ABITER_HIDDEN_TAG;
      f.first_param = add_params(function.inputs);
      f.param_count = static_cast<uint32_t>(function.inputs.size());
      f.result = function.output ? m_job.codec_of_type[*function.output] : ABITER_NONE;
      f.first_value = m_first_values[entry.function];
      f.values = static_cast<uint32_t>(m_job.values[entry.function].size());
      f.learn_values = values_to_learn_from(entry.function);
      add_legs(f, entry);
      m_functions.push_back(f);
    }
  }

  /// One is enough where the others have the same members alive.
  uint32_t values_to_learn_from(size_t f) const {
    const size_t all = m_varieties[f].size();
    const std::vector<plan::Value>& values = m_job.values[f];
    const bool chooses =
        std::any_of(values.begin(), values.end(), [](const auto& value) { return !value.choices.empty(); });
    return static_cast<uint32_t>(chooses || all > values.size() ? all : 1);
  }

  /// Of a function's first value; none if it has no value.
  const std::vector<lang::Cell>& cells_of(uint32_t function) const {
    static const std::vector<lang::Cell> k_none;
    const auto& values = m_job.values[function];
    return values.empty() ? k_none : values.front().cells;
  }

  uint32_t add_params(const std::vector<lang::Field>& inputs) {
    const auto first = static_cast<uint32_t>(m_params.size());
    for (const lang::Field& input : inputs)
      m_params.push_back(m_job.codec_of_type[input.type]);
    return first;
  }

  void add_legs(abiter_job_function& f, const plan::Entry& entry) {
    const std::vector<lang::Leg>& legs = m_job.legs[entry.function];
    f.first_leg = static_cast<uint32_t>(m_legs.size());
    f.legs = static_cast<uint32_t>(legs.size() - 1);
    for (size_t i = 1; i < legs.size(); ++i) {
      const lang::Leg& leg = legs[i];
      abiter_job_leg one{};
      one.symbol = string(generate::callback_symbol(m_spec.functions[entry.function].name, entry.convention, i));
      one.convention = convention(m_spec.type(leg.callback).attributes.convention.value_or("c"));
      if (!leg.output)
        one.flags |= ABITER_VOID;
      const Registers may =
          registers_of(*m_suite.architecture, m_spec, cells_of(entry.function), leg.inputs, leg.output);
      one.flags |= may.be_stacked ? ABITER_STACKED : 0;
      one.widest_vector = may.widest_vector;
      one.depth = leg.depth;
      one.first_param = add_params(leg.inputs);
      one.param_count = static_cast<uint32_t>(leg.inputs.size());
      one.result = leg.output ? m_job.codec_of_type[*leg.output] : ABITER_NONE;
      m_legs.push_back(one);
    }
  }

  /// A tag whose width and place are Rust's own affair.
  bool has_hidden_tag(uint32_t function) const {
    const auto is_hidden = [this](const lang::Cell& cell) {
      const lang::Type& type = m_spec.type(cell.type);
      return cell.kind == lang::CellKind::Tag &&
             (std::holds_alternative<lang::WrapperType>(type.kind) || type.attributes.has_repr("rust") ||
              (m_spec.default_repr == lang::DefaultRepr::Rust && type.attributes.reprs.empty()));
    };
    const std::vector<plan::Value>& values = m_job.values[function];
    return std::any_of(values.begin(), values.end(), [&](const plan::Value& value) {
      return std::any_of(value.cells.begin(), value.cells.end(), is_hidden);
    });
  }

  void add_probes() {
    for (uint32_t codec = 0; codec < m_job.codecs.size(); ++codec) {
      for (const ProbedLeaf& leaf : probe_type(m_spec, m_job.codecs[codec])) {
        m_job.leaves.push_back({codec, leaf.path, {}, leaf.in_twos});
        for (const ProbePair& pair : leaf.pairs) {
          m_job.leaves.back().probes.push_back(static_cast<uint32_t>(m_probes.size()));
          const bool second = leaf.in_twos && m_job.leaves.back().probes.size() % 2 == 0;
          m_probes.push_back({codec, add_cells(pair.a), static_cast<uint32_t>(pair.a.size()), add_cells(pair.b),
                              static_cast<uint32_t>(pair.b.size()), second});
        }
      }
    }
  }

  /// Appends cells and the widths that count; the number of the first one. Values that are there already are shared.
  uint32_t add_cells(const std::vector<plan::CellBytes>& bytes, const std::vector<lang::Cell>& cells = {},
                     const std::vector<uint8_t>& read_widths = {}) {
    std::string key(reinterpret_cast<const char*>(bytes.data()), bytes.size() * sizeof(plan::CellBytes));
    for (const lang::Cell& cell : cells)
      key += static_cast<char>(cell.width);
    const auto read_width = [&](size_t i) { return i < read_widths.size() ? read_widths[i] : cells[i].width; };
    for (size_t i = 0; i < cells.size(); ++i)
      key += {static_cast<char>(read_width(i)), static_cast<char>(traits_of(cells[i]))};
    const auto [known, added] = m_known_cells.emplace(std::move(key), static_cast<uint32_t>(m_cells.size()));
    if (!added)
      return known->second;
    m_cells.insert(m_cells.end(), bytes.begin(), bytes.end());
    for (size_t i = 0; i < bytes.size(); ++i) {
      m_widths.push_back(i < cells.size() ? cells[i].width : 0);
      m_read_widths.push_back(i < cells.size() ? read_width(i) : 0);
      m_traits.push_back(i < cells.size() ? traits_of(cells[i]) : 0);
    }
    return known->second;
  }

  static uint8_t traits_of(const lang::Cell& cell) {
    switch (cell.kind) {
    case lang::CellKind::Tag:
      return ABITER_FEW_VALUES;
    case lang::CellKind::Choice:
      return 0;
    case lang::CellKind::Ref:
      return ABITER_IS_ADDRESS;
    case lang::CellKind::Leaf:
      break;
    }
    switch (cell.domain) {
    case lang::Domain::Bool:
    case lang::Domain::Char:
    case lang::Domain::Enum:
    case lang::Domain::Null:
      return ABITER_FEW_VALUES;
    case lang::Domain::Integer:
    case lang::Domain::Float:
    case lang::Domain::Pointer:
      break;
    }
    return 0;
  }

  uint32_t string(const std::string& text) {
    const auto at = static_cast<uint32_t>(m_strings.size());
    m_strings += text;
    m_strings += '\0';
    return at;
  }

  template <class T> uint32_t append(const std::vector<T>& array) {
    m_job.bytes.resize((m_job.bytes.size() + 15) / 16 * 16);
    const auto at = static_cast<uint32_t>(m_job.bytes.size());
    if (!array.empty())
      m_job.bytes.append(reinterpret_cast<const char*>(array.data()), array.size() * sizeof(T));
    return at;
  }

  void finish(uint32_t case_timeout_ms, bool poison) {
    abiter_job header{};
    m_job.bytes.assign(sizeof header, '\0');
    header.magic = ABITER_JOB_MAGIC;
    header.codecs = static_cast<uint32_t>(m_codecs.size());
    header.functions = static_cast<uint32_t>(m_functions.size());
    header.params = static_cast<uint32_t>(m_params.size());
    header.values = static_cast<uint32_t>(m_values.size());
    header.probes = static_cast<uint32_t>(m_probes.size());
    header.cells = static_cast<uint32_t>(m_cells.size());
    header.string_bytes = static_cast<uint32_t>(m_strings.size());
    header.codecs_at = append(m_codecs);
    header.functions_at = append(m_functions);
    header.params_at = append(m_params);
    header.values_at = append(m_values);
    header.probes_at = append(m_probes);
    header.cells_at = append(m_cells);
    header.widths_at = append(m_widths);
    header.read_widths_at = append(m_read_widths);
    header.traits_at = append(m_traits);
    header.models = static_cast<uint32_t>(std::max<size_t>(1, m_suite.models.size()));
    header.legs = static_cast<uint32_t>(m_legs.size());
    header.leg_values = static_cast<uint32_t>(m_leg_values.size());
    header.legs_at = append(m_legs);
    header.conventions = static_cast<uint32_t>(m_conventions.size());
    header.conventions_at = append(m_conventions);
    header.leg_values_at = append(m_leg_values);
    header.strings_at = append(std::vector<char>(m_strings.begin(), m_strings.end()));
    header.case_timeout_ms = case_timeout_ms;
    header.poison = poison;
    std::memcpy(m_job.bytes.data(), &header, sizeof header);
  }

  const plan::Plan& m_plan;
  const plan::Suite& m_suite;
  const lang::Spec& m_spec;
  Job m_job;
  std::vector<abiter_job_codec> m_codecs;
  std::vector<abiter_job_function> m_functions;
  std::vector<uint32_t> m_params;
  std::vector<uint32_t> m_conventions;
  std::vector<abiter_job_value> m_values;
  std::vector<uint32_t> m_first_values; ///< [function]
  std::vector<std::vector<plan::Variety>>
      m_varieties; ///< [function]: those of cases, then those that are for learning alone
  std::vector<abiter_job_leg> m_legs;
  std::vector<abiter_job_leg_value> m_leg_values;
  std::vector<abiter_job_probe> m_probes;
  std::vector<plan::CellBytes> m_cells;
  std::vector<uint8_t> m_widths, m_read_widths, m_traits;
  std::map<std::string, uint32_t> m_known_cells, m_known_conventions;
  std::string m_strings;
};

} // namespace

Job make_job(const plan::Plan& plan, const plan::Suite& suite, uint32_t case_timeout_ms, bool poison) {
  return JobWriter(plan, suite).write(case_timeout_ms, poison);
}

} // namespace abiter::run
