/* Who the owner meant to be in touch with more often: contacts whose cadence (a column of the
 * contacts file) has run out, the most overdue for its length first; then those that the
 * data shows no contact with yet. */
#include "report/sections/sections.h"

#define MOST_NAMES 2

static gint
most_overdue_first (gconstpointer a, gconstpointer b)
{
  const struct due_contact *x = a, *y = b;
  if ((x->quiet < 0) != (y->quiet < 0))
    return x->quiet < 0 ? 1 : -1;
  gint64 p = (gint64)x->quiet * y->cadence, q = (gint64)y->quiet * x->cadence;
  if (p != q)
    return p > q ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

GArray *
overdue_contacts_find (const struct network *network)
{
  GArray *all = due_contacts_find (network);
  guint n = 0;
  if (!network->dated || facts_days_without_data (network) >= STALE_DAYS)
    g_array_set_size (all, 0);
  for (guint i = 0; i < all->len; i++)
    {
      struct due_contact one = g_array_index (all, struct due_contact, i);
      if (one.quiet < 0 || one.quiet > one.cadence)
        g_array_index (all, struct due_contact, n++) = one;
    }
  g_array_set_size (all, n);
  g_array_sort (all, most_overdue_first);
  return all;
}

GArray *
overdue_unadvised_find (const struct reporting *reporting)
{
  GArray *all = overdue_contacts_find (reporting->network);
  guint n = 0;
  for (guint i = 0; i < all->len; i++)
    {
      struct due_contact one = g_array_index (all, struct due_contact, i);
      if (!month_names (reporting, one.person))
        g_array_index (all, struct due_contact, n++) = one;
    }
  g_array_set_size (all, n);
  return all;
}

static char *
quiet_words (const struct network *network, const struct due_contact *one)
{
  if (one->quiet < 0)
    return g_strdup ("no contact yet");
  g_autofree char *quiet = format_silence (network, network->as_of - one->quiet);
  return g_strdup_printf ("quiet for %s", quiet);
}

gboolean
overdue_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  g_autoptr (GArray) all = overdue_unadvised_find (reporting);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < all->len; i++)
    {
      const struct due_contact *one = &g_array_index (all, struct due_contact, i);
      g_autofree char *name = format_name (network, one->person);
      g_autofree char *days = format_every (one->cadence);
      g_autofree char *quiet = quiet_words (network, one);
      word_list_take (list, g_strdup_printf ("%s (%s, %s)", name, days, quiet));
    }
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_NAMES);
  if (all->len > 0)
    section_task (section, "Get in touch as often as you meant to: %s.", names);
  return all->len > 0;
}
