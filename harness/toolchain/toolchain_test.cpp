#include "toolchain/commands.h"
#include "toolchain/test_support.h"

using namespace abiter;
using namespace abiter::toolchain;

TEST_CASE("compilers are found by their names, asked what they are, and sorted by version") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.compiler("fake-9", "9.4.0");
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake-12-ar", "1.0");
  const auto set = machine.search();
  REQUIRE(set);
  REQUIRE(set->found.size() == 2);
  const Toolchain& one = set->found[0];
  CHECK(one.id == "fake-9");
  CHECK(one.compiler == machine.root + "/bin/fake-9");
  CHECK(one.version == "9.4.0");
  CHECK(one.version_line == "fake version 9.4.0");
  CHECK(one.target == "x86_64-linux-gnu");
  CHECK(one.hash.size() == 16);
  CHECK(one.flags == std::vector<std::string>{"-fPIC"});
  CHECK(set->found[1].id == "fake-12");
  CHECK(set->absent.empty());
}

TEST_CASE("a compiler with several names appears once, by the first pattern that has it") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.compiler("fake-12", "12.2.0");
  fs::create_symlink("fake-12", machine.root + "/bin/fake");
  CHECK(machine.ids() == "fake-12");
  CHECK(get(*machine.search(), "fake-12").compiler == machine.root + "/bin/fake-12");
}

TEST_CASE("versions that differ in a patch are told apart by it, equal ones by their build") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake-13", "12.3.0");
  CHECK(machine.ids() == "fake-12.2.0 fake-12.3.0");
  machine.compiler("fake-13", "12.2.0");
  const std::string ids = machine.ids();
  CHECK_MESSAGE(glob_match("fake-12 fake-12.2.0+????", ids), ids);
}

TEST_CASE("wrappers such as ccache are no compilers") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.compiler("ccache", "12.2.0");
  fs::create_symlink("ccache", machine.root + "/bin/fake-12");
  CHECK(machine.ids().empty());
}

TEST_CASE("what is not there, or not a compiler, is absent with the reason") {
  Machine machine;
  machine.file("fake.toml", k_fake + "[expected]\nfake-11 = \"package fake-11\"\nfake-12 = \"\"\n");
  machine.compiler("fake-12", "12.2.0");
  machine.program("fake-13", "echo broken >&2; exit 3");
  machine.program("fake-14", "echo hello");
  const auto set = machine.search();
  REQUIRE(set);
  CHECK(set->found.size() == 1);
  REQUIRE(set->absent.size() == 1);
  CHECK(set->absent[0].id == "fake-11");
  CHECK(set->absent[0].reason.find("no program named 'fake-[0-9]+' or 'fake'") == 0);
  CHECK(set->absent[0].reason.find("(package fake-11)") != std::string::npos);
  CHECK(set->absent[0].reason.find("exit code 3: broken") != std::string::npos);
  CHECK(set->absent[0].reason.find("fake-14: nothing in its answer to '--version'") != std::string::npos);
}

TEST_CASE("a user's file adds to the one of its name: launcher, flags for some, a variant") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.file(
      "fake.toml",
      "launcher = [\"sh\", \"-c\"]\n[variant.plain]\n[variant.x]\nflags = [\"-x\"]\n"
      "[[when]]\nmatch = \"*-x\"\nflags = [\"-y\"]\nlauncher = []\nrunner = [\"env\"]\nenvironment = { A = \"b\" }\n",
      "mine");
  machine.compiler("fake-12", "12.2.0");
  const auto set = machine.search({"mine"});
  REQUIRE(set);
  const Toolchain& plain = get(*set, "fake-12");
  const Toolchain& x = get(*set, "fake-12-x");
  CHECK(plain.launcher == std::vector<std::string>{find_program("sh"), "-c"});
  CHECK(plain.runner.empty());
  CHECK(x.launcher.empty());
  CHECK(x.runner == std::vector<std::string>{find_program("env")});
  CHECK(x.flags == std::vector<std::string>{"-fPIC", "-x", "-y"});
  CHECK(x.environment == Environment{{"A", "b"}});
}

