/* Joins the two days of a meeting over midnight.  Whoever came to an event soon after midnight, before
 * somebody left who had come on the day before, was at the event of that day, unless he stayed into the day.  O(n) in the rows. */
#include "pln/base.h"
#include "read/log/log_builder.h"

static gint64
key_of (const struct presence *presence, gint32 day)
{
  return (gint64)presence->event << 32 | (guint32)day;
}

/* By event and day, the last minute of the next day at which somebody left; NULL: nobody stayed so long. */
static GHashTable *
nights_find (const struct builder *b)
{
  GHashTable *nights = NULL;
  for (guint i = 0; i < b->presence->len; i++)
    {
      const struct presence *one = &g_array_index (b->presence, struct presence, i);
      gint64 key = key_of (one, one->day);
      if (one->left == NIGHT_UNSAID || one->day == DAY_NONE)
        continue;
      if (nights == NULL)
        nights = g_hash_table_new_full (number_hash, g_int64_equal, g_free, NULL);
      int known = GPOINTER_TO_INT (g_hash_table_lookup (nights, &key));
      g_hash_table_insert (nights, g_memdup2 (&key, sizeof key),
                           GINT_TO_POINTER (MAX (known, one->left)));
    }
  return nights;
}

void
builder_join_nights (struct builder *b)
{
  g_autoptr (GHashTable) nights = nights_find (b);
  for (guint i = 0; i < b->presence->len && nights != NULL; i++)
    {
      struct presence *one = &g_array_index (b->presence, struct presence, i);
      gint64 before = key_of (one, one->day - 1);
      if (one->came != NIGHT_UNSAID && one->day != DAY_NONE
          && one->came < GPOINTER_TO_INT (g_hash_table_lookup (nights, &before)))
        one->day--;
    }
}
