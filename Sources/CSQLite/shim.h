/* SQLite, opened on first use: a query that reads no database does not pay for it at start.
   SQLITE_CALL(function)(arguments) calls through a pointer of the function's own type; sqlite_library()
   tells whether the library is there, and must be asked first. */
#ifndef HOI_CSQLITE_SHIM_H
#define HOI_CSQLITE_SHIM_H

#include <dlfcn.h>
#include <sqlite3.h>

static inline void *sqlite_library(void) {
  static void *library;
  if (!library) library = dlopen("libsqlite3.so.0", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define SQLITE_CALL(name) ((__typeof__(&name))dlsym(sqlite_library(), #name))

static inline int sqlite_step(sqlite3_stmt *statement) {
  return SQLITE_CALL(sqlite3_step)(statement);
}

#endif
