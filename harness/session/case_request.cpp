#include "session/case_request.h"

#include "session/names.h"
#include "util/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace abiter::session {

namespace {

/// The suite's name as a glob: its architecture is that of the toolchains, and need not be said.
std::string with_any_architecture(const std::string& suite) {
  const size_t end = std::min(suite.find('+'), suite.size());
  return suite.find('@') != std::string::npos ? suite : suite.substr(0, end) + "{,@*}" + suite.substr(end);
}

} // namespace

Expected<Request> request_for_case(const Request& request, const std::string& case_id) {
  plan::CaseId id;
  if (!plan::CaseId::parse(case_id, id))
    return fail(fmt::format("'{}' is not a case id", case_id),
                "SPEC::FUNCTION::CONVENTION::CALLER->CALLEE, such as 'procgen/i128::val_in::c::gcc-12->clang-14'; "
                "SPEC may be a .kdl file; a probe has one toolchain; `abiter list` has them all");
  Request one = request;
  one.evidence = false;
  // A spec given as a file stays; its name is the first part of the id, unless that is the file.
  if (one.selection.filter.specs.empty())
    one.selection.filter.specs = {id.suite};
  if (names_file(id.suite)) {
    one.selection.filter.specs = {id.suite};
    id.suite = spec_name(std::filesystem::path(id.suite).filename().string());
  }
  one.selection.filter.functions = {id.function};
  one.selection.filter.conventions = {id.convention};
  // Toolchains that the user describes stay.
  std::erase_if(one.selection.filter.toolchains,
                [](const std::string& name) { return name.find('=') == std::string::npos; });
  one.selection.filter.pairs = {};
  if (id.chain.size() == 1)
    one.selection.filter.toolchains.push_back(id.chain.front());
  else
    one.selection.filter.pairs = {join(id.chain, "->")};
  id.suite = with_any_architecture(id.suite);
  one.selection.filter.words = {id.text()};
  return one;
}

OnlyCase only_case(const plan::Plan& plan) {
  for (size_t s = 0; s < plan.suites.size(); ++s)
    if (const std::vector<plan::CaseAt> cases = plan.suites[s].cases(); !cases.empty())
      return {s, cases.front()};
  return {0, {0, 0}};
}

} // namespace abiter::session
