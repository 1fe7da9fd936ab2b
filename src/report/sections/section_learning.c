/* Who the owner learns from, learns with and shares with; who brings which topic. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define MOST_TEACHERS 3
#define CLEARLY_MOST 1.5 /* times what each of the others brings */
#define MOST_ONE_SIDED 7
#define PAGE_ONE_SIDED 2
#define MOST_PARTNERS 4
#define LEAST_TO_COMPARE 3 /* people needed to say who gets most */
#define MOST_TOPICS 2
#define MOST_LOST 2

static char *
topic_shown (const struct network *network, guint32 topic)
{
  return text_shown (network->log->topic[topic]);
}

/* The topics that a person brought most, at most two. */
static char *
main_topics (const struct reporting *reporting, guint32 person, guint most)
{
  const struct learning *learning = reporting->measures->learning;
  const struct topic_source *first = NULL, *second = NULL;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_sources; i++)
    {
      const struct topic_source *source = &learning->source[i];
      if (source->person != person)
        continue;
      if (first == NULL || source->weight > first->weight)
        second = first, first = source;
      else if (second == NULL || source->weight > second->weight)
        second = source;
    }
  if (first != NULL)
    word_list_take (list, topic_shown (reporting->network, first->topic));
  if (second != NULL && most > 1)
    word_list_take (list, topic_shown (reporting->network, second->topic));
  return word_list_end (list, most);
}

/* "Ana Ruiz (evaluation)" */
static char *
name_and_topics (const struct reporting *reporting, guint32 person, guint most)
{
  g_autofree char *topics = main_topics (reporting, person, most);
  char *name = format_name (reporting->network, person);
  if (*topics == '\0')
    return name;
  char *text = g_strdup_printf ("%s (%s)", name, topics);
  g_free (name);
  return text;
}

guint
clear_teachers (const struct learning *learning)
{
  g_autoptr (GArray) interactions = g_array_new (FALSE, FALSE, sizeof (double));
  guint teachers = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (learning->exchange[i].taken > 0 && learning->exchange[i].goes_on)
      {
        teachers += teachers == interactions->len && exchange_teaches (&learning->exchange[i]);
        g_array_append_val (interactions, learning->exchange[i].rows_taken);
      }
  guint clear = count_standing_out ((const double *)(gpointer)interactions->data, interactions->len,
                                    MOST_TEACHERS);
  return clear <= teachers ? clear : 0;
}

/* What the first few of those who teach bring, and all of them; returns how many they are. */
static guint
teachers_sum (const struct learning *learning, guint few, double *first, double *all)
{
  guint teachers = 0;
  *first = *all = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (exchange_teaches (&learning->exchange[i]))
      {
        *first += teachers++ < few ? learning->exchange[i].taken : 0;
        *all += learning->exchange[i].taken;
      }
  return teachers;
}

/* Does each of the first three bring clearly more than each of the others who teach, on average? */
static gboolean
three_bring_more (const struct learning *learning)
{
  double three, all;
  guint teachers = teachers_sum (learning, MOST_TEACHERS, &three, &all);
  return teachers > MOST_TEACHERS
         && three * (teachers - MOST_TEACHERS) >= CLEARLY_MOST * MOST_TEACHERS * (all - three);
}

typedef gboolean (*exchange_rule) (const struct exchange *exchange);

static char *
teachers_text (const struct reporting *reporting, exchange_rule is_named, guint most)
{
  const struct learning *learning = reporting->measures->learning;
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_exchanges && word_list_length (list) < most; i++)
    if (is_named (&learning->exchange[i]))
      word_list_take (list, name_and_topics (reporting, learning->exchange[i].person, 1));
  return word_list_end (list, MOST_TEACHERS);
}

static void
teachers_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  guint clear = clear_teachers (learning);
  double taken, all;
  guint teachers = teachers_sum (learning, clear, &taken, &all);
  g_autofree char *names
    = teachers_text (reporting, exchange_teaches, clear > 0 ? clear : teachers);
  g_autofree char *gone = teachers_text (reporting, exchange_has_taught, G_MAXUINT);
  g_autofree char *share = format_share (taken, learning->taken);
  if (clear > 0)
    section_say (section, "You learn most from %s: %s%s of what people have brought you lately.",
                 names, clear > 1 ? "together " : "", share);
  else if (teachers > MOST_TEACHERS)
    section_say (section,
                 three_bring_more (learning)
                   ? "You learn from %u people: %s."
                   : "You learn from %u people, about as much from each: %s.",
                 teachers, names);
  else if (teachers > 0)
    section_say (section, "You learn from %s.", names);
  else if (*gone != '\0')
    section_say (section, "You have learned from %s, but contact has gone quiet.", gone);
}

/* Who gets most from you, by days and by interactions, if it is one person with whom there is enough contact
 * to tell, and the data says that you gave. */
