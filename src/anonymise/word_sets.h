/* word_sets.h - sets of skeletons of words that identify somebody, and how a text holds one. */
#ifndef ANONYMISE_WORD_SETS_H
#define ANONYMISE_WORD_SETS_H

#include "pln/string_pool.h"
#include "anonymise/name_skeleton.h"

enum
{
  INSIDE_LETTERS_MOST = 8 /* of a word that is looked for inside others: longer ones begin so */
};

struct word_sets
{
  struct string_pool exact;  /* words, and several that follow each other in a name */
  struct string_pool alone;  /* words that count only if they stand alone: "Sam" */
  struct string_pool stem;   /* words without their last vowel, which inflection changes */
  struct string_pool inside; /* beginnings that give a name away anywhere in a text */
  gboolean inside_length[INSIDE_LETTERS_MOST + 1]; /* lengths that occur, in letters */
};

void word_sets_init (struct word_sets *sets);
void word_sets_clear (struct word_sets *sets);
gboolean pool_has (const struct string_pool *pool, const char *text, gsize length);

/* A word of a name, as a skeleton; two that follow each other, joined; and a word of an organisation,
 * of which the beginning says little. */
void word_sets_add_name (struct word_sets *sets, const char *word, gsize length);
void word_sets_add_pair (struct word_sets *sets, const char *pair, gsize length);
void word_sets_add_org (struct word_sets *sets, const char *word, gsize length);

/* known: words, endings: of inflected names, both as skeletons. */
struct joining
{
  const struct string_pool *known, *endings;
};

gboolean word_sets_in_text (const struct word_sets *sets, const struct skeleton *text,
                            const struct joining *joining);

#endif
