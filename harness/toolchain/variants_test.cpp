#include "toolchain/feature_set.h"
#include "toolchain/test_support.h"

using namespace abiter;
using namespace abiter::toolchain;

TEST_CASE("variants add flags and a suffix, and are of one family; hashes differ") {
  Machine machine;
  machine.file("fake.toml", k_fake + "[variant.O2]\nflags = [\"-O2\"]\n[variant.plain]\nflags = [\"-O0\"]\n"
                                     "[variant.fancy]\nversion = \">=13\"\nflags = [\"-fancy\"]\n");
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake-13", "13.0.0");
  CHECK(machine.ids() == "fake-12 fake-12-O2 fake-13 fake-13-O2 fake-13-fancy");
  const auto set = machine.search();
  const Toolchain& plain = get(*set, "fake-12");
  const Toolchain& fast = get(*set, "fake-12-O2");
  CHECK(plain.flags == std::vector<std::string>{"-fPIC", "-O0"});
  CHECK(fast.flags == std::vector<std::string>{"-fPIC", "-O2"});
  CHECK(fast.variant == "O2");
  CHECK(plain.family == fast.family);
  CHECK(plain.hash != fast.hash);
  CHECK(plain.family != get(*set, "fake-13").family);
}

TEST_CASE("lacks hold for the versions that they name; a lacking convention is not offered") {
  Machine machine;
  machine.file("fake.toml", k_fake + "[[lack]]\nfeature = \"f16\"\nversion = \"<13\"\nreason = \"too old\"\n"
                                     "[[lack]]\nconvention = \"win64\"\nversion = \"12\"\nreason = \"ignored\"\n");
  machine.compiler("fake-12", "12.2.0");
  machine.compiler("fake-13", "13.0.0");
  const auto set = machine.search();
  REQUIRE(set);
  const Toolchain& old = get(*set, "fake-12");
  REQUIRE(old.lacks.size() == 1);
  CHECK(old.lacks[0].feature == "f16");
  CHECK(old.lacks[0].reason == "too old");
  REQUIRE(old.lacks_conventions.size() == 1);
  CHECK(old.lacks_conventions[0].feature == "win64");
  CHECK(old.conventions == std::vector<std::string>{"c"});
  CHECK(get(*set, "fake-13").lacks.empty());
  CHECK(get(*set, "fake-13").conventions.size() == 2);
}

TEST_CASE("a variant may be for some specs and some processors, and lack what others have") {
  Machine machine;
  machine.compiler("fake-12", "12.1.0");
  machine.file("fake.toml", k_fake + "[variant.plain]\n[variant.wide]\nspecs = [\"vectors/*\"]\n"
                                     "[variant.odd]\ncpu = [\"no-such-thing\"]\n"
                                     "[[lack]]\nfeature = \"vector-32\"\nmatch = \"!*-wide\"\nreason = \"no AVX\"\n");
  const auto set = machine.search();
  REQUIRE(set);
  const Toolchain& plain = get(*set, "fake-12");
  const Toolchain& wide = get(*set, "fake-12-wide");
  CHECK(wide.specs == std::vector<std::string>{"vectors/*"});
  CHECK(plain.specs.empty());
  CHECK(plain.lacks.size() == wide.lacks.size() + 1);
  const auto odd =
      std::find_if(set->absent.begin(), set->absent.end(), [](const Absent& one) { return one.id == "fake-12-odd"; });
  REQUIRE(odd != set->absent.end());
  CHECK(odd->reason == "this machine's processor has no no-such-thing");
}