TEST_CASE("a launcher, runner or linker that isn't there makes the toolchain absent") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.file("fake.toml", "launcher = [\"no-such-launcher\"]\n", "mine");
  machine.compiler("fake-12", "12.2.0");
  const auto set = machine.search({"mine"});
  REQUIRE(set);
  CHECK(set->found.empty());
  REQUIRE(set->absent.size() == 1);
  CHECK(set->absent[0].id == "fake-12");
  CHECK(set->absent[0].reason.find("'no-such-launcher'") != std::string::npos);
}

TEST_CASE("a file may be like another, and can be switched off") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.file("fake++.toml",
               "like = \"fake\"\nlanguage = \"cpp\"\nid = \"fake++-{version}\"\nprograms = ['fake\\+\\+']\n");
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake++", "12.2.0");
  CHECK(machine.ids() == "fake-12 fake++-12.2.0");
  machine.file("fake.toml", "enabled = false\n", "mine");
  machine.file("fake++.toml", "enabled = true\n", "mine");
  CHECK(machine.ids({"mine"}) == "fake++-12.2.0");
}

TEST_CASE("compilers outside PATH get their environment") {
  Machine machine;
  fs::create_directories(machine.root + "/opt/fake-12/bin");
  machine.file("fake.toml", k_fake + fmt::format("[[place]]\npaths = [\"${{NO_SUCH_VARIABLE:-{}/opt}}/*/bin/fake\"]\n"
                                                 "environment = {{ LIBRARIES = \"{{folder}}/../lib\" }}\n",
                                                 machine.root));
  machine.compiler("fake", "12.2.0", "test \"$LIBRARIES\"");
  fs::rename(machine.root + "/bin/fake", machine.root + "/opt/fake-12/bin/fake");
  const auto set = machine.search();
  REQUIRE(set);
  CHECK(get(*set, "fake-12").environment == Environment{{"LIBRARIES", real_path(machine.root) + "/opt/fake-12/lib"}});
}

TEST_CASE("answers are remembered until the compiler changes") {
  Machine machine;
  machine.cache = machine.root + "/cache";
  machine.file("fake.toml", k_fake);
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake-13", "13.0.0");
  const std::string ids = machine.ids();
  CHECK(machine.started() == 2);
  CHECK(machine.ids() == ids);
  CHECK(machine.started() == 2);
  machine.compiler("fake-13", "14.0.0");
  CHECK(machine.ids() == "fake-12 fake-14");
  CHECK(machine.started() == 3);
}

TEST_CASE("every mistake in a file is told with its place") {
  Machine machine;
  machine.file("fake.toml", "language = 3\nid = \"fake-{mayor}\"\nprograms = [\"fake-[0-9\"]\nlanguag = \"c\"\n"
                            "conventions = [\"c\", \"win6\"]\nlink = [\"ld\", \"{input}\"]\ncompile = \"gcc\"\n"
                            "[probe]\nversion = \"[0-9]+\"\n[[lack]]\nfeature = \"f16\"\n[[lack]]\nversion = "
                            "\"<x\"\nfeature = \"a\"\nreason = \"b\"\n");
  const std::string text = machine.complaints();
  for (const char* expected :
       {"fake.toml:1:12 'language' must be a text",
        "fake.toml:2:6 unknown placeholder '{mayor}' in 'id' | known here: {major}",
        "fake.toml:3:13 'fake-[0-9' is not a regular expression",
        "unknown key 'languag' in a toolchain file | did you mean 'language'?",
        "fake.toml:5:21 unknown convention 'win6' | did you mean 'win64'?",
        "fake.toml:6:15 unknown placeholder '{input}' in 'link'", "fake.toml:7:11 'compile' must be a list of texts",
        "fake.toml:9:11 '[0-9]+' has no capture group", "fake.toml:10:1 [[lack]] needs a reason",
        "fake.toml:13:11 '<x' is not a condition on a version"})
    CHECK_MESSAGE(text.find(expected) != std::string::npos, (std::string(expected) + "\n" + text));
}

