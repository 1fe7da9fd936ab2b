/* name_skeleton.h - what is left of a text when all ways of writing it look the same. */
#ifndef ANONYMISE_NAME_SKELETON_H
#define ANONYMISE_NAME_SKELETON_H

#include <glib.h>

/* Letters of Greek and Cyrillic can be compared with Latin ones by what they look like (Cyrillic р is
 * p) and by what they sound like (it is r). */
enum skeleton_way
{
  SKELETON_BY_LOOK,
  SKELETON_BY_SOUND
};

enum
{
  SKELETON_WORDS_MOST = 64,
  SKELETON_BYTES_MOST = 4096 /* of the text */
};

/* All words, one after the other, without anything between them. */
struct skeleton
{
  GString *letters;
  GArray *end; /* guint32: where each word ends in letters, in bytes */
  /* The text holds something that no skeleton can compare: a number, a sign, a word in two
   * alphabets, letters of an alphabet that imitates others, an address; or it is very long. */
  gboolean beyond_comparing;
  gboolean foreign; /* it holds Greek or Cyrillic letters */
};

struct skeleton *skeleton_new (void);
void skeleton_free (struct skeleton *skeleton);

/* Case, accents, umlauts written with an e, letters that look alike (i and l, rn and m) make no
 * difference. inside_words: a capital after a small letter starts a word, as in "AnaRuiz". O(length
 * of the text). */
void skeleton_make (struct skeleton *skeleton, const char *text, enum skeleton_way way,
                    gboolean inside_words);

/* The words from .. from + count - 1, joined. */
const char *skeleton_words (const struct skeleton *skeleton, guint from, guint count,
                            gsize *length);

/* How few letters of a name give it away inside a longer word: four of an alphabet, one of Chinese. */
guint skeleton_letters_least (gunichar letter);

#endif
