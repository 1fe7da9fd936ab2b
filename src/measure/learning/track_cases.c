/* What each kind of advice claims about what follows, and who counts as alike.
 *
 *   kind          named                    followed, within the window    alike: not named, and
 *   protect       overdue, leads to many   the two did not meet           contact within a year; same
 *                                                                         quarter of strengths
 *   keep up       strong, going quiet      the same                       any tie that goes on; the
 *                                                                         same
 *   revive        quiet after 5 contacts   they met; and the owner first  the same; as many years
 *                 or more                  met somebody who they know     quiet, as much contact
 *   fresh eyes    quiet after 1 to 4, in   the same                       the same
 *                 a field now missing
 *   introduce     two close contacts       the two met                    the same; as many living
 *                 without a tie                                           contacts in common
 *   deepen        much contact, never      they talked, the two alone     any contact, never talked;
 *                 talked                                                  as recent
 *   back up       a topic with one source  it came up again, only from    any topic as frequent that
 *                                          its main source                came up again
 *
 * The two days are networks of their own, each loaded as of its day, so that the earlier one knows
 * nothing of what follows. People are found again by the mentions of the log. */
#include "measure/learning/suggesting.h"
#include "measure/learning/track_cases.h"

#define QUARTER_DAYS 90

/* Two days of the log, and the day's advice. */
struct looking
{
  const struct network *past, *later;
  const struct advising *advising; /* as on the past day, before anybody was named */
  const struct learning *advised, *outcome;
  guint32 *later_person; /* per person of the past; NONE: nobody */
  guint32 *later_step;   /* per person of later: index into outcome->step, or NONE */
  GArray *const *cases;
};

static guint32 *
people_match (const struct network *past, const struct network *later)
{
  guint32 *match = g_new (guint32, (gsize)past->n_people + 1);
  for (guint32 v = 0; v < past->n_people; v++)
    match[v] = NONE;
  for (guint32 i = 0; i < past->log->n_mentions; i++)
    {
      guint32 person = network_mention (past, i);
      if (person != NONE && match[person] == NONE)
        match[person] = network_mention (later, i);
    }
  if (past->me != NONE)
    match[past->me] = later->me;
  return match;
}

static guint32 *
steps_of_people (const struct network *network, const struct learning *learning)
{
  guint32 *step = g_new (guint32, (gsize)network->n_people + 1);
  for (guint32 v = 0; v < network->n_people; v++)
    step[v] = NONE;
  for (guint32 i = 0; i < learning->n_steps; i++)
    step[learning->step[i].person] = i;
  return step;
}

static void
add_case (const struct looking *looking, enum advice_kind kind, guint32 stratum, guint8 rank,
          gboolean followed, gboolean led)
{
  struct track_case one = { stratum, rank, followed != FALSE, followed != FALSE && led != FALSE };
  g_array_append_val (looking->cases[kind], one);
}

/* The tie of two people of the past as it is later, or NULL. */
static const struct tie *
later_tie (const struct looking *looking, guint32 a, guint32 b)
{
  guint32 x = looking->later_person[a], y = looking->later_person[b];
  guint32 tie = x == NONE || y == NONE || x == y ? NONE : network_tie (looking->later, x, y);
  return tie == NONE ? NULL : &looking->later->tie[tie];
}

static gboolean
have_met (const struct looking *looking, guint32 a, guint32 b)
{
  const struct tie *tie = later_tie (looking, a, b);
  return tie != NULL && tie_has_contact (tie) && tie->last != DAY_NONE
         && tie->last > looking->past->as_of;
}

/* Did the owner's contact with somebody who this person knows begin within the window? */
static gboolean
led_to_somebody (const struct looking *looking, guint32 person)
{
  const struct network *later = looking->later;
  guint32 v = looking->later_person[person];
  for (guint32 i = v == NONE ? 0 : later->graph.offset[v];
       v != NONE && i < later->graph.offset[v + 1]; i++)
    {
      guint32 x = later->graph.target[i];
      guint32 tie = x == later->me ? NONE : network_tie (later, later->me, x);
      if (tie != NONE && tie_has_contact (&later->tie[tie])
          && later->tie[tie].first > looking->past->as_of)
        return TRUE;
    }
  return FALSE;
}

/* The first TRACK_NAMED_MOST suggestions of a kind, in order; returns their number. */
static guint
first_named (const struct looking *looking, enum advice_kind kind, const struct advice **advice)
{
  guint n = 0;
  for (guint32 i = 0; i < looking->advised->n_advice && n < TRACK_NAMED_MOST; i++)
    if (looking->advised->advice[i].kind == kind)
      advice[n++] = &looking->advised->advice[i];
  return n;
}