TEST_CASE("broken syntax, missing keys, circles and unknown bases are told") {
  Machine machine;
  machine.file("broken.toml", "language = \"c\"\nid = \n");
  CHECK(machine.complaints().find("broken.toml:2:") == 0);
  machine.file("broken.toml", "language = \"c\"\n");
  CHECK(machine.complaints().find("missing: id, link, conventions, programs, compile, probe.version") !=
        std::string::npos);
  machine.file("broken.toml", "like = \"fak\"\n");
  machine.file("fake.toml", k_fake);
  CHECK(machine.complaints().find("broken.toml:1:8 unknown toolchain file 'fak' | did you mean 'fake'?") == 0);
  machine.file("broken.toml", "like = \"broken\"\n");
  CHECK(machine.complaints().find("broken.toml:1:8 'broken' can't be like itself") == 0);
}

TEST_CASE("the embedded clang is found where abiter has it") {
  Machine machine;
  machine.file("embedded.toml", k_fake + "[expected]\n");
  machine.file("embedded.toml", "embedded = true\nid = \"embedded\"\n", "mine");
  CHECK(machine.ids({"mine"}).empty()); // the library is a folder
  SearchOptions options;
  options.path = machine.root + "/bin";
  options.embedded = EmbeddedCompiler{"19.1.7", "x86_64-pc-linux-gnu", "/bin/true"};
  const std::vector<std::string> folders{machine.root + "/toolchains", machine.root + "/mine"};
  auto set = find_toolchains(folders, options);
  REQUIRE(set);
  CHECK(get(*set, "embedded").embedded);
  CHECK(get(*set, "embedded").version == "19.1.7");
  CHECK(get(*set, "embedded").target == "x86_64-linux-gnu");
  CHECK(get(*set, "embedded").compiler.empty());
  options.embedded.reset();
  set = find_toolchains(folders, options);
  REQUIRE(set);
  CHECK(set->found.empty());
  CHECK(set->absent.at(0).reason.find("built without the clang libraries") != std::string::npos);
}

TEST_CASE("targets have one name each") {
  CHECK(plain_target("x86_64-pc-linux-gnu") == "x86_64-linux-gnu");
  CHECK(plain_target("x86_64-unknown-linux-gnu") == "x86_64-linux-gnu");
  CHECK(plain_target("x86_64-w64-mingw32") == "x86_64-w64-mingw32");
}

TEST_CASE("the built-in files are right, and every compiler that they find compiles and links an empty source") {
  const auto set = find_toolchains({ABITER_TOOLCHAINS});
  if (!set)
    for (const Error& error : set.error())
      FAIL_CHECK(to_text(error));
  REQUIRE(set);
  Machine machine;
  size_t tried = 0;
  for (const Toolchain& one : set->found) {
    if (one.embedded)
      continue;
    INFO(one.id);
    ++tried;
    CHECK(one.target == (one.id.find("-m32") == std::string::npos ? "x86_64-linux-gnu" : "i386-linux-gnu"));
    const bool rust = one.language.starts_with("rust");
    const std::string source = machine.root + (rust ? "/empty.rs" : one.language == "cpp" ? "/empty.cpp" : "/empty.c");
    REQUIRE(write_file(source, rust ? "#![no_std]\n" : "typedef int unused;\n"));
    for (const bool link : {false, true}) {
      Command command;
      command.words = link ? link_command(one, machine.root + "/empty.o", machine.root + "/empty.so")
                           : compile_command(one, source, machine.root + "/empty.o");
      command.environment = one.environment;
      const auto finished = run_command(command);
      REQUIRE(finished);
      CHECK_MESSAGE(finished->ok(), finished->err);
      CHECK_MESSAGE(finished->err.empty(), finished->err);
    }
  }
  CHECK(tried > 0); // at least the compiler that this was built with
}

