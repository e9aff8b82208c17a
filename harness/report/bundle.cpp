#include "report/bundle.h"

#include "compile/source_text.h"
#include "compile/units.h"
#include "report/case_text.h"
#include "report/scenario_bundle.h"
#include "report/validity_bundle.h"
#include "util/fs.h"
#include "util/text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fmt/format.h>
#include <functional>
#include <set>
#include <sys/stat.h>

namespace abiter::report {

namespace {

/// The part of main.c that doesn't depend on the case.
constexpr std::string_view k_main_head = R"c(#include <setjmp.h>
#include <stdio.h>
#include <string.h>

/* What the two generated files and this one share. */
struct abiter_cell { unsigned char b[16]; };
struct abiter_state {
  void **slot;             /* the arguments, then the result */
  void *object;            /* what put and get work on */
  struct abiter_cell *in;  /* values to put */
  struct abiter_cell *out; /* values that get has found … */
  unsigned char *seen;     /* … and how many bytes of each */
  unsigned char *arena;    /* room for the targets of references */
  long made, gone;         /* objects of C++ that were constructed and destroyed */
  void **at;               /* where parameters and the result themselves were */
};
extern struct abiter_state caller_state, callee_state;

/* One value of the arguments or of the result: where it is, how many bytes of it count, how many the side that reads it has
 * for it, and what it points to if that is a function that is called back. */
struct leaf { const char *path; int width, read; void (*calls)(void); };
struct codec { void (*put)(void), (*get)(void); const unsigned long long *layout; };
/* What is passed: who builds it (0: the caller's side, 1: the callee's), so that the other one reads it; and the codecs of both. */
struct object { int built_by; struct codec codecs[2]; };

static _Alignas(4096) unsigned char memory[1 << 22], arenas[2][1 << 20];
static unsigned char *next_object = memory;

static void *new_object(const unsigned long long *layout) {
  unsigned long long align = layout[1] < 64 ? 64 : layout[1];
  unsigned char *object = memory + ((unsigned long long)(next_object - memory) + align - 1) / align * align;
  memset(object, 0xc3, layout[0]);
  next_object = object + layout[0] + 64;
  return object;
}

static void print_bytes(const unsigned char *bytes, int count) {
  for (int i = 0; i < 16; ++i)
    i < count ? printf("%02x", bytes[i]) : printf("  ");
}
)c";

constexpr std::string_view k_main_tail = R"c(
static int run(const char *name, struct abiter_cell *in, const struct leaf *leaves, int cells) {
  static struct abiter_cell out[MAX_CELLS + 1];
  static unsigned char seen[MAX_CELLS + 1];
  void *slots[2][FIRST_SLOT + OBJECTS + 1];
  static void *places[2][FIRST_SLOT + OBJECTS + 1];
  struct abiter_state *states[2] = {&caller_state, &callee_state};
  next_object = memory;
  memset(out, 0, sizeof out);
  memset(seen, 0, sizeof seen);
  for (int side = 0; side < 2; ++side) {
    states[side]->arena = arenas[side];
    states[side]->slot = slots[side];
    states[side]->at = places[side];
    for (int i = 0; i < OBJECTS; ++i)
      slots[side][FIRST_SLOT + i] = new_object(objects[i].codecs[side].layout);
  }
  for (int i = 0; i < cells; ++i)
    if (leaves[i].calls)
      memcpy(in[i].b, &leaves[i].calls, sizeof leaves[i].calls);
  struct abiter_cell *at = in;
  for (int i = 0; i < OBJECTS && !CONSTANT; ++i) {
    struct abiter_state *state = states[objects[i].built_by];
    state->in = at;
    state->object = slots[objects[i].built_by][FIRST_SLOT + i];
    objects[i].codecs[objects[i].built_by].put();
    at = state->in;
  }
  CALL;
  at = in;
  for (int i = 0; i < OBJECTS; ++i) {
    int reader = !objects[i].built_by;
    struct abiter_state *state = states[reader];
    state->out = out + (at - in);
    state->seen = seen + (at - in);
    state->in = at;
    state->object = slots[reader][FIRST_SLOT + i];
    objects[i].codecs[reader].get();
    at = state->in;
  }
  int wrong = 0;
  printf("%s\n  %-32s %-33s%-33s\n", name, "leaf", "sent", "seen");
  for (int i = 0; i < cells; ++i) {
    int same = seen[i] == leaves[i].read && memcmp(in[i].b, out[i].b, leaves[i].width) == 0;
    printf("  %-32s ", leaves[i].path);
    print_bytes(in[i].b, leaves[i].width);
    printf(" ");
    print_bytes(out[i].b, seen[i]);
    printf("%s\n", same ? "" : "  <- differs");
    wrong += !same;
  }
  return wrong;
}

int main(void) {
  int wrong = 0;
  setvbuf(stdout, NULL, _IOLBF, 0);
)c";

/// A C string literal.
std::string literal(const std::string& text) {
  return "\"" + replace_all(replace_all(text, "\\", "\\\\"), "\"", "\\\"") + "\"";
}

class BundleWriter {
public:
  BundleWriter(const plan::Plan& plan, const plan::Suite& suite, const plan::SuitePairing& pairing, uint32_t entry,
               const run::Job& job, generate::Generators& generators, const std::string& folder)
      : m_plan(plan), m_suite(suite), m_entry(suite.entries[entry]), m_function(suite.spec.functions[m_entry.function]),
        m_job(job), m_generators(generators), m_caller(plan.toolchains[pairing.pairing.caller]),
        m_callee(plan.toolchains[pairing.pairing.callee]), m_set(suite.value_set(pairing.pairing)),
        m_id(plan.case_id(suite, pairing, entry)) {
    m_bundle.folder = folder;
    m_objects = passed();
  }

