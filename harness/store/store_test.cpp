#include "store/store.h"
#include "util/fs.h"

#include <doctest/doctest.h>
#include <filesystem>
#include <unistd.h>

using namespace abiter;
using namespace abiter::store;

namespace {

/// A results folder of its own, gone afterwards.
struct Folder {
  std::string path = (std::filesystem::temp_directory_path() / ("abiter-store-" + std::to_string(::getpid()))).string();
  Folder() { std::filesystem::remove_all(path); }
  ~Folder() { std::filesystem::remove_all(path); }
};

RunData example(const std::string& id) {
  RunData run;
  run.info.id = id;
  run.info.started = "2026-04-01T02:03:04Z";
  run.info.version = "0.1.0";
  run.info.harness = "0.1.0+0123456789abcdef";
  run.info.selection.profile = "quick";
  run.info.selection.filter.specs = {"structs/*"};
  run.info.selection.seed = 7;
  run.info.cases = 4;
  run.toolchains = {
      {"gcc-12", "gcc-12.2.0-1", "c", "12.2.0", "x86_64-linux-gnu", "/usr/bin/gcc-12", "00ff", {"-g"}, {"c"}},
      {"clang-14", "clang-14-1", "c", "14.0.6", "x86_64-linux-gnu", "/usr/bin/clang-14", "aa", {}, {"c"}}};
  SuiteData& suite = run.suites.emplace_back();
  suite.id = "structs/small";
  suite.hash = "1234";
  suite.entries = {"one::c", "two::c"};
  suite.rows = {{"gcc-12->gcc-12", ".u"}, {"gcc-12->clang-14", "kV"}};
  suite.agreements = {{1, "{gcc-12} | {clang-14}"}};
  suite.unsupported = {{"gcc-12", 1, "f16", "gcc 11 has no _Float16"}};
  suite.findings = {{"structs/small::one::c::gcc-12->clang-14", judge::Verdict::Known, judge::Verdict::Value, "",
                     "a.toml:3", "", R"({"case":"one"})"},
                    {"structs/small::two::c::gcc-12->clang-14", judge::Verdict::Value, judge::Verdict::Value, "", "",
                     "", R"({"case":"structs/small::two::c::gcc-12->clang-14","verdict":"value"})"}};
  suite.checked_cells = 12;
  return run;
}

} // namespace

TEST_CASE("what is put into the store comes back") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  const RunData run = example("2026-04-01T02-03-04");
  REQUIRE(store->begin_run(run));
  CHECK(store->finished_suites(run.info.id)->empty());
  REQUIRE(store->add_suite(run.info.id, run.suites[0]));
  // Another process sees it at once.
  auto other = Store::open(folder.path);
  REQUIRE(other);
  CHECK(*other->finished_suites(run.info.id) == std::vector{suite_key(run.suites[0])});
  const auto loaded = other->load(run.info.id);
  REQUIRE(loaded);
  CHECK(loaded->info.state == RunState::Running);
  CHECK(loaded->info.selection.to_json() == run.info.selection.to_json());
  CHECK(loaded->toolchains == run.toolchains);
  REQUIRE(loaded->suites.size() == 1);
  CHECK(loaded->suites[0].rows == run.suites[0].rows);
  CHECK(loaded->suites[0].findings == run.suites[0].findings);
  CHECK(loaded->suites[0].agreements == run.suites[0].agreements);
  CHECK(loaded->suites[0].unsupported == run.suites[0].unsupported);
  CHECK(loaded->suites[0].checked_cells == 12);
}

TEST_CASE("a database of version 1 is upgraded: its suites with longer chains are those of scenarios") {
  const Folder folder;
  RunData run = example("2026-04-01T02-03-04");
  SuiteData& scenarios = run.suites.emplace_back(run.suites[0]);
  scenarios.id = "unwinding/cpp";
  scenarios.kind = plan::Kind::Scenarios;
  scenarios.rows = {{"g++-12->gcc-12->g++-12", ".r"}};
  REQUIRE(Store::open(folder.path)->add_run(run));
  CHECK(Store::open(folder.path)->load(run.info.id)->suites[1].kind == plan::Kind::Scenarios);
  {
    auto database = Database::open(folder.path + "/abiter.db");
    REQUIRE(database);
    REQUIRE(database->execute("ALTER TABLE suite DROP COLUMN kind"));
    REQUIRE(database->execute("PRAGMA user_version=1"));
  }
  const auto loaded = Store::open(folder.path)->load(run.info.id);
  REQUIRE(loaded);
  CHECK(loaded->suites[0].kind == plan::Kind::Functions);
  CHECK(loaded->suites[1].kind == plan::Kind::Scenarios);
  CHECK(loaded->suites[1].rows == scenarios.rows);
}

