/* Where the owner's time went. */
#include "report/data/section_data.h"

void
time_data (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct time_spent *spent = &reporting->measures->time_spent;
  struct table *table = section_data (section, "time_with", "person minutes");
  for (guint32 i = 0; i < spent->n_people; i++)
    {
      table_person (table, network, spent->person[i].of);
      table_count (table, spent->person[i].minutes);
    }
  table = section_data (section, "time_on", "topic minutes");
  for (guint32 i = 0; i < spent->n_topics; i++)
    {
      topic_cell (table, network, spent->topic[i].of);
      table_decimal (table, spent->topic[i].minutes, 1);
    }
}
