/* Counts words at the two ends of names. */
#include <string.h>
#include "pln/base.h"
#include "network/identity/word_places.h"

#define SEEN_ONCE 0.25

enum
{
  NAMES_LEAST = 30 /* fewer do not tell which names are rare */
};

struct place_counts
{
  guint32 first, last;
};

struct word_places
{
  GHashTable *word; /* to struct place_counts */
  guint32 names;    /* of two words or more */
};

static struct place_counts *
counts_of (const struct word_places *places, const char *word, gsize length)
{
  g_autofree char *own = g_strndup (word, length);
  struct place_counts *counts = g_hash_table_lookup (places->word, own);
  if (counts == NULL)
    {
      counts = g_new0 (struct place_counts, 1);
      g_hash_table_insert (places->word, g_steal_pointer (&own), counts);
    }
  return counts;
}

static struct place_counts *
first_counts (const struct word_places *places, const char *name)
{
  return counts_of (places, name, strcspn (name, " "));
}

static struct place_counts *
last_counts (const struct word_places *places, const char *name)
{
  const char *space = strrchr (name, ' ');
  return counts_of (places, space + 1, strlen (space + 1));
}

struct word_places *
word_places_new (const char *const *names, guint32 count)
{
  struct word_places *places = g_new0 (struct word_places, 1);
  places->word = g_hash_table_new_full (text_hash, g_str_equal, g_free, g_free);
  for (guint32 i = 0; i < count; i++)
    {
      if (names[i] == NULL || strchr (names[i], ' ') == NULL)
        continue;
      places->names++;
      first_counts (places, names[i])->first++;
      last_counts (places, names[i])->last++;
    }
  return places;
}

void
word_places_free (struct word_places *places)
{
  g_hash_table_unref (places->word);
  g_free (places);
}

gboolean
word_places_begin_with_last (const struct word_places *places, const char *name)
{
  const char *space = strrchr (name, ' '), *family = space;
  while (family > name && family[-1] != ' ')
    family--;
  const struct place_counts *of_given = last_counts (places, name),
                            *of_family = counts_of (places, family, (gsize)(space - family));
  return of_given->first > of_given->last && of_family->last >= of_family->first;
}

/* A last name seen once stands for all those seen as rarely, most of which are rarer still
 * (Good 1953). */
double
word_places_namesakes (const struct word_places *places, const char *name)
{
  if (strchr (name, ' ') == NULL || places->names < NAMES_LEAST)
    return G_MAXDOUBLE;
  double first = first_counts (places, name)->first, last = last_counts (places, name)->last;
  return first * MAX (last - 1 + SEEN_ONCE, SEEN_ONCE) / places->names;
}
