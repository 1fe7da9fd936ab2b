/* Who the owner wants to be in touch with how often, by the contacts file, and when each is due. */
#include "report/sections/sections.h"
#include "pln/cadence.h"

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

gint32
contact_due_day (const struct network *network, guint32 person)
{
  gint32 cadence = contact_cadence (network, person), quiet = contact_quiet_days (network, person);
  return cadence <= 0 || quiet < 0 ? DAY_NONE : network->as_of - quiet + cadence;
}

static gint
compare_due (gconstpointer a, gconstpointer b)
{
  const struct due_contact *x = a, *y = b;
  if (x->day != y->day)
    return x->day < y->day ? -1 : 1; /* DAY_NONE comes first */
  return x->person < y->person ? -1 : x->person > y->person;
}

GArray *
due_contacts_find (const struct network *network)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (struct due_contact));
  for (guint32 i = 0; i < network->n_people; i++)
    {
      struct due_contact one = { i, contact_cadence (network, i), contact_quiet_days (network, i),
                                 contact_due_day (network, i) };
      if (i != network->me && one.cadence > 0 && !network_may_not_contact (network, i))
        g_array_append_val (all, one);
    }
  g_array_sort (all, compare_due);
  return all;
}
