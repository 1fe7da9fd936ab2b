/* encoding_guess.h - guesses a single-byte or double-byte encoding from words. */
#ifndef READ_ENCODING_GUESS_H
#define READ_ENCODING_GUESS_H

#include <glib.h>

struct encoding_name
{
  const char *iconv_name, *title; /* static: "CP1250", "Windows-1250" */
};

/* Guesses the encoding of bytes that are not UTF-8; FALSE if there is too little
 * evidence for anything but Windows-1252.  Linear in the bytes; a few milliseconds
 * for 256 KiB. */
gboolean encoding_guess (const guint8 *bytes, gsize length, struct encoding_name *name);

#endif
