/* Suggestions for this month, each with its reason. Each round makes one of each kind.
 *
 * Each kind scores its candidates with one number and takes the largest; equal scores go to the
 * first name. People who should not be contacted are never suggested, and nobody is suggested
 * twice.
 *
 * Cost: a round is linear in contacts, topics and the people who share a topic with one source; but
 * introductions merge the ties of all pairs of close contacts. */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"
#include "measure/learning/suggesting.h"
#include "measure/measure_internal.h"

#define REVIVE_CONTACTS 5 /* contacts that make an old ally */
#define FEW_CONTACTS 4    /* fresh eyes: at most this many contacts */
#define EXCHANGES_LEAST 3

const struct tie *
advising_tie (const struct advising *advising, const struct closeness_step *step)
{
  return &advising->network->tie[step->tie];
}

gboolean
advising_goes_on (const struct advising *advising, const struct closeness_step *step)
{
  return network_tie_goes_on (advising->network, step->tie);
}

void
advice_add (struct advising *advising, struct advice advice)
{
  struct learning *learning = advising->learning;
  if (advice.person == NONE)
    return;
  if (learning->n_advice == ADVICE_MOST)
    return;
  advice.round = advising->round;
  learning->advice[learning->n_advice++] = advice;
  advising->taken[advice.person] = TRUE;
  if (advice.kind == ADVICE_INTRODUCE)
    advising->taken[advice.other] = TRUE;
}

struct advice
advice_none (enum advice_kind kind)
{
  return (struct advice){
    .kind = kind, .person = NONE, .other = NONE, .topic = NONE, .number = NAN, .goal = NONE
  };
}

/* A lost topic that this person used to bring, or NONE. */
static guint32
lost_topic_of (const struct learning *learning, guint32 person)
{
  const struct topic *best = NULL;
  for (guint32 i = 0; i < learning->n_topics; i++)
    {
      const struct topic *topic = &learning->topic[i];
      if (topic->fate == TOPIC_LOST && topic->person == person
          && (best == NULL || topic->times > best->times))
        best = topic;
    }
  return best == NULL ? NONE : best->topic;
}

/* The largest field that only this person gives access to, or NULL. */
static const struct sole_path *
path_through (const struct learning *learning, guint32 person)
{
  for (guint32 i = 0; i < learning->n_sole_paths; i++)
    if (learning->sole_path[i].through == person)
      return &learning->sole_path[i];
  return NULL;
}

/* Protect: an overdue tie that gives access to others. Score: people lost x chance that it does not
 * live on. */
static void
protect (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_PROTECT);
  double max = 0;
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      const struct tie *tie = advising_tie (advising, step);
      double lost = advising->measures->reach.lost[step->person];
      double rank = lost * (1 - tie->again[CHANCE_90]);
      if (advising->taken[step->person] || isnan (lost) || lost <= 0 || isnan (rank) || rank <= max)
        continue;
      if (!network_tie_may_be_lost (advising->network, step->tie))
        continue;
      max = rank;
      best.person = step->person;
      best.topic = step->last_topic;
      const struct sole_path *path = path_through (advising->learning, step->person);
      best.value = path != NULL ? path->value : NULL;
      guint32 cut_off = advising->measures->reach.cut_off[step->person];
      best.only_way = path != NULL || cut_off >= lost;
      best.number = path != NULL ? path->people : MAX (lost, cut_off);
    }
  advice_add (advising, best);
}

/* ln of the odds to meet again within 90 days, or -inf. */
static double
log_odds_again (const struct tie *tie)
{
  double chance = tie->again[CHANCE_90];
  return isnan (chance) || chance <= 0 ? -INFINITY
                                       : log (chance) - log1p (-MIN (chance, 1 - 1e-12));
}

gboolean
step_is_old_ally (const struct network *network, const struct closeness_step *step)
{
  return network_tie_has_lapsed (network, step->tie) && step->contacts >= REVIVE_CONTACTS;
}

gboolean
step_is_old_acquaintance (const struct network *network, const struct closeness_step *step)
{
  return network_tie_has_lapsed (network, step->tie) && step->contacts > 0
         && step->contacts <= FEW_CONTACTS;
}

