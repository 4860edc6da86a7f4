/* What Swift cannot import of libedit and the C library: variadic calls, macros, global streams. */
#ifndef HOI_CEDIT_SHIM_H
#define HOI_CEDIT_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <wchar.h>

typedef unsigned char (*edit_command)(EditLine *, wint_t);

/* The streams go to a sink on purpose: libedit edits and shapes the terminal, we paint. */
static inline EditLine *edit_open(const char *program, FILE *sink) {
  return el_init_fd(program, stdin, sink, sink, 0, 1, 2);
}
static inline int edit_set_integer(EditLine *e, int operation, int value) {
  return el_wset(e, operation, value);
}
static inline int edit_set_reader(EditLine *e, el_rfunc_t reader) {
  return el_wset(e, EL_GETCFN, reader);
}
static inline int edit_set_owner(EditLine *e, void *owner) {
  return el_wset(e, EL_CLIENTDATA, owner);
}
static inline void *edit_owner(EditLine *e) {
  void *owner = 0;
  el_wget(e, EL_CLIENTDATA, &owner);
  return owner;
}
static inline int edit_add_command(EditLine *e, const wchar_t *name, edit_command command) {
  return el_wset(e, EL_ADDFN, name, name, command);
}
static inline int edit_bind(EditLine *e, const wchar_t *keys, const wchar_t *name) {
  return el_wset(e, EL_BIND, keys, name, NULL);
}
/* The same in the second key map: the command mode of vi. */
static inline int edit_bind_second(EditLine *e, const wchar_t *keys, const wchar_t *name) {
  return el_wset(e, EL_BIND, L"-a", keys, name, NULL);
}
static inline int edit_shape_terminal(EditLine *e, const char *mode, const char *flag) {
  return el_set(e, EL_SETTY, mode, flag, NULL);
}
/* libedit's own painting goes nowhere, but it keeps an image of a screen, and on a screen of several
   rows that image can be overrun once others change the buffer. A screen of one row cannot: there
   is no next row to step to. One as the width stands for 80, whichever of the two libedit takes
   for the rows. */
static inline int edit_shrink_screen(EditLine *e) {
  int columns = el_wset(e, EL_SETTC, L"co", L"1", NULL);
  int lines = el_wset(e, EL_SETTC, L"li", L"1", NULL);
  return columns == 0 && lines == 0 ? 0 : -1;
}
static inline int edit_set_keys(EditLine *e, const char *name) {
  return el_set(e, EL_EDITOR, name);
}
static inline int edit_has_vi_keys(EditLine *e) {
  const wchar_t *name = 0;
  return el_wget(e, EL_EDITOR, &name) == 0 && name && name[0] == L'v';
}

static inline int terminal_size(int descriptor, struct winsize *size) {
  return ioctl(descriptor, TIOCGWINSZ, size);
}
static inline const char *locale_codeset(void) { return nl_langinfo(CODESET); }

extern char **environ;
static inline char **process_environment(void) { return environ; }

#endif
