#include "cli/command_line.h"
#include "cli/flags.h"
#include "session/generated.h"

namespace abiter::cli {

namespace {

int gen(const session::SourceRequest& request, const report::Output& output) {
  const auto sources = session::generate_sources(request);
  if (!sources)
    return report_errors(sources.error(), output);
  for (const session::GeneratedSource& source : *sources) {
    output.print(source.text);
    for (const std::string& line : source.unsupported)
      output.remark("unsupported by " + line + "\n");
  }
  return k_exit_ok;
}

} // namespace

void add_gen(CommandLine& line) {
  auto [app, request] =
      line.add<session::SourceRequest>({"gen",
                                        k_group_machine,
                                        "print the generated source of one side of a spec",
                                        {{"what C++ defines", "abiter gen structs/nested --lang cpp"},
                                         {"what calls one function under one convention",
                                          "abiter gen structs/empty --side caller --fn nothing_in --convention c"}}},
                                       gen);
  app.add_option("spec", request.spec, "a spec's name, or a .kdl file")->required();
  add_where(app, request.where);
  add_toolchain_folders(app, request.toolchain_folders);
  CLI::Option* language =
      app.add_option("--lang", request.language, "its language: a folder of generators/")->type_name("LANGUAGE");
  add_choice(app, "--side", request.side, {"caller", "callee"}, "the side of the calls");
  app.add_option("--toolchain", request.toolchain, "for this toolchain, with what it lacks left out")
      ->type_name("GLOB")
      ->excludes(language);
  add_texts(app, "--fn", request.functions, "GLOB", "only these functions; repeatable");
  add_texts(app, "--convention", request.conventions, "GLOB", "only these conventions; repeatable");
}

} // namespace abiter::cli
