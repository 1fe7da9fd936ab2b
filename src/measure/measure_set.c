/* Sets of measures, by index in the registry. */
#include <string.h>
#include "measure/measure_internal.h"

static void
add_index (struct measure_set *set, guint index)
{
  set->bit[index / 64] |= G_GUINT64_CONSTANT (1) << (index % 64);
}

/* Looks among measures of people before measures of ties, as in the registry. */
guint
measure_index (const char *name)
{
  for (guint i = 0; i < measure_count (); i++)
    if (strcmp (measure_table[i].name, name) == 0)
      return i;
  g_error ("no measure is called %s", name);
}

gpointer
measuring_array (const struct measuring *measuring, const char *name)
{
  return measuring->measures->array[measure_index (name)];
}

void
measure_set_add (struct measure_set *set, const char *names)
{
  g_auto (GStrv) name = g_strsplit (names != NULL ? names : "", " ", -1);
  for (char **one = name; *one != NULL; one++)
    if (**one != '\0')
      add_index (set, measure_index (*one));
}

void
measure_set_add_columns (struct measure_set *set, enum measure_whose whose)
{
  for (guint i = 0; i < measure_count (); i++)
    if (measure_table[i].whose == whose && !measure_table[i].internal)
      add_index (set, i);
}

void
measure_set_add_all (struct measure_set *set)
{
  for (guint i = 0; i < measure_count (); i++)
    add_index (set, i);
}

gboolean
measure_set_has (const struct measure_set *set, guint index)
{
  return (set->bit[index / 64] >> (index % 64) & 1) != 0;
}
