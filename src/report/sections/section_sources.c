/* Who brought what was new to the owner. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_SOURCES 4
#define TABLE_SOURCES 10
#define SURE_P .05
#define EXPECTED_LEAST .01

static gint
compare_alone (gconstpointer a, gconstpointer b)
{
  const struct first_source *x = *(const struct first_source *const *)a;
  const struct first_source *y = *(const struct first_source *const *)b;
  if (x->alone != y->alone)
    return x->alone > y->alone ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Those from whom alone a topic was first heard, most topics first. */
static GPtrArray *
sources_alone (const struct novelty *novelty)
{
  GPtrArray *sources = g_ptr_array_new ();
  for (guint32 i = 0; i < novelty->n_sources; i++)
    if (novelty->source[i].alone > 0)
      g_ptr_array_add (sources, &novelty->source[i]);
  g_ptr_array_sort (sources, compare_alone);
  return sources;
}

/* "Gus Farrell (3 topics), Ben Okafor (2) and 29 more; 2 from several at once: 38 topics in all" */
static void
sources_fact (struct section *section, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  g_autoptr (GPtrArray) sources = sources_alone (novelty);
  struct word_list *list = word_list_new ();
  guint32 shared = novelty->topics;
  for (guint i = 0; i < sources->len; i++)
    {
      const struct first_source *source = g_ptr_array_index (sources, i);
      g_autofree char *name = format_name (reporting->network, source->person);
      g_autofree char *count
        = i == 0 ? format_count (source->alone, "topic", "topics") : format_number (source->alone);
      shared -= source->alone;
      word_list_take (list, g_strdup_printf ("%s (%s)", name, count));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *names = word_list_end (list, MOST_SOURCES);
  g_autofree char *topics = format_count (novelty->topics, "topic", "topics");
  g_autofree char *several = format_number (shared);
  if (any && shared > 0)
    section_fact (section, "Heard first from", "%s; %s from several at once: %s in all", names,
                  several, topics);
  else if (sources->len == 1)
    section_fact (section, "Heard first from", "%s", names);
  else if (any)
    section_fact (section, "Heard first from", "%s: %s in all", names, topics);
}

static void
sources_table (struct section *section, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  g_autoptr (GPtrArray) sources = sources_alone (novelty);
  if (sources->len == 0)
    return;
  struct table *table = section_table (section, "sources");
  table_column (table, "name", "new to you from", ALIGN_LEFT, 0);
  table_column (table, "topics", "topics", ALIGN_RIGHT, 0);
  table_column (table, "per_contact", "per interaction", ALIGN_RIGHT, 0);
  table_column (table, "per_month", "per month", ALIGN_RIGHT, 0);
  for (guint i = 0; i < MIN (sources->len, TABLE_SOURCES); i++)
    {
      const struct first_source *source = g_ptr_array_index (sources, i);
      g_autofree char *name = format_name (reporting->network, source->person);
      table_text (table, "%s", name);
      table_count (table, source->alone);
      table_decimal (table, source->alone / source->contacts, 2);
      table_decimal (table, source->alone / source->months, 2);
    }
}

/* What the test says of one kind of tie. That so few brought nothing is what anybody would expect. */
static void
kind_fact (struct section *section, const char *key, const struct novelty_share *kind)
{
  g_autofree char *share = format_share (kind->share, 1),
                  *expected = format_share (kind->expected, 1);
  g_autofree char *p = format_decimal (MIN (kind->p, 1 - kind->p), 3);
  if (isnan (kind->p) || (kind->share <= 0 && kind->expected < EXPECTED_LEAST))
    return;
  section_fact (section, key, "brought %s of what was new, %s (%s by chance, p %s)", share,
                kind->p <= SURE_P       ? "more than their share"
                : kind->p >= 1 - SURE_P ? "less than their share"
                                        : "about their share",
                expected, p);
}

void
section_sources (struct document *document, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  if (reporting->network->me == NONE)
    return;
  struct section *section
    = document_section (document, "sources", "Who you hear new things from first", NULL);
  if (novelty->n_sources == 0)
    {
      section_say (section, "On no day that the data gives did a person bring you a topic, so pln "
                            "cannot say what was new.");
      return;
    }
  g_autoptr (GPtrArray) sources = sources_alone (novelty);
  if (sources->len == 0)
    section_say (section, "No topic came to you from one person before all others.");
  sources_fact (section, reporting);
  kind_fact (section, "Weak ties", &novelty->weak);
  kind_fact (section, "Open ties", &novelty->open);
  if (reporting->full)
    sources_table (section, reporting);
}
