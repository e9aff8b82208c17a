#include "generate/generate.h"

#include "generate/fingerprint.h"
#include "generate/interpreter.h"
#include "generate/python_model.h"
#include "generate/watched.h"
#include "plan/plan.h"
#include "target/architecture.h"
#include "util/hash.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace py = pybind11;

namespace abiter::generate {

namespace {

constexpr std::string_view k_generator_bug = "this is a bug of the generator";

PartKind kind_by_name(std::string_view name) {
  if (name == "type")
    return PartKind::Type;
  if (name == "codec")
    return PartKind::Codec;
  if (name == "function")
    return PartKind::Function;
  throw std::invalid_argument(fmt::format("a part of kind '{}'", name));
}

/// A member of a named tuple, by its place in common/unit.py.
template <class T> T member(py::handle tuple, size_t place) {
  return py::reinterpret_borrow<py::tuple>(tuple)[place].cast<T>();
}

void check_members(py::handle tuple, size_t members, std::string_view what) {
  if (!py::isinstance<py::tuple>(tuple) || py::len(tuple) != members)
    throw std::invalid_argument(fmt::format("a generator returned something else than a {}", what));
}

Part part_from(py::handle tuple) {
  check_members(tuple, 7, "Part"); // the last but one is for the generators themselves
  Part part{kind_by_name(member<std::string>(tuple, 0)),
            member<std::string>(tuple, 1),
            member<std::string>(tuple, 2),
            member<std::string>(tuple, 3),
            {}};
  for (const py::handle need : member<py::tuple>(tuple, 4))
    part.needs.push_back(need.cast<std::string>());
  part.fallback = member<std::string>(tuple, 6);
  return part;
}

Unsupported unsupported_from(py::handle tuple) {
  check_members(tuple, 4, "Unsupported");
  return {member<std::string>(tuple, 0), member<std::string>(tuple, 1), member<std::string>(tuple, 2),
          member<std::string>(tuple, 3)};
}

/// Functions of one convention stand together: gcc sets up its registers anew wherever the convention changes, in every
/// pass, which made a unit of 500 functions take five times as long.
void group_by_convention(std::vector<Part>& parts) {
  std::vector<std::string> order;
  for (const Part& part : parts)
    if (std::find(order.begin(), order.end(), part.convention) == order.end())
      order.push_back(part.convention);
  const auto rank = [&](const Part& part) {
    return std::find(order.begin(), order.end(), part.convention) - order.begin();
  };
  const auto functions =
      std::find_if(parts.begin(), parts.end(), [](const Part& part) { return part.kind == PartKind::Function; });
  std::stable_sort(functions, parts.end(), [&](const Part& a, const Part& b) { return rank(a) < rank(b); });
}

Unit unit_from(py::handle tuple, const lang::Language& language) {
  check_members(tuple, 3, "Unit");
  Unit unit{language.extension, member<std::string>(tuple, 0), {}, {}};
  for (const py::handle part : member<py::list>(tuple, 1))
    unit.parts.push_back(part_from(part));
  group_by_convention(unit.parts);
  for (const py::handle unsupported : member<py::list>(tuple, 2))
    unit.unsupported.push_back(unsupported_from(unsupported));
  return unit;
}

/// All that a generator may know of a toolchain, as a text that is equal for equal ones.
std::string traits_text(const toolchain::Toolchain& toolchain) {
  std::string text =
      fmt::format("{}\n{}\n{}\n", toolchain.language, toolchain.target, fmt::join(toolchain.conventions, " "));
  for (const toolchain::Lack& lack : toolchain.lacks)
    text += fmt::format("{}: {}\n", lack.feature, lack.reason);
  return text;
}

/// A language as generators see it.
py::object as_seen(const lang::Languages& all, const lang::Language& one) {
  py::module_::import("abiter_model");
  const lang::Language* types = one.types == one.name ? nullptr : all.find(one.types);
  return py::module_::import("common.model").attr("language")(one, types ? py::cast(*types) : py::none());
}

py::tuple tuple_of(const std::vector<std::string>& words) {
  py::tuple tuple(words.size());
  for (size_t i = 0; i < words.size(); ++i)
    tuple[i] = words[i];
  return tuple;
}

} // namespace

struct Generators::State {
  explicit State(Interpreter taken) : interpreter(std::move(taken)) {}

  Interpreter interpreter; ///< outlives every object of Python below
  lang::Languages languages;
  std::unordered_map<std::string, py::object> functions; ///< `generate` of each language
  std::unordered_map<std::string, py::object> spoken;    ///< each language as generators see it
  std::unordered_map<std::string, Error> broken;         ///< languages whose generator doesn't load
  py::object model;                                      ///< the module common.model
  std::unordered_map<uint64_t, py::object> specs;        ///< by fingerprint
  std::unordered_map<std::string, Unit> units;
  std::unordered_map<std::string, Error> failures; ///< of units that were tried: a hang costs its time once
  double seconds = 0;
  std::chrono::seconds limit{120};
  PythonHealth health;
  std::mutex mutex;
  std::unique_ptr<py::gil_scoped_release> unlocked; ///< Python's lock is ours only while we use it

