/* Who the owner learns from, learns with and shares with; who brings which topic. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_TEACHERS 3
#define MOST_TOPICS 3
#define MOST_LOST 2

static char *
topic_shown (const struct network *network, guint32 topic)
{
  return text_shown (network->log->topic[topic]);
}

/* The topic that a person brought most, or NONE. */
static guint32
main_topic (const struct learning *learning, guint32 person)
{
  const struct topic_source *best = NULL;
  for (guint32 i = 0; i < learning->n_sources; i++)
    {
      const struct topic_source *source = &learning->source[i];
      if (source->person == person && (best == NULL || source->weight > best->weight))
        best = source;
    }
  return best == NULL ? NONE : best->topic;
}

static char *
teacher_text (const struct reporting *reporting, guint32 person)
{
  guint32 topic = main_topic (reporting->measures->learning, person);
  char *name = format_name (reporting->network, person);
  if (topic == NONE)
    return name;
  g_autofree char *about = topic_shown (reporting->network, topic);
  char *text = g_strdup_printf ("%s (%s)", name, about);
  g_free (name);
  return text;
}

static void
teachers_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  double taken = 0;
  for (guint32 i = 0; i < MIN (learning->n_exchanges, MOST_TEACHERS); i++)
    if (learning->exchange[i].taken > 0)
      {
        word_list_take (list, teacher_text (reporting, learning->exchange[i].person));
        taken += learning->exchange[i].taken;
      }
  guint teachers = word_list_length (list);
  g_autofree char *names = word_list_end (list, MOST_TEACHERS);
  g_autofree char *share = format_share (taken, learning->taken);
  if (teachers > 0 && learning->n_exchanges > MOST_TEACHERS)
    section_say (section, "You learn most from %s: together %s of all that you take in now.", names,
                 share);
  else if (teachers > 0)
    section_say (section, "You learn from %s.", names);
}

static void
giving_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  const struct exchange *most = NULL;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (most == NULL || learning->exchange[i].given > most->given)
      most = &learning->exchange[i];
  if (most == NULL || most->given <= 0)
    return;
  g_autofree char *name = format_name (reporting->network, most->person);
  guint32 all = learning->n_learn_from + learning->n_learn_with + learning->n_share_with;
  g_autofree char *people = format_people (all);
  if (all >= 3)
    section_say (section,
                 "You give most to %s. Of %s with enough contact to tell, you learn with %u (give "
                 "and take alike), from %u (mostly take) and share with %u (mostly give).",
                 name, people, learning->n_learn_with, learning->n_learn_from,
                 learning->n_share_with);
  else
    section_say (section, "You give most to %s.", name);
}

static gint
compare_by_times (gconstpointer a, gconstpointer b)
{
  const struct topic *x = *(const struct topic *const *)a, *y = *(const struct topic *const *)b;
  if (x->times != y->times)
    return x->times > y->times ? -1 : 1;
  return x->topic < y->topic ? -1 : x->topic > y->topic;
}

/* Topics with the same fate, most frequent first. */
static GPtrArray *
topics_find (const struct learning *learning, guint8 fate)
{
  GPtrArray *topics = g_ptr_array_new ();
  for (guint32 i = 0; i < learning->n_topics; i++)
    if (learning->topic[i].fate == fate)
      g_ptr_array_add (topics, &learning->topic[i]);
  g_ptr_array_sort (topics, compare_by_times);
  return topics;
}

static void
topics_fact (struct section *section, const struct reporting *reporting, guint8 fate,
             const char *key)
{
  g_autoptr (GPtrArray) topics = topics_find (reporting->measures->learning, fate);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < topics->len; i++)
    {
      const struct topic *topic = g_ptr_array_index (topics, i);
      g_autofree char *about = topic_shown (reporting->network, topic->topic);
      g_autofree char *name = format_name (reporting->network, topic->person);
      guint32 tie = network_tie (reporting->network, reporting->network->me, topic->person);
      g_autofree char *last = format_day (
        reporting->network, tie == NONE ? topic->last : reporting->network->tie[tie].last);
      if (fate == TOPIC_LOST)
        word_list_take (list, g_strdup_printf ("%s (%s, %s)", about, name, last));
      else
        word_list_take (list, g_strdup_printf ("%s (%s)", about, name));
    }
  g_autofree char *text = word_list_end (list, reporting->full      ? G_MAXUINT
                                               : fate == TOPIC_LOST ? MOST_LOST
                                                                    : MOST_TOPICS);
  if (topics->len > 0)
    section_fact (section, key, "%s", text);
}

/* What the owner gives to and takes from each cluster. */
static void
exchange_table (struct section *section, const struct reporting *reporting)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  const struct learning *learning = reporting->measures->learning;
  if (!reporting->full || !learning->directed || clusters->count < 2 || reporting->network->star)
    return;
  const struct cluster_profile *profile = reporting->measures->profile;
  struct table *table = section_table (section, "exchange");
  table_column (table, "cluster", "give and take by cluster", ALIGN_LEFT, 0);
  table_column (table, "taken", "of all you take in", ALIGN_RIGHT, 0);
  table_column (table, "given", "of all you give", ALIGN_RIGHT, 0);
  for (guint32 i = 0; i < clusters->count; i++)
    {
      g_autofree char *name = text_shown (clusters->cluster[i].name);
      g_autofree char *taken = format_share (profile[i].taken, learning->taken);
      g_autofree char *given = format_share (profile[i].given, learning->given);
      if (profile[i].taken + profile[i].given <= 0)
        continue;
      table_text (table, "%s", name);
      table_text (table, "%s", taken);
      table_text (table, "%s", given);
    }
}

static void
topics_table (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (!reporting->full || learning->n_topics == 0)
    return;
  struct table *table = section_table (section, "topics");
  table_column (table, "topic", "topic", ALIGN_LEFT, 0);
  table_column (table, "active", "active sources", ALIGN_RIGHT, 0);
  table_column (table, "effective", "effective number", ALIGN_RIGHT, 2);
  table_column (table, "times", "times brought", ALIGN_RIGHT, 1);
  table_column (table, "last", "last", ALIGN_LEFT, 3);
  for (guint32 i = 0; i < learning->n_topics; i++)
    {
      const struct topic *topic = &learning->topic[i];
      g_autofree char *about = topic_shown (reporting->network, topic->topic);
      g_autofree char *last = format_day (reporting->network, topic->last);
      table_text (table, "%s", about);
      table_count (table, topic->n_active);
      table_decimal (table, topic->effective, 1);
      table_count (table, topic->times);
      table_text (table, "%s", last);
    }
}

void
section_learning (struct document *document, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL || (!learning->directed && learning->n_topics == 0))
    return;
  struct section *section = document_section (
    document, "learning", "Who you learn from, learn with, and share with", NULL);
  if (learning->directed)
    {
      teachers_say (section, reporting);
      giving_say (section, reporting);
    }
  topics_fact (section, reporting, TOPIC_SOLE, "Only source");
  topics_fact (section, reporting, TOPIC_LOST, "Gone quiet");
  exchange_table (section, reporting);
  topics_table (section, reporting);
}
