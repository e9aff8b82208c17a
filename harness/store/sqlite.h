#pragma once

// As much of SQLite as the store needs: a database, and statements that are prepared once. The home of sqlite3.

#include "util/error.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace abiter::store {

class Database;

/// A prepared statement. Parameters count from 0, as columns do.
class Statement {
public:
  Statement(Statement&& other) noexcept;
  Statement& operator=(Statement&& other) noexcept;
  ~Statement();

  /// Resets, and binds parameters in order. Texts must live until the last step().
  template <class... Values> Statement& bind(const Values&... values) {
    reset();
    int at = 0;
    (bind_one(at++, values), ...);
    return *this;
  }
  /// True if there is a row; false at the end.
  Expected<bool> step();
  /// Lets go of the rows that are left: as long as there are some, the database can't be tidied up.
  void reset();
  /// Runs to the end, whatever rows there are.
  Expected<void> run();

  int64_t number(int column) const;
  std::string text(int column) const;

private:
  friend class Database;
  Statement(Database* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}
  void bind_one(int at, int64_t value);
  void bind_one(int at, uint64_t value) { bind_one(at, static_cast<int64_t>(value)); }
  void bind_one(int at, uint32_t value) { bind_one(at, static_cast<int64_t>(value)); }
  void bind_one(int at, std::string_view value);
  void bind_one(int at, const std::string& value) { bind_one(at, std::string_view(value)); }
  void bind_one(int at, const char* value) { bind_one(at, std::string_view(value)); }

  Database* m_database;
  sqlite3_stmt* m_statement;
};

class Database {
public:
  /// Opens or makes a file, in WAL mode; waits up to ten seconds for others who write. One that can't be written is opened
  /// for reading. `look`: is asked before anything is changed; where it fails, the file stays as it is.
  using Look = std::function<Expected<void>(Database&)>;
  static Expected<Database> open(const std::string& path, const Look& look = {});
  Database(Database&& other) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  Expected<void> execute(const std::string& sql);
  Expected<Statement> prepare(const std::string& sql);
  int64_t last_id() const;
  bool read_only() const { return m_read_only; }
  uint64_t changes() const; ///< rows that the last statement changed
  /// The last failure as an error.
  tl::unexpected<Error> failure(const std::string& what) const;

private:
  static Expected<Database> open_for_reading(const std::string& path);
  explicit Database(std::string path, sqlite3* handle) : m_path(std::move(path)), m_handle(handle) {}
  std::string m_path;
  sqlite3* m_handle;
  bool m_read_only = false;
};

/// Undone when it goes out of scope without commit().
class Transaction {
public:
  static Expected<Transaction> begin(Database& database);
  Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();
  Expected<void> commit();

private:
  explicit Transaction(Database* database) : m_database(database) {}
  Database* m_database;
};

} // namespace abiter::store