  Expected<Bundle> write() {
    ABITER_TRY(caller, write_side(generate::Side::Caller, m_caller));
    ABITER_TRY(callee, write_side(generate::Side::Callee, m_callee));
    ABITER_CHECK(write("main.c", main_text()));
    ABITER_CHECK(write_helpers());
    ABITER_CHECK(write("repro.sh", script(caller, callee)));
    ::chmod((m_bundle.folder + "/repro.sh").c_str(), 0755);
    return std::move(m_bundle);
  }

private:
  Expected<void> write(const std::string& name, const std::string& text) {
    ABITER_CHECK(write_file(m_bundle.folder + "/" + name, text));
    m_bundle.files.push_back(name);
    return {};
  }

  /// The spec with this function only, and only the types that it reaches.
  lang::Spec only_this_function() const {
    lang::Spec spec = m_suite.spec;
    spec.functions = {m_function};
    return spec;
  }

  /// The generated file of one side, with nothing in it that the function doesn't need.
  Expected<std::string> write_side(generate::Side side, toolchain::Toolchain toolchain) {
    toolchain.conventions = {m_entry.convention};
    ABITER_TRY(unit, m_generators.generate(only_this_function(), toolchain, side));
    if (!unit.unsupported.empty())
      return fail(fmt::format("{} can't express this function: {}", toolchain.id, unit.unsupported[0].reason));
    const std::string name = std::string(generate::name(side)) + "." + unit.extension;
    ABITER_CHECK(write(name, compile::assemble(unit, unneeded(unit)).text));
    return name;
  }

  compile::PartSet unneeded(const generate::Unit& unit) const {
    std::set<std::string> needed;
    for (const Object& object : m_objects)
      needed.insert(m_suite.spec.type(object.type).key);
    for (bool grown = true; grown;) {
      grown = false;
      for (const generate::Part& part : unit.parts)
        if (part.kind == generate::PartKind::Function || needed.count(part.key))
          for (const std::string& need : part.needs)
            grown = needed.insert(need).second || grown;
    }
    compile::PartSet left_out;
    for (size_t i = 0; i < unit.parts.size(); ++i)
      if (unit.parts[i].kind != generate::PartKind::Function && !needed.count(unit.parts[i].key))
        left_out.insert(i);
    return left_out;
  }

  /// What is passed by the function and its calls back, in the order of the slots.
  struct Object {
    lang::TypeId type;
    generate::Side built_by;
  };

  std::vector<Object> passed() const {
    std::vector<Object> objects;
    for (const lang::Leg& leg : m_job.legs[m_entry.function]) {
      const bool back = leg.depth % 2;
      for (const lang::Field& input : leg.inputs)
        objects.push_back({input.type, back ? generate::Side::Callee : generate::Side::Caller});
      if (leg.output)
        objects.push_back({*leg.output, back ? generate::Side::Caller : generate::Side::Callee});
    }
    return objects;
  }

  bool has(std::string_view mark) const { return m_function.attributes.has_mark(mark); }

  std::string helper(std::string_view word) const {
    return generate::helper_symbol(word, m_function.name, m_entry.convention);
  }

