/* What passes between the owner and others, who brings which topic, and what is suggested. */
#include <math.h>
#include "report/data/section_data.h"
#include "report/earlier/earlier_report.h"

void
topic_cell (struct table *table, const struct network *network, guint32 topic)
{
  table_text (table, "%s", topic == NONE ? "" : network->log->topic[topic]);
}

static void
suggestions_data (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  struct table *table = section_data (
    section, "suggestions", "number kind person other topic value people interactions share");
  const struct advice *advice;
  for (guint32 i = 0; (advice = month_advice (reporting, i)) != NULL; i++)
    {
      gboolean of_people = advice->kind == ADVICE_PROTECT;
      gboolean of_share = advice->kind == ADVICE_GIVE_BACK;
      table_count (table, i + 1.0);
      table_text (table, "%s", advice_kind_name (advice->kind));
      table_person (table, network, advice->person);
      table_person (table, network, advice->other);
      topic_cell (table, network, advice->topic);
      table_text (table, "%s", advice->value != NULL ? advice->value : "");
      table_decimal (table, of_people ? advice->number : NAN, 0);
      table_decimal (table, of_people || of_share ? NAN : advice->number, 0);
      table_decimal (table, of_share ? advice->number : NAN, 2);
    }
}

/* Everybody the owner wants to be in touch with at intervals, as the contacts file says. */
static void
cadences_data (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  struct table *table = section_data (section, "cadences", "person every_days quiet_days");
  for (guint32 i = 0; network->dated && i < network->n_people; i++)
    {
      gint32 every = contact_cadence (network, i), quiet = contact_quiet_days (network, i);
      if (every <= 0 || i == network->me)
        continue;
      table_person (table, network, i);
      table_count (table, every);
      table_decimal (table, quiet < 0 ? NAN : quiet, 0);
    }
}

void
month_data (struct section *section, const struct reporting *reporting)
{
  suggestions_data (section, reporting);
  cadences_data (section, reporting);
}

static void
people_data (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct table *table
    = section_data (section, "people",
                    "person given taken balance spoken_of interactions_given interactions_taken");
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    {
      const struct exchange *one = &learning->exchange[i];
      table_person (table, reporting->network, one->person);
      table_decimal (table, one->given, 1);
      table_decimal (table, one->taken, 1);
      table_decimal (table, one->balance, 2);
      table_yes_no (table, one->spoken_of, "");
      table_count (table, one->rows_given);
      table_count (table, one->rows_taken);
    }
}

/* What became of each topic, and the person that it hangs on or went with. */
static void
fates_data (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct table *table = section_data (section, "fates", "topic fate person");
  for (guint32 i = 0; i < learning->n_topics; i++)
    {
      topic_cell (table, reporting->network, learning->topic[i].topic);
      table_text (table, "%s", topic_fate_name (learning->topic[i].fate));
      table_person (table, reporting->network, learning->topic[i].person);
    }
}

static void
topic_sources_data (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct table *table
    = section_data (section, "topic_sources", "topic person times times_in_year last active");
  for (guint32 i = 0; i < learning->n_sources; i++)
    {
      const struct topic_source *source = &learning->source[i];
      topic_cell (table, reporting->network, source->topic);
      table_person (table, reporting->network, source->person);
      table_count (table, source->times);
      table_count (table, source->times_lately);
      table_day (table, reporting->network, source->last);
      table_yes_no (table, source->active, "");
    }
}

void
learning_data (struct section *section, const struct reporting *reporting)
{
  people_data (section, reporting);
  fates_data (section, reporting);
  topic_sources_data (section, reporting);
}

static void
shares_data (struct table *table, const char *ties, const struct novelty_share *share)
{
  table_text (table, "%s", ties);
  table_decimal (table, share->share, 2);
  table_decimal (table, share->expected, 2);
  table_decimal (table, share->p, 3);
}

void
sources_data (struct section *section, const struct reporting *reporting)
{
  const struct novelty *novelty = &reporting->measures->novelty;
  struct table *table = section_data (section, "first_heard", "person topics interactions months");
  for (guint32 i = 0; i < novelty->n_sources; i++)
    {
      const struct first_source *source = &novelty->source[i];
      table_person (table, reporting->network, source->person);
      table_decimal (table, source->topics, 1);
      table_count (table, source->contacts);
      table_decimal (table, source->months, 1);
    }
  table = section_data (section, "shares", "ties share expected p");
  shares_data (table, "weak", &novelty->weak);
  shares_data (table, "open", &novelty->open);
}
