/* `pln why` of a person: the ties behind a figure. */
#include <math.h>
#include <string.h>
#include "pln/escape.h"
#include "report/commands/why_rows.h"

struct tie_of_person
{
  guint32 other;
  const struct tie *tie;
};

static gint
compare_ties (gconstpointer x, gconstpointer y)
{
  const struct tie_of_person *a = x, *b = y;
  if (a->tie->strength != b->tie->strength)
    return a->tie->strength > b->tie->strength ? -1 : 1;
  return a->other < b->other ? -1 : a->other > b->other;
}

static GArray *
ties_of (const struct network *network, guint32 person)
{
  const struct graph *graph = &network->graph;
  GArray *ties = g_array_new (FALSE, FALSE, sizeof (struct tie_of_person));
  for (guint32 i = graph->offset[person]; i < graph->offset[person + 1]; i++)
    {
      struct tie_of_person one = { graph->target[i], &network->tie[graph->edge[i]] };
      g_array_append_val (ties, one);
    }
  g_array_sort (ties, compare_ties);
  return ties;
}

static void
ties_table (struct section *section, const struct network *network, const GArray *ties, guint shown,
            const struct why_form *form)
{
  struct table *table = section_table (section, "ties");
  table_column (table, "contact", "", ALIGN_LEFT, 0);
  table_column (table, "strength", "strength", ALIGN_RIGHT, 0);
  table_column (table, "interactions", "interactions", ALIGN_RIGHT, 1);
  table_column (table, "last", "last", ALIGN_LEFT, 2);
  for (guint i = 0; i < shown; i++)
    {
      const struct tie_of_person *one = &g_array_index (ties, struct tie_of_person, i);
      g_autofree char *name = format_name (network, one->other),
                      *day = format_day (network, one->tie->last);
      g_autoptr (GString) iso = g_string_new (NULL);
      network_day_append_iso (iso, network, one->tie->last);
      table_text (table, "%s", form->for_programs ? network->person[one->other].name : name);
      table_decimal (table, one->tie->strength, 2);
      table_count (table, one->tie->interactions);
      table_text (table, "%s", form->for_programs ? iso->str : day);
    }
}

static void
others_say (struct section *section, const GArray *ties, guint shown)
{
  double strength = 0, interactions = 0;
  for (guint i = shown; i < ties->len; i++)
    {
      const struct tie *tie = g_array_index (ties, struct tie_of_person, i).tie;
      strength += tie->strength;
      interactions += tie->interactions;
    }
  g_autofree char *sum = format_decimal (strength, 2),
                  *times = format_count (interactions, "interaction", "interactions");
  if (shown < ties->len)
    section_say (section, "And %u more: a strength of %s together, and %s.", ties->len - shown, sum,
                 times);
}

/* Figures that are sums over the person's ties. */
enum sum_kind
{
  SUM_NONE,
  SUM_OF_STRENGTHS,
  SUM_OF_INTERACTIONS,
  SUM_OF_TIES
};

static enum sum_kind
sum_kind_of (const struct measure *measure)
{
  static const char *const names[] = { [SUM_OF_STRENGTHS] = "strength",
                                       [SUM_OF_INTERACTIONS] = "interactions",
                                       [SUM_OF_TIES] = "degree" };
  for (guint kind = SUM_OF_STRENGTHS; kind < G_N_ELEMENTS (names); kind++)
    if (strcmp (measure->name, names[kind]) == 0)
      return (enum sum_kind)kind;
  return SUM_NONE;
}

static void
value_fact (struct section *section, const struct measure *measure, const struct measures *measures,
            guint32 person)
{
  g_autoptr (GString) text = g_string_new (NULL);
  double number = NAN;
  gboolean is_text = measure_cell (measure, measures, person, text, &number);
  g_autofree char *value = is_text          ? g_strdup (text->str)
                           : isnan (number) ? g_strdup ("not defined for this person")
                           : number == floor (number) && fabs (number) < 1e15
                             ? format_number (number)
                             : format_decimal (number, fabs (number) < 1 ? 4 : 2);
  section_fact (section, "Value", "%s", value);
}

static void
figure_facts (struct section *section, const struct network *network,
              const struct measures *measures, const struct measure *measure, guint32 person,
              guint n_ties)
{
  enum sum_kind kind = sum_kind_of (measure);
  g_autofree char *ties = format_count (n_ties, "tie", "ties"),
                  *all = format_count (network->n_ties, "tie", "ties");
  value_fact (section, measure, measures, person);
  if (measure->title != NULL)
    section_fact (section, "What it is", "%s", measure_title_in (measure, network));
  if (measure->reading != NULL)
    section_fact (section, "How to read it", "%s", measure_reading_in (measure, network));
  if (kind == SUM_OF_TIES)
    section_fact (section, "Made from", "%s, counted", ties);
  else if (kind != SUM_NONE)
    section_fact (section, "Made from", "the sum of %s", ties);
  else
    section_fact (section, "Made from", "all %s of the network; %u of them are below", all, n_ties);
}

struct document *
why_person_document (const struct network *network, const struct measures *measures,
                     const struct measure *measure, guint32 person, const struct why_form *form)
{
  g_autoptr (GArray) ties = ties_of (network, person);
  guint shown = form->all ? ties->len : MIN (ties->len, WHY_ROWS_MOST);
  g_autofree char *name = format_name (network, person),
                  *title = g_strdup_printf ("Why: %s of %s", measure->name, name),
                  *number = format_count (ties->len, "tie", "ties");
  struct document *document = document_new (title);
  struct section *section = document_section (document, "figure", measure->name, NULL);
  figure_facts (section, network, measures, measure, person, ties->len);
  if (ties->len == 0)
    return document;
  section = document_section (document, "ties", number, NULL);
  ties_table (section, network, ties, shown, form);
  others_say (section, ties, shown);
  g_autofree char *both = g_strdup_printf ("%s, NAME", name), *quoted = shell_quote (both);
  document_hint (document, "The rows behind one of these ties: pln why %s FILE", quoted);
  return document;
}