TEST_CASE("toolchains are chosen by id and glob, and taken away") {
  ToolchainSet set;
  for (const auto& [id, compiler] : {std::pair{"gcc-11", "gcc-11"},
                                     {"gcc-12", "gcc-12"},
                                     {"gcc-12-O2", "gcc-12"},
                                     {"gcc-12-m32", "gcc-12"},
                                     {"tcc", "tcc"}}) {
    set.found.emplace_back();
    set.found.back().id = id;
    set.found.back().compiler_id = compiler;
  }
  set.absent.push_back({"clang-15", "no program named 'clang-15'"});
  const auto chosen = [&](const std::vector<std::string>& names) {
    const auto some = select_toolchains(set, names);
    std::vector<std::string> ids;
    for (const Toolchain& one : some.value_or(std::vector<Toolchain>{}))
      ids.push_back(one.id);
    return some ? join(ids, " ") : join({some.error()[0].what, some.error()[0].hint}, " | ");
  };
  CHECK(chosen({"tcc", "gcc-12"}) == "gcc-12 tcc");
  // A glob means compilers, unless it says more.
  CHECK(chosen({"gcc-*", "gcc-11"}) == "gcc-11 gcc-12");
  CHECK(chosen({"gcc-1?"}) == "gcc-11 gcc-12");
  CHECK(chosen({"gcc-*-O2"}) == "gcc-12-O2");
  CHECK(chosen({"gcc-12-*"}) == "gcc-12-O2 gcc-12-m32");
  CHECK(chosen({"gcc-12{,-*}"}) == "gcc-12 gcc-12-O2 gcc-12-m32");
  CHECK(chosen({"*-m32"}) == "gcc-12-m32");
  CHECK(chosen({"*"}) == "gcc-11 gcc-12 gcc-12-O2 gcc-12-m32 tcc");
  CHECK(chosen({"*", "!*-O2", "!tcc"}) == "gcc-11 gcc-12 gcc-12-m32");
  CHECK(chosen({"*", "!gcc-12*"}) == "gcc-11 tcc");
  CHECK(chosen({"rustc-*"}).empty());
  CHECK(chosen({"gcc-13"}) == "unknown toolchain 'gcc-13' | did you mean 'gcc-11'?");
  CHECK(chosen({"mine"}) == "unknown toolchain 'mine' | there are: gcc-11, gcc-12, gcc-12-O2, gcc-12-m32, tcc");
  CHECK(chosen({"clang-15"}) == "toolchain 'clang-15' is not on this machine: no program named 'clang-15' | ");
}

TEST_CASE("a lack may be that of some ids only") {
  Machine machine;
  machine.file("fake.toml", k_fake +
                                "[variant.plain]\n[variant.sse2]\n[[lack]]\nfeature = \"f16\"\nmatch = \"!*-sse2\"\n"
                                "reason = \"it needs vector registers\"\n");
  machine.compiler("fake-9", "9.4.0");
  const auto set = machine.search();
  REQUIRE(set);
  CHECK(get(*set, "fake-9").lacks.size() == 1);
  CHECK(get(*set, "fake-9-sse2").lacks.empty());
}

TEST_CASE("variants go together: by name, or where a file lists them") {
  Machine machine;
  machine.file("fake.toml",
               "combinations = [\"{std20}{,-O2}\"]\n" + k_fake +
                   "[variant.plain]\nflags = [\"-O0\"]\n[variant.O2]\nflags = [\"-O2\"]\n[variant.std20]\nflags = "
                   "[\"-std=20\"]\nversion = \">=12\"\n[variant.wide]\nflags = [\"-wide\"]\nspecs = [\"vectors/*\"]\n");
  machine.compiler("fake-12", "12.1.0");
  machine.compiler("fake-11", "11.1.0");
  auto set = machine.search();
  REQUIRE(set);
  CHECK(get(*set, "fake-12-std20-O2").flags == std::vector<std::string>{"-fPIC", "-std=20", "-O2"});
  CHECK(machine.ids() ==
        "fake-11 fake-11-O2 fake-11-wide fake-12 fake-12-O2 fake-12-std20 fake-12-wide fake-12-std20-O2");
  const auto names = provide_toolchains(*set, {"fake-12-O2-wide", "fake-12", "fake-12-O2-O2", "fake-12-none"});
  REQUIRE(names);
  const Toolchain& both = get(*set, "fake-12-O2-wide");
  CHECK(both.flags == std::vector<std::string>{"-fPIC", "-O2", "-wide"});
  CHECK(both.compiler_id == "fake-12");
  CHECK(both.specs.empty());
  CHECK_FALSE(select_toolchains(*set, {"fake-12-O2-O2"}));
  CHECK_FALSE(select_toolchains(*set, {"fake-12-none"}));
}

