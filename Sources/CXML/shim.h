/* libxml2, opened on first use: a query that reads no document does not pay for it at start.
   XML_CALL(function)(arguments) calls through a pointer of the function's own type, looked up once;
   xml_library() tells whether the library is there, and must be asked first. */
#ifndef HOI_CXML_SHIM_H
#define HOI_CXML_SHIM_H

#include <dlfcn.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>

static inline void *xml_library(void) {
  static void *library;
  if (!library) library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  return library;
}

#define XML_CALL(name)                                                              \
  ({                                                                                \
    static __typeof__(&name) function;                                              \
    if (!function) function = (__typeof__(&name))dlsym(xml_library(), #name);       \
    function;                                                                       \
  })

/* A reader over what `read` gives; no network, no external files, entities left alone, no words on
   standard error. */
static inline xmlTextReaderPtr xml_reader(xmlInputReadCallback read, void *context) {
  int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  return XML_CALL(xmlReaderForIO)(read, 0, context, "", 0, options);
}

static inline void xml_free_reader(xmlTextReaderPtr reader) {
  XML_CALL(xmlFreeTextReader)(reader);
}

static inline int xml_read(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderRead)(reader);
}

static inline int xml_node_type(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderNodeType)(reader);
}

static inline int xml_is_empty(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderIsEmptyElement)(reader);
}

static inline const xmlChar *xml_name(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderConstLocalName)(reader);
}

static inline const xmlChar *xml_value(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderConstValue)(reader);
}

/* Moves to the next attribute of the element, from it to its first: 1 where there is one. */
static inline int xml_next_attribute(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderMoveToNextAttribute)(reader);
}

static inline int xml_back_to_element(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderMoveToElement)(reader);
}

static inline int xml_line(xmlTextReaderPtr reader) {
  return XML_CALL(xmlTextReaderGetParserLineNumber)(reader);
}

/* A parser that is given its text piece by piece; `encoding` is believed over what the text says. */
static inline htmlParserCtxtPtr html_parser(xmlSAXHandlerPtr handler, void *context,
                                            xmlCharEncodingHandlerPtr encoding) {
  htmlParserCtxtPtr parser =
      XML_CALL(htmlCreatePushParserCtxt)(handler, context, 0, 0, 0, XML_CHAR_ENCODING_NONE);
  if (!parser) return 0;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                HTML_PARSE_IGNORE_ENC;
  XML_CALL(htmlCtxtUseOptions)(parser, options);
  if (encoding) XML_CALL(xmlSwitchToEncoding)(parser, encoding);
  return parser;
}

/* How to read an encoding; null where it is not known. */
static inline xmlCharEncodingHandlerPtr xml_encoding(const char *name) {
  return XML_CALL(xmlFindCharEncodingHandler)(name);
}

static inline void html_parse(htmlParserCtxtPtr parser, const char *bytes, int count, int isLast) {
  XML_CALL(htmlParseChunk)(parser, bytes, count, isLast);
}

static inline void html_stop(htmlParserCtxtPtr parser) { XML_CALL(xmlStopParser)(parser); }

static inline void html_free(htmlParserCtxtPtr parser) {
  if (parser->myDoc) XML_CALL(xmlFreeDoc)(parser->myDoc);
  parser->myDoc = 0;
  XML_CALL(htmlFreeParserCtxt)(parser);
}

#endif
