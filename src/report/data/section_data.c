/* Which data belongs to which section. */
#include <string.h>
#include "report/data/section_data.h"

void
section_data_add (struct section *section, const struct reporting *reporting)
{
  static const struct
  {
    const char *id;
    void (*add) (struct section *, const struct reporting *);
  } data[] = {
    { "goals", goals_data },       { "month", month_data },   { "track", track_data },
    { "learning", learning_data }, { "change", change_data }, { "reach", reach_data },
    { "news", news_data },         { "growth", growth_data }, { "sources", sources_data },
    { "channels", channels_data }, { "giving", giving_data }, { "variety", variety_data },
    { "sure", sure_data },         { "time", time_data },
  };
  for (guint i = 0; i < G_N_ELEMENTS (data); i++)
    if (strcmp (section->id, data[i].id) == 0)
      data[i].add (section, reporting);
}

void
topic_cell (struct table *table, const struct network *network, guint32 topic)
{
  table_text (table, "%s", topic == NONE ? "" : network->log->topic[topic]);
}
