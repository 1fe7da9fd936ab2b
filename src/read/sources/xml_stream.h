/* xml_stream.h - reads XML from strangers as a stream of events, in bounded memory: no document
 * types, so no entities; nothing is fetched. */
#ifndef READ_XML_STREAM_H
#define READ_XML_STREAM_H

#include "read/input/byte_source.h"

struct xml_attribute
{
  const char *name;  /* without its prefix */
  const char *value; /* not ended by a zero byte */
  gsize length;
};

/* Names come without their prefixes. */
struct xml_handler
{
  void (*start) (gpointer data, const char *name, const struct xml_attribute *attribute,
                 guint n_attributes);
  void (*end) (gpointer data, const char *name);
  void (*text) (gpointer data, const char *text, gsize length); /* a piece of it */
};

struct xml_stream;

/* Takes the bytes over. title names them in messages, and like the handler outlives the stream. */
struct xml_stream *xml_stream_new (struct byte_source *bytes, const struct xml_handler *handler,
                                   gpointer data, const char *title);
void xml_stream_free (struct xml_stream *stream); /* NULL is fine */
/* Reads the next 4 KiB and calls the handler for what is in them. FALSE at the end, and on errors
 * (then error is set). */
gboolean xml_stream_step (struct xml_stream *stream, GError **error);
/* Reads to the end; FALSE and an error. Takes the stream. */
gboolean xml_stream_run (struct xml_stream *stream, GError **error);

/* The value of an attribute as a number from 0, or `otherwise` if it is not there or not a number. */
guint64 xml_number (const struct xml_attribute *attribute, guint n_attributes, const char *name,
                    guint64 otherwise);
guint64 xml_attribute_number (const struct xml_attribute *attribute, guint64 otherwise);
/* The attribute, or NULL. */
const struct xml_attribute *xml_attribute_named (const struct xml_attribute *attribute,
                                                 guint n_attributes, const char *name);
gboolean xml_attribute_is (const struct xml_attribute *attribute, const char *value);
/* Its value as text (g_free), with the predefined entities as characters. */
char *xml_attribute_text (const struct xml_attribute *attribute);

#endif
