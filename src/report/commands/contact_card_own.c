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
  g_autofree char *every = format_every (cadence);
  g_autofree char *late = format_silence (network, network->as_of - (quiet - cadence));
  if (cadence == 0 || network_may_not_contact (network, person))
    return;
  if (quiet > cadence)
    section_fact (section, "Cadence", "you meant to be in touch %s; overdue by %s", every, late);
  else
    section_fact (section, "Cadence", "you mean to be in touch %s%s", every,
                  quiet < 0 ? "; no contact yet" : "");
}

static void
time_fact (struct section *section, const struct card_lookup *lookup, guint32 person)
{
  double minutes = lookup->minutes[person];
  if (lookup->timed[person] == 0)
    return;
  guint32 times = lookup->timed[person];
  g_autofree char *spent = format_minutes (minutes);
  const char *with_others = lookup->in_company[person] < times ? "" : " in a group";
  if (times == 1)
    section_fact (section, "Time together", "%s%s, from the one time that says how long", spent,
                  with_others);
  else
    section_fact (section, "Time together", "%s%s, from the %u times that say how long", spent,
                  with_others, times);
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
card_own_facts (struct section *section, const struct network *network,
                const struct card_lookup *lookup, guint32 person)
{
  if (network->log == NULL)
    return;
  const char *gone = network_gone_word (network, person);
  g_autofree char *word = text_shown (gone != NULL ? gone : "");
  if (gone != NULL)
    section_fact (section, "To contact", "no: your file says \"%s\"", word);
  else if (network_may_not_contact (network, person))
    section_fact (section, "To contact", "no: you do not want to contact this person");
  cadence_fact (section, network, person);
  time_fact (section, lookup, person);
  note_fact (section, network, person);
}