  /// What generators share.
  void load(const std::string& folder);
  /// One language's generator.
  void load_language(const lang::Language& one);
  /// Whether a toolchain's language has a generator.
  Expected<void> check_language(const toolchain::Toolchain& toolchain) const;
  /// A toolchain as generators see it.
  py::object traits(const toolchain::Toolchain& toolchain, const std::string& command);
  Unit make(const lang::Spec& spec, uint64_t fingerprint, const toolchain::Toolchain& toolchain, Side side,
            const std::string& command);
  /// A unit of functions that a module of the language has under words of its own.
  Expected<Unit> by_words(const char* module, const char* noun, const std::string& name,
                          const std::vector<std::string>& words, const std::vector<std::string>& conventions,
                          const toolchain::Toolchain& toolchain, const std::string& command);

  ~State() {
    unlocked.reset();
    functions.clear();
    spoken.clear();
    specs.clear();
    model = py::object();
  }
};

void Generators::State::load(const std::string& folder) {
  add_python_folder(folder);
  py::module_::import("gc").attr("set_threshold")(100'000); // a unit is many small tuples and hardly a cycle
  model = py::module_::import("common.model");
}

void Generators::State::load_language(const lang::Language& one) {
  const py::object package = py::module_::import(one.name.c_str());
  if (!py::hasattr(package, "generate"))
    throw std::invalid_argument(fmt::format("{}/__init__.py has no function 'generate'", one.name));
  functions.emplace(one.name, package.attr("generate"));
  spoken.emplace(one.name, as_seen(languages, one));
}

Expected<void> Generators::State::check_language(const toolchain::Toolchain& toolchain) const {
  if (const auto found = broken.find(toolchain.language); found != broken.end())
    return tl::make_unexpected(found->second);
  if (functions.count(toolchain.language) == 0)
    return fail(fmt::format("no generator for the language '{}' of toolchain {}", toolchain.language, toolchain.id),
                fmt::format("there are: {}", fmt::join(languages.names(), ", ")));
  return {};
}

Unit Generators::State::make(const lang::Spec& spec, uint64_t fingerprint, const toolchain::Toolchain& toolchain,
                             Side side, const std::string& command) {
  auto known = specs.find(fingerprint);
  if (known == specs.end())
    known = specs.emplace(fingerprint, model.attr("from_native")(to_python(spec))).first;
  return unit_from(functions.at(toolchain.language)(known->second, std::string(name(side)), traits(toolchain, command)),
                   *languages.find(toolchain.language));
}

py::object Generators::State::traits(const toolchain::Toolchain& toolchain, const std::string& command) {
  py::dict lacks;
  for (const toolchain::Lack& lack : toolchain.lacks)
    lacks[py::str(lack.feature)] = lack.reason;
  return model.attr("Toolchain")(spoken.at(toolchain.language), tuple_of(toolchain.conventions), lacks,
                                 model.attr("machine")(target::architecture_of(toolchain.target)),
                                 model.attr("data_model")(toolchain.data_model), command);
}

Generators::Generators(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Generators::Generators(Generators&&) noexcept = default;

Generators::~Generators() {
  // A thread that nothing can end works with it: it stays until the process ends.
  if (m_state && m_state->health.abandoned)
    (void)m_state.release(); // NOLINT(bugprone-unused-return-value)
}

Expected<Generators> Generators::open(const std::string& generators_folder, const lang::Languages& languages) {
  std::error_code error;
  const std::filesystem::path folder = std::filesystem::absolute(generators_folder, error);
  if (error || !std::filesystem::exists(folder / "common" / "model.py", error))
    return fail_internal(fmt::format("no generators in {}", generators_folder),
                         "it should be the folder generators/ of abiter");
  ABITER_TRY(interpreter, Interpreter::start());
  auto state = std::make_unique<State>(std::move(interpreter));
  state->languages = languages;
  ABITER_TRY(loaded, guarded("the generators don't load", k_generator_bug, [&] {
               state->load(folder.string());
               return true;
             }));
  static_cast<void>(loaded);
  state->unlocked = std::make_unique<py::gil_scoped_release>();
  Generators made(std::move(state));
  State& inside = *made.m_state;
  for (const lang::Language& one : inside.languages.all())
    if (const auto done = watched(fmt::format("the {} generator does not load", one.name), k_generator_bug,
                                  inside.limit, inside.health,
                                  [&inside, &one] {
                                    inside.load_language(one);
                                    return true;
                                  });
        !done) {
      if (interrupted())
        return tl::make_unexpected(done.error());
      inside.broken.emplace(one.name, done.error());
    }
  return made;
}

void Generators::limit(std::chrono::seconds seconds) {
  m_state->limit = seconds;
}

const lang::Languages& Generators::languages() const {
  return m_state->languages;
}

Expected<Unit> Generators::generate(const lang::Spec& given, const toolchain::Toolchain& whole, Side side,
                                    const std::string& command) {
  State& state = *m_state;
  toolchain::Toolchain toolchain = whole;
  const std::vector<std::string> wanted = plan::conventions_of(given);
  std::erase_if(toolchain.conventions, [&](const std::string& convention) {
    return std::find(wanted.begin(), wanted.end(), convention) == wanted.end();
  });
  const std::lock_guard lock(state.mutex);
  ABITER_CHECK(state.check_language(toolchain));

  // What C's types are to this toolchain, whatever the others of the suite say.
  std::optional<lang::Spec> own;
  if (toolchain.data_model != given.data_model) {
    own = given;
    own->data_model = toolchain.data_model;
  }
  const lang::Spec& spec = own ? *own : given;
  const uint64_t fingerprint_of_spec = hash64(target::to_text(spec.data_model), fingerprint(spec));
  const std::string key =
      fmt::format("{:x}\n{}\n{}\n{}", fingerprint_of_spec, name(side), traits_text(toolchain), command);
  if (const auto known = state.units.find(key); known != state.units.end())
    return known->second;
  if (const auto known = state.failures.find(key); known != state.failures.end())
    return tl::make_unexpected(known->second);

  const auto start = std::chrono::steady_clock::now();
  const auto work = std::make_shared<const std::pair<lang::Spec, toolchain::Toolchain>>(spec, toolchain);
  auto unit = watched(fmt::format("the {} generator fails on {} ({})", toolchain.language, spec.name, name(side)),
                      k_generator_bug, state.limit, state.health, [&state, work, fingerprint_of_spec, side, command] {
                        return state.make(work->first, fingerprint_of_spec, work->second, side, command);
                      });
  state.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (unit)
    state.units.emplace(key, *unit);
  else if (!interrupted())
    state.failures.emplace(key, unit.error());
  return unit;
}

Expected<Unit> Generators::State::by_words(const char* module, const char* noun, const std::string& name,
                                           const std::vector<std::string>& words,
                                           const std::vector<std::string>& conventions,
                                           const toolchain::Toolchain& toolchain, const std::string& command) {
  const std::lock_guard lock(mutex);
  ABITER_CHECK(check_language(toolchain));
  const std::string key = fmt::format("{} {}\n{}\n{}\n{}\n{}", module, name, fmt::join(words, " "),
                                      fmt::join(conventions, " "), traits_text(toolchain), command);
  if (const auto known = units.find(key); known != units.end())
    return known->second;
  const auto start = std::chrono::steady_clock::now();
  using Made = std::pair<Unit, std::string>; ///< the second: what word isn't known
  auto made = watched(fmt::format("the {} generator fails on the {}s of {}", toolchain.language, noun, name),
                      k_generator_bug, limit, health, [this, module, name, words, conventions, toolchain, command] {
                        const py::object all = py::module_::import((toolchain.language + "." + module).c_str());
                        for (const std::string& word : words)
                          if (!all.attr("KINDS").contains(word))
                            return Made{{}, word};
                        return Made{unit_from(all.attr("generate")(name, tuple_of(words), tuple_of(conventions),
                                                                   traits(toolchain, command)),
                                              *languages.find(toolchain.language)),
                                    ""};
                      });
  seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  if (!made)
    return tl::make_unexpected(made.error());
  auto& [unit, unknown] = *made;
  if (!unknown.empty())
    return fail(fmt::format("{}: no {} in {} is '{}'", name, noun, toolchain.language, unknown),
                fmt::format("generators/{}/{}.py has those that there are", toolchain.language, module));
  units.emplace(key, unit);
  return std::move(unit);
}

Expected<Unit> Generators::frames(const std::string& name, const std::vector<std::string>& kinds,
                                  const std::vector<std::string>& conventions, const toolchain::Toolchain& toolchain,
                                  const std::string& command) {
  return m_state->by_words("scene", "frame", name, kinds, conventions, toolchain, command);
}

Expected<Unit> Generators::probes(const std::string& name, const std::vector<std::string>& functions,
                                  const std::vector<std::string>& conventions, const toolchain::Toolchain& toolchain,
                                  const std::string& command) {
  return m_state->by_words("validity", "probe", name, functions, conventions, toolchain, command);
}

double Generators::seconds() const {
  return m_state->seconds;
}

} // namespace abiter::generate
