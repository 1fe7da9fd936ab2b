/* fuzzy.h - who a misspelt name may mean. */
#ifndef PLN_FUZZY_H
#define PLN_FUZZY_H

#include <glib.h>

/* Slips of typing between two texts: a character more, less, another, or two
 * neighbours swapped, each character touched once (optimal string alignment,
 * Damerau 1964); beyond limit: limit + 1, and EDIT_NO_LIMIT looks on.  Fold
 * both texts first if case and accents should not count.  O(length times limit). */
#define EDIT_NO_LIMIT (G_MAXUINT / 2)
guint edit_distance (const char *one, const char *other, guint limit);

/* The shorter text stands in the longer one as whole words. */
gboolean holds_words (const char *longer, const char *shorter);

/* Keeps the few nearest texts to a wanted one. */
#define NEAREST_MAX 3
struct nearest
{
  char *wanted; /* folded */
  struct
  {
    const char *text;
    guint distance;
  } best[NEAREST_MAX];
  guint count;
};
void nearest_start (struct nearest *nearest, const char *wanted);
void nearest_offer (struct nearest *nearest, const char *text);
void nearest_end (struct nearest *nearest);
/* “Ana Ruiz”, “Ana Roca” or “Anna Ruiz”; FALSE and nothing if none is near. */
gboolean nearest_append (const struct nearest *nearest, GString *out);

#endif