  /// The statement that makes the call, or uses the static.
  std::string call_text() const {
    const std::string call = generate::call_symbol(m_function.name, m_entry.convention) + "()";
    if (m_function.is_static && !has("const"))
      return fmt::format("({}(), {}, {}())", helper("before"), call, helper("after"));
    if (has("noreturn"))
      return fmt::format("(callee_leave = leave, setjmp(left) ? (void)0 : {})", call);
    return call;
  }

  /// Declarations of what call_text() and the callbacks need.
  std::string declarations() const {
    std::string text =
        fmt::format("\nextern void {}(void);\n", generate::call_symbol(m_function.name, m_entry.convention));
    if (m_function.is_static && !has("const"))
      text += fmt::format("extern void {}(void), {}(void);\n", helper("before"), helper("after"));
    if (has("noreturn"))
      text +=
          "extern void (*callee_leave)(void);\nstatic jmp_buf left;\nstatic void leave(void) { longjmp(left, 1); }\n";
    for (size_t leg = 1; leg < m_job.legs[m_entry.function].size(); ++leg)
      text +=
          fmt::format("extern void {}(void);\n", generate::callback_symbol(m_function.name, m_entry.convention, leg));
    return text;
  }

  std::string objects_text() const {
    const auto codec = [&](generate::Side side, lang::TypeId type) {
      const std::string& key = m_suite.spec.type(type).key;
      return std::array<std::string, 3>{generate::codec_symbol(side, "put", key),
                                        generate::codec_symbol(side, "get", key),
                                        generate::codec_symbol(side, "layout", key)};
    };
    std::string declared_text, table = "static const struct object objects[] = {\n";
    std::set<std::string> declared;
    for (const Object& object : m_objects) {
      table += fmt::format("  {{{}", object.built_by == generate::Side::Caller ? 0 : 1);
      for (const generate::Side side : {generate::Side::Caller, generate::Side::Callee}) {
        const auto [put, get, layout] = codec(side, object.type);
        if (declared.insert(put).second)
          declared_text += fmt::format("extern void {}(void), {}(void);\nextern const unsigned long long {}[2];\n", put,
                                       get, layout);
        table += fmt::format("{}{{{}, {}, {}}}", side == generate::Side::Caller ? ", {" : ", ", put, get, layout);
      }
      table += "}},\n";
    }
    return declared_text + table + (m_objects.empty() ? "  {0, {{0, 0, 0}, {0, 0, 0}}}};\n" : "};\n");
  }

  std::string main_text() const {
    std::string text = fmt::format("/* {}\n *\n *   {}\n *\n * Builds the arguments, lets the caller call the callee, "
                                   "and prints what each side saw.\n"
                                   " * Values are bytes in memory order. Written by abiter.\n */\n",
                                   m_id, signature(m_suite.spec, m_function));
    text += k_main_head;
    text += declarations() + objects_text();
    size_t most = 0;
    for (const plan::Value& value : m_job.values[m_entry.function])
      most = std::max(most, value.cells.size());
    // A constant has no slot for what is written: the first one stays empty.
    const bool constant = has("const");
    text += fmt::format("\nenum {{ OBJECTS = {}, FIRST_SLOT = {}, CONSTANT = {}, MAX_CELLS = {} }};\n#define CALL {}\n",
                        m_objects.size(), constant ? 1 : 0, constant ? 1 : 0, most, call_text());
    const std::vector<std::string>& names = m_job.value_names[m_entry.function];
    for (size_t p = 0; p < names.size(); ++p)
      text += tables(m_job.value(m_set, m_entry.function, static_cast<uint32_t>(p)), names[p]);
    text += k_main_tail;
    for (size_t p = 0; p < names.size(); ++p)
      text += fmt::format("  wrong += run(\"{0}\", {0}_in, {0}_leaves, {1});\n", names[p],
                          m_job.values[m_entry.function][p].cells.size());
    return text + "  printf(\"%d values differ\\n\", wrong);\n  return wrong != 0;\n}\n";
  }

  /// The symbol of the function that a cell's pointer leads to; "0" if it is no callback that is called.
  std::string called_through(const std::string& path) const {
    const std::vector<lang::Leg>& legs = m_job.legs[m_entry.function];
    for (size_t leg = 1; leg < legs.size(); ++leg)
      if (legs[leg].path == path)
        return generate::callback_symbol(m_function.name, m_entry.convention, leg);
    return "0";
  }

