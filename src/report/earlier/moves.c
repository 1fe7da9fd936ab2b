/* What has moved since an earlier report: its data against the present network.
 *
 * Contact since then is the difference of two counts of interactions, so rows that were added late
 * count as well; whatever has a day of its own (a first conversation, the last contact) must be
 * after the day of the earlier report. */
#include <math.h>
#include <string.h>
#include "report/earlier/earlier_report.h"

struct moving
{
  const struct earlier_report *earlier;
  const struct network *network;
  const struct learning *learning;
  gint32 then;
  GHashTable *person; /* name -> number + 1 */
  struct moves *moves;
};

static void
move_add (struct moving *moving, enum move_kind kind, guint32 person, const char *topic)
{
  const struct move move
    = { .kind = kind, .was = STATE_NONE, .is = STATE_NONE, .person = person, .topic = topic };
  g_array_append_val (moving->moves->move, move);
}

static guint32
person_of (const struct moving *moving, const char *name)
{
  guint number = name == NULL ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (moving->person, name));
  return number == 0 ? NONE : number - 1;
}

static gboolean
is_since (const struct moving *moving, gint32 day)
{
  return day != DAY_NONE && day > moving->then;
}

/* The state of a tie that was there before. */
static void
state_moves (struct moving *moving, guint32 person, const struct earlier_tie *was,
             const struct tie *tie)
{
  gboolean met = is_since (moving, tie->last);
  guint before = moving->moves->move->len;
  if (was->state == STATE_NONE || tie_told_state (tie) == STATE_NONE)
    return;
  if (met && was->state >= STATE_DORMANT && tie->state < STATE_DORMANT)
    move_add (moving, MOVE_REVIVED, person, NULL);
  else if (met && tie->state < was->state)
    move_add (moving, MOVE_WARMED, person, NULL);
  else if (tie->state > was->state)
    move_add (moving, MOVE_COOLED, person, NULL);
  if (moving->moves->move->len > before)
    {
      struct move *move = &g_array_index (moving->moves->move, struct move, before);
      move->was = was->state;
      move->is = tie->state;
    }
}

static void
contacts_move (struct moving *moving)
{
  const struct graph *graph = &moving->network->graph;
  guint32 me = moving->network->me;
  for (guint32 i = graph->offset[me]; i < graph->offset[me + 1]; i++)
    {
      const struct tie *tie = &moving->network->tie[graph->edge[i]];
      guint32 person = graph->target[i];
      const struct earlier_tie *was
        = g_hash_table_lookup (moving->earlier->own_tie, moving->network->person[person].name);
      const struct closeness_step *step = learning_step_of (moving->learning, person);
      if (was == NULL && (tie->first == DAY_NONE || tie->first > moving->then))
        move_add (moving, MOVE_NEW, person, NULL);
      if (was == NULL)
        continue;
      if (step != NULL && !step->unclear && is_since (moving, step->first_alone))
        move_add (moving, MOVE_TALKED, person, NULL);
      state_moves (moving, person, was, tie);
    }
}

/* The active source who brings most of a topic, or NONE. */
static guint32
main_source (const struct moving *moving, const struct topic *topic)
{
  const struct topic_source *best = NULL;
  for (guint32 i = topic->first; i < topic->first + topic->count; i++)
    {
      const struct topic_source *source = &moving->learning->source[i];
      if (source->active && (best == NULL || source->weight > best->weight))
        best = source;
    }
  return best == NULL ? NONE : best->person;
}

/* Did anybody bring it up to the day of the earlier report, or on a day that is not known? */
static gboolean
is_older (const struct moving *moving, const struct topic *topic)
{
  for (guint32 i = topic->first; i < topic->first + topic->count; i++)
    if (moving->learning->source[i].first <= moving->then)
      return TRUE;
  return FALSE;
}

static void
topic_moves (struct moving *moving, const struct topic *topic)
{
  static const struct earlier_topic none = { 0, NULL };
  const char *name = moving->network->log->topic[topic->topic];
  const struct earlier_topic *was = g_hash_table_lookup (moving->earlier->topic, name);
  gboolean had_gone = was != NULL && was->active == 0;
  was = was == NULL ? &none : was;
  const char *sole = topic->fate == TOPIC_SOLE ? moving->network->person[topic->person].name : NULL;
  if (topic->n_active > 0 && (had_gone || !is_older (moving, topic)))
    move_add (moving, had_gone ? MOVE_BACK : MOVE_WON, main_source (moving, topic), name);
  if (was->active > 0 && topic->n_active == 0)
    move_add (moving, MOVE_LOST, NONE, name);
  if (sole != NULL && g_strcmp0 (was->sole, sole) != 0)
    move_add (moving, MOVE_SOLE, topic->person, name);
  if (was->sole != NULL && topic->n_active > 1)
    move_add (moving, MOVE_NOT_SOLE, person_of (moving, was->sole), name);
}

