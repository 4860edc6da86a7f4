/* libxlsxwriter, opened on first use: only writing a spreadsheet pays for it.
   xlsx_library() tells whether the library is there, and must be asked first. The wrappers below have the
   library's own types; each looks its function up once. */
#ifndef HOI_CXLSXWRITER_SHIM_H
#define HOI_CXLSXWRITER_SHIM_H

#include <dlfcn.h>
#include <xlsxwriter.h>

static inline void *xlsx_library(void) {
  static void *library;
  if (!library) library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define XLSX_FUNCTION(name) \
  static __typeof__(&name) function; \
  if (!function) function = (__typeof__(&name))dlsym(xlsx_library(), #name)

/* Rows go to temporary files in `folder` as they are written. */
static inline lxw_workbook *xlsx_open(const char *path, const char *folder) {
  XLSX_FUNCTION(workbook_new_opt);
  lxw_workbook_options options = {0};
  options.constant_memory = LXW_TRUE;
  options.tmpdir = (char *)folder;
  options.use_zip64 = LXW_FALSE;
  return function(path, &options);
}

/* Ends and frees the workbook, whatever comes of it. */
static inline lxw_error xlsx_close(lxw_workbook *book) {
  XLSX_FUNCTION(workbook_close);
  return function(book);
}

static inline void xlsx_drop(lxw_workbook *book) {
  XLSX_FUNCTION(lxw_workbook_free);
  function(book);
}

static inline lxw_error xlsx_properties(
    lxw_workbook *book, const char *title, const char *comments, time_t created) {
  XLSX_FUNCTION(workbook_set_properties);
  lxw_doc_properties properties = {0};
  properties.title = (char *)title;
  properties.comments = (char *)comments;
  properties.created = created;
  return function(book, &properties);
}

static inline lxw_worksheet *xlsx_sheet(lxw_workbook *book, const char *name) {
  XLSX_FUNCTION(workbook_add_worksheet);
  return function(book, name);
}

static inline lxw_format *xlsx_format(lxw_workbook *book) {
  XLSX_FUNCTION(workbook_add_format);
  return function(book);
}

static inline void xlsx_number_format(lxw_format *format, const char *pattern) {
  XLSX_FUNCTION(format_set_num_format);
  function(format, pattern);
}

static inline void xlsx_top(lxw_format *format) {
  XLSX_FUNCTION(format_set_align);
  function(format, LXW_ALIGN_VERTICAL_TOP);
}

static inline void xlsx_wrap(lxw_format *format) {
  XLSX_FUNCTION(format_set_text_wrap);
  function(format);
}

static inline void xlsx_bold(lxw_format *format) {
  XLSX_FUNCTION(format_set_bold);
  function(format);
}

static inline void xlsx_fill(lxw_format *format, lxw_color_t color) {
  XLSX_FUNCTION(format_set_bg_color);
  function(format, color);
}

static inline void xlsx_underline(lxw_format *format) {
  XLSX_FUNCTION(format_set_bottom);
  function(format, LXW_BORDER_THIN);
}

static inline lxw_error xlsx_string(
    lxw_worksheet *sheet, uint32_t row, uint16_t column, const char *text, lxw_format *format) {
  XLSX_FUNCTION(worksheet_write_string);
  return function(sheet, row, column, text, format);
}

static inline lxw_error xlsx_number(
    lxw_worksheet *sheet, uint32_t row, uint16_t column, double value, lxw_format *format) {
  XLSX_FUNCTION(worksheet_write_number);
  return function(sheet, row, column, value, format);
}

static inline lxw_error xlsx_boolean(
    lxw_worksheet *sheet, uint32_t row, uint16_t column, int value, lxw_format *format) {
  XLSX_FUNCTION(worksheet_write_boolean);
  return function(sheet, row, column, value, format);
}

static inline lxw_error xlsx_width(
    lxw_worksheet *sheet, uint16_t column, double width, lxw_format *format) {
  XLSX_FUNCTION(worksheet_set_column);
  return function(sheet, column, column, width, format);
}

static inline void xlsx_freeze(lxw_worksheet *sheet, uint32_t row) {
  XLSX_FUNCTION(worksheet_freeze_panes);
  function(sheet, row, 0);
}

static inline lxw_error xlsx_filter(lxw_worksheet *sheet, uint32_t last_row, uint16_t last_column) {
  XLSX_FUNCTION(worksheet_autofilter);
  return function(sheet, 0, 0, last_row, last_column);
}

/* Codes such as 01 are meant to be text: no mark of a mistake beside them. */
static inline lxw_error xlsx_digits_are_text(lxw_worksheet *sheet, const char *range) {
  XLSX_FUNCTION(worksheet_ignore_errors);
  return function(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range);
}

static inline const char *xlsx_reason(lxw_error error) {
  XLSX_FUNCTION(lxw_strerror);
  return function(error);
}

#undef XLSX_FUNCTION

#endif