TEST_CASE("a tool in front of the compiler belongs to the toolchain's id, version and hash") {
  Machine machine;
  machine.compiler("fake-9", "9.4.0");
  machine.compiler("fake-10", "10.2.0");
  machine.file("fake.toml", k_fake);
  const std::string bind = "like = \"fake\"\nid = \"fake-{major}+bind-{tool.major}.{tool.minor}\"\nnewest = true\n"
                           "compile = [\"{here}/bind-fake\", \"{tool}\", \"{self}\", \"{in}\", \"{out}\"]\n"
                           "[tool]\nprograms = [\"bind\"]\narguments = [\"--version\"]\nversion = '^bind ([0-9.]+)'\n"
                           "[expected]\n\"fake-*+bind-*\" = \"Debian package bind\"\n";
  machine.file("bind.toml", bind);
  const auto helper = [&](const std::string& text) {
    machine.file("bind-fake", text);
    fs::permissions(machine.root + "/toolchains/bind-fake", fs::perms::owner_all | fs::perms::others_exec);
  };
  helper("#!/bin/sh\n");

  auto set = machine.search();
  REQUIRE(set);
  REQUIRE(set->absent.size() == 1);
  CHECK(set->absent[0].id == "fake-*+bind-*");
  CHECK(set->absent[0].reason == "no program named 'bind' in PATH (Debian package bind)");

  machine.program("bind", "echo 'bind 0.60.1'; echo 'reads C with clang 14'");
  set = machine.search();
  REQUIRE(set);
  CHECK(set->absent.empty());
  const Toolchain one = get(*set, "fake-10+bind-0.60"); // the newest compiler alone
  CHECK(machine.ids() == "fake-10+bind-0.60 fake-9 fake-10");
  CHECK(one.version == "10.2.0");
  CHECK(one.tool == machine.root + "/bin/bind");
  CHECK(one.tool_version == "0.60.1");
  CHECK(one.version_line == "fake version 10.2.0, with bind 0.60.1, reads C with clang 14");
  CHECK(one.compile.front() == machine.root + "/toolchains/bind-fake");
  CHECK(one.helpers == std::vector<std::string>{machine.root + "/toolchains/bind-fake"});

  // What the tool says of itself, and the program that starts it, make another toolchain.
  helper("#!/bin/sh\n# changed\n");
  const std::string helped = get(*machine.search(), "fake-10+bind-0.60").hash;
  CHECK(helped != one.hash);
  machine.program("bind", "echo 'bind 0.60.1'; echo 'reads C with clang 19'");
  CHECK(get(*machine.search(), "fake-10+bind-0.60").hash != helped);

  machine.program("bind", "echo nothing");
  set = machine.search();
  REQUIRE(set);
  CHECK(set->absent.at(0).reason.find("looks like its version") != std::string::npos);
  machine.program("bind", "echo 'bind 1.0'");
  machine.file("bind.toml", bind + "[variant.x]\n", "toolchains");
  std::filesystem::remove(machine.root + "/toolchains/bind-fake");
  set = machine.search();
  REQUIRE(set);
  CHECK(set->absent.at(0).reason.find("bind-fake") != std::string::npos);
}

TEST_CASE("[tool] needs programs and a version, and a file may pass over versions") {
  Machine machine;
  machine.file("fake.toml", k_fake + "[tool]\nprograms = [\"bind\"]\n");
  CHECK(machine.complaints().find("fake.toml:13:1 [tool] needs programs and a version") == 0);
  machine.file("fake.toml", "versions = \">=10\"\n" + k_fake);
  machine.compiler("fake-9", "9.4.0");
  machine.compiler("fake-10", "10.2.0");
  CHECK(machine.ids() == "fake-10");
}
