/* keyfile.h - the key file of --anonymise KEYFILE, which says who is who. */
#ifndef PLN_KEYFILE_H
#define PLN_KEYFILE_H

#include "pln/base.h"

struct keyfile;

/* Reads the key file, or makes a new key if there is no file. Spreadsheets may have opened and saved it:
 * a byte order mark, other line ends and separators, missing quotes make no difference. */
struct keyfile *keyfile_open (const char *path, GError **error);
/* One that is in no file and always has the same key, for numbers that only have to be in no order. */
struct keyfile *keyfile_without_file (void);
/* Forgets what was read and reads again, because another run may have written meanwhile. */
gboolean keyfile_reread (struct keyfile *keyfile, GError **error);
void keyfile_free (struct keyfile *keyfile);

/* Hexadecimal digits of HMAC-SHA256 (key, text); g_free. */
char *keyfile_digest (const struct keyfile *keyfile, const char *text);

/* Starts naming the people of a network: no row has its person yet. O(rows). */
void keyfile_begin (struct keyfile *keyfile);
/* The pseudonym of a person: that of the file, or a new one. People of one name are kept apart by
 * e-mail and profile, which may be NULL. What the file does not say yet of a person is added. */
const char *keyfile_person (struct keyfile *keyfile, const char *name, const char *email,
                            const char *profile);
/* The pseudonym of a text, "topic 12" for kind "topic", with the next number of its kind if it is new. */
const char *keyfile_text_add (struct keyfile *keyfile, const char *kind, const char *text);

/* The contents of the file: all rows, old and new, sorted. Rows are never removed. */
GBytes *keyfile_bytes (const struct keyfile *keyfile);

#endif
