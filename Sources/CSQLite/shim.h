/* SQLite, opened on first use: a query that reads no database does not pay for it at start.
   sqlite_library() tells whether the library is there, and must be asked first; sqlite_name(…) calls
   sqlite3_name(…) through a pointer found once. */
#ifndef HOI_CSQLITE_SHIM_H
#define HOI_CSQLITE_SHIM_H

#include <dlfcn.h>
#include <sqlite3.h>

static inline void *sqlite_library(void) {
  static void *library;
  if (!library) library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
  return library;
}

/* Declares `call`, a pointer of the function's own type. */
#define SQLITE_POINTER(name)             \
  static __typeof__(&name) call;         \
  if (!call) call = (__typeof__(&name))dlsym(sqlite_library(), #name)

/* Read-only and without effect on the schema, whatever the file says of itself. */
static inline int sqlite_open_readonly(const char *path, sqlite3 **database) {
  SQLITE_POINTER(sqlite3_open_v2);
  return call(path, database, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, 0);
}

/* sqlite3_db_config takes variable arguments, which Swift cannot call. */
static inline int sqlite_harden(sqlite3 *database) {
  SQLITE_POINTER(sqlite3_db_config);
  int defensive = call(database, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  int untrusting = call(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
  int extensionless = call(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
  return defensive ? defensive : untrusting ? untrusting : extensionless;
}

static inline int sqlite_close(sqlite3 *database) {
  SQLITE_POINTER(sqlite3_close);
  return call(database);
}

static inline const char *sqlite_errmsg(sqlite3 *database) {
  SQLITE_POINTER(sqlite3_errmsg);
  return call(database);
}

static inline int sqlite_prepare(sqlite3 *database, const char *sql, int length, sqlite3_stmt **statement, const char **tail) {
  SQLITE_POINTER(sqlite3_prepare_v2);
  return call(database, sql, length, statement, tail);
}

static inline int sqlite_step(sqlite3_stmt *statement) {
  SQLITE_POINTER(sqlite3_step);
  return call(statement);
}

static inline int sqlite_finalize(sqlite3_stmt *statement) {
  SQLITE_POINTER(sqlite3_finalize);
  return call(statement);
}

static inline int sqlite_column_count(sqlite3_stmt *statement) {
  SQLITE_POINTER(sqlite3_column_count);
  return call(statement);
}

static inline int sqlite_column_type(sqlite3_stmt *statement, int column) {
  SQLITE_POINTER(sqlite3_column_type);
  return call(statement, column);
}

static inline sqlite3_int64 sqlite_column_int64(sqlite3_stmt *statement, int column) {
  SQLITE_POINTER(sqlite3_column_int64);
  return call(statement, column);
}

static inline double sqlite_column_double(sqlite3_stmt *statement, int column) {
  SQLITE_POINTER(sqlite3_column_double);
  return call(statement, column);
}

static inline const unsigned char *sqlite_column_text(sqlite3_stmt *statement, int column) {
  SQLITE_POINTER(sqlite3_column_text);
  return call(statement, column);
}

static inline int sqlite_column_bytes(sqlite3_stmt *statement, int column) {
  SQLITE_POINTER(sqlite3_column_bytes);
  return call(statement, column);
}

static inline int sqlite_limit(sqlite3 *database, int kind, int value) {
  SQLITE_POINTER(sqlite3_limit);
  return call(database, kind, value);
}

static inline int sqlite_set_authorizer(sqlite3 *database, int (*authorizer)(void *, int, const char *, const char *, const char *, const char *), void *context) {
  SQLITE_POINTER(sqlite3_set_authorizer);
  return call(database, authorizer, context);
}

static inline void sqlite_progress_handler(sqlite3 *database, int steps, int (*handler)(void *), void *context) {
  SQLITE_POINTER(sqlite3_progress_handler);
  call(database, steps, handler, context);
}

#endif
