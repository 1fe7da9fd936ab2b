/* Does pln foresee who meets again?  backtest LOG... prints, for each log and for windows of 30 and
 * 90 days, what pln would have said on six days of the log's later half, against what came:
 *
 *   auc, ap, p@10   area under the ROC curve, average precision, precision of the ten likeliest,
 *                   of the chance, and of strength with the half-life that is best in hindsight
 *   calibration     expected number of meetings by number of meetings
 *   states          share of the ties in each state that met within 90 days
 *   advice          what came of each kind on past days, beside others alike: as the report says it,
 *                   for the owner, or without one for each of the five people with most contact
 *
 * Each day is a network of its own, loaded with --as-of, so no figure can see the future. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "pln/measure_table.h"
#include "pln/read.h"
#include "pln/track_record.h"
#include "report/earlier/earlier_report.h"

#define DATES 6
#define OWNERS 5
#define HALF_LIVES 8
static const double half_life[HALF_LIVES] = { 3, 7, 14, 30, 60, 90, 180, 365 };
static const gint32 window_days[N_CHANCE_WINDOWS] = { 30, 90 };

struct scored
{
  double score;
  gboolean met;
};

struct quality
{
  double auc, ap, top; /* sums over dates */
};

static int
compare_scores (const void *x, const void *y)
{
  const struct scored *a = x, *b = y;
  return a->score > b->score ? -1 : a->score < b->score;
}

/* Likeliest first; ties that score the same are one step. Returns FALSE if nothing is to be told. */
static gboolean
judge (struct scored *item, guint n, struct quality *quality)
{
  double met = 0, all_met = 0, below = 0, wins = 0, ap = 0, top = 0;
  qsort (item, n, sizeof *item, compare_scores);
  for (guint i = 0; i < n; i++)
    all_met += item[i].met;
  if (all_met == 0 || all_met == n)
    return FALSE;
  for (guint i = 0, end; i < n; i = end)
    {
      double here = 0;
      for (end = i; end < n && item[end].score == item[i].score; end++)
        here += item[end].met;
      double others = end - i - here;
      wins += others * (met + here / 2);
      if (i < 10)
        top += here * (MIN (end, 10) - i) / (end - i);
      met += here;
      below += others;
      ap += here / all_met * met / end;
    }
  quality->auc += wins / (all_met * (n - all_met));
  quality->ap += ap;
  quality->top += top / MIN (n, 10);
  return TRUE;
}

/* The days on which two people met, by "a\nb". */
static char *
pair_name (const struct network *network, guint32 a, guint32 b)
{
  const char *one = network->person[a].name, *other = network->person[b].name;
  return strcmp (one, other) < 0 ? g_strconcat (one, "\n", other, NULL)
                                 : g_strconcat (other, "\n", one, NULL);
}

static void
note_day (GHashTable *days, const struct network *network, guint32 a, guint32 b, gint32 day)
{
  g_autofree char *name = pair_name (network, a, b);
  GArray *list = g_hash_table_lookup (days, name);
  if (list == NULL)
    {
      list = g_array_new (FALSE, FALSE, sizeof (gint32));
      g_hash_table_insert (days, g_steal_pointer (&name), list);
    }
  g_array_append_val (list, day);
}

static GHashTable *
days_of_pairs (const struct network *network)
{
  GHashTable *days
    = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b != NONE && row->day != DAY_NONE
          && !context_states_tie (&network->log->context[row->context]))
        note_day (days, network, row->a, row->b, row->day);
    }
  for (guint32 m = 0; m < network->n_meetings; m++)
    {
      const struct meeting *meeting = &network->meeting[m];
      const guint32 *who = network->attendee + meeting->first;
      for (guint32 i = 0; meeting->day != DAY_NONE && i < (meeting->directed ? 1 : meeting->count);
           i++)
        for (guint32 j = i + 1; j < meeting->count; j++)
          note_day (days, network, who[i], who[j], meeting->day);
    }
  return days;
}

static gboolean
meets (GHashTable *days, const struct network *network, const struct tie *tie, gint32 now,
       gint32 window)
{
  g_autofree char *name = pair_name (network, tie->a, tie->b);
  GArray *list = g_hash_table_lookup (days, name);
  for (guint i = 0; list != NULL && i < list->len; i++)
    {
      gint32 day = g_array_index (list, gint32, i);
      if (day > now && day <= now + window)
        return TRUE;
    }
  return FALSE;
}

struct trial
{
  const struct log *log;
  GHashTable *days;
  gint32 first_day, last_day;
  guint32 window;
  struct quality chance, strength[HALF_LIVES];
  guint dates;
  double said, was;
  double in_state[N_STATES], met_in_state[N_STATES];
};

static struct network *
network_on (const struct log *log, gint32 day, double half_life_days)
{
  g_autoptr (GError) error = NULL;
  struct network_options options = { .since = DAY_NONE,
                                     .until = DAY_NONE,
                                     .as_of = day,
                                     .half_life_days = half_life_days,
                                     .no_me = TRUE };
  struct network *network = network_load (log, &options, &error);
  if (network == NULL)
    fprintf (stderr, "backtest: %s\n", error->message);
  return network;
}

static guint
score_ties (const struct trial *trial, const struct network *network, gint32 now,
            gboolean by_chance, struct scored *item)
{
  guint n = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      if (tie->last == DAY_NONE)
        continue;
      item[n++]
        = (struct scored){ by_chance ? tie->again[trial->window] : tie->strength,
                           meets (trial->days, network, tie, now, window_days[trial->window]) };
    }
  return n;
}