static void
giving_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  const struct exchange *most = NULL;
  guint32 people = 0, first = 0, as_often = 0;
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    {
      const struct exchange *one = &learning->exchange[i];
      if (!one->goes_on)
        continue;
      people += one->spoken_of || one->gives;
      gboolean equal = most != NULL && is_as_much (one->given, most->given);
      first = equal ? first + 1 : most == NULL || one->given > most->given ? 1 : first;
      most = most == NULL || one->given > most->given ? one : most;
    }
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    as_often += most != NULL && learning->exchange[i].goes_on
                && learning->exchange[i].rows_given >= most->rows_given;
  if (people < LEAST_TO_COMPARE || first != 1 || most->rows_given <= 0 || as_often != 1
      || !(most->spoken_of || most->gives))
    return;
  g_autofree char *name = format_name (reporting->network, most->person);
  section_say (section, "You give most to %s.", name);
}

static gint
compare_one_sided (gconstpointer a, gconstpointer b)
{
  const struct exchange *x = *(const struct exchange *const *)a;
  const struct exchange *y = *(const struct exchange *const *)b;
  double s = fabs (x->balance), t = fabs (y->balance);
  if (s != t)
    return s > t ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Those who mostly give to you, or mostly get from you; the most one-sided first. */
static void
one_sided_fact (struct section *section, const struct reporting *reporting, double sign,
                const char *key)
{
  const struct learning *learning = reporting->measures->learning;
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (learning->exchange[i].goes_on
        && sign * learning->exchange[i].balance > BALANCE_ALIKE) /* not if NaN */
      g_ptr_array_add (people, &learning->exchange[i]);
  g_ptr_array_sort (people, compare_one_sided);
  for (guint i = 0; i < people->len; i++)
    word_list_take (
      list, format_name (reporting->network, ((const struct exchange *)people->pdata[i])->person));
  g_autofree char *names = word_list_end (list, reporting->full   ? G_MAXUINT
                                                : reporting->page ? PAGE_ONE_SIDED
                                                                  : MOST_ONE_SIDED);
  if (people->len > 0)
    section_fact (section, key, "%s", names);
}

static gint
compare_by_contact (gconstpointer a, gconstpointer b)
{
  const struct exchange *x = *(const struct exchange *const *)a;
  const struct exchange *y = *(const struct exchange *const *)b;
  double s = x->given + x->taken, t = y->given + y->taken;
  if (s != t)
    return s > t ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Without directions: who you have topics in common with, by contact. */
static void
exchange_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  struct word_list *list = word_list_new ();
  for (guint32 i = 0; i < learning->n_exchanges; i++)
    if (learning->exchange[i].spoken_of)
      g_ptr_array_add (people, &learning->exchange[i]);
  g_ptr_array_sort (people, compare_by_contact);
  for (guint i = 0; i < people->len; i++)
    {
      guint32 person = ((const struct exchange *)people->pdata[i])->person;
      g_autofree char *topics = main_topics (reporting, person, 1);
      if (*topics != '\0')
        word_list_take (list, name_and_topics (reporting, person, 2));
    }
  guint found = word_list_length (list);
  g_autofree char *names = word_list_end (list, reporting->full ? G_MAXUINT : MOST_PARTNERS);
  if (found == 0)
    return;
  section_fact (section, "Topics shared", "%s", names);
  if (facts_unknown_words (reporting->network->log, "direction") > 0)
    section_note (section, "pln does not know the words that say who gave and who took.");
  else
    section_note (
      section,
      "The data %s who gave and who took. A column \"direction\" with got, gave or both "
      "would show who you learn from and who you share with.",
      learning->stated > 0 ? "rarely says" : "does not say");
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

/* Topics that one person alone brought within a year: "sketchnoting (Dee Park, 12 times)". */
static void
only_sources_fact (struct section *section, const struct reporting *reporting, gboolean ever,
                   const char *key)
{
  g_autoptr (GPtrArray) topics = topics_find (reporting->measures->learning, TOPIC_SOLE);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < topics->len; i++)
    {
      const struct topic *topic = g_ptr_array_index (topics, i);
      g_autofree char *about = topic_shown (reporting->network, topic->topic);
      g_autofree char *name = format_name (reporting->network, topic->person);
      g_autofree char *lately = format_count (topic->times_lately, "time", "times");
      g_autofree char *times = topic->times > topic->times_lately && ever
                                 ? g_strdup_printf ("%s in a year", lately)
                                 : g_strdup (lately);
      g_autofree char *others
        = format_count (floor (topic->unseen + .5), "more source", "more sources");
      if (ever != topic->others_earlier)
        word_list_take (
          list,
          topic->unseen >= 1
            ? g_strdup_printf ("%s (%s, %s; about %s likely)", name, about, times, others)
            : g_strdup_printf (reporting->page ? "%s (%s)" : "%s (%s, %s)", name, about, times));
    }
  gboolean any = word_list_length (list) > 0;
  g_autofree char *text = word_list_end (list, reporting->full ? G_MAXUINT : MOST_TOPICS);
  if (any)
    section_fact (section, key, "%s", text);
}

/* Topics that nobody brings now, and when they were last brought. */
static void
lost_topics_fact (struct section *section, const struct reporting *reporting)
{
  g_autoptr (GPtrArray) topics = topics_find (reporting->measures->learning, TOPIC_LOST);
  struct word_list *list = word_list_new ();
  for (guint i = 0; i < topics->len; i++)
    {
      const struct topic *topic = g_ptr_array_index (topics, i);
      g_autofree char *about = topic_shown (reporting->network, topic->topic);
      g_autofree char *name = format_name (reporting->network, topic->person);
      g_autofree char *last = format_day (reporting->network, topic->last);
      word_list_take (list, reporting->page ? g_strdup_printf ("%s (%s)", about, name)
                                            : g_strdup_printf ("%s (%s, %s)", about, name, last));
    }
  g_autofree char *text = word_list_end (list, reporting->full ? G_MAXUINT : MOST_LOST);
  if (topics->len > 0)
    section_fact (section, "Gone quiet", "%s", text);
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
  table_column (table, "cluster", "circle", ALIGN_LEFT, 0);
  table_column (table, "taken", "of what you take in", ALIGN_RIGHT, 0);
  table_column (table, "given", "of what you give", ALIGN_RIGHT, 0);
  for (guint32 i = 0; i < clusters->count; i++)
    {
      g_autofree char *name = text_shown (clusters->cluster[i].name);
      if (profile[i].taken + profile[i].given <= 0)
        continue;
      table_text (table, "%s", name);
      table_share (table, profile[i].taken, learning->taken);
      table_share (table, profile[i].given, learning->given);
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
  table_column (table, "unseen", "others likely", ALIGN_RIGHT, 3);
  table_column (table, "times", learning->directed ? "times brought" : "times", ALIGN_RIGHT, 1);
  table_column (table, "last", "last", ALIGN_LEFT, 4);
  for (guint32 i = 0; i < learning->n_topics; i++)
    {
      const struct topic *topic = &learning->topic[i];
      g_autofree char *about = topic_shown (reporting->network, topic->topic);
      table_text (table, "%s", about);
      table_count (table, topic->n_active);
      table_decimal (table, topic->effective, 1);
      table_decimal (table, topic->unseen, 1);
      table_count (table, topic->times);
      table_day (table, reporting->network, topic->last);
    }
}

/* Why nobody is named. */
static void
nobody_say (struct section *section, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  g_autofree char *people = format_people (learning->n_one_way);
  if (learning->n_one_way > 0)
    section_say (section,
                 "All contact with %s went one way, so the data does not show who you learn from. "
                 "Add %s as well.",
                 people,
                 learning->n_unanswered == 0                     ? "what you gave"
                 : learning->n_unanswered == learning->n_one_way ? "what you got"
                                                                 : "what went the other way");
  else if (!learning->directed && learning->n_often > 0)
    section_say (section,
                 "The data does not say who gave and who took, so it does not show who you learn "
                 "from. A column \"direction\" would.");
  else
    section_say (section,
                 "Nobody has been in touch with you often enough to say who you learn from.");
}

void
section_learning (struct document *document, const struct reporting *reporting)
{
  const struct learning *learning = reporting->measures->learning;
  if (learning == NULL)
    return;
  struct section *section = document_section (
    document, "learning", "Who you learn from, learn with, and share with", NULL);
  if (!learning->directed && reporting->network->log->n_topics == 0)
    {
      if (!reporting->page)
        section_say (section, "The data says neither who gave and who took, nor what it was about. "
                              "Columns \"direction\" and \"topic\" would show who you learn from.");
      return;
    }
  if (learning->directed)
    {
      teachers_say (section, reporting);
      giving_say (section, reporting);
      one_sided_fact (section, reporting, -1, "Mostly to you");
      one_sided_fact (section, reporting, 1, "Mostly from you");
    }
  only_sources_fact (section, reporting, TRUE,
                     learning->directed ? "So far only from" : "So far only with");
  only_sources_fact (section, reporting, FALSE,
                     learning->directed ? "Past year only from" : "Past year only with");
  lost_topics_fact (section, reporting);
  if (!learning->directed)
    exchange_say (section, reporting);
  give_and_take_add (section, reporting);
  exchange_table (section, reporting);
  topics_table (section, reporting);
  if (section->block->len == 0 && (learning->n_one_way > 0 || !reporting->page))
    nobody_say (section, reporting);
}
