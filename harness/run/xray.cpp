#include "run/xray.h"

#include "run/orders.h"
#include "run/xray_record.h"
#include "util/fs.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

namespace abiter::run {

namespace {

bool is_static(const plan::Suite& suite, size_t entry) {
  return suite.spec.functions[suite.entries[entry].function].is_static;
}

std::string make_orders(const plan::Plan& plan, size_t suite, const compile::Build& build, const XrayRequest& request) {
  std::string text = library_orders(plan, suite, build);
  for (uint32_t t = 0; t < request.wanted.size(); ++t) {
    std::vector<bool> bits = request.wanted[t];
    for (size_t e = 0; e < bits.size(); ++e)
      bits[e] = bits[e] && !is_static(plan.suites[suite], e);
    if (std::find(bits.begin(), bits.end(), true) != bits.end())
      text += fmt::format("xray\t{}\t{}\t{}\n", t, t, hex_bits(bits));
  }
  return text;
}

/// The cells of the function itself, without those of its calls back.
plan::Value own_value(const Job& job, uint32_t set, uint32_t function, uint32_t pattern) {
  plan::Value value = job.value(set, function, pattern);
  const LegCells& own = job.leg_cells[function][pattern][0];
  value.cells.resize(own.arguments + own.results);
  value.bytes.resize(own.arguments + own.results);
  if (!value.read_widths.empty())
    value.read_widths.resize(own.arguments + own.results);
  return value;
}

/// Adds what one call told. False if it is invalid: the process that wrote it shares its memory with the code under
/// test, whose arguments it alters.
bool add_record(uint32_t entry, uint32_t set, std::string_view body, const Machine& machine, const plan::Suite& suite,
                const Job& job, std::vector<abi::LocationMap>& maps) {
  XrayRecord record;
  if (entry >= maps.size() || !read_xray(body, machine, record))
    return false;
  const uint32_t function = suite.entries[entry].function;
  if (record.head.pattern >= job.values[function].size())
    return false;
  add_to_map(maps[entry], record, machine, own_value(job, set, function, record.head.pattern),
             job.argument_cells[function][record.head.pattern]);
  return true;
}

/// The arguments that come in a va_list.
std::vector<std::string> in_a_list(const plan::Suite& suite, uint32_t entry) {
  const lang::Function& function = suite.spec.functions[suite.entries[entry].function];
  std::vector<std::string> names;
  for (size_t i = function.fixed.value_or(0); function.by_list && i < function.inputs.size(); ++i)
    names.push_back(function.inputs[i].name);
  return names;
}

tl::unexpected<Error> broken(const std::string& why) {
  return fail_internal("the runner's log of X-rays can't be read: " + why);
}

} // namespace

Expected<abi::LocationMaps> read_xray_log(std::string_view log, const plan::Plan& plan, const plan::Suite& suite,
                                          const Job& job) {
  abi::LocationMaps maps(plan.toolchains.size(), std::vector<abi::LocationMap>(suite.entries.size()));
  Machine machine;
  machine.byte_order = suite.spec.data_model.byte_order;
  std::vector<bool> lost(maps.size()); // by toolchain
  bool begun = false, ended = false;
  while (!log.empty()) {
    abiter_record head;
    if (log.size() < sizeof head)
      return broken("a record is cut off");
    std::memcpy(&head, log.data(), sizeof head);
    if (head.size < sizeof head || head.size > log.size())
      return broken("a record is longer than the log");
    const std::string_view body = log.substr(sizeof head, head.size - sizeof head);
    log.remove_prefix(head.size);
    if (!begun && head.kind != ABITER_MACHINE)
      return broken("it is of another version");
    begun = true;
    if (is_about_machine(head)) {
      if (!machine.take(head, body))
        return broken("its description of the machine is invalid");
    } else if (head.kind == ABITER_XRAY) {
      if (head.order >= maps.size())
        return broken("an X-ray of an unknown toolchain");
      if (!add_record(head.index, suite.value_set({head.order, head.order}), body, machine, suite, job,
                      maps[head.order]))
        lost[head.order] = true;
    } else if (head.kind == ABITER_ORDER_FAILED) {
      if (head.order < maps.size())
        for (abi::LocationMap& map : maps[head.order])
          if (!map.looked)
            map.failure = body.substr(0, body.find('\0'));
    } else if (head.kind == ABITER_END) {
      ended = true;
    }
  }
  if (!ended)
    return broken("the closing record is missing");
  for (size_t t = 0; t < maps.size(); ++t)
    for (abi::LocationMap& map : maps[t])
      if (lost[t] && !map.looked && map.failure.empty())
        map.failure = "no X-ray: the code under test may have written over the runner's memory";
  for (uint32_t e = 0; e < suite.entries.size(); ++e)
    if (const std::vector<std::string> paths = in_a_list(suite, e); !paths.empty())
      for (auto& of_toolchain : maps)
        leave_out_lists(of_toolchain[e], paths);
  return maps;
}

Expected<abi::LocationMaps> xray_suite(const plan::Plan& plan, size_t suite_index, const compile::Build& build,
                                       const Job& job, const XrayRequest& request, const Options& options) {
  const plan::Suite& suite = plan.suites[suite_index];
  const std::string stem = options.folder + "/" + compile::file_stem(suite.id) + ".xray";
  ABITER_CHECK(carry_out(make_orders(plan, suite_index, build, request), job, suite, stem, options));
  ABITER_TRY(log, read_file(stem + ".log"));
  ABITER_TRY(maps, read_xray_log(log, plan, suite, job));
  if (!options.keep_logs)
    remove_files(stem);
  for (uint32_t t = 0; t < maps.size(); ++t)
    for (uint32_t e = 0; e < maps[t].size(); ++e) {
      abi::LocationMap& map = maps[t][e];
      if (t >= request.wanted.size() || e >= request.wanted[t].size() || !request.wanted[t][e])
        map = {};
      else if (is_static(suite, e))
        map.failure = "a static isn't called: it is where its symbol is";
      else if (!map.looked && map.failure.empty())
        map.failure = "one of its sides is missing";
    }
  return maps;
}

} // namespace abiter::run