static void
count_states (struct trial *trial, const struct network *network, const struct scored *item)
{
  guint n = 0;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const struct tie *tie = &network->tie[e];
      if (tie->last == DAY_NONE)
        continue;
      trial->said += item[n].score;
      trial->was += item[n].met;
      if (tie->state < N_STATES)
        {
          trial->in_state[tie->state]++;
          trial->met_in_state[tie->state] += item[n].met;
        }
      n++;
    }
}

static void
try_date (struct trial *trial, gint32 now)
{
  struct network *network = network_on (trial->log, now, HALF_LIFE_DAYS);
  if (network == NULL)
    return;
  g_autofree struct scored *item = g_new (struct scored, network->n_ties + 1);
  guint n = score_ties (trial, network, now, TRUE, item);
  count_states (trial, network, item);
  network_free (network);
  if (!judge (item, n, &trial->chance))
    return;
  trial->dates++;
  for (guint h = 0; h < HALF_LIVES; h++)
    {
      network = network_on (trial->log, now, half_life[h]);
      n = score_ties (trial, network, now, FALSE, item);
      judge (item, n, &trial->strength[h]);
      network_free (network);
    }
}

static guint
best_half_life (const struct trial *trial)
{
  guint best = 0;
  for (guint h = 1; h < HALF_LIVES; h++)
    if (trial->strength[h].auc > trial->strength[best].auc)
      best = h;
  return best;
}

static void
print_trial (const char *name, const struct trial *trial)
{
  double n = MAX (trial->dates, 1);
  guint best = best_half_life (trial);
  const struct quality *chance = &trial->chance, *strength = &trial->strength[best];
  printf (
    "%-20s %2d days  auc %.4f (half-life %3.0f: %.4f, %+.4f)  ap %.4f (%.4f)  p@10 %.2f (%.2f)"
    "  calibration %.3f\n",
    name, window_days[trial->window], chance->auc / n, half_life[best], strength->auc / n,
    (chance->auc - strength->auc) / n, chance->ap / n, strength->ap / n, chance->top / n,
    strength->top / n, trial->said / trial->was);
  for (guint8 state = 0; trial->window == CHANCE_90 && state < N_STATES; state++)
    printf ("  %-10s %7.0f  met again %.3f\n", tie_state_name (state), trial->in_state[state],
            trial->met_in_state[state] / MAX (trial->in_state[state], 1));
}

/* me NULL: whoever owns the log; FALSE if nobody does. */
static gboolean
track_advice (const struct log *log, const char *me)
{
  const struct network_options loaded = { .since = DAY_NONE,
                                          .until = DAY_NONE,
                                          .as_of = DAY_NONE,
                                          .half_life_days = HALF_LIFE_DAYS,
                                          .me = me };
  struct measure_set wanted = { { 0 } };
  const struct measure_options options = { .seed = 1, .wanted = &wanted, .loaded = &loaded };
  struct network *network = network_load (log, &loaded, NULL);
  gboolean owned = network != NULL && network->me != NONE;
  measure_set_add (&wanted, "track_record");
  struct measures *measures = owned ? measures_compute (network, &options, NULL) : NULL;
  const struct track_record *record = measures == NULL ? NULL : measures->track_record;
  for (guint k = 0; record != NULL && k < N_ADVICE; k++)
    if (record->kind[k].named > 0)
      printf ("  advice of %s on %u days, %-18s  named %3u  followed %3u (of as many others %5.1f)"
              "  p %.4f\n",
              network->person[network->me].name, record->days, advice_kind_name ((guint8)k),
              record->kind[k].named, record->kind[k].followed, record->kind[k].of_others,
              record->kind[k].p);
  measures_free (measures);
  network_free (network);
  return owned;
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  const struct person *x = *(const struct person *const *)a;
  const struct person *y = *(const struct person *const *)b;
  return x->interactions > y->interactions ? -1 : x->interactions < y->interactions;
}

static void
track_advice_of_busiest (const struct log *log, const struct network *whole)
{
  g_autoptr (GPtrArray) people = g_ptr_array_new ();
  for (guint32 v = 0; v < whole->n_people; v++)
    g_ptr_array_add (people, &whole->person[v]);
  g_ptr_array_sort (people, compare_people);
  for (guint i = 0; i < MIN (people->len, OWNERS); i++)
    track_advice (log, ((const struct person *)people->pdata[i])->name);
}

static gboolean
backtest (const char *path)
{
  g_autoptr (GError) error = NULL;
  const char *files[] = { path, NULL };
  struct read_options options = { .files = files, .delimiter = 0 };
  struct log *log = log_read (&options, &error);
  struct network *whole = log == NULL ? NULL : network_on (log, DAY_NONE, HALF_LIFE_DAYS);
  if (whole == NULL || !whole->dated)
    {
      fprintf (stderr, "backtest: %s: %s\n", path,
               error != NULL ? error->message : "there are no dates");
      return FALSE;
    }
  g_autofree char *name = g_path_get_basename (path);
  GHashTable *days = days_of_pairs (whole);
  for (guint window = 0; window < N_CHANCE_WINDOWS; window++)
    {
      struct trial trial = { .log = log, .days = days, .window = window };
      gint64 end = (gint64)whole->last_day - window_days[window], span = end - whole->first_day;
      for (gint64 k = 0; k < DATES; k++)
        try_date (&trial, (gint32)(end - span * (DATES - 1 - k) / (2 * (DATES - 1))));
      print_trial (name, &trial);
    }
  if (!track_advice (log, NULL))
    track_advice_of_busiest (log, whole);
  g_hash_table_unref (days);
  network_free (whole);
  log_free (log);
  return TRUE;
}

int
main (int argc, char **argv)
{
  gboolean ok = argc > 1;
  if (argc < 2)
    fprintf (stderr, "usage: backtest LOG...\n");
  for (int i = 1; i < argc; i++)
    ok = backtest (argv[i]) && ok;
  return ok ? 0 : 1;
}
