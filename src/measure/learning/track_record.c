/* The track record of advice on this log.
 *
 * Up to twelve days are looked back to, the first at least a window into the log. Each window ends where
 * the next begins, and the last ends with the log. For each day the log is loaded again as
 * of that day, so nothing of what came later can tell; the advice of that day is found by the same
 * rules as today's. What followed is what the log shows as of the next day (track_cases.c). Those named
 * are compared with those alike in an exact test (blind_picks.c).
 *
 * Windows are of 90 days, or of 30 in a log of less than four times 90.
 *
 * A window that reaches into a hole of the log is left out: nothing could follow there.
 *
 * What is not dated is known from the start: attributes of a contacts file, and who is who.
 *
 * Cost: a report for each of these days, on a log that is ever shorter: about six reports of the whole
 * log. That is why only who asks for all there is to say gets it, and not the one-page report. */
#include <math.h>
#include <stdlib.h>
#include "measure/learning/blind_picks.h"
#include "measure/learning/track_cases.h"
#include "measure/measure_internal.h"

#define WINDOW_DAYS 90
#define SHORT_WINDOW_DAYS 30
#define WINDOWS_LEAST 4     /* in a log with fewer long windows, they are short */
#define ROWS_IN_ALL 3000000 /* larger logs are loaded less often */
#define DAYS_LEAST 4

/* Cases of all days, by kind; those of one day and stratum are next to each other after counting. */
struct tracking
{
  struct track_record *record;
  GArray *cases[N_ADVICE];
  GArray *picks[N_ADVICE]; /* struct picks */
};

static int
compare_cases (const void *a, const void *b)
{
  const struct track_case *x = a, *y = b;
  return x->stratum < y->stratum ? -1 : x->stratum > y->stratum;
}

/* Counts the cases of a day and kind, by stratum, and forgets them. At most half of those who could be
 * named count as named, so that others remain to compare with. */
static void
count_day (struct track_kind *kind, GArray *cases, GArray *picks)
{
  guint most = CLAMP (cases->len / 2, 1, TRACK_NAMED_MOST);
  g_array_sort (cases, compare_cases);
  for (guint i = 0, end; i < cases->len; i = end)
    {
      const struct track_case *first = &g_array_index (cases, struct track_case, i), *one = first;
      struct picks here = { 0 };
      guint32 led = 0;
      for (end = i; end < cases->len && one->stratum == first->stratum; one++, end++)
        {
          gboolean named = one->rank > 0 && one->rank <= most;
          here.all++;
          here.picked += named;
          here.true_in_all += one->followed;
          here.true_picked += named && one->followed;
          led += named && one->led;
        }
      if (here.picked == here.all)
        kind->unmatched += here.picked;
      if (here.picked == 0 || here.picked == here.all)
        continue;
      kind->named += here.picked;
      kind->others += here.all - here.picked;
      kind->followed += here.true_picked;
      kind->led += led;
      g_array_append_val (picks, here);
    }
  g_array_set_size (cases, 0);
}

static void
look (struct tracking *tracking, const struct known_day *past, const struct known_day *later)
{
  struct track_record *record = tracking->record;
  if (record->days++ == 0)
    record->first = past->network->as_of;
  record->last = past->network->as_of;
  track_cases_find (past, later, tracking->cases);
  for (guint k = 0; k < N_ADVICE; k++)
    count_day (&record->kind[k], tracking->cases[k], tracking->picks[k]);
}

/* The log as of a day; FALSE if nobody would have got advice then. */
static gboolean
day_load (const struct measuring *m, gint32 day, struct known_day *known)
{
  struct network_options options = *m->options->loaded;
  struct measure_set wanted = { { 0 } };
  struct measure_options measuring = { .seed = m->options->seed,
                                       .exact = m->options->exact,
                                       .wanted = &wanted,
                                       .threads = m->options->threads };
  measure_set_add (&wanted, "learning");
  options.as_of = day;
  if (m->network->owner_source == OWNER_DETECTED)
    options.me = m->network->person[m->network->me].name;
  struct network *network = network_load (m->network->log, &options, NULL);
  known->network = network;
  known->measures
    = network == NULL || network->me == NONE ? NULL : measures_compute (network, &measuring, NULL);
  return known->measures != NULL && known->measures->learning != NULL;
}

static void
day_forget (struct known_day *known)
{
  measures_free ((struct measures *)known->measures);
  network_free ((struct network *)known->network);
  *known = (struct known_day){ NULL };
}

static guint
days_most (const struct network *network)
{
  guint64 affordable = ROWS_IN_ALL / MAX (network->log->n_records, 1);
  return (guint)CLAMP (affordable, DAYS_LEAST, TRACK_DAYS_MOST);
}

/* Days without data may lie after this one, up to the last. */
static gboolean
meets_gap (const struct network *network, gint64 day, gint64 last)
{
  const struct log_gap *gap = &network->gap;
  return gap->first_after != DAY_NONE && day < (gint64)gap->first_after - 1
         && last > gap->last_before;
}

/* Oldest first; the last window ends today. */
static void
look_back (const struct measuring *m, struct tracking *tracking)
{
  const struct network *network = m->network;
  gint64 end = MIN (network->as_of, network->last_day), span = end - network->first_day;
  gint32 window = span < WINDOWS_LEAST * WINDOW_DAYS ? SHORT_WINDOW_DAYS : WINDOW_DAYS;
  const struct known_day today = { network, m->measures };
  struct known_day past = { NULL }, later = { NULL };
  tracking->record->window_days = window;
  for (guint k = (guint)MIN ((gint64)days_most (network), MAX (span / window - 1, 0)); k > 0; k--)
    {
      gint64 day = end - (gint64)k * window;
      if (meets_gap (network, day, day + window)
          || (past.network == NULL && !day_load (m, (gint32)day, &past)))
        {
          day_forget (&past);
          continue;
        }
      if (k == 1)
        look (tracking, &past, &today);
      else if (day_load (m, (gint32)(day + window), &later))
        look (tracking, &past, &later);
      day_forget (&past);
      past = later;
      later = (struct known_day){ NULL };
      if (past.measures == NULL || past.measures->learning == NULL)
        day_forget (&past);
    }
}

static gboolean
can_look_back (const struct measuring *m)
{
  const struct network *network = m->network;
  return m->options->loaded != NULL && m->measures->learning != NULL && network->dated
         && network_has_calendar (network) && !network->log->records_taken;
}

void
track_record_compute (struct measuring *m)
{
  struct tracking tracking = { NULL };
  if (!can_look_back (m))
    return;
  struct track_record *record = g_new0 (struct track_record, 1);
  tracking.record = m->measures->track_record = record;
  record->first = record->last = DAY_NONE;
  for (guint k = 0; k < N_ADVICE; k++)
    {
      tracking.cases[k] = g_array_new (FALSE, FALSE, sizeof (struct track_case));
      tracking.picks[k] = g_array_new (FALSE, FALSE, sizeof (struct picks));
    }
  look_back (m, &tracking);
  for (guint k = 0; k < N_ADVICE; k++)
    {
      struct track_kind *kind = &record->kind[k];
      struct blind_picks test = blind_picks_test (
        (const struct picks *)(const void *)tracking.picks[k]->data, tracking.picks[k]->len);
      kind->of_others = test.of_others;
      kind->p = kind->named > 0 ? test.p : NAN;
      kind->p_equal = kind->named > 0 ? test.p_equal : NAN;
      g_array_unref (tracking.cases[k]);
      g_array_unref (tracking.picks[k]);
    }
}