/* Revive: an old ally, quiet now. Score: ln odds to meet again + ln (1 + people behind the contact who
 * the owner has no tie with). */
static void
revive (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_REVIVE);
  double max = -INFINITY;
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      double rank = log_odds_again (advising_tie (advising, step))
                    + log1p (people_behind_contact (advising->network, step->person));
      if (advising->taken[step->person] || !step_is_old_ally (advising->network, step)
          || rank <= max)
        continue;
      max = rank;
      best.person = step->person;
      best.topic = lost_topic_of (advising->learning, step->person);
      best.number = advising_tie (advising, step)->interactions;
    }
  advice_add (advising, best);
}

static gboolean
is_same_place (const struct network *network, guint32 person)
{
  const char *mine = network_attribute (network, network->me, ATTRIBUTE_PLACE);
  const char *theirs = network_attribute (network, person, ATTRIBUTE_PLACE);
  return mine != NULL && theirs != NULL && strcmp (mine, theirs) == 0;
}

/* Deepen: a person who waits for a first conversation. Same place first, then most exchanges. */
static void
deepen (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_DEEPEN);
  double max = 0;
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      double exchanges = step->contacts;
      gboolean near = is_same_place (advising->network, step->person);
      double rank = exchanges + (near ? 1e6 : 0);
      if (advising->taken[step->person] || !step->waiting || exchanges < EXCHANGES_LEAST
          || rank <= max)
        continue;
      max = rank;
      best.person = step->person;
      best.topic = step->last_topic;
      best.number = exchanges;
      best.written = step->written >= exchanges;
      best.value
        = near ? network_attribute (advising->network, step->person, ATTRIBUTE_PLACE) : NULL;
    }
  advice_add (advising, best);
}

static guint32
last_topic_with (const struct learning *learning, guint32 person)
{
  const struct closeness_step *step = learning_step_of (learning, person);
  return step == NULL ? NONE : step->last_topic;
}

/* Give back: the contact who gave the owner most, compared with what was given. */
static void
give_back (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_GIVE_BACK);
  double max = 0;
  for (guint32 i = 0; i < advising->learning->n_exchanges; i++)
    {
      const struct exchange *one = &advising->learning->exchange[i];
      if (advising->taken[one->person] || !one->goes_on || isnan (one->balance)
          || one->balance >= -BALANCE_ALIKE || one->taken - one->given <= max)
        continue;
      max = one->taken - one->given;
      best.person = one->person;
      best.topic = last_topic_with (advising->learning, one->person);
      best.number = one->taken / (one->taken + one->given);
    }
  advice_add (advising, best);
}

/* For each field and tag, the people within two steps who have it, by number. */
static GHashTable *
people_by_value (const struct network *network, const struct measures *measures)
{
  static const guint32 keys[] = { ATTRIBUTE_TAGS, ATTRIBUTE_FIELD };
  GHashTable *people
    = g_hash_table_new_full (text_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  for (guint32 i = 0; i < network->n_people; i++)
    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      {
        struct attribute_walk walk = { i, keys[k] };
        if (i == network->me || measures->reach.steps_from_me[i] > 2)
          continue;
        for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
          {
            GArray *with = g_hash_table_lookup (people, value);
            if (with == NULL)
              g_hash_table_insert (people, (gpointer)value,
                                   with = g_array_new (FALSE, FALSE, sizeof (guint32)));
            g_array_append_val (with, i);
          }
      }
  return people;
}

/* Another person whose tags or field name the topic, nearest first. */
static guint32
second_source (const struct advising *advising, const struct topic *topic)
{
  const char *name = advising->network->log->topic[topic->topic];
  const GArray *with = g_hash_table_lookup (advising->people_by_value, name);
  guint32 best = NONE, nearest = NONE;
  for (guint k = 0; with != NULL && k < with->len; k++)
    {
      guint32 i = g_array_index (with, guint32, k);
      guint32 steps = advising->measures->reach.steps_from_me[i];
      if (i == topic->person || advising->taken[i] || steps >= nearest)
        continue;
      nearest = steps;
      best = i;
    }
  return best;
}

/* Has an earlier round found someone for this topic? */
static gboolean
is_asked_about (const struct learning *learning, guint32 topic)
{
  for (guint32 i = 0; i < learning->n_advice; i++)
    if (learning->advice[i].kind == ADVICE_BACK_UP && learning->advice[i].topic == topic)
      return TRUE;
  return FALSE;
}

/* Back up: the most frequent topic with a single source, if another person nearby knows it. */
static void
back_up (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_BACK_UP);
  double max = 0;
  for (guint32 i = 0; i < advising->learning->n_topics; i++)
    {
      const struct topic *topic = &advising->learning->topic[i];
      if (topic->fate != TOPIC_SOLE || topic->times <= max
          || is_asked_about (advising->learning, topic->topic)
          || network_may_not_contact (advising->network, topic->person)
          || learning_is_news (advising->learning, topic->person))
        continue;
      guint32 person = second_source (advising, topic);
      if (person == NONE)
        continue;
      max = topic->times;
      best.person = person;
      best.other = topic->person;
      best.topic = topic->topic;
    }
  advice_add (advising, best);
}

