/* fuzzy.h - whom a misspelt name may mean. */
#ifndef PLN_FUZZY_H
#define PLN_FUZZY_H

#include <glib.h>

/* Steps of typing between two folded texts: a letter more, less, another, or
 * two neighbours swapped; beyond limit: limit + 1. */
guint typing_distance (const char *one, const char *other, guint limit);

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
