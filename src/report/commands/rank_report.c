/* `pln rank`: everybody in order of one measure. */
#include <math.h>
#include <string.h>
#include "report/commands/explain.h"
#include "report/sections/sections.h"

#define RANK_NORMALLY "betweenness"
#define RANK_IN_STAR "strength" /* where nobody but the owner is between others */

const struct measure *
rank_measure_find (const char *name)
{
  g_autofree char *folded = measure_name_fold (name);
  const struct measure *measure = measure_find (folded, MEASURE_PER_PERSON);
  return measure != NULL && measure->format != MEASURE_TEXT && measure->title != NULL ? measure
                                                                                      : NULL;
}

const struct measure *
rank_measure_normal (const struct network *network)
{
  return measure_find (network->star ? RANK_IN_STAR : RANK_NORMALLY, MEASURE_PER_PERSON);
}

struct place
{
  guint32 person;
  double value;
};

static gint
place_order (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct place *x = a, *y = b;
  const struct measure *measure = data;
  if (x->value != y->value)
    return (x->value > y->value) == !measure->low_first ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Everybody who has a value of the measure, in order. */
static GArray *
places_find (const struct network *network, const struct measures *measures,
             const struct measure *measure)
{
  GArray *places = g_array_sized_new (FALSE, FALSE, sizeof (struct place), network->n_people);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint32 i = 0; i < network->n_people; i++)
    {
      struct place place = { i, NAN };
      measure_cell (measure, measures, i, text, &place.value);
      if (!isnan (place.value))
        g_array_append_val (places, place);
    }
  g_array_sort_with_data (places, place_order, (gpointer)measure);
  return places;
}

/* As many decimals as tell the values of the table apart, at most three. */
static int
decimals_for (const struct measure *measure, const GArray *places)
{
  double most = 0;
  for (guint i = 0; i < places->len; i++)
    most = MAX (most, fabs (g_array_index (places, struct place, i).value));
  gboolean whole = TRUE;
  for (guint i = 0; i < places->len && whole; i++)
    {
      double value = g_array_index (places, struct place, i).value;
      whole = value == floor (value);
    }
  if (measure->format != MEASURE_REAL || whole)
    return 0;
  return most < 1 ? 3 : most < 100 ? 2 : most < 10000 ? 1 : 0;
}

static void
table_fill (struct section *section, const struct network *network, const struct measure *measure,
            const GArray *places, guint shown)
{
  struct table *table = section_table (section, "ranks");
  int decimals = decimals_for (measure, places);
  guint rank = 0;
  table_column (table, "rank", "", ALIGN_RIGHT, 0);
  table_column (table, "contact", "", ALIGN_LEFT, 0);
  table_column (table, measure->name, measure->name, ALIGN_RIGHT, 0);
  for (guint i = 0; i < shown; i++)
    {
      const struct place *place = &g_array_index (places, struct place, i);
      g_autofree char *name = format_name (network, place->person);
      if (i == 0 || place->value != g_array_index (places, struct place, i - 1).value)
        rank = i + 1;
      table_count (table, rank);
      table_text_as (table, name, "%s",
                     place->person == network->me && owner_is_nameless (network) ? "You" : name);
      table_decimal (table, place->value, decimals);
    }
}

static gboolean
all_are_alike (const GArray *places)
{
  for (guint i = 1; i < places->len; i++)
    if (g_array_index (places, struct place, i).value
        != g_array_index (places, struct place, 0).value)
      return FALSE;
  return places->len > 1;
}

static void
own_place_note (struct section *section, const struct network *network, const GArray *places)
{
  guint rank = 0;
  for (guint i = 0; i < places->len; i++)
    {
      const struct place *place = &g_array_index (places, struct place, i);
      if (i == 0 || place->value != g_array_index (places, struct place, i - 1).value)
        rank = i + 1;
      g_autofree char *place_text = format_number (rank),
                      *name = format_name (network, place->person);
      if (place->person == network->me && owner_is_nameless (network))
        section_note (section, "You are number %s.", place_text);
      else if (place->person == network->me)
        section_note (section, "You (%s) are number %s.", name, place_text);
    }
}

/* The first of those at the end who all have the same value. */
static guint
equals_start (const GArray *places)
{
  guint start = places->len;
  while (start > 0
         && g_array_index (places, struct place, start - 1).value
              == g_array_index (places, struct place, places->len - 1).value)
    start--;
  return start;
}

/* A list that would end among equals, by the alphabet, ends before them. */
static guint
ranks_shown (const GArray *places, const struct report_options *options)
{
  guint equals = equals_start (places);
  if (options->top > 0)
    return MIN (places->len, options->top);
  if (options->full || places->len <= TOP_RANKS)
    return places->len;
  return equals > 0 && equals < TOP_RANKS ? equals : TOP_RANKS;
}

static void
equals_note (struct section *section, const struct measure *measure, const GArray *places)
{
  guint others = places->len - equals_start (places);
  double last = g_array_index (places, struct place, places->len - 1).value;
  g_autofree char *people = format_number (others),
                  *value = format_decimal (last, decimals_for (measure, places));
  section_note (section, "The other %s all have %s.", people, value);
}

struct document *
rank_document (const struct network *network, const struct measures *measures,
               const struct measure *measure, const struct report_options *options)
{
  g_autoptr (GArray) places = places_find (network, measures, measure);
  guint shown = ranks_shown (places, options), rest = network->n_people - places->len;
  g_autofree char *all = format_people (places->len), *left = format_people (rest);
  g_autofree char *title = g_strdup_printf ("Who stands where, by %s", measure->name);
  g_autofree char *heading = shown == places->len ? g_strdup (all)
                             : shown == 1         ? g_strdup_printf ("The first of %s", all)
                                          : g_strdup_printf ("The first %u of %s", shown, all);
  struct document *document = document_new (title);
  struct section *section = document_section (document, "rank", heading, NULL);
  const char *reading = measure_reading_in (measure, network);
  section_note (section, "%s%s%s", measure_title_in (measure, network), reading != NULL ? " " : "",
                reading != NULL ? reading : "");
  table_fill (section, network, measure, places, shown);
  if (shown > 0 && shown < TOP_RANKS && shown < places->len && options->top == 0)
    equals_note (section, measure, places);
  if (all_are_alike (places))
    section_note (section, "Nobody stands out: all %s have the same value.", all);
  else
    own_place_note (section, network, places);
  if (rest > 0)
    section_note (section, "It has no value for %s.", left);
  document_add_settings (document, options->settings);
  return document;
}
