/* section_data.h - the figures behind the sentences of each section, as tables for programs. */
#ifndef REPORT_SECTION_DATA_H
#define REPORT_SECTION_DATA_H

#include "report/sections/sections.h"

/* Each adds to its section what programs can read of it. */
void goals_data (struct section *section, const struct reporting *reporting);
void month_data (struct section *section, const struct reporting *reporting);
void track_data (struct section *section, const struct reporting *reporting);
void learning_data (struct section *section, const struct reporting *reporting);
void change_data (struct section *section, const struct reporting *reporting);
void reach_data (struct section *section, const struct reporting *reporting);
void news_data (struct section *section, const struct reporting *reporting);
void growth_data (struct section *section, const struct reporting *reporting);
void sources_data (struct section *section, const struct reporting *reporting);
void channels_data (struct section *section, const struct reporting *reporting);
void giving_data (struct section *section, const struct reporting *reporting);
void variety_data (struct section *section, const struct reporting *reporting);
void time_data (struct section *section, const struct reporting *reporting);
void sure_data (struct section *section, const struct reporting *reporting);

/* A topic's name. */
void topic_cell (struct table *table, const struct network *network, guint32 topic);

#endif
