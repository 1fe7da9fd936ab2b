/* encoding.h - the encoding of a text, detected from its bytes. */
#ifndef READ_ENCODING_H
#define READ_ENCODING_H

#include <glib.h>

struct encoding
{
  const char *iconv_name; /* for iconv; NULL: already UTF-8, no conversion */
  const char *title;      /* as "pln check" prints it */
  guint bom_length;       /* bytes to skip at the start */
  guint unit;             /* size of a code unit in bytes */
  gboolean guessed;       /* not known from a byte order mark or valid UTF-8 */
  gboolean open;          /* only ASCII so far: later bytes may still decide */
};

/* Detects the encoding from the first bytes of a file: a byte order mark, zeros in
 * every second byte, valid UTF-8; otherwise the code page in which the bytes form
 * words, or Windows-1252 if there is little evidence for another.  Linear in the
 * sample. */
struct encoding encoding_detect (const guint8 *bytes, gsize length);
/* The same for bytes that follow pure ASCII. */
struct encoding encoding_of_tail (const guint8 *bytes, gsize length);
/* The encoding that --encoding names; FALSE if the name is unknown. */
gboolean encoding_named (const char *name, const guint8 *bytes, gsize length,
                         struct encoding *encoding);

/* Index of the first byte that is zero or 0x80 and above, that is, not plain ASCII;
 * `length` if all bytes are. */
gsize plain_length (const guint8 *bytes, gsize length);

#endif
