/* How close people are and how the network grew. */
#include <math.h>
#include "report/data/section_data.h"

static void
closeness_data (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct table *table = section_data (
    section, "closeness",
    "person step first first_one_to_one one_to_ones interactions came_closer waiting");
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      table_person (table, reporting->network, step->person);
      table_count (table, step->stage);
      table_day (table, reporting->network, step->first);
      table_day (table, reporting->network, step->first_alone);
      table_count (table, step->alone);
      table_count (table, step->contacts);
      table_yes_no (table, step->moved, "");
      table_yes_no (table, step->waiting, "");
    }
}

static void
states_data (struct section *section, const struct network *network)
{
  struct table *table = section_data (section, "states", "state ties");
  guint32 count[N_STATES_TOLD];
  facts_states (network, NULL, count);
  count[STATE_NONE] += count[STATE_GATHERINGS];
  for (guint8 state = 0; state <= N_STATES; state++)
    {
      table_text (table, "%s", state == STATE_NONE ? "slight" : tie_state_name (state));
      table_count (table, count[state]);
    }
}

static void
kept_data (struct section *section, const struct learning *learning)
{
  struct table *table = section_data (section, "kept", "year_before again");
  if (!learning->has_change)
    return;
  table_count (table, learning->keepable);
  table_count (table, learning->kept);
}

void
change_data (struct section *section, const struct reporting *reporting)
{
  closeness_data (section, reporting);
  states_data (section, reporting->network);
  kept_data (section, reporting->measures->learning);
}

static void
introductions_data (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct table *table = section_data (section, "introducers", "person direct all");
  for (guint32 i = 0; i < learning->n_introducers; i++)
    {
      table_person (table, reporting->network, learning->introducer[i].person);
      table_count (table, learning->introducer[i].direct);
      table_count (table, learning->introducer[i].all);
    }
  table = section_data (section, "introductions", "person by generation");
  for (guint32 i = 0; i < learning->n_introductions; i++)
    {
      table_person (table, reporting->network, learning->introduction[i].person);
      table_person (table, reporting->network, learning->introduction[i].by);
      table_count (table, learning->introduction[i].generation);
    }
}

static void
following_row (struct table *table, const char *what, double count, double all, double expected,
               double p)
{
  table_text (table, "%s", what);
  table_count (table, count);
  table_count (table, all);
  table_decimal (table, expected, 1);
  table_decimal (table, p, 3);
}

void
growth_data (struct section *section, const struct reporting *reporting)
{
  const struct sharing *sharing = &reporting->measures->learning->sharing;
  introductions_data (section, reporting);
  struct table *table = section_data (section, "after_posts", "what followed all expected p");
  if (sharing->posts == 0)
    return;
  following_row (table, "posts", sharing->posts, sharing->posts, NAN, NAN);
  following_row (table, "first contacts", sharing->begun, sharing->all_begun,
                 sharing->begun_expected, sharing->begun_p);
  following_row (table, "contacts that others began", sharing->came, sharing->all_came,
                 sharing->came_expected, sharing->came_p);
}
