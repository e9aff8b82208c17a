#include "toolchain/data_models.h"

#include "target/architecture.h"
#include "toolchain/commands.h"
#include "toolchain/feature_set.h"
#include "toolchain/probe.h"
#include "util/fs.h"
#include "util/hash.h"
#include "util/parallel.h"
#include "util/process.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace abiter::toolchain {

namespace {

namespace fs = std::filesystem;

using target::DataModel;
using target::Measure;

/// In front of the answer; no source has it in one piece (generators/*/data_model.*).
constexpr std::string_view k_marker = "abiter data model 1:";

/// In the order of the answer, behind the pointer's size: two bytes each.
constexpr std::array k_measures = {
    &DataModel::c_bool,  &DataModel::c_short,  &DataModel::c_int,        &DataModel::c_long, &DataModel::c_longlong,
    &DataModel::c_float, &DataModel::c_double, &DataModel::c_longdouble, &DataModel::wchar,  &DataModel::enumeration};
/// Behind those: signs of char and wchar_t (1: signed, 2: unsigned), digits of a long double's mantissa, byte order (1:
/// little, 2: big). 0 anywhere: not known.
constexpr size_t k_answer = 1 + 2 * k_measures.size() + 4;

/// Flags that no data model depends on: variants that differ in them are asked once.
bool is_indifferent(std::string_view flag) {
  return flag.starts_with("-O") || flag.starts_with("-g") || flag.starts_with("-W") ||
         flag.starts_with("-fdiagnostics-") || flag.starts_with("-Copt-level=") || flag.starts_with("-A");
}

/// What an answer depends on.
std::string key_of(const Toolchain& toolchain, const std::string& question) {
  Toolchain plain = toolchain;
  std::erase_if(plain.flags, is_indifferent);
  std::string key = fmt::format("{}\n{}\n{}\n{}", toolchain.family, toolchain.target, real_path(toolchain.compiler),
                                shell_join(compile_command(plain, "{in}", "{out}")));
  for (const auto& [name, value] : toolchain.environment)
    key += "\n" + name + "=" + value;
  return "model-" + hex64(hash64(key + "\n" + question));
}

/// How compiling the question ended.
struct Compiled {
  bool ok = false;
  std::string
      said; ///< the compiler's own words, where it refused; empty if it had none, or was ended by something else
};

/// The line that says what is wrong, without the file that nobody but abiter knows.
std::string complaint_in(const std::string& said, const std::string& source) {
  std::string first;
  for (const std::string& line : split(said, '\n')) {
    const std::string text(trim(replace_all(line, source + ":", "")));
    if (text.find("error") != std::string::npos)
      return text;
    if (first.empty())
      first = text;
  }
  return first;
}

/// Compiles the question. A tool in front of the compiler has nothing to say about it.
Compiled compile_question(const Toolchain& toolchain, const std::string& source, const std::string& object,
                          const CompileInProcess& in_process) {
  if (toolchain.embedded) {
    const auto done = in_process ? in_process(toolchain, source, object) : Expected<void>(fail(""));
    return {done.has_value(), done ? "" : complaint_in(done.error().what, source)};
  }
  Toolchain compiler = toolchain;
  if (!compiler.tool.empty()) {
    compiler.compile = compiler.without_tool;
    compiler.launcher.clear();
  }
  if (compiler.compile.empty())
    return {};
  Command command;
  command.words = compile_command(compiler, source, object);
  command.environment = compiler.environment;
  command.environment.emplace_back("LC_ALL", "C");
  command.guard = Guard{k_probe_limit_s, k_probe_limit_s, object};
  const auto finished = run_command(command);
  if (!finished || finished->signal || finished->timed_out || finished->interrupted || !finished->guard_said.empty())
    return {finished && finished->ok(), ""};
  return {finished->ok(), finished->ok() ? "" : complaint_in(finished->err + "\n" + finished->out, source)};
}

/// In an object that has a feature.
std::string feature_marker(size_t number) {
  return fmt::format("abiter has {:02};", number);
}

/// The language's question, and one for each feature that is asked, by number.
std::string question_of(const Toolchain& toolchain, const lang::Language& language) {
  std::string text = language.data_model;
  size_t number = 0;
  for (const Feature& feature : toolchain.features)
    if (feature.is_asked())
      text += replace_all(replace_all(language.feature, "{number}", fmt::format("{:02}", number++)), "{sign}",
                          feature.sign);
  return text;
}

/// A byte for each feature that is asked: 1 if it's there.
std::string asked_features(const std::vector<Feature>& features, std::string_view object) {
  std::string bytes;
  for (const Feature& feature : features)
    if (feature.is_asked())
      bytes += static_cast<char>(object.find(feature_marker(bytes.size())) == std::string_view::npos ? 2 : 1);
  return bytes;
}

/// The features that were asked for and are there, by the bytes behind the model's.
std::vector<std::string> read_features(const std::vector<Feature>& features, std::string_view answer) {
  std::vector<std::string> found;
  size_t at = k_marker.size() + k_answer;
  for (const Feature& feature : features)
    if (feature.is_asked() && at < answer.size() && answer[at++] == 1)
      found.push_back(feature.name);
  return found;
}

/// What a question led to: the bytes of an answer, or why there is none.
struct Answer {
  std::string bytes;
  std::string refusal; ///< what its flags do that no unit can be built with; empty if nothing
};

/// Asks with the toolchain's flags.
Answer ask(const Toolchain& toolchain, const lang::Language& language, const std::string& stem,
           const CompileInProcess& in_process) {
  const std::string source = stem + "." + language.extension, object = stem + ".o";
  if (!write_file(source, question_of(toolchain, language)))
    return {};
  const Compiled compiled = compile_question(toolchain, source, object, in_process);
  if (!compiled.ok)
    return {{}, compiled.said};
  const auto bytes = read_file(object);
  const size_t at = bytes ? bytes->find(k_marker) : std::string::npos;
  if (at == std::string::npos)
    return {{}, "what the compiler makes is not an object file with its data in it"};
  const uint32_t pointer = target::architecture_of(toolchain.target).data_model.pointer;
  if (const std::string why = unusable(*bytes, pointer); !why.empty())
    return {{}, why};
  return {bytes->substr(at, k_marker.size() + k_answer) + asked_features(toolchain.features, *bytes), {}};
}

/// Asks a toolchain. Its flags are at fault if there is an answer without some of them; otherwise its units will say what is wrong.
Answer answer_of(const Toolchain& toolchain, const lang::Language& language, const std::string& folder, size_t number,
                 const CompileInProcess& in_process) {
  const std::string stem = fmt::format("{}/model-{}", folder, number);
  Answer answer = ask(toolchain, language, stem, in_process);
  if (answer.refusal.empty())
    return answer;
  // Those of the file may be at fault as well, or be needed to compile anything.
  for (const size_t kept : {std::min(toolchain.own_flags, toolchain.flags.size()), size_t{0}}) {
    Toolchain bare = toolchain;
    bare.flags.resize(kept);
    if (kept < toolchain.flags.size() && !ask(bare, language, stem + "-bare", in_process).bytes.empty())
      return answer;
  }
  return {};
}

/// The flag that makes something else of a word of the language; empty if there is none.
std::string redefinition(const Toolchain& toolchain, const lang::Language& language) {
  if (language.preprocessor)
    for (const std::string& flag : toolchain.flags) {
      const std::string name = flag.starts_with("-D") ? flag.substr(2, flag.find_first_of("=(") - 2) : std::string();
      if (!name.empty() &&
          std::find(language.keywords.begin(), language.keywords.end(), name) != language.keywords.end())
        return fmt::format("{} makes another word of '{}', which units use", flag, name);
    }
  return {};
}

std::string to_hex(std::string_view bytes) {
  std::string text;
  for (const char c : bytes)
    text += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return text;
}

std::string from_hex(std::string_view text) {
  std::string bytes;
  for (size_t i = 0; i + 1 < text.size(); i += 2)
    bytes += static_cast<char>(std::strtol(std::string(text.substr(i, 2)).c_str(), nullptr, 16));
  return bytes;
}

/// A folder for the length of the questions.
class Folder {
public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "abiter-models-XXXXXX").string();
    if (::mkdtemp(pattern.data()))
      path = pattern;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    std::error_code ignored;
    if (!path.empty())
      fs::remove_all(path, ignored);
  }

  std::string path;
};

