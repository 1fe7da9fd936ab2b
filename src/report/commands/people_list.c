/* `pln who` without a name: everybody, those the owner has most contact with first. */
#include "report/sections/sections.h"

static guint64
interactions_of (const struct network *network, guint32 person)
{
  guint64 all = 0;
  for (guint32 i = network->graph.offset[person]; i < network->graph.offset[person + 1]; i++)
    all += network->tie[network->graph.edge[i]].interactions;
  return all;
}

/* With the owner, or with anybody if there is none. */
struct listed
{
  guint32 person;
  guint64 interactions;
  const struct tie *tie; /* with the owner, or NULL */
};

static gint
compare_listed (gconstpointer a, gconstpointer b)
{
  const struct listed *x = a, *y = b;
  if ((x->tie == NULL) != (y->tie == NULL))
    return x->tie == NULL ? 1 : -1;
  if (x->interactions != y->interactions)
    return x->interactions > y->interactions ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static GArray *
people_listed (const struct network *network)
{
  GArray *people = g_array_sized_new (FALSE, FALSE, sizeof (struct listed), network->n_people);
  for (guint32 i = 0; i < network->n_people; i++)
    {
      guint32 tie = network->me == NONE ? NONE : network_tie (network, network->me, i);
      struct listed one = { i, 0, tie != NONE ? &network->tie[tie] : NULL };
      one.interactions = one.tie != NULL       ? one.tie->interactions
                         : network->me == NONE ? interactions_of (network, i)
                                               : 0;
      if (i != network->me)
        g_array_append_val (people, one);
    }
  g_array_sort (people, compare_listed);
  return people;
}

static void
list_columns (struct table *table, gboolean owned, gboolean dated)
{
  table_column (table, "contact", "", ALIGN_LEFT, 0);
  table_column (table, "interactions", owned ? "with you" : "interactions", ALIGN_RIGHT, 0);
  if (owned && dated)
    {
      table_column (table, "last", "last", ALIGN_LEFT, 1);
      table_column (table, "state", "state", ALIGN_LEFT, 2);
    }
  table_column (table, "degree", "ties", ALIGN_RIGHT, 3);
}

struct document *
people_document (const struct network *network)
{
  gboolean owned = network->me != NONE;
  g_autoptr (GArray) people = people_listed (network);
  struct document *document = document_new ("Who is in your data");
  g_autofree char *heading = format_people (people->len);
  struct section *section = document_section (document, "people", heading, NULL);
  struct table *table = section_table (section, "people");
  list_columns (table, owned, network->dated);
  for (guint i = 0; i < people->len; i++)
    {
      const struct listed *one = &g_array_index (people, struct listed, i);
      g_autofree char *name = format_name (network, one->person);
      table_text (table, "%s", name);
      table_count (table, (double)one->interactions);
      if (owned && network->dated)
        {
          table_day (table, network, one->tie != NULL ? one->tie->last : DAY_NONE);
          table_text_as (table, one->tie != NULL ? tie_state_name (one->tie->state) : "", "%s",
                         one->tie != NULL ? tie_state_name (tie_told_state (one->tie)) : "");
        }
      table_count (table, facts_degree (network, one->person));
    }
  return document;
}
