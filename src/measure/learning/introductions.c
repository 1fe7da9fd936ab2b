/* Who introduced the owner's contacts, and so who the network grew through.
 *
 * Introductions come from the contacts (introduced_by), and from rows that name the introducer
 * of the person the owner met. The contacts have priority, then the earliest row. An
 * introduction that would close a cycle is ignored.
 *
 * Cost: O(rows + people x generations). */
#include <stdlib.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

/* Would this introduction close a cycle? TRUE if `by` was introduced through `person`. */
static gboolean
would_circle (const guint32 *through, guint32 person, guint32 by)
{
  for (; by != NONE; by = through[by])
    if (by == person)
      return TRUE;
  return FALSE;
}

static void
introduction_take (guint32 *through, const struct network *network, guint32 person, guint32 by)
{
  if (person == NONE || by == NONE || person == by || person == network->me || by == network->me
      || through[person] != NONE || would_circle (through, person, by))
    return;
  through[person] = by;
}

static void
contacts_say (guint32 *through, const struct network *network)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const char *text = network_attribute (network, v, ATTRIBUTE_INTRODUCED_BY);
      if (text != NULL)
        introduction_take (through, network, v, network_person (network, text));
    }
}

/* Rows are sorted by day, so the earliest one wins. */
static void
rows_say (guint32 *through, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      guint32 introducer = network->log->context[row->context].introducer;
      if (introducer == NONE || row->b == NONE)
        continue;
      introduction_take (through, network, row->b == network->me ? row->a : row->b,
                         network_mention (network, introducer));
    }
}

static void
introductions_list (struct learning *learning, const struct network *network,
                    const guint32 *through)
{
  learning->introduction = g_new (struct introduction, network->n_people);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      struct introduction one = { v, through[v], 0 };
      for (guint32 by = through[v]; by != NONE; by = through[by])
        one.generation++;
      if (one.by != NONE)
        learning->introduction[learning->n_introductions++] = one;
      learning->generations = MAX (learning->generations, one.generation);
    }
}

static int
compare_introducers (const void *a, const void *b)
{
  const struct introducer *x = a, *y = b;
  if (x->all != y->all)
    return x->all > y->all ? -1 : 1;
  if (x->direct != y->direct)
    return x->direct > y->direct ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

void
learning_find_introductions (struct learning *learning, const struct network *network)
{
  guint32 n = network->n_people;
  g_autofree guint32 *through = g_new (guint32, n);
  struct introducer *introducer = g_new0 (struct introducer, n);
  memset (through, 0xff, n * sizeof *through); /* NONE */
  contacts_say (through, network);
  rows_say (through, network);
  introductions_list (learning, network, through);
  for (guint32 i = 0; i < learning->n_introductions; i++)
    {
      const struct introduction *one = &learning->introduction[i];
      introducer[one->by].direct++;
      for (guint32 by = one->by; by != NONE; by = through[by])
        introducer[by].all++;
    }
  for (guint32 v = 0; v < n; v++)
    if (introducer[v].direct > 0)
      {
        introducer[learning->n_introducers] = introducer[v];
        introducer[learning->n_introducers++].person = v;
      }
  qsort (introducer, learning->n_introducers, sizeof *introducer, compare_introducers);
  learning->introducer = introducer;
}
