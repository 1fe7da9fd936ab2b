/* libxml2 pushes events of SAX 2 while it is given the bytes piece by piece.
 *
 * No tree is built and no entity is known but the five of XML. A document type is where entities
 * would come from, and no spreadsheet has one: it ends the reading. libxml2 refuses names and texts
 * beyond 10 MB and elements nested deeper than 256. */
#include <libxml/parser.h>
#include <string.h>
#include "read/input/stop.h"
#include "read/sources/xml_stream.h"

enum
{
  XML_PIECE = 1 << 16,
  ATTRIBUTES_MOST = 32
};

struct xml_stream
{
  struct byte_source *bytes;
  const struct xml_handler *handler;
  gpointer data;
  const char *title;
  xmlParserCtxtPtr parser;
  gboolean has_doctype, ended;
};

static void
see_start (void *context, const xmlChar *name, const xmlChar *prefix G_GNUC_UNUSED,
           const xmlChar *uri G_GNUC_UNUSED, int n_spaces G_GNUC_UNUSED,
           const xmlChar **spaces G_GNUC_UNUSED, int n_attributes, int n_defaults G_GNUC_UNUSED,
           const xmlChar **value)
{
  struct xml_stream *stream = ((xmlParserCtxtPtr)context)->_private;
  struct xml_attribute attribute[ATTRIBUTES_MOST];
  guint count = (guint)CLAMP (n_attributes, 0, ATTRIBUTES_MOST);
  for (guint i = 0; i < count; i++)
    {
      const xmlChar **one = value + 5 * i; /* name, prefix, namespace, value, its end */
      attribute[i] = (struct xml_attribute){ (const char *)one[0], (const char *)one[3],
                                             (gsize)(one[4] - one[3]) };
    }
  if (stream->handler->start != NULL)
    stream->handler->start (stream->data, (const char *)name, attribute, count);
}

static void
see_end (void *context, const xmlChar *name, const xmlChar *prefix G_GNUC_UNUSED,
         const xmlChar *uri G_GNUC_UNUSED)
{
  struct xml_stream *stream = ((xmlParserCtxtPtr)context)->_private;
  if (stream->handler->end != NULL)
    stream->handler->end (stream->data, (const char *)name);
}

static void
see_text (void *context, const xmlChar *text, int length)
{
  struct xml_stream *stream = ((xmlParserCtxtPtr)context)->_private;
  if (stream->handler->text != NULL && length > 0)
    stream->handler->text (stream->data, (const char *)text, (gsize)length);
}

static void
see_doctype (void *context, const xmlChar *name G_GNUC_UNUSED,
             const xmlChar *external G_GNUC_UNUSED, const xmlChar *system G_GNUC_UNUSED)
{
  struct xml_stream *stream = ((xmlParserCtxtPtr)context)->_private;
  stream->has_doctype = TRUE;
  xmlStopParser (context);
}

struct xml_stream *
xml_stream_new (struct byte_source *bytes, const struct xml_handler *handler, gpointer data,
                const char *title)
{
  xmlSAXHandler sax = { .initialized = XML_SAX2_MAGIC,
                        .startElementNs = see_start,
                        .endElementNs = see_end,
                        .characters = see_text,
                        .cdataBlock = see_text,
                        .internalSubset = see_doctype };
  struct xml_stream *stream = g_new0 (struct xml_stream, 1);
  stream->bytes = bytes;
  stream->handler = handler;
  stream->data = data;
  stream->title = title;
  stream->parser = xmlCreatePushParserCtxt (&sax, NULL, NULL, 0, NULL);
  if (stream->parser == NULL)
    g_error ("out of memory");
  xmlCtxtUseOptions (stream->parser, XML_PARSE_NONET);
  stream->parser->_private = stream;
  return stream;
}

void
xml_stream_free (struct xml_stream *stream)
{
  if (stream == NULL)
    return;
  byte_source_free (stream->bytes);
  xmlFreeParserCtxt (stream->parser);
  g_free (stream);
}

static gboolean
refuse_xml (const struct xml_stream *stream, GError **error)
{
  if (stream->has_doctype)
    return stop (
      error, PLN_ERROR_DATA,
      "\"%s\" has a document type, as no spreadsheet program writes it; save it again or "
      "as CSV UTF-8",
      stream->title);
  return stop (error, PLN_ERROR_DATA,
               "\"%s\" is damaged: its XML breaks off or is wrong; save it again or as CSV UTF-8",
               stream->title);
}

gboolean
xml_stream_step (struct xml_stream *stream, GError **error)
{
  guint8 piece[XML_PIECE];
  if (stream->ended)
    return FALSE;
  gssize got = stream->bytes->read (stream->bytes, piece, sizeof piece, error);
  if (got < 0)
    return FALSE;
  stream->ended = got == 0;
  int code = xmlParseChunk (stream->parser, (const char *)piece, (int)got, stream->ended);
  if (stream->has_doctype || (code != XML_ERR_OK && !stream->parser->wellFormed))
    return refuse_xml (stream, error);
  return TRUE;
}

gboolean
xml_stream_run (struct xml_stream *stream, GError **error)
{
  GError *problem = NULL;
  while (xml_stream_step (stream, &problem))
    ;
  xml_stream_free (stream);
  if (problem != NULL)
    g_propagate_error (error, problem);
  return problem == NULL;
}

const struct xml_attribute *
xml_attribute_named (const struct xml_attribute *attribute, guint n_attributes, const char *name)
{
  for (guint i = 0; i < n_attributes; i++)
    if (strcmp (attribute[i].name, name) == 0)
      return &attribute[i];
  return NULL;
}

guint64
xml_attribute_number (const struct xml_attribute *attribute, guint64 otherwise)
{
  guint64 number = 0;
  for (gsize i = 0; i < attribute->length; i++)
    {
      if (!g_ascii_isdigit (attribute->value[i]) || number > G_MAXUINT32)
        return otherwise;
      number = 10 * number + (guint64)(attribute->value[i] - '0');
    }
  return attribute->length > 0 ? number : otherwise;
}

guint64
xml_number (const struct xml_attribute *attribute, guint n_attributes, const char *name,
            guint64 otherwise)
{
  const struct xml_attribute *found = xml_attribute_named (attribute, n_attributes, name);
  return found != NULL ? xml_attribute_number (found, otherwise) : otherwise;
}

gboolean
xml_attribute_is (const struct xml_attribute *attribute, const char *value)
{
  return attribute != NULL && strlen (value) == attribute->length
         && memcmp (attribute->value, value, attribute->length) == 0;
}

char *
xml_attribute_text (const struct xml_attribute *attribute)
{
  return attribute != NULL ? g_strndup (attribute->value, attribute->length) : NULL;
}
