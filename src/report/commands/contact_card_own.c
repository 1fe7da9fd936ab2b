/* What the owner's files say about a contact beyond who met whom: how often they want to be in touch,
 * the time they spent together, a note. */
#include "report/commands/contact_card_own.h"
#include "report/sections/sections.h"
#include "pln/display_width.h"

static void
cadence_fact (struct section *section, const struct network *network, guint32 person)
{
  gint32 cadence = contact_cadence (network, person);
  gint32 quiet = contact_quiet_days (network, person);
  g_autofree char *days = format_count (cadence, "day", "days");
  g_autofree char *late = format_count (quiet - cadence, "day", "days");
  if (cadence == 0)
    return;
  if (quiet > cadence)
    section_fact (section, "Cadence", "you meant to be in touch every %s; that is %s ago", days,
                  late);
  else
    section_fact (section, "Cadence", "you mean to be in touch every %s", days);
}

static gboolean
attends (const struct network *network, const struct meeting *meeting, guint32 person)
{
  for (guint32 i = 0; i < meeting->count; i++)
    if (network->attendee[meeting->first + i] == person)
      return TRUE;
  return FALSE;
}

/* Minutes are known of some rows only. */
static void
time_add (const struct network *network, guint32 context, double *minutes, guint32 *rows)
{
  double spent = (double)network->log->context[context].minutes;
  if (spent > 0)
    {
      *minutes += spent;
      (*rows)++;
    }
}

static void
time_fact (struct section *section, const struct network *network, guint32 person)
{
  double minutes = 0;
  guint32 rows = 0;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *one = &network->interaction[i];
      if ((one->a == network->me && one->b == person)
          || (one->b == network->me && one->a == person))
        time_add (network, one->context, &minutes, &rows);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      if (attends (network, meeting, network->me) && attends (network, meeting, person))
        time_add (network, meeting->context, &minutes, &rows);
    }
  if (rows == 0)
    return;
  g_autofree char *times = format_count (rows, "time", "times");
  g_autofree char *spent = minutes < 120 ? format_count (minutes, "minute", "minutes")
                                         : format_count (minutes / 60, "hour", "hours");
  section_fact (section, "Time together", "%s, on the %s that say how long", spent, times);
}

static void
note_fact (struct section *section, const struct network *network, guint32 person)
{
  const char *note = network_attribute (network, person, ATTRIBUTE_NOTE);
  g_autofree char *shown = text_shown (note != NULL ? note : "");
  if (note != NULL)
    section_fact (section, "Note", "%s", shown);
}

void
card_own_facts (struct section *section, const struct network *network, guint32 person)
{
  if (network->log == NULL)
    return;
  cadence_fact (section, network, person);
  time_fact (section, network, person);
  note_fact (section, network, person);
}
