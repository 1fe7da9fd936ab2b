/* key_chains.h - what rows of a key file are found by. */
#ifndef ANONYMISE_KEY_CHAINS_H
#define ANONYMISE_KEY_CHAINS_H

#include <glib.h>

#define PERSON_PREFIX "P-"

/* What a row is found by: of a person, the name with e-mail or profile, the name if the row has
 * neither, and the name in any case; of other texts, the text. */
enum chain
{
  CHAIN_EMAIL,
  CHAIN_PROFILE,
  CHAIN_BARE,
  CHAIN_TEXT,
  N_CHAINS
};

/* A name as it is compared; g_free. */
char *person_fold (const char *name);
/* The key of a person in a chain; g_free. */
char *person_key (enum chain chain, const char *name, const char *identifier);
/* The key of another text, the same for all spellings of a word; g_free. */
char *text_key (const char *kind, const char *text);
/* Of "topic 12" the number, and its kind (g_free); 0 and NULL if it is not so. */
guint64 pseudonym_number (const char *pseudonym, char **kind);

#endif
