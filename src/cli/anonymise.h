/* anonymise.h - --anonymise KEYFILE: the log under pseudonyms, and the key file that says who is
 * who. */
#ifndef CLI_ANONYMISE_H
#define CLI_ANONYMISE_H

#include "pln/pseudonyms.h"
#include "cli/outputs.h"

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

/* Gives the log its input files without their names; they belong to the log. */
void inputs_anonymise (struct log *log, const struct log *named);
void inputs_anonymous_clear (struct log *log);

#endif