static void
topics_move (struct moving *moving)
{
  g_autoptr (GHashTable) now = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < moving->learning->n_topics; i++)
    {
      const struct topic *topic = &moving->learning->topic[i];
      g_hash_table_add (now, (gpointer)moving->network->log->topic[topic->topic]);
      topic_moves (moving, topic);
    }
  g_autoptr (GList) names = g_hash_table_get_keys (moving->earlier->topic);
  names = g_list_sort (names, (GCompareFunc)strcmp);
  for (GList *at = names; at != NULL; at = at->next)
    {
      const struct earlier_topic *was = g_hash_table_lookup (moving->earlier->topic, at->data);
      if (was->active > 0 && !g_hash_table_contains (now, at->data))
        move_add (moving, MOVE_LOST, NONE, at->data);
    }
}

/* Interactions of two people since the earlier report. */
static double
interactions_since (const struct moving *moving, guint32 a, guint32 b)
{
  guint32 tie = network_tie (moving->network, a, b);
  if (tie == NONE)
    return 0;
  const char *first = moving->network->person[a].name, *second = moving->network->person[b].name;
  gboolean in_order = strcmp (first, second) < 0;
  g_autofree char *key
    = g_strdup_printf ("%s\n%s", in_order ? first : second, in_order ? second : first);
  const double *then = g_hash_table_lookup (moving->earlier->tie, key);
  double more = moving->network->tie[tie].interactions - (then != NULL ? *then : 0);
  return is_since (moving, moving->network->tie[tie].last) ? MAX (more, 0) : 0;
}

/* More is given than before, and enough that the suggestion would not be made again. */
static void
gift_outcome (const struct moving *moving, struct outcome *outcome)
{
  const double *then = g_hash_table_lookup (moving->earlier->given, outcome->advice->person);
  for (guint32 i = 0; i < moving->learning->n_exchanges; i++)
    {
      const struct exchange *one = &moving->learning->exchange[i];
      if (one->person != outcome->person)
        continue;
      double both = one->given + one->taken;
      outcome->followed = outcome->interactions > 0 && then != NULL && one->rows_given > *then
                          && (one->given - one->taken) / both >= -BALANCE_ALIKE;
      outcome->share = one->taken / both;
    }
}

static void
topic_outcome (const struct moving *moving, struct outcome *outcome)
{
  for (guint32 i = 0; i < moving->learning->n_sources; i++)
    {
      const struct topic_source *source = &moving->learning->source[i];
      if (source->person == outcome->person && is_since (moving, source->last)
          && g_strcmp0 (moving->network->log->topic[source->topic], outcome->advice->topic) == 0)
        outcome->on_topic = TRUE;
    }
  outcome->followed = outcome->on_topic;
}

static void
talk_outcome (const struct moving *moving, struct outcome *outcome)
{
  const struct closeness_step *step = learning_step_of (moving->learning, outcome->person);
  outcome->followed = step != NULL && is_since (moving, step->first_alone);
  outcome->day = outcome->followed ? step->first_alone : DAY_NONE;
}

static void
advice_follow (struct moving *moving, const struct earlier_advice *advice)
{
  struct outcome outcome = { .advice = advice,
                             .person = person_of (moving, advice->person),
                             .other = person_of (moving, advice->other),
                             .day = DAY_NONE,
                             .share = NAN };
  gboolean to_be_met = advice->kind == ADVICE_GOAL && advice->other != NULL;
  guint32 from = advice->kind == ADVICE_INTRODUCE ? outcome.other : moving->network->me;
  guint32 to = to_be_met ? outcome.other : outcome.person;
  if (to != NONE && from != NONE)
    outcome.interactions = interactions_since (moving, from, to);
  outcome.followed = outcome.interactions > 0;
  if (advice->kind == ADVICE_GIVE_BACK)
    gift_outcome (moving, &outcome);
  else if (advice->kind == ADVICE_DEEPEN)
    talk_outcome (moving, &outcome);
  else if (advice->kind == ADVICE_BACK_UP || (advice->kind == ADVICE_GOAL && !to_be_met))
    topic_outcome (moving, &outcome);
  g_array_append_val (moving->moves->outcome, outcome);
}

struct moves *
moves_find (const struct earlier_report *earlier, const struct measures *measures)
{
  struct moves *moves = g_new (struct moves, 1);
  const struct network *network = measures->network;
  g_autoptr (GHashTable) person = g_hash_table_new (text_hash, g_str_equal);
  moves->move = g_array_new (FALSE, FALSE, sizeof (struct move));
  moves->outcome = g_array_new (FALSE, FALSE, sizeof (struct outcome));
  for (guint32 i = 0; i < network->n_people; i++)
    g_hash_table_insert (person, (gpointer)network->person[i].name, GUINT_TO_POINTER (i + 1));
  struct moving moving
    = { earlier, network, measures->learning, earlier_report_day (earlier), person, moves };
  contacts_move (&moving);
  if (earlier->knows_topics)
    topics_move (&moving);
  for (guint i = 0; i < earlier->advice->len; i++)
    advice_follow (&moving, earlier->advice->pdata[i]);
  return moves;
}

void
moves_free (struct moves *moves)
{
  g_array_unref (moves->move);
  g_array_unref (moves->outcome);
  g_free (moves);
}
