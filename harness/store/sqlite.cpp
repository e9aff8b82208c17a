#include "store/sqlite.h"

#include <filesystem>
#include <fmt/format.h>
#include <sqlite3.h>
#include <utility>

namespace abiter::store {

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
  std::swap(m_database, other.m_database);
  std::swap(m_statement, other.m_statement);
  return *this;
}

Statement::~Statement() {
  sqlite3_finalize(m_statement);
}

void Statement::reset() {
  sqlite3_reset(m_statement);
}

void Statement::bind_one(int at, int64_t value) {
  sqlite3_bind_int64(m_statement, at + 1, value);
}

void Statement::bind_one(int at, std::string_view value) {
  sqlite3_bind_text64(m_statement, at + 1, value.empty() ? "" : value.data(), value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

Expected<bool> Statement::step() {
  const int code = sqlite3_step(m_statement);
  if (code == SQLITE_ROW)
    return true;
  if (code != SQLITE_DONE) {
    auto failure = m_database->failure("can't go on");
    sqlite3_reset(m_statement);
    return failure;
  }
  sqlite3_reset(m_statement);
  return false;
}

Expected<void> Statement::run() {
  for (;;) {
    ABITER_TRY(row, step());
    if (!row)
      return {};
  }
}

int64_t Statement::number(int column) const {
  return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
  return text ? std::string(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))) : std::string();
}

namespace {

bool is_fine(int code) {
  return code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
}

} // namespace

Expected<Database> Database::open(const std::string& path, const Look& look) {
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path(), error);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  Database database(path, handle);
  if (code == SQLITE_OK) {
    sqlite3_busy_timeout(handle, 10'000);
    // What can't be read yet, as it may be in a folder that can't be written, is looked at below.
    if (look)
      if (const auto looked = look(database); !looked && is_fine(sqlite3_errcode(handle)))
        return tl::make_unexpected(looked.error());
    // A write ahead log needs a file beside the database, even for reading.
    const int walled = sqlite3_exec(handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
    if (walled == SQLITE_OK && sqlite3_db_readonly(handle, "main") == 0) {
      ABITER_CHECK(database.execute("PRAGMA synchronous=NORMAL"));
      ABITER_CHECK(database.execute("PRAGMA foreign_keys=ON"));
      return database;
    }
    if (walled != SQLITE_OK && walled != SQLITE_READONLY && walled != SQLITE_CANTOPEN && walled != SQLITE_IOERR)
      return database.failure("can't run a statement");
  }
  if (std::filesystem::exists(path, error)) {
    ABITER_TRY(readable, open_for_reading(path));
    if (look)
      ABITER_CHECK(look(readable));
    return readable;
  }
  return fail_internal(
      fmt::format("can't open the database '{}': {}", path, handle ? sqlite3_errmsg(handle) : "no memory"),
      "--results DIR names another folder");
}

/// Of a folder that nobody can write, as it is: without locks, and without the files that these need.
Expected<Database> Database::open_for_reading(const std::string& path) {
  std::string escaped;
  for (const char c : path)
    escaped += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(("file:" + escaped + "?immutable=1").c_str(), &handle,
                                   SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
  Database database(path, handle);
  database.m_read_only = true;
  if (code != SQLITE_OK)
    return fail_internal(
        fmt::format("can't open the database '{}': {}", path, handle ? sqlite3_errmsg(handle) : "no memory"));
  return database;
}

Database::Database(Database&& other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr)),
      m_read_only(other.m_read_only) {}

Database::~Database() {
  sqlite3_close_v2(m_handle);
}

tl::unexpected<Error> Database::failure(const std::string& what) const {
  const std::string text = fmt::format("the database '{}': {}: {}", m_path, what, sqlite3_errmsg(m_handle));
  const int code = sqlite3_errcode(m_handle);
  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR)
    return fail(text, "it may be deleted: only the history of runs is lost");
  return fail_internal(text, m_read_only ? "it can only be read: --results DIR names another folder" : "");
}

Expected<void> Database::execute(const std::string& sql) {
  if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
    return failure("can't run a statement");
  return {};
}

Expected<Statement> Database::prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(m_handle, sql.c_str(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
    return failure("can't prepare a statement");
  return Statement(this, statement);
}

int64_t Database::last_id() const {
  return sqlite3_last_insert_rowid(m_handle);
}

uint64_t Database::changes() const {
  return static_cast<uint64_t>(sqlite3_changes64(m_handle));
}

Expected<Transaction> Transaction::begin(Database& database) {
  ABITER_CHECK(database.execute("BEGIN IMMEDIATE"));
  return Transaction(&database);
}

Transaction::~Transaction() {
  if (m_database)
    (void)m_database->execute("ROLLBACK");
}

Expected<void> Transaction::commit() {
  ABITER_CHECK(m_database->execute("COMMIT"));
  m_database = nullptr;
  return {};
}

} // namespace abiter::store
