/* encoding_guess.h - an encoding of one or two bytes, guessed from its words. */
#ifndef READ_ENCODING_GUESS_H
#define READ_ENCODING_GUESS_H

#include <glib.h>

struct encoding_name
{
  const char *iconv_name, *title; /* static: "CP1250", "Windows-1250" */
};

/* What bytes that are not UTF-8 may be, other than Windows-1252; FALSE where too
 * little speaks for anything else.  Linear in the bytes; some milliseconds for
 * 256 KiB. */
gboolean encoding_guess (const guint8 *bytes, gsize length, struct encoding_name *name);

#endif