  std::string tables(const plan::Value& value, std::string_view pattern) const {
    std::string in = fmt::format("\nstatic struct abiter_cell {}_in[] = {{\n", pattern);
    std::string leaves = fmt::format("static const struct leaf {}_leaves[] = {{\n", pattern);
    for (size_t i = 0; i < value.cells.size(); ++i) {
      std::string bytes;
      for (size_t b = 0; b < 16; ++b)
        bytes += fmt::format("{}0x{:02x}", b ? "," : "", value.bytes[i][b]);
      in += fmt::format("  {{{{{}}}}}, /* {} */\n", bytes, value.cells[i].path);
      leaves += fmt::format("  {{{}, {}, {}, {}}},\n", literal(value.cells[i].path), value.cells[i].width,
                            value.read_width(i), called_through(value.cells[i].path));
    }
    return in + "  {{0}}};\n" + leaves + "  {0, 0, 0, 0}};\n";
  }

  /// Programs of abiter's that a compile command starts, beside the sources: who unpacks the bundle has no abiter.
  Expected<void> write_helpers() {
    for (const toolchain::Toolchain* toolchain : {&m_caller, &m_callee})
      for (const std::string& helper : toolchain->helpers) {
        ABITER_TRY(text, read_file(helper));
        const std::string name = std::filesystem::path(helper).filename().string();
        ABITER_CHECK(write(name, text));
        ::chmod((m_bundle.folder + "/" + name).c_str(), 0755);
      }
    return {};
  }

  std::string script(const std::string& caller, const std::string& callee) {
    const auto add = [&](const toolchain::Toolchain& toolchain, const std::string& source, const std::string& object) {
      std::vector<std::string> words = compile::compile_command(toolchain::as_process(toolchain), source, object);
      for (std::string& word : words)
        if (std::find(toolchain.helpers.begin(), toolchain.helpers.end(), word) != toolchain.helpers.end())
          word = "./" + std::filesystem::path(word).filename().string();
      m_bundle.commands.push_back(environment_words(toolchain) + shell_join(words));
    };
    add(m_caller, caller, "caller.o");
    add(m_callee, callee, "callee.o");
    std::vector<std::string> words = {"cc", "-O0", "-g"};
    words.insert(words.end(), m_suite.architecture->compiler.begin(), m_suite.architecture->compiler.end());
    words.insert(words.end(), {"main.c", "caller.o", "callee.o", "-o", "repro"});
    m_bundle.commands.push_back(shell_join(words));
    m_bundle.commands.push_back("./repro");
    std::string text = fmt::format("#!/bin/sh\n# {}\n# caller: {} {}\n# callee: {} {}\n# Exit code 0: nothing "
                                   "differs.\nset -ex\ncd \"$(dirname \"$0\")\"\n",
                                   m_id, m_caller.id, m_caller.version_line, m_callee.id, m_callee.version_line);
    for (const std::string& command : m_bundle.commands)
      text += command + "\n";
    return text;
  }

  const plan::Plan& m_plan;
  const plan::Suite& m_suite;
  const plan::Entry& m_entry;
  const lang::Function& m_function;
  const run::Job& m_job;
  generate::Generators& m_generators;
  const toolchain::Toolchain& m_caller;
  const toolchain::Toolchain& m_callee;
  uint32_t m_set; ///< of values
  std::string m_id;
  std::vector<Object> m_objects;
  Bundle m_bundle;
};

} // namespace

std::string environment_words(const toolchain::Toolchain& toolchain) {
  std::string words;
  for (const auto& [name, value] : toolchain.environment)
    words += name + "=" + shell_quote(value) + " ";
  return words.empty() ? "" : "env " + words;
}

Expected<Bundle> write_bundle(const store::RunResults& results, size_t suite_index, const plan::CaseAt& at,
                              const BundleOptions& options) {
  const plan::Suite& suite = results.plan->suites[suite_index];
  switch (suite.kind) {
  case plan::Kind::Functions:
    return BundleWriter(*results.plan, suite, suite.pairings[at.pairing], at.entry, results.jobs[suite_index],
                        options.generators, options.folder)
        .write();
  case plan::Kind::Scenarios:
    return write_chain_bundle(*results.plan, suite, at, options);
  case plan::Kind::Validity:
    return write_probe_bundle(*results.plan, suite, at, options);
  }
  return fail_internal("a suite of no kind");
}

} // namespace abiter::report
