/* The goals of the owner, and who brings them. */
#include <math.h>
#include "report/data/section_data.h"

/* The people from the owner to the nearest other person who knows it, without the owner. */
static void
path_cell (struct table *table, const struct network *network, const struct chain *path)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  for (guint32 i = 1; path != NULL && i < path->count; i++)
    g_ptr_array_add (names, g_strdup (network->person[path->person[i]].name));
  table_list (table, names, G_MAXUINT);
}

static void
goal_row (struct table *table, const struct network *network, const struct goal_progress *progress)
{
  const struct goal *goal = progress->goal;
  gboolean counts = network->dated && network_has_calendar (network) && goal->by != DAY_NONE;
  table_text (table, "%s", goal->subject);
  table_text (table, "%s", progress->name != NULL ? progress->name : "");
  table_text (table, "%s", progress->nearest != NULL ? progress->nearest : "");
  table_text (table, "%s", progress->name == NULL ? "" : progress->by_field ? "field" : "topic");
  table_text (table, "%s", goal_status_word (progress->status));
  table_count (table, progress->n_sources);
  table_count (table, goal->wanted);
  table_day (table, network, goal->by);
  table_decimal (table, counts ? (double)goal->by - network->as_of : NAN, 0);
  path_cell (table, network, progress->path);
}

void
goals_data (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  struct table *table = section_data (
    section, "progress", "goal subject did_you_mean kind status sources wanted by days_left path");
  for (guint32 i = 0; i < learning->n_goals; i++)
    goal_row (table, network, &learning->goal[i]);
  table = section_data (section, "goal_sources", "goal person times last");
  for (guint32 i = 0; i < learning->n_goals; i++)
    for (guint32 k = 0; k < learning->goal[i].n_sources; k++)
      {
        const struct goal_source *source = &learning->goal[i].source[k];
        table_text (table, "%s", learning->goal[i].goal->subject);
        table_person (table, network, source->person);
        table_count (table, source->times);
        table_day (table, network, source->last);
      }
}