TEST_CASE("results of version 2, with suites of scenarios in a list of their own, are read like those of version 3") {
  const std::string text = R"({"schema":"abiter-results","version":2,"summary":{},"toolchains":[],"suites":[
    {"id":"s","hash":"1","entries":["f::c"],"pairings":[{"caller":"a","callee":"b","verdicts":"."}],
     "agreements":[],"unsupported":[],"findings":[]}],"scenarios":[
    {"id":"s","hash":"2","entries":["t::c"],"scenarios":[],"chains":[{"chain":"a->b->c","verdicts":"W"}],
     "findings":[{"case":"s::t::c::a->b->c","verdict":"unwind","says":[],"trace":[]}]}]})";
  const auto run = parse_results(text, "results.json");
  REQUIRE(run);
  REQUIRE(run->suites.size() == 2);
  CHECK(run->suites[0].kind == plan::Kind::Functions);
  CHECK(run->suites[0].rows == std::vector<RowData>{{"a->b", "."}});
  CHECK(run->suites[1].kind == plan::Kind::Scenarios);
  CHECK(run->suites[1].rows == std::vector<RowData>{{"a->b->c", "W"}});
  CHECK(run->suites[1].findings[0].verdict == judge::Verdict::Unwind);
}

TEST_CASE("findings that differ in their case alone are kept once") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  RunData run = example("a");
  std::vector<FindingData>& findings = run.suites[0].findings;
  findings.clear();
  for (int i = 0; i < 100; ++i) {
    const std::string id = "structs/small::\"f" + std::to_string(i) + "\"::c::a->b";
    findings.push_back(
        {id, judge::Verdict::Value, judge::Verdict::Value, "", "", "",
         "{\"case\":\"structs/small::\\\"f" + std::to_string(i) + "\\\"::c::a->b\",\"verdict\":\"value\"}"});
  }
  REQUIRE(store->add_run(run));
  CHECK(store->load("a")->suites[0].findings == findings);
  auto database = Database::open(folder.path + "/abiter.db");
  REQUIRE(database);
  auto count = database->prepare("SELECT count(DISTINCT body) FROM finding");
  REQUIRE(count);
  REQUIRE(*count->step());
  CHECK(count->number(0) == 1);
}

TEST_CASE("a suite that is written twice is there once") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  RunData run = example("a");
  REQUIRE(store->add_run(run));
  run.suites[0].rows[0].letters = "VV";
  REQUIRE(store->add_suite("a", run.suites[0]));
  const auto loaded = store->load("a");
  REQUIRE(loaded);
  REQUIRE(loaded->suites.size() == 1);
  CHECK(loaded->suites[0].rows == run.suites[0].rows);
}

TEST_CASE("runs are found by id, by its begin, and from behind") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  CHECK(store->find("last").error().what == "no run has been kept yet");
  for (const char* id : {"2026-04-01T02-03-04", "2026-04-02T02-03-04", "2026-05-01T02-03-04"})
    REQUIRE(store->add_run(example(id)));
  CHECK(store->find("last")->id == "2026-05-01T02-03-04");
  CHECK(store->find("last~2")->id == "2026-04-01T02-03-04");
  CHECK(store->find("2026-05")->id == "2026-05-01T02-03-04");
  CHECK(store->find("2026-04").error().what == "'2026-04' is the beginning of 2 runs");
  CHECK(store->find("last~3").error().what == "there are only 3 runs, not 'last~3'");
  CHECK(!store->find("yesterday"));
}

TEST_CASE("a case has a history, newest first, with what was seen below what was expected") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  for (const char* id : {"a", "b", "c"}) {
    RunData run = example(id);
    run.info.state = RunState::Complete;
    if (std::string(id) == "c")
      run.suites[0].rows[1].letters = ".V";
    if (std::string(id) == "c")
      run.suites[0].findings.erase(run.suites[0].findings.begin());
    REQUIRE(store->add_run(run));
  }
  const auto history = store->history("structs/small::one::c::gcc-12->clang-14", 2);
  REQUIRE(history);
  REQUIRE(history->size() == 2);
  CHECK((*history)[0].run == "c");
  CHECK((*history)[0].verdict == judge::Verdict::Pass);
  CHECK((*history)[1].run == "b");
  CHECK((*history)[1].verdict == judge::Verdict::Known);
  CHECK((*history)[1].seen == judge::Verdict::Value);
  CHECK(store->previous(*store->find("c"))->value().id == "b");
}

