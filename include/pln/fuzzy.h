/* fuzzy.h - finds the names that a misspelt one may mean. */
#ifndef PLN_FUZZY_H
#define PLN_FUZZY_H

#include <glib.h>

/* Edit distance: the number of typing errors between two texts. An error adds, removes or replaces
 * a character or swaps two neighbours; each character is edited at most once (optimal string
 * alignment, Damerau 1964). Returns limit + 1 if the distance is larger than limit; EDIT_NO_LIMIT
 * means no limit. Fold both texts first if case and accents should not count. O(length times
 * limit). */
#define EDIT_NO_LIMIT (G_MAXUINT / 2)
guint edit_distance (const char *one, const char *other, guint limit);

/* Does the longer text contain the shorter one as whole words? */
gboolean holds_words (const char *longer, const char *shorter);

/* Keeps the few texts that are nearest to a wanted one. */
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
/* Appends "Ana Ruiz", "Ana Roca" or "Anna Ruiz"; returns FALSE and appends nothing if
 * no text is near. */
gboolean nearest_append (const struct nearest *nearest, GString *out);

#endif
