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

/* "student", "alumna": a word for people of one kind, which heads a column of people in a dated log. */
gboolean word_is_for_people (const char *folded);

#endif