void set_model(Toolchain& toolchain, std::string_view answer) {
  const DataModel& of_target = target::architecture_of(toolchain.target).data_model;
  toolchain.data_model = read_data_model(answer, of_target).value_or(of_target);
  // What its enums are is only shown: the flags that decide it are in the hash.
  DataModel counted = toolchain.data_model;
  counted.enumeration = of_target.enumeration;
  if (counted != of_target)
    toolchain.hash = hex64(hash64(toolchain.hash + "\n" + target::to_text(toolchain.data_model)));
}

void refuse(Toolchain& toolchain, const std::string& why) {
  toolchain.refused = Error{fmt::format("nothing can be built with the flags of {}: {}", toolchain.id, why),
                            {},
                            {},
                            "leave the flag out, or correct it; its flags: " + join(toolchain.flags, " "),
                            Fault::User};
}

} // namespace

std::string unusable(std::string_view object, uint32_t pointer) {
  constexpr std::string_view k_elf = "\177ELF";
  constexpr char k_class_32 = 1, k_class_64 = 2;
  const char other_class = pointer > sizeof(uint32_t) ? k_class_32 : k_class_64;
  if (object.starts_with(k_elf) && object[k_elf.size()] == other_class)
    return "the compiler makes code for another machine";
  const auto model = read_data_model(object, {});
  if (!model)
    return {};
  const auto other = [](const char* type, size_t size, size_t wanted) {
    return fmt::format("{} has {} bytes, and units need it to have {}", type, size, wanted);
  };
  if (model->pointer != pointer)
    return other("a pointer", model->pointer, pointer);
  // Units move the spec's own integers and floats with these.
  constexpr std::array<std::tuple<const char*, Measure DataModel::*, uint32_t>, 6> k_sizes = {
      {{"_Bool", &DataModel::c_bool, 1},
       {"short", &DataModel::c_short, 2},
       {"int", &DataModel::c_int, 4},
       {"long long", &DataModel::c_longlong, 8},
       {"float", &DataModel::c_float, 4},
       {"double", &DataModel::c_double, 8}}};
  for (const auto& [type, measure, size] : k_sizes)
    if ((model.value().*measure).size != size)
      return other(type, (model.value().*measure).size, size);
  return {};
}

