/* Who can be reached, how old news is, what hangs on one channel or person, and how sure that is. */
#include "report/data/section_data.h"

void
reach_data (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  const struct learning *learning = reporting->measures->learning;
  const struct key_players *key = &reporting->measures->key_players;
  struct table *table = section_data (section, "steps", "steps people");
  for (guint32 k = 0; network->me != NONE && k < 3; k++)
    {
      table_count (table, k + 1.0);
      table_count (table, reporting->measures->reach.own[k]);
    }
  table = section_data (section, "only_ways", "field through people");
  for (guint32 i = 0; learning != NULL && i < learning->n_sole_paths; i++)
    {
      table_text (table, "%s", learning->sole_path[i].value);
      table_person (table, network, learning->sole_path[i].through);
      table_count (table, learning->sole_path[i].people);
    }
  table = section_data (section, "key_players", "person reached");
  for (guint32 i = 0; i < key->count; i++)
    {
      table_person (table, network, key->person[i]);
      table_count (table, key->reached[i]);
    }
}

void
news_data (struct section *section, const struct reporting *reporting)
{
  struct table *table = section_data (section, "ages", "days people");
  for (guint i = 0; reporting->network->dated && i < N_NEWS_WINDOWS; i++)
    {
      table_count (table, news_window_days[i]);
      table_count (table, reporting->measures->news.people[i]);
    }
}

void
channels_data (struct section *section, const struct reporting *reporting)
{
  const struct measures *measures = reporting->measures;
  struct table *table = section_data (section, "holds", "channel contacts people topics reach");
  for (guint32 i = 0; i < measures->n_channel_holds; i++)
    {
      const struct channel_hold *hold = &measures->channel_hold[i];
      table_text (table, "%s", reporting->network->log->channel[hold->channel].shown);
      table_count (table, hold->contacts);
      table_count (table, hold->people);
      table_count (table, hold->topics);
      table_count (table, hold->reach);
    }
}

void
giving_data (struct section *section, const struct reporting *reporting)
{
  const struct sole_giver *giver = &reporting->measures->sole_giver;
  const double count[] = { giver->people, giver->pairs, giver->field, giver->cut_off };
  struct table *table = section_data (section, "counts", "people topics contacts cut_off");
  for (guint i = 0; i < G_N_ELEMENTS (count); i++)
    table_count (table, count[i]);
}

void
variety_data (struct section *section, const struct reporting *reporting)
{
  const struct mix *mix = reporting->measures->learning->mix;
  struct table *table = section_data (section, "company", "years_back two small_group more");
  for (guint i = 0; i < 2; i++)
    {
      table_count (table, i);
      table_count (table, mix[i].alone);
      table_count (table, mix[i].small);
      table_count (table, mix[i].large);
    }
}

void
sure_data (struct section *section, const struct reporting *reporting)
{
  const struct sureness *sureness = reporting->measures->sureness;
  struct table *table = section_data (section, "ranks", "person rank");
  for (guint32 i = 0; sureness != NULL && i < sureness->n_contacts; i++)
    {
      table_person (table, reporting->network, sureness->contact[i].person);
      table_count (table, sureness->contact[i].rank);
    }
}