/* The rank of a person among those named, from 1; 0: not named. */
static guint8
rank_of_person (const struct looking *looking, enum advice_kind kind, guint32 person)
{
  const struct advice *advice[TRACK_NAMED_MOST];
  guint n = first_named (looking, kind, advice);
  for (guint i = 0; i < n; i++)
    if (advice[i]->person == person)
      return (guint8)(i + 1);
  return 0;
}

static gboolean
may_be_named (const struct looking *looking, const struct closeness_step *step)
{
  const struct tie *tie = &looking->past->tie[step->tie];
  return tie_has_contact (tie) && tie->last != DAY_NONE && tie->last <= looking->past->as_of
         && !network_may_not_contact (looking->past, step->person)
         && !learning_is_news (looking->advised, step->person);
}

/* Of n values, those that part them into quarters. Sorts them. */
static void
quarters_find (double *value, guint n, double quarter[3])
{
  qsort (value, n, sizeof *value, compare_double);
  for (guint k = 0; k < 3; k++)
    quarter[k] = n > 0 ? value[(gsize)n * (k + 1) / 4] : 0;
}

static guint32
quarter_of (const double quarter[3], double value)
{
  return (value >= quarter[0]) + (value >= quarter[1]) + (value >= quarter[2]);
}

/* Those the rule looks at. */
static gboolean
is_at_stake (const struct looking *looking, enum advice_kind kind,
             const struct closeness_step *step)
{
  return may_be_named (looking, step)
         && (kind == ADVICE_PROTECT ? !network_tie_is_long_gone (looking->past, step->tie)
                                    : advising_goes_on (looking->advising, step));
}

/* Those at stake, by quarters of strength. */
static void
find_at_risk (const struct looking *looking, enum advice_kind kind)
{
  const struct learning *learning = looking->advised;
  g_autofree double *strength = g_new (double, (gsize)learning->n_steps + 1);
  double quarter[3];
  guint n = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (is_at_stake (looking, kind, &learning->step[i]))
      strength[n++] = looking->past->tie[learning->step[i].tie].strength;
  quarters_find (strength, n, quarter);
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      if (is_at_stake (looking, kind, step))
        add_case (looking, kind, quarter_of (quarter, looking->past->tie[step->tie].strength),
                  rank_of_person (looking, kind, step->person),
                  !have_met (looking, looking->past->me, step->person), FALSE);
    }
}

typedef gboolean (*step_rule) (const struct network *network, const struct closeness_step *step);

/* Those who have gone quiet, by whole years of silence and by more or less contact than the median. */
static void
find_quiet (const struct looking *looking, enum advice_kind kind, step_rule may_name)
{
  const struct learning *learning = looking->advised;
  g_autofree double *contacts = g_new (double, (gsize)learning->n_steps + 1);
  double quarter[3];
  guint n = 0;
  for (guint32 i = 0; i < learning->n_steps; i++)
    if (may_be_named (looking, &learning->step[i]) && may_name (looking->past, &learning->step[i]))
      contacts[n++] = learning->step[i].contacts;
  quarters_find (contacts, n, quarter);
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      if (!may_be_named (looking, step) || !may_name (looking->past, step))
        continue;
      gint32 quiet = looking->past->as_of - looking->past->tie[step->tie].last;
      guint32 stratum = 2 * (guint32)(quiet / YEAR_DAYS) + (step->contacts >= quarter[1]);
      add_case (looking, kind, stratum, rank_of_person (looking, kind, step->person),
                have_met (looking, looking->past->me, step->person),
                led_to_somebody (looking, step->person));
    }
}

/* 0, 1, 2 for 2 and 3, 3 for 4 to 7 ... */
static guint32
doubling_of (double count)
{
  guint32 n = 0;
  for (double most = 1; count >= most; most *= 2)
    n++;
  return n;
}

static void
add_pair (gpointer data, const struct introduction_pair *pair, const char *shared G_GNUC_UNUSED)
{
  const struct looking *looking = data;
  const struct advice *advice[TRACK_NAMED_MOST];
  guint n = first_named (looking, ADVICE_INTRODUCE, advice);
  guint8 rank = 0;
  for (guint i = 0; i < n && rank == 0; i++)
    if (advice[i]->person == pair->a && advice[i]->other == pair->b)
      rank = (guint8)(i + 1);
  add_case (looking, ADVICE_INTRODUCE, doubling_of (pair->common), rank,
            have_met (looking, pair->a, pair->b), FALSE);
}

static void
find_introductions (const struct looking *looking)
{
  if (!looking->past->star)
    introduction_pairs_visit (looking->advising, FALSE, add_pair, (gpointer)looking);
}

