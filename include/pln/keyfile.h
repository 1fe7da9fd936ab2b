/* keyfile.h - the key file of --anonymise KEYFILE, which says who is who. */
#ifndef PLN_KEYFILE_H
#define PLN_KEYFILE_H

#include "pln/pseudonyms.h"

struct keyfile;

/* Reads the key file, or makes a new key if there is no file. */
struct keyfile *keyfile_open (const char *path, GError **error);
void keyfile_free (struct keyfile *keyfile);
const guint8 *keyfile_key (const struct keyfile *keyfile);
/* Adds who is who in this network, and which words were replaced. */
void keyfile_note (struct keyfile *keyfile, const struct network *network,
                   const struct pseudonyms *pseudonyms);
/* The contents of the file: old and new lines, sorted. */
GBytes *keyfile_bytes (const struct keyfile *keyfile);

#endif
