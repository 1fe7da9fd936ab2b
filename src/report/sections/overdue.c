/* Who the owner meant to be in touch with more often: contacts whose cadence (a column of the
 * contacts file) has run out, the most overdue for its length first. */
#include "report/sections/sections.h"
#include "pln/cadence.h"

#define MOST_NAMES 2

gint32
contact_cadence (const struct network *network, guint32 person)
{
  const char *text = network_attribute (network, person, ATTRIBUTE_CADENCE);
  return text != NULL ? cadence_days (text) : 0;
}

gint32
contact_quiet_days (const struct network *network, guint32 person)
{
  guint32 tie = network->me == NONE ? NONE : network_tie (network, network->me, person);
  return tie == NONE || network->tie[tie].last == DAY_NONE
           ? -1
           : network->as_of - network->tie[tie].last;
}

struct overdue
{
  guint32 person;
  gint32 cadence, quiet;
};

static gint
most_overdue_first (gconstpointer a, gconstpointer b)
{
  const struct overdue *x = a, *y = b;
  gint64 p = (gint64)x->quiet * y->cadence, q = (gint64)y->quiet * x->cadence;
  if (p != q)
    return p > q ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static GArray *
overdue_find (const struct network *network)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (struct overdue));
  for (guint32 i = 0; i < network->n_people; i++)
    {
      struct overdue one = { i, contact_cadence (network, i), contact_quiet_days (network, i) };
      if (i != network->me && one.cadence > 0 && one.quiet > one.cadence
          && !network_may_not_contact (network, i))
        g_array_append_val (all, one);
    }
  g_array_sort (all, most_overdue_first);
  return all;
}

gboolean
overdue_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  if (!network->dated || facts_days_without_data (network) >= STALE_DAYS)
    return FALSE;
  g_autoptr (GArray) all = overdue_find (network);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < all->len; i++)
    {
      const struct overdue *one = &g_array_index (all, struct overdue, i);
      g_autofree char *name = format_name (network, one->person);
      g_autofree char *days = format_count (one->cadence, "day", "days");
      word_list_take (list,
                      g_strdup_printf ("%s (every %s, quiet for %d)", name, days, one->quiet));
    }
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
  if (all->len > 0)
    section_task (section, "Get in touch as often as you meant to: %s.", names);
  return all->len > 0;
}
