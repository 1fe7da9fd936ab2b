/* Which platform holds which people: what hangs on one channel alone. */
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_CHANNELS 3

/* "1 of the 47 contacts you have there, 2 topics and your way to 1 person" */
static char *
what_hangs_on (const struct channel_hold *hold)
{
  struct word_list *list = word_list_new ();
  g_autofree char *all = format_count (hold->contacts, "contact", "contacts");
  g_autofree char *people = format_number (hold->people);
  if (hold->people > 0)
    word_list_take (list, g_strdup_printf ("%s of the %s you have there", people, all));
  if (hold->topics > 0)
    word_list_take (list, format_count (hold->topics, "topic", "topics"));
  g_autofree char *reach = format_people (hold->reach);
  if (hold->reach > 0)
    word_list_take (list, g_strdup_printf ("your way to %s", reach));
  return word_list_end (list, 3);
}

void
section_channels (struct document *document, const struct reporting *reporting)
{
  const struct measures *measures = reporting->measures;
  guint32 shown = reporting->full ? G_MAXUINT : MOST_CHANNELS;
  if (reporting->network->me == NONE)
    return;
  struct section *section
    = document_section (document, "channels", "What you would lose with a channel", NULL);
  if (measures->n_channel_holds == 1)
    {
      section_say (section, reporting->network->dated
                              ? "All your contact of the last year goes through one channel."
                              : "All your contact goes through one channel.");
      return;
    }
  gboolean any = FALSE;
  for (guint32 i = 0; i < MIN (shown, measures->n_channel_holds); i++)
    {
      const struct channel_hold *hold = &measures->channel_hold[i];
      const char *channel = reporting->network->log->channel[hold->channel].shown;
      g_autofree char *name = text_shown (channel), *lost = what_hangs_on (hold);
      if (hold->people + hold->topics + hold->reach > 0)
        section_fact (section, name, "%s", lost);
      any |= hold->people + hold->topics + hold->reach > 0;
    }
  if (measures->n_channel_holds == 0)
    section_say (section, "The data does not name any channels.");
  else if (!any)
    section_say (section, "Nobody hangs on one channel alone.");
}
