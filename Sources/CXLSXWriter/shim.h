/* libxlsxwriter, opened on first use: only writing a spreadsheet pays for it.
   XLSX_CALL(function)(arguments) calls through a pointer of the function's own type; xlsx_library() tells
   whether the library is there, and must be asked first. */
#ifndef HOI_CXLSXWRITER_SHIM_H
#define HOI_CXLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <xlsxwriter.h>

static inline void *xlsx_library(void) {
  static void *library;
  if (!library) library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define XLSX_CALL(name) ((__typeof__(&name))dlsym(xlsx_library(), #name))

static inline lxw_workbook *xlsx_open(const char *path) {
  return XLSX_CALL(workbook_new)(path);
}

#endif
