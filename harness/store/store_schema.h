#pragma once

#include <string_view>

namespace abiter::store {

/// PRAGMA user_version of the tables below. A database of version 1 is upgraded, one of another version refused.
constexpr int k_store_version = 2;

/// Version 1 didn't record kinds: longer chains were those of scenarios.
constexpr std::string_view k_upgrade_from_1 = R"sql(
ALTER TABLE suite ADD COLUMN kind TEXT NOT NULL DEFAULT 'functions';
UPDATE suite SET kind = 'scenarios' WHERE number IN
  (SELECT suite FROM pairing JOIN text ON text.id = pairing.chain WHERE text.body LIKE '%->%->%');
DROP VIEW IF EXISTS red;
)sql";

/// Texts that occur in run after run (letters of a pairing, findings, ids of cases) are kept once, in `text`, so that a
/// run in which nothing changed costs a few numbers.
constexpr std::string_view k_store_schema = R"sql(
CREATE TABLE text (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE INDEX text_by_hash ON text (hash);

CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT NOT NULL,
  version TEXT NOT NULL,
  harness TEXT NOT NULL,
  base TEXT NOT NULL,
  profile TEXT NOT NULL,
  selection TEXT NOT NULL,
  comparable TEXT NOT NULL,
  cases INTEGER NOT NULL,
  red INTEGER NOT NULL,
  known INTEGER NOT NULL,
  counts TEXT NOT NULL
);

CREATE TABLE toolchain (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  family TEXT NOT NULL,
  language TEXT NOT NULL,
  version TEXT NOT NULL,
  target TEXT NOT NULL,
  compiler TEXT NOT NULL,
  hash TEXT NOT NULL,
  flags TEXT NOT NULL,
  conventions TEXT NOT NULL,
  UNIQUE (id, family, language, version, target, compiler, hash, flags, conventions)
);
CREATE TABLE run_toolchain (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  position INTEGER NOT NULL,
  toolchain INTEGER NOT NULL REFERENCES toolchain,
  PRIMARY KEY (run, position)
) WITHOUT ROWID;

CREATE TABLE suite (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  entries INTEGER NOT NULL REFERENCES text,
  kind TEXT NOT NULL DEFAULT 'functions',
  UNIQUE (id, hash, entries)
);
CREATE TABLE run_suite (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  suite INTEGER NOT NULL REFERENCES suite,
  position INTEGER NOT NULL,
  finished INTEGER NOT NULL,
  checked_cells INTEGER NOT NULL,
  agreements INTEGER NOT NULL REFERENCES text,
  PRIMARY KEY (run, suite)
) WITHOUT ROWID;

CREATE TABLE pairing (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  suite INTEGER NOT NULL REFERENCES suite,
  position INTEGER NOT NULL,
  chain INTEGER NOT NULL REFERENCES text,
  letters INTEGER NOT NULL REFERENCES text,
  PRIMARY KEY (run, suite, position)
) WITHOUT ROWID;

CREATE TABLE finding (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  suite INTEGER NOT NULL REFERENCES suite,
  position INTEGER NOT NULL,
  id INTEGER NOT NULL REFERENCES text,
  verdict TEXT NOT NULL,
  seen TEXT NOT NULL,
  follows_from TEXT NOT NULL,
  rule TEXT NOT NULL,
  root_cause TEXT NOT NULL,
  body INTEGER NOT NULL REFERENCES text,
  PRIMARY KEY (run, suite, position)
) WITHOUT ROWID;
CREATE TABLE unsupported (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  suite INTEGER NOT NULL REFERENCES suite,
  position INTEGER NOT NULL,
  toolchain TEXT NOT NULL,
  entry INTEGER NOT NULL,
  feature TEXT NOT NULL,
  reason INTEGER NOT NULL REFERENCES text,
  PRIMARY KEY (run, suite, position)
) WITHOUT ROWID;
)sql";

} // namespace abiter::store
