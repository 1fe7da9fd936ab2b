/* role_synonyms.h - the words that headers use. */
#ifndef READ_ROLE_SYNONYMS_H
#define READ_ROLE_SYNONYMS_H

#include "read/sniff/roles.h"

struct role_words
{
  enum role role;
  const char *words; /* parted by blanks */
};

extern const struct role_words role_synonyms[]; /* ends with NULL words */

/* Words for people that are columns of people in a dated log alone. */
extern const char *const words_for_people;

#endif
