/* Who the owner meant to be in touch with, and by which day: contacts with a cadence. */
#include "report/sections/sections.h"

#define SOON_DAYS 30

/* Those due on the days first .. last: "Ana Ruiz (1 November 2016, every 14 days)". */
static void
due_fact (struct section *section, const struct network *network, const GArray *all,
          const char *key, gint64 first, gint64 last)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < all->len; i++)
    {
      const struct due_contact *one = &g_array_index (all, struct due_contact, i);
      g_autofree char *name = format_name (network, one->person),
                      *day = format_day (network, one->day), *every = format_every (one->cadence);
      if (one->day != DAY_NONE && one->day >= first && one->day <= last)
        word_list_take (list, g_strdup_printf ("%s (%s, %s)", name, day, every));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *text = word_list_end (list, G_MAXUINT);
  if (any)
    section_fact (section, key, "%s", text);
}

static void
no_contact_fact (struct section *section, const struct network *network, const GArray *all)
{
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < all->len; i++)
    if (g_array_index (all, struct due_contact, i).day == DAY_NONE)
      word_list_take (list,
                      format_name (network, g_array_index (all, struct due_contact, i).person));
  gboolean any = word_list_length (list) > 0;
  g_autofree char *text = word_list_end (list, G_MAXUINT);
  if (any)
    section_fact (section, "No contact yet", "%s", text);
}

void
section_due (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  if (network->me == NONE)
    return;
  struct section *section
    = document_section (document, "due", "Who you meant to be in touch with", NULL);
  g_autoptr (GArray) all = due_contacts_find (network);
  if (!network->dated || all->len == 0)
    {
      section_say (section,
                   !network->dated ? "The data has no dates, so nobody is due."
                   : facts_unknown_words (network->log, "cadence") > 0
                     ? "pln does not know the words that say how often you mean to be in touch."
                     : "Nobody in your data has a cadence; a contacts file with "
                       "that column would say how often you mean to be in touch.");
      return;
    }
  gint64 today = network->as_of;
  due_fact (section, network, all, "Overdue since", G_MININT32, today - 1);
  due_fact (section, network, all, "Due by", today, today + SOON_DAYS);
  due_fact (section, network, all, "Later", today + SOON_DAYS + 1, G_MAXINT32);
  no_contact_fact (section, network, all);
}
