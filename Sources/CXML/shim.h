/* libxml2, opened on first use: a query that reads no document does not pay for it at start.
   XML_CALL(function)(arguments) calls through a pointer of the function's own type; xml_library() tells
   whether the library is there, and must be asked first. */
#ifndef HOI_CXML_SHIM_H
#define HOI_CXML_SHIM_H

#include <dlfcn.h>
#include <libxml/xmlreader.h>

static inline void *xml_library(void) {
  static void *library;
  if (!library) library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define XML_CALL(name) ((__typeof__(&name))dlsym(xml_library(), #name))

static inline int xml_read(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderRead)(reader);
}

#endif
