/* role_synonyms.h - the words used in headers. */
#ifndef READ_ROLE_SYNONYMS_H
#define READ_ROLE_SYNONYMS_H

#include "read/sniff/roles.h"

struct role_words
{
  enum role role;
  const char *words; /* separated by blanks */
};

extern const struct role_words role_synonyms[]; /* ends with an entry whose words are NULL */

/* Words for people that name a column of people only in a dated log. */
extern const char *const words_for_people;

#endif