std::optional<DataModel> read_data_model(std::string_view object, const DataModel& known) {
  const size_t at = object.find(k_marker);
  if (at == std::string_view::npos || object.size() < at + k_marker.size() + k_answer)
    return {};
  const auto byte = [&, next = at + k_marker.size()]() mutable { return static_cast<uint8_t>(object[next++]); };
  DataModel model = known;
  const auto set = [](uint8_t& field, uint8_t value) { field = value ? value : field; };
  auto read = byte;
  set(model.pointer, read());
  for (Measure DataModel::* const measure : k_measures) {
    set((model.*measure).size, read());
    set((model.*measure).align, read());
  }
  for (bool DataModel::* const sign : {&DataModel::signed_char, &DataModel::signed_wchar})
    if (const uint8_t value = read())
      model.*sign = value == 1;
  switch (read()) {
  case 53:
    model.long_double = target::FloatFormat::Binary64;
    break;
  case 64:
    model.long_double = target::FloatFormat::X87;
    break;
  case 106:
    model.long_double = target::FloatFormat::DoubleDouble;
    break;
  case 113:
    model.long_double = target::FloatFormat::Binary128;
    break;
  default:
    break;
  }
  if (const uint8_t order = read())
    model.byte_order = order == 2 ? target::ByteOrder::Big : target::ByteOrder::Little;
  return model;
}

void ask_data_models(std::vector<Toolchain>& toolchains, const lang::Languages& languages,
                     const std::string& cache_folder, const CompileInProcess& in_process) {
  ProbeCache cache(cache_folder);
  struct Question {
    const Toolchain* toolchain;
    const lang::Language* language;
    Answer answer;
  };
  std::map<std::string, Question> by_key;
  std::vector<std::string> keys;
  for (const Toolchain& one : toolchains) {
    const lang::Language* language = languages.find(one.language);
    const bool asked = language && !language->data_model.empty();
    keys.push_back(asked ? key_of(one, question_of(one, *language)) : "");
    if (asked)
      by_key.emplace(keys.back(), Question{&one, language, {}});
  }
  std::vector<std::pair<const std::string*, Question*>> open;
  for (auto& [key, question] : by_key) {
    std::string hex;
    if (cache.recall(key, hex))
      question.answer.bytes = from_hex(hex);
    else
      open.emplace_back(&key, &question);
  }
  if (!open.empty()) {
    const Folder folder;
    (void)parallel(folder.path.empty() ? 0 : open.size(), 0, [&](size_t i) -> Expected<void> {
      Question& question = *open[i].second;
      question.answer = answer_of(*question.toolchain, *question.language, folder.path, i, in_process);
      return {};
    });
    for (const auto& [key, question] : open)
      if (!question->answer.bytes.empty()) // what failed is asked again
        cache.remember(*key, to_hex(question->answer.bytes));
    cache.save();
  }
  for (size_t i = 0; i < toolchains.size(); ++i) {
    const Answer answer = keys[i].empty() ? Answer() : by_key.at(keys[i]).answer;
    if (!keys[i].empty()) {
      const std::string redefined = redefinition(toolchains[i], *by_key.at(keys[i]).language);
      if (const std::string& why = redefined.empty() ? answer.refusal : redefined; !why.empty())
        refuse(toolchains[i], why);
      set_model(toolchains[i], answer.bytes);
    }
    set_features(toolchains[i], read_features(toolchains[i].features, answer.bytes));
  }
}

} // namespace abiter::toolchain