TEST_CASE("variants are multiplied with each other and with compilers by globs") {
  Machine machine;
  machine.file("fake.toml",
               k_fake + "[variant.plain]\n[variant.O2]\n[variant.std11]\n[variant.std20]\nversion = \">=12\"\n");
  machine.compiler("fake-12", "12.1.0");
  machine.compiler("fake-11", "11.1.0");
  const auto chosen = [&](const std::vector<std::string>& words) {
    auto set = machine.search();
    REQUIRE(set);
    const auto names = provide_toolchains(*set, words);
    REQUIRE(names);
    std::vector<std::string> ids;
    for (const Toolchain& one : select_toolchains(*set, *names).value_or(std::vector<Toolchain>{}))
      ids.push_back(one.id);
    std::sort(ids.begin(), ids.end());
    return join(ids, " ");
  };
  CHECK(chosen({"fake-12{,-std11,-std20}{,-O2}"}) ==
        "fake-12 fake-12-O2 fake-12-std11 fake-12-std11-O2 fake-12-std20 fake-12-std20-O2");
  // The file says that there is no std20 of the older one; who names it himself has it.
  CHECK(chosen({"fake-*-std20-O2"}) == "fake-12-std20-O2");
  CHECK(chosen({"fake-11-std20-O2"}) == "fake-11-std20-O2");
  CHECK(chosen({"fake-1?-O2", "fake-1?-std11-O2"}) == "fake-11-O2 fake-11-std11-O2 fake-12-O2 fake-12-std11-O2");
}

TEST_CASE("the name of another compiler says nothing of what a toolchain is") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.file("other.toml", "like = \"fake\"\nid = \"other-{major}\"\nfamily = \"other\"\nprograms = [\"other\"]\n"
                             "[probe]\nversion = 'other ([0-9.]+)'\n");
  machine.file("fixed.toml", "like = \"fake\"\nid = \"other-9\"\nprograms = [\"nonsense\"]\n");
  machine.compiler("fake-12", "12.1.0");
  machine.compiler("nonsense", "12.1.1");
  auto set = machine.search();
  REQUIRE(set);
  CHECK_FALSE(get(*set, "fake-12").misnamed);
  CHECK(get(*set, "other-9").misnamed);
  const std::string program = machine.root + "/bin/nonsense";
  for (const char* const name : {"fake-9", "other-3", "fake-9-O2"}) {
    REQUIRE(provide_toolchains(*set, {name + ("=" + program)}));
    CHECK_MESSAGE(get(*set, name).misnamed, name);
  }
  for (const char* const name : {"mine", "fake-12-mine", "fake-mine"}) {
    REQUIRE(provide_toolchains(*set, {name + ("=" + program)}));
    CHECK_FALSE_MESSAGE(get(*set, name).misnamed, name);
  }
}

TEST_CASE("a comma belongs to the flag, unless a flag begins behind it") {
  Machine machine;
  machine.file("fake.toml", k_fake);
  machine.compiler("fake-12", "12.1.0");
  const std::string program = machine.root + "/bin/fake-12";
  const auto flags_of = [&](const std::string& text) {
    auto set = machine.search();
    REQUIRE(set);
    REQUIRE(provide_toolchains(*set, {"mine=" + program + text}));
    const std::vector<std::string> flags = get(*set, "mine").flags;
    return join({flags.begin() + 1, flags.end()}, " ");
  };
  CHECK(flags_of("") == "");
  CHECK(flags_of(",-O2,-march=x") == "-O2 -march=x");
  CHECK(flags_of(",-Ctarget-feature=+avx2,+fma,-O") == "-Ctarget-feature=+avx2,+fma -O");
  CHECK(flags_of(",-Wa,--noexecstack,-O2") == "-Wa,--noexecstack -O2");
  auto set = machine.search();
  const auto foreign = provide_toolchains(*set, {"arm=" + program + ",--target=aarch64-linux-gnu"});
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error()[0].what == "'" + program + "' makes code for 'aarch64', which nothing here runs");
}

