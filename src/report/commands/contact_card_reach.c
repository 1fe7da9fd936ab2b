/* How the owner reaches a contact, and who would be lost without them. */
#include "report/commands/contact_card_reach.h"

/* In how many ways the person can be reached, if that is one. */
static void
ways_fact (struct section *section, const struct reporting *reporting, guint32 person)
{
  const struct reach *reach = &reporting->measures->reach;
  g_autofree char *name = format_name (reporting->network, reach->door[person]);
  if (reach->door[person] != person)
    section_fact (section, "Path", "only through %s", name);
  else if (reach->redundancy[person] < 2)
    section_fact (section, "Path", "only your own tie");
}

static void
loss_fact (struct section *section, const struct reporting *reporting, guint32 person)
{
  const struct reach *reach = &reporting->measures->reach;
  g_autofree char *people = format_people (reach->lost[person]);
  g_autofree char *further = format_people (reach->cut_off[person]);
  g_autofree char *anywhere = any_distance_words (reach, person);
  if (reach->lost[person] > 0)
    section_fact (section, "Without", "you would lose %s within three steps%s", people, anywhere);
  else if (reach->cut_off[person] > 0)
    section_fact (section, "Without", "you would lose %s further out", further);
}

void
card_reach_facts (struct section *section, const struct reporting *reporting, guint32 person)
{
  if (reporting->network->star || reporting->measures->reach.door[person] == NONE)
    return;
  ways_fact (section, reporting, person);
  loss_fact (section, reporting, person);
}
