/* libzip, opened on first use: a query that reads no archive does not pay for it at start.
   ZIP_CALL(function)(arguments) calls through a pointer of the function's own type; zip_library() tells
   whether the library is there, and must be asked first. */
#ifndef HOI_CZIP_SHIM_H
#define HOI_CZIP_SHIM_H

#include <dlfcn.h>
#include <zip.h>

static inline void *zip_library(void) {
  static void *library;
  if (!library) library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define ZIP_CALL(name) ((__typeof__(&name))dlsym(zip_library(), #name))

static inline zip_int64_t zip_count(zip_t *archive) {
  return ZIP_CALL(zip_get_num_entries)(archive, 0);
}

#endif
