/* Where the owner's time went, if rows say how long they took. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_SHARES 8

static void
shares_fact (struct section *section, const struct network *network, const char *key,
             const struct time_share *share, guint32 count, gboolean of_people)
{
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < count; i++)
    {
      g_autofree char *name = of_people ? format_name (network, share[i].of)
                                        : text_shown (network->log->topic[share[i].of]);
      g_autofree char *time = format_minutes (share[i].minutes);
      word_list_take (list, g_strdup_printf ("%s (%s)", name, time));
    }
  g_autofree char *text = word_list_end (list, MOST_SHARES);
  if (count > 0)
    section_fact (section, key, "%s", text);
}

void
section_time (struct document *document, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct time_spent *spent = &reporting->measures->time_spent;
  if (network->me == NONE)
    return;
  struct section *section = document_section (document, "time", "Where your time went", NULL);
  if (spent->told == 0)
    {
      section_say (section,
                   "No row of the past year says how long you talked; a column minutes would.");
      return;
    }
  g_autofree char *time = format_minutes (spent->minutes), *told = format_number (spent->told),
                  *occasions = format_count (spent->occasions, "occasion", "occasions");
  if (spent->told == spent->occasions)
    section_fact (section, "In all", "%s within a year", time);
  else
    section_fact (section, "In all", "%s within a year; %s of %s say how long they took", time,
                  told, occasions);
  shares_fact (section, network, "By person", spent->person, spent->n_people, TRUE);
  shares_fact (section, network, "By topic", spent->topic, spent->n_topics, FALSE);
}