/* Of the contacts that go on, the field is noted for two of three: so it is worth saying that none of them
 * is in some field. */
static gboolean
knows_fields (const struct advising *advising)
{
  guint32 all = 0, known = 0;
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    if (advising_goes_on (advising, &advising->learning->step[i]))
      {
        guint32 person = advising->learning->step[i].person;
        all++;
        known += network_attribute (advising->network, person, ATTRIBUTE_FIELD) != NULL;
      }
  return 3 * known >= 2 * all;
}

/* The fields of active contacts. */
static GHashTable *
living_fields (const struct advising *advising)
{
  GHashTable *fields = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      const char *field = network_attribute (advising->network, step->person, ATTRIBUTE_FIELD);
      if (field != NULL && advising_goes_on (advising, step))
        g_hash_table_add (fields, (gpointer)field);
    }
  return fields;
}

/* Fresh eyes: a quiet contact with few meetings, in a field that is missing now. */
static void
fresh_eyes (struct advising *advising)
{
  struct advice best = advice_none (ADVICE_FRESH_EYES);
  gint32 latest = DAY_NONE;
  if (!knows_fields (advising))
    return;
  g_autoptr (GHashTable) living = living_fields (advising);
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      const struct closeness_step *step = &advising->learning->step[i];
      const struct tie *tie = advising_tie (advising, step);
      const char *field = network_attribute (advising->network, step->person, ATTRIBUTE_FIELD);
      if (advising->taken[step->person] || !step_is_old_acquaintance (advising->network, step)
          || tie->last <= latest || field == NULL || g_hash_table_contains (living, field))
        continue;
      latest = tie->last;
      best.person = step->person;
      best.value = field;
      best.topic = step->last_topic;
      best.number = step->contacts;
    }
  advice_add (advising, best);
}

static void
one_round (struct advising *advising)
{
  advise_goal (advising, TRUE);
  protect (advising);
  revive (advising);
  if (!advising->network->star)
    advise_introduction (advising);
  deepen (advising);
  if (advising->learning->directed)
    give_back (advising);
  advise_keeping_up (advising);
  back_up (advising);
  fresh_eyes (advising);
  advise_goal (advising, FALSE);
}

void
learning_find_advice (struct learning *learning, const struct network *network,
                      const struct measures *measures)
{
  g_autofree guint8 *taken = g_new0 (guint8, network->n_people);
  struct advising advising
    = { .learning = learning, .network = network, .measures = measures, .taken = taken };
  learning->advice = g_new (struct advice, ADVICE_MOST);
  for (guint32 i = 0; i < network->n_people; i++)
    taken[i] = network_may_not_contact (network, i) || learning_is_news (learning, i);
  if (!network->dated)
    return;
  g_autoptr (GHashTable) people = people_by_value (network, measures);
  advising.people_by_value = people;
  for (guint32 before = NONE; before != learning->n_advice && learning->n_advice < ADVICE_MOST;
       advising.round++)
    {
      before = learning->n_advice;
      one_round (&advising);
    }
}