TEST_CASE("a user describes a toolchain: the compiler's own answer says what it is") {
  Machine machine;
  machine.file("fake.toml", k_fake + "[variant.plain]\nflags = [\"-O0\"]\n[feature]\nO2 = \"-O[1-3]\"\n");
  machine.file(
      "fake++.toml",
      "like = \"fake\"\nlanguage = \"cpp\"\nid = \"fake++-{major}\"\nprograms = [\"fakexx\"]\n[expected]\nx = \"\"\n");
  machine.file("other.toml",
               "like = \"fake\"\nid = \"other\"\nprograms = [\"other\"]\n[probe]\nversion = 'other ([0-9]+)'\n");
  machine.compiler("fake-12", "12.1.0");
  machine.compiler("nonsense", "13.2.0");
  machine.compiler("my++", "13.2.0");
  machine.program("cat", "echo nothing");
  auto set = machine.search();
  REQUIRE(set);
  const std::string bin = machine.root + "/bin/";
  const auto names =
      provide_toolchains(*set, {"mine=" + bin + "nonsense,-O3,-mfancy", "plus=" + bin + "my++", "fake-12"});
  REQUIRE(names);
  CHECK(*names == std::vector<std::string>{"mine", "plus", "fake-12"});
  Toolchain mine = get(*set, "mine");
  CHECK(mine.version == "13.2.0");
  CHECK(mine.language == "c");
  CHECK(mine.flags == std::vector<std::string>{"-fPIC", "-O0", "-O3", "-mfancy"});
  CHECK(mine.known_as == std::vector<std::string>{"fake-13"});
  CHECK(get(*set, "plus").language == "cpp");
  CHECK(get(*set, "plus").known_as == std::vector<std::string>{"fake++-13"});
  CHECK(get(*set, "fake-12").known_as == std::vector<std::string>{"fake-12"});
  const auto complaint = [&](const std::string& word) {
    const auto provided = provide_toolchains(*set, {word});
    return provided ? "" : provided.error()[0].what;
  };
  CHECK(complaint("x=" + bin + "cat") == "'" + bin + "cat' is not a compiler of a family that abiter knows");
  CHECK(complaint("x=/nowhere/cc") == "program '/nowhere/cc' not found");
  CHECK(complaint("a:b=" + bin + "nonsense") == "'a:b' can't be a toolchain's name");
  CHECK(complaint("fake-12=" + bin + "nonsense") == "there is a toolchain 'fake-12' already");
}

TEST_CASE("what a toolchain is, is seen by its flags: the last one that says something counts") {
  CHECK(flags_have({"-O0", "-O2"}, "-O[1-3]"));
  CHECK_FALSE(flags_have({"-O2", "-O0"}, "-O[1-3]"));
  CHECK(flags_have({"-mregparm=3"}, "-mregparm=3"));
  CHECK_FALSE(flags_have({"-mregparm=3", "-mregparm=0"}, "-mregparm=3"));
  CHECK(flags_have({"-mrtd"}, "-mrtd"));
  CHECK_FALSE(flags_have({"-mrtd", "-mno-rtd"}, "-mrtd"));
  CHECK_FALSE(flags_have({}, "-mrtd"));
  const std::string either = "{-O,-Copt-level=[1-3]}";
  CHECK(flags_have({"-Copt-level=0", "-O"}, either));
  CHECK(flags_have({"-O", "-Copt-level=3"}, either));
  CHECK_FALSE(flags_have({"-O", "-Copt-level=0"}, either));
}

TEST_CASE("lacks depend on what a toolchain is, not on what it's called") {
  Toolchain one;
  one.known_as = {"gcc-12"};
  one.conventions = {"c", "stdcall"};
  one.flags = {"-m32", "-mregparm=3"};
  one.features = {{"avx512", "__AVX512F__"}, {"avx", "__AVX__"}, {"sse2", "__SSE2__"}, {"regparm3", "-mregparm=3"}};
  one.asked_lacks = {{{"f16", "no vectors"}, false, {}, {"sse2", "avx"}},
                     {{"memcpy", "regparm"}, false, {"regparm3"}, {}}};
  Toolchain other = one;
  set_features(one, {});
  CHECK(one.lacks.size() == 2);
  CHECK(one.known_as == std::vector<std::string>{"gcc-12-regparm3"});
  other.flags = {"-m32"};
  Toolchain old = other;
  set_features(other, {"avx512", "avx"});
  CHECK(other.lacks.empty());
  CHECK(other.known_as == std::vector<std::string>{"gcc-12-avx512"});
  Toolchain several = old;
  several.flags = {"-mregparm=3"};
  set_features(several, {"sse2"});
  CHECK(several.known_as == std::vector<std::string>{"gcc-12-regparm3-sse2", "gcc-12-sse2-regparm3"});
  old.asked_lacks = {{{"*", "too old"}, true, {}, {"avx"}}};
  set_features(old, {});
  CHECK(old.conventions.empty());
  CHECK(old.lacks_conventions.size() == 2);
}
