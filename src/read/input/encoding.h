/* encoding.h - which characters do these bytes mean? */
#ifndef READ_ENCODING_H
#define READ_ENCODING_H

#include <glib.h>

struct encoding
{
  const char *iconv_name; /* for conversion, or NULL: the bytes are UTF-8 already */
  const char *title;      /* as pln check prints it */
  guint bom_length;       /* bytes to leave out at the start */
  guint unit;             /* bytes of one code unit */
  gboolean guessed;       /* neither a mark nor valid UTF-8 said so */
  gboolean open;          /* only ASCII so far: bytes to come may still decide */
};

/* From the first bytes of a file: byte order marks, zero bytes in every second
 * place, valid UTF-8; else the code page that makes words of them, which is
 * Windows-1252 where little speaks for another.  Linear in the sample. */
struct encoding encoding_detect (const guint8 *bytes, gsize length);
/* The same question for bytes that follow pure ASCII. */
struct encoding encoding_of_tail (const guint8 *bytes, gsize length);
/* From --encoding; FALSE if there is no such encoding. */
gboolean encoding_named (const char *name, const guint8 *bytes, gsize length,
                         struct encoding *encoding);

/* First byte that is no printable ASCII text: 0x80 and up, or zero; length if
 * there is none. */
gsize plain_length (const guint8 *bytes, gsize length);

#endif