TEST_CASE("what is removed leaves nothing behind, and what others need stays") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  REQUIRE(store->add_run(example("a")));
  RunData other = example("b");
  other.suites[0].rows[1].letters = "..";
  other.suites[0].findings.clear();
  REQUIRE(store->add_run(other));
  REQUIRE(store->remove("a"));
  REQUIRE(store->compact());
  CHECK(!store->find("a"));
  const auto loaded = store->load("b");
  REQUIRE(loaded);
  CHECK(loaded->suites[0].rows == other.suites[0].rows);
  REQUIRE(store->remove("b"));
  REQUIRE(store->compact());
  auto database = Database::open(folder.path + "/abiter.db");
  REQUIRE(database);
  for (const char* table : {"text", "suite", "toolchain", "pairing", "finding", "unsupported", "run_suite"}) {
    CAPTURE(table);
    auto count = database->prepare(std::string("SELECT count(*) FROM ") + table);
    REQUIRE(count);
    REQUIRE(*count->step());
    CHECK(count->number(0) == 0);
  }
}

TEST_CASE("runs are in the order in which they began, whatever the clock said") {
  const Folder folder;
  auto store = Store::open(folder.path);
  REQUIRE(store);
  for (const char* id : {"2026-04-02T00-00-00", "2026-04-01T00-00-00"}) {
    RunData run = example(id);
    run.info.state = RunState::Complete;
    REQUIRE(store->add_run(run));
  }
  CHECK(store->find("last")->id == "2026-04-01T00-00-00");
  CHECK(store->find("last~1")->id == "2026-04-02T00-00-00");
  REQUIRE(store->begin_run(example("2026-04-03T00-00-00")));
  CHECK(store->find("last")->id == "2026-04-03T00-00-00");
  CHECK(store->find("last", Store::Among::Complete)->id == "2026-04-01T00-00-00");
}

TEST_CASE("a database of another schema, or of somebody else, is refused and stays as it is") {
  const Folder folder;
  {
    auto database = Database::open(folder.path + "/abiter.db");
    REQUIRE(database);
    REQUIRE(database->execute("PRAGMA journal_mode=DELETE"));
    REQUIRE(database->execute("PRAGMA user_version=99"));
  }
  const auto before = read_file(folder.path + "/abiter.db");
  const auto newer = Store::open(folder.path);
  CHECK(read_file(folder.path + "/abiter.db") == before); // its journal as well
  CHECK_FALSE(std::filesystem::exists(folder.path + "/abiter.db-wal"));
  REQUIRE_FALSE(newer);
  CHECK(newer.error().what.find("another version of abiter: its schema is 99") != std::string::npos);
  CHECK(newer.error().hint.find("mv ") != std::string::npos);
  {
    auto database = Database::open(folder.path + "/abiter.db");
    REQUIRE(database);
    REQUIRE(database->execute("PRAGMA user_version=0"));
    REQUIRE(database->execute("CREATE TABLE somebody (x INTEGER)"));
  }
  const auto foreign = Store::open(folder.path);
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().what.find("not of abiter") != std::string::npos);
}

TEST_CASE("a run's id has a form") {
  CHECK(is_run_id("2026-04-01T02-03-04"));
  CHECK(is_run_id("2026-04-01T02-03-04-12"));
  for (const char* id : {"", "../../victim", "2026-04-01T02-03-04/..", "2026-04-01T02-03-04-", "2026-04-01"})
    CHECK_FALSE(is_run_id(id));
}

TEST_CASE("a selection is the same text on its way out and in") {
  Selection selection;
  selection.profile = "default";
  selection.filter.words = {"win64", "a \"quoted\" word"};
  selection.values = {"graffiti"};
  selection.seed = 0xffffffffffffffff;
  selection.partition = "hash:2/8";
  const auto back = Selection::from_json(selection.to_json());
  REQUIRE(back);
  CHECK(back->to_json() == selection.to_json());
  Selection other = selection;
  other.seed = 1;
  other.partition.clear();
  CHECK(other.comparable() == selection.comparable());
  other.poison = false;
  CHECK(other.comparable() != selection.comparable());
  CHECK(!Selection::from_json("{"));
}