/* Did the two talk alone, within the window and for the first time? */
static gboolean
have_talked (const struct looking *looking, guint32 person)
{
  guint32 v = looking->later_person[person];
  guint32 step = v == NONE ? NONE : looking->later_step[v];
  return step != NONE && looking->outcome->step[step].first_alone != DAY_NONE
         && looking->outcome->step[step].first_alone > looking->past->as_of;
}

static void
find_untalked (const struct looking *looking)
{
  const struct learning *learning = looking->advised;
  for (guint32 i = 0; i < learning->n_steps; i++)
    {
      const struct closeness_step *step = &learning->step[i];
      if (!may_be_named (looking, step) || step->alone > 0 || step->first_alone != DAY_NONE
          || step->unclear || step->met || step->contacts == 0
          || !tie_is_living (&looking->past->tie[step->tie]))
        continue;
      gint32 quiet = looking->past->as_of - looking->past->tie[step->tie].last;
      add_case (looking, ADVICE_DEEPEN, (quiet > MONTH_DAYS) + (quiet > QUARTER_DAYS),
                rank_of_person (looking, ADVICE_DEEPEN, step->person),
                have_talked (looking, step->person), FALSE);
    }
}

/* The person who brought a topic most often within a year, or NONE. */
static guint32
main_source (const struct learning *learning, const struct topic *topic)
{
  const struct topic_source *best = NULL;
  for (guint32 i = topic->first; i < topic->first + topic->count; i++)
    if (best == NULL || learning->source[i].times_lately > best->times_lately)
      best = &learning->source[i];
  return best == NULL ? NONE : best->person;
}

/* The first source of the topic or of a later one; sources are sorted by topic. */
static guint32
first_source (const struct learning *learning, guint32 topic)
{
  guint32 low = 0, high = learning->n_sources;
  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      if (learning->source[middle].topic < topic)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Within the window: who brought the topic, if it came up? */
static void
topic_outcome (const struct looking *looking, guint32 topic, guint32 person, gboolean *came_up,
               gboolean *only_from)
{
  const struct learning *outcome = looking->outcome;
  *came_up = FALSE;
  *only_from = TRUE;
  for (guint32 i = first_source (outcome, topic);
       i < outcome->n_sources && outcome->source[i].topic == topic; i++)
    if (outcome->source[i].last != DAY_NONE && outcome->source[i].last > looking->past->as_of)
      {
        *came_up = TRUE;
        *only_from = *only_from && outcome->source[i].person == looking->later_person[person];
      }
}

static void
find_sole_sources (const struct looking *looking)
{
  const struct learning *learning = looking->advised;
  const struct advice *advice[TRACK_NAMED_MOST];
  guint n = first_named (looking, ADVICE_BACK_UP, advice);
  for (guint32 i = 0; i < learning->n_topics; i++)
    {
      const struct topic *topic = &learning->topic[i];
      guint32 person = main_source (learning, topic);
      gboolean came_up, only_from;
      guint8 rank = 0;
      if (topic->times_lately < SOLE_LEAST || person == NONE)
        continue;
      topic_outcome (looking, topic->topic, person, &came_up, &only_from);
      for (guint k = 0; k < n && rank == 0; k++)
        if (advice[k]->topic == topic->topic)
          rank = (guint8)(k + 1);
      if (came_up)
        add_case (looking, ADVICE_BACK_UP, doubling_of (topic->times_lately), rank, only_from,
                  FALSE);
    }
}

void
track_cases_find (const struct known_day *past, const struct known_day *later, GArray *const *cases)
{
  g_autofree guint8 *taken = g_new (guint8, (gsize)past->network->n_people + 1);
  const struct advising advising = { .learning = past->measures->learning,
                                     .network = past->network,
                                     .measures = past->measures,
                                     .taken = taken };
  struct looking looking = { .past = past->network,
                             .later = later->network,
                             .advising = &advising,
                             .advised = past->measures->learning,
                             .outcome = later->measures->learning,
                             .cases = cases };
  for (guint32 v = 0; v < past->network->n_people; v++)
    taken[v] = network_may_not_contact (past->network, v) || learning_is_news (looking.advised, v);
  looking.later_person = people_match (looking.past, looking.later);
  looking.later_step = steps_of_people (looking.later, looking.outcome);
  find_at_risk (&looking, ADVICE_PROTECT);
  find_at_risk (&looking, ADVICE_KEEP_UP);
  find_quiet (&looking, ADVICE_REVIVE, step_is_old_ally);
  find_quiet (&looking, ADVICE_FRESH_EYES, step_is_old_acquaintance);
  find_introductions (&looking);
  find_untalked (&looking);
  find_sole_sources (&looking);
  g_free (looking.later_person);
  g_free (looking.later_step);
}
