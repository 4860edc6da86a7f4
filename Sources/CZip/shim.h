/* libzip, opened on first use: a query that reads no archive does not pay for it at start.
   ZIP_CALL(function)(arguments) calls through a pointer of the function's own type, looked up once;
   zip_library() tells whether the library is there, and must be asked first. */
#ifndef HOI_CZIP_SHIM_H
#define HOI_CZIP_SHIM_H

#include <dlfcn.h>
#include <zip.h>

static inline void *zip_library(void) {
  static void *library;
  if (!library) library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define ZIP_CALL(name)                                                              \
  ({                                                                                \
    static __typeof__(&name) function;                                              \
    if (!function) function = (__typeof__(&name))dlsym(zip_library(), #name);       \
    function;                                                                       \
  })

/* The archive in these bytes, which stay where they are; null where they are none. */
static inline zip_t *zip_open_bytes(const void *bytes, zip_uint64_t count) {
  zip_source_t *source = ZIP_CALL(zip_source_buffer_create)(bytes, count, 0, 0);
  if (!source) return 0;
  zip_t *archive = ZIP_CALL(zip_open_from_source)(source, ZIP_RDONLY, 0);
  if (!archive) ZIP_CALL(zip_source_free)(source);
  return archive;
}

static inline void zip_leave(zip_t *archive) { ZIP_CALL(zip_discard)(archive); }

static inline zip_int64_t zip_count(zip_t *archive) {
  return ZIP_CALL(zip_get_num_entries)(archive, 0);
}

static inline int zip_facts(zip_t *archive, zip_uint64_t index, zip_stat_t *facts) {
  return ZIP_CALL(zip_stat_index)(archive, index, 0, facts);
}

static inline zip_int64_t zip_find(zip_t *archive, const char *name) {
  return ZIP_CALL(zip_name_locate)(archive, name, 0);
}

static inline zip_file_t *zip_open_part(zip_t *archive, zip_uint64_t index) {
  return ZIP_CALL(zip_fopen_index)(archive, index, 0);
}

static inline zip_int64_t zip_read_part(zip_file_t *part, void *bytes, zip_uint64_t count) {
  return ZIP_CALL(zip_fread)(part, bytes, count);
}

static inline void zip_close_part(zip_file_t *part) { ZIP_CALL(zip_fclose)(part); }

#endif
