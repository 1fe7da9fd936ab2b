/* Ties and the half-life backtest, compared with a slow second version that follows the
 * definitions row by row, on small random logs. */
#include <math.h>
#include <stdlib.h>
#include "unit/network_log.h"

enum
{
  MOST = 8,
  LOGS = 3000,
  LONG_LOGS = 400,
  CAP = 4
};

static const char *const name[MOST] = { "Ana", "Ben", "Cai", "Dee", "Eve", "Fay", "Gus", "Hal" };
static const double channel_weight[] = { 1, .5, 0 };

/* ---- random logs: person i is mention i ---- */

static struct interaction_context
random_context (struct rng *rng)
{
  struct interaction_context context = plain_context ();
  context.channel = rng_below (rng, G_N_ELEMENTS (channel_weight));
  context.weight = (float)(1 + rng_below (rng, 3));
  context.direction = (guint8)rng_below (rng, 4);
  return context;
}

static void
random_row (struct notebook *book, struct rng *rng, gint32 days)
{
  guint32 a = rng_below (rng, MOST), b = rng_below (rng, MOST);
  gint32 day = rng_below (rng, 12) == 0 ? DAY_NONE : (gint32)rng_below (rng, (guint32)days);
  if (a == b)
    b = NONE; /* a share, or nobody */
  note_row (book, day, a, b, random_context (rng));
}

static void
random_gathering (struct notebook *book, struct rng *rng, gint32 days)
{
  struct gathering gathering = { .day = (gint32)rng_below (rng, (guint32)days),
                                 .context = note_context (book, random_context (rng)),
                                 .first = book->attendee->len,
                                 .directed = rng_below (rng, 3) == 0 };
  guint32 order[MOST], count = 3 + rng_below (rng, MOST - 2);
  for (guint32 i = 0; i < MOST; i++)
    {
      guint32 at = rng_below (rng, i + 1);
      order[i] = order[at];
      order[at] = i;
    }
  g_array_append_vals (book->attendee, order, count);
  gathering.count = count & 0x7fffffff;
  g_array_append_val (book->gathering, gathering);
}

static struct notebook *
random_log (struct rng *rng, guint rows, gint32 days)
{
  struct notebook *book = notebook_new ();
  note_text (book->channel, "chat");
  note_text (book->channel, "spam");
  for (guint32 i = 0; i < MOST; i++)
    note_mention (book, name[i], NULL, NULL);
  for (guint i = 0; i < rows; i++)
    if (rng_below (rng, 5) == 0)
      random_gathering (book, rng, days);
    else
      random_row (book, rng, days);
  return book;
}

/* ---- the slow version ---- */

struct slow_contact
{
  gint32 day;
  double strength, rows; /* before decay and the day's limit */
  double channel;
  double to_b; /* the share that a gave to b, a < b */
  guint8 evidence;
  gboolean big; /* counts only together with other evidence */
};

static double
share_to_b (const struct interaction_context *context, gboolean giver_is_a)
{
  switch (context->direction)
    {
    case DIRECTION_FORWARD:
      return giver_is_a ? 1 : 0;
    case DIRECTION_BACKWARD:
      return giver_is_a ? 0 : 1;
    default:
      return .5;
    }
}

static guint
contacts_in_rows (const struct log *log, guint32 a, guint32 b, gint32 until,
                  struct slow_contact *to)
{
  guint n = 0;
  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *row = &log->record[i];
      const struct interaction_context *context = &log->context[row->context];
      if (MIN (row->a, row->b) != a || MAX (row->a, row->b) != b
          || (row->day != DAY_NONE && row->day > until) || channel_weight[context->channel] == 0)
        continue;
      to[n++] = (struct slow_contact){ row->day,
                                       channel_weight[context->channel] * context->weight,
                                       context->weight,
                                       channel_weight[context->channel],
                                       share_to_b (context, row->a == a),
                                       EVIDENCE_DIRECT,
                                       FALSE };
    }
  return n;
}

static guint
contacts_in_gatherings (const struct log *log, guint32 a, guint32 b, gint32 until,
                        struct slow_contact *to)
{
  guint n = 0;
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      const struct gathering *gathering = &log->gathering[i];
      const struct interaction_context *context = &log->context[gathering->context];
      const guint32 *who = log->attendee + gathering->first;
      gboolean has_a = FALSE, has_b = FALSE;
      for (guint32 k = 0; k < gathering->count; k++)
        {
          has_a |= who[k] == a;
          has_b |= who[k] == b;
        }
      if (!has_a || !has_b || gathering->day > until || channel_weight[context->channel] == 0
          || (gathering->directed && who[0] != a && who[0] != b))
        continue;
      struct interaction_context sent = *context;
      gboolean acts = who[0] == a || who[0] == b; /* who gave to all, or took from all */
      if (gathering->directed && sent.direction == DIRECTION_NONE)
        sent.direction = DIRECTION_FORWARD;
      to[n++] = (struct slow_contact){ gathering->day,
                                       channel_weight[context->channel] * context->weight
                                         / (gathering->count - 1),
                                       context->weight,
                                       channel_weight[context->channel],
                                       acts ? share_to_b (&sent, who[0] == a) : .5,
                                       gathering->directed ? EVIDENCE_DIRECT : EVIDENCE_EVENT,
                                       gathering->count > CAP };
    }
  return n;
}

static guint
list_contacts (const struct log *log, guint32 a, guint32 b, gint32 until, struct slow_contact *to)
{
  guint n = contacts_in_rows (log, a, b, until, to), small = 0;
  n += contacts_in_gatherings (log, a, b, until, to + n);
  for (guint i = 0; i < n; i++)
    small += !to[i].big;
  return small > 0 ? n : 0;
}

static int
compare_days (const void *x, const void *y)
{
  return *(const gint32 *)x - *(const gint32 *)y;
}

/* The gaps between days of contact, sorted. Returns their number. */
static guint
slow_gaps (const struct slow_contact *contact, guint n, gint32 *gap)
{
  g_autofree gint32 *day = g_new (gint32, n + 1);
  guint days = 0, gaps = 0;
  for (guint i = 0; i < n; i++)
    if (contact[i].day != DAY_NONE)
      day[days++] = contact[i].day;
  qsort (day, days, sizeof *day, compare_days);
  for (guint i = 1; i < days; i++)
    if (day[i] != day[i - 1])
      gap[gaps++] = day[i] - day[i - 1];
  qsort (gap, gaps, sizeof *gap, compare_days);
  return gaps;
}

static gint32
slow_median_gap (const struct slow_contact *contact, guint n)
{
  g_autofree gint32 *gap = g_new (gint32, n + 1);
  guint gaps = slow_gaps (contact, n, gap);
  return gaps < 2 ? 60 : (gint32)floor ((gap[(gaps - 1) / 2] + gap[gaps / 2]) / 2.0 + .5);
}

/* The last day on which a person was with anybody. */
static gint32
slow_last_seen (const struct log *log, guint32 who, gint32 until)
{
  gint32 last = DAY_NONE;
  for (guint64 i = 0; i < log->n_records; i++)
    {
      const struct record *row = &log->record[i];
      if (row->b != NONE && row->day <= until && (row->a == who || row->b == who))
        last = MAX (last, row->day);
    }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    for (guint32 k = 0; k < log->gathering[i].count && log->gathering[i].day <= until; k++)
      if (log->attendee[log->gathering[i].first + k] == who)
        last = MAX (last, log->gathering[i].day);
  return last;
}

/* The days on which a person was with anybody, each counting half after 30 days. */
static double
slow_often (const struct log *log, guint32 who, gint32 now)
{
  double days = 0;
  for (gint32 day = slow_last_seen (log, who, now); day != DAY_NONE;
       day = slow_last_seen (log, who, day - 1))
    days += exp2 ((day - now) / 30.);
  return days;
}

/* Was anybody with anybody on this day? */
static gboolean
slow_day_has_contact (const struct log *log, gint32 day)
{
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].b != NONE && log->record[i].day == day)
      return TRUE;
  for (guint32 i = 0; i < log->n_gatherings; i++)
    if (log->gathering[i].day == day)
      return TRUE;
  return FALSE;
}

/* Days since anybody was with anybody for the first time. */
static gint32
slow_log_age (const struct log *log, gint32 first, gint32 now)
{
  while (!slow_day_has_contact (log, first))
    first++;
  return now - first + 1;
}

/* How far the log's silence is beyond its longest, or two weeks. */
static double
slow_log_overdue (const struct log *log, gint32 first, gint32 now)
{
  gint32 longest = 14, last = DAY_NONE;
  for (gint32 day = first; day <= now; day++)
    if (slow_day_has_contact (log, day))
      {
        longest = last == DAY_NONE ? longest : MAX (longest, day - last);
        last = day;
      }
  return log1p (now - last) - log1p (MIN (longest, now - last));
}

struct slow_signs
{
  double contact, days, quiet, unseen, both_unseen, busy, overdue, nobody, age;
};

static double
slow_chance (const struct chance_model *model, const struct slow_signs *signs)
{
  const double *w = model->weight;
  double x = w[TERM_LEVEL] + w[TERM_CONTACT] * log (1 + signs->contact)
             + w[TERM_DAYS] * log (1 + signs->days)
             - w[TERM_QUIET] * (log (1 + signs->quiet) - signs->overdue)
             - w[TERM_OVERDUE] * signs->overdue - w[TERM_UNSEEN] * log (1 + signs->unseen)
             - w[TERM_BOTH_UNSEEN] * log (1 + signs->both_unseen)
             + w[TERM_BUSY] * log (1 + signs->busy) - w[TERM_NOBODY] * signs->nobody
             - w[TERM_YOUNG] * log (1 - exp2 (-signs->age / 180));
  return 1 - pow (1 + 2 * exp (x), -.5);
}

/* How far the silence is beyond nine of ten gaps, or two weeks. Of fewer than eight gaps, beyond what
 * would be expected of them and one of
 * 120 days, or of what a log of this age could show of them. */
static double
slow_overdue (const struct slow_contact *contact, guint n, gint32 quiet, gint32 age)
{
  g_autofree gint32 *gap = g_new (gint32, n + 1);
  guint gaps = slow_gaps (contact, n, gap), at = 0;
  double sum = floor (120 * (1 - exp2 (-age / 180.)));
  for (guint i = 0; i < gaps; i++)
    sum += gap[i];
  while (10 * (at + 1) < 9 * gaps)
    at++;
  double usual = gaps < 8 ? floor (sum * (pow (10, 1. / (gaps + 1)) - 1)) : gap[at];
  return MIN (gaps + 1, 8) / 8. * MAX (0, log1p (quiet) - log1p (MAX (usual, 14)));
}

static double slow_day_share (const struct slow_contact *contact, guint n, guint which);

/* Chances and state from all contacts up to as_of. */
static void
assert_chances (const struct log *log, const struct network *network, const struct tie *tie,
                guint32 a, guint32 b, const struct slow_contact *contact, guint n)
{
  double fresh = 0, chance[N_CHANCE_WINDOWS];
  gint32 quiet = network->as_of - tie->last;
  gint32 age = MAX (30, slow_log_age (log, network->first_day, network->as_of));
  struct slow_signs signs
    = { .quiet = quiet,
        .unseen
        = network->as_of
          - MIN (slow_last_seen (log, a, network->as_of), slow_last_seen (log, b, network->as_of)),
        .both_unseen
        = network->as_of
          - MAX (slow_last_seen (log, a, network->as_of), slow_last_seen (log, b, network->as_of)),
        .busy = MAX (slow_often (log, a, network->as_of), slow_often (log, b, network->as_of)),
        .overdue = slow_overdue (contact, n, quiet, age),
        .nobody = slow_log_overdue (log, network->first_day, network->as_of),
        .age = age };
  for (guint i = 0; i < n; i++)
    {
      double amount = contact[i].strength * slow_day_share (contact, n, i);
      gboolean dated = contact[i].day != DAY_NONE;
      signs.contact += dated ? amount * exp2 ((contact[i].day - network->as_of) / 180.) : amount;
      signs.days += amount;
      fresh += dated ? amount * exp2 ((contact[i].day - tie->last - 1) / 180.) : amount;
    }
  for (guint w = 0; w < N_CHANCE_WINDOWS; w++)
    chance[w] = slow_chance (&network->chance[w], &signs);
  chance[CHANCE_30] = MIN (chance[CHANCE_30], chance[CHANCE_90]);
  for (guint w = 0; w < N_CHANCE_WINDOWS; w++)
    g_assert_cmpfloat_with_epsilon (tie->again[w], chance[w], 2e-9);
  const struct slow_signs fresh_signs = { .contact = fresh,
                                          .days = signs.days,
                                          .quiet = 1,
                                          .unseen = 1,
                                          .both_unseen = 1,
                                          .busy = MAX (signs.busy, 1),
                                          .age = signs.age };
  double then = slow_chance (&network->chance[CHANCE_90], &fresh_signs), p = chance[CHANCE_90];
  if (fabs (p - .5) < 1e-8 || fabs (p - .1) < 1e-8 || fabs (then - .5) < 1e-8)
    return; /* rounding decides */
  g_assert_cmpuint (tie->state, ==,
                    p >= .5         ? STATE_ACTIVE
                    : quiet <= 14   ? STATE_OCCASIONAL
                    : p >= .1       ? (then >= .5 ? STATE_COOLING : STATE_OCCASIONAL)
                    : quiet >= 1096 ? STATE_HISTORIC
                                    : STATE_DORMANT);
}

/* The share that the day's limit leaves of a contact. */
static double
slow_day_share (const struct slow_contact *contact, guint n, guint which)
{
  double sum = 0, most = 0;
  if (contact[which].day == DAY_NONE || contact[which].rows != 1)
    return 1;
  for (guint i = 0; i < n; i++)
    if (contact[i].day == contact[which].day && contact[i].rows == 1)
      {
        sum += contact[i].strength;
        most = MAX (most, contact[i].channel);
      }
  return sum > most ? most / sum : 1;
}

static void
assert_tie (const struct network *network, const struct tie *tie,
            const struct slow_contact *contact, guint n)
{
  double strength = 0, given = 0, direct = 0, rows = 0;
  gint32 first = DAY_NONE, last = DAY_NONE;
  guint8 evidence = 0;

  for (guint i = 0; i < n; i++)
    {
      gint32 day = contact[i].day;
      double now = contact[i].strength * slow_day_share (contact, n, i);
      if (day != DAY_NONE && network->half_life_days > 0)
        now *= exp2 (-MIN ((network->as_of - day) / network->half_life_days, 400));
      strength += now;
      given += now * contact[i].to_b;
      direct += contact[i].evidence == EVIDENCE_DIRECT ? now : 0;
      rows += contact[i].rows;
      evidence |= contact[i].evidence;
      if (day != DAY_NONE)
        {
          first = first == DAY_NONE ? day : MIN (first, day);
          last = last == DAY_NONE ? day : MAX (last, day);
        }
    }
  g_assert_cmpfloat_with_epsilon (tie->strength, strength, 1e-12 * strength);
  g_assert_cmpfloat_with_epsilon (tie->given, given, 1e-12 * strength);
  g_assert_cmpfloat_with_epsilon (tie->taken, strength - given, 1e-12 * strength);
  g_assert_cmpfloat_with_epsilon (tie->direct_strength, direct, 1e-12 * strength);
  g_assert_cmpfloat (tie->interactions, ==, rows);
  g_assert_cmpint (tie->first, ==, first);
  g_assert_cmpint (tie->last, ==, last);
  g_assert_cmpuint (tie->evidence, ==, evidence);
  g_assert_cmpint (tie->median_gap_days, ==, slow_median_gap (contact, n));
  if (last == DAY_NONE)
    g_assert_cmpuint (tie->state, ==, STATE_NONE);
}

static void
assert_ties (const struct log *log, const struct network *network)
{
  g_autofree struct slow_contact *contact
    = g_new (struct slow_contact, log->n_records + log->n_gatherings + 1);
  guint32 count = 0;
  for (guint32 a = 0; a < MOST; a++)
    for (guint32 b = a + 1; b < MOST; b++)
      {
        guint n = list_contacts (log, a, b, network->as_of, contact);
        if (n == 0)
          continue;
        const struct tie *tie = tie_of (network, name[a], name[b]);
        g_assert_nonnull (tie);
        assert_tie (network, tie, contact, n);
        if (tie->last != DAY_NONE)
          assert_chances (log, network, tie, a, b, contact, n);
        count++;
      }
  g_assert_cmpuint (network->n_ties, ==, count);
}

static struct network_options
random_options (struct rng *rng)
{
  static const char *const weights[] = { "chat=.5", "spam=0", NULL };
  static const double half_life[] = { 0, 1, 30, 90, 400 };
  struct network_options options = no_options ();
  options.half_life_days = half_life[rng_below (rng, G_N_ELEMENTS (half_life))];
  options.big_event = CAP;
  options.channel_weights = weights;
  options.no_me = TRUE;
  return options;
}

static void
ties_agree (void)
{
  struct rng rng;
  rng_seed (&rng, 11);
  for (int i = 0; i < LOGS; i++)
    {
      static const gint32 days[] = { 5, 300, 2000 };
      struct notebook *book = random_log (&rng, 1 + rng_below (&rng, 30), days[i % 3]);
      struct network_options options = random_options (&rng);
      if (rng_below (&rng, 3) == 0)
        options.as_of = (gint32)rng_below (&rng, 2500);
      struct network *network = network_load (notebook_log (book), &options, NULL);
      if (network != NULL) /* else nobody is known as of that day */
        {
          if (network->as_of == DAY_NONE)
            network->as_of = 0;
          assert_ties (&book->log, network);
        }
      network_free (network);
      notebook_free (book);
    }
}

/* ---- the half-life backtest, over all pairs of pairs ---- */

struct slow_pair
{
  double score[N_HALF_LIVES + 2];
  gboolean met;
};

static gboolean
see_pair (struct slow_pair *pair, const struct slow_contact *contact, guint n, gint32 now,
          gint32 horizon)
{
  gboolean seen = FALSE;
  gint32 last = -1;
  *pair = (struct slow_pair){ .met = FALSE };
  for (guint i = 0; i < n; i++)
    {
      gint32 day = contact[i].day;
      if (day == DAY_NONE)
        continue;
      pair->met |= day > now && day <= now + horizon;
      if (day > now)
        continue;
      for (guint h = 0; h < N_HALF_LIVES; h++)
        pair->score[h] += contact[i].strength * slow_day_share (contact, n, i)
                          * exp2 ((day - now) / half_life_days_tried[h]);
      pair->score[N_HALF_LIVES] += contact[i].rows;
      last = MAX (last, day);
      seen = TRUE;
    }
  pair->score[N_HALF_LIVES + 1] = last;
  return seen;
}

/* Half a win if only rounding separates the scores; *unsure if that cannot be decided. */
static double
wins (double one, double other, gboolean *unsure)
{
  double apart = fabs (one - other) / fabs (one);
  *unsure |= apart > 1e-14 && apart < 1e-11;
  return apart <= 1e-14 ? .5 : one > other;
}

/* Adds one day: area times the square root of the number of pairs that met, which it returns. */
static double
slow_day (const struct log *log, gint32 now, gint32 horizon, double *sum, gboolean *unsure)
{
  g_autofree struct slow_contact *contact
    = g_new (struct slow_contact, log->n_records + log->n_gatherings + 1);
  struct slow_pair pair[MOST * MOST];
  guint n = 0;
  double met = 0;
  for (guint32 a = 0; a < MOST; a++)
    for (guint32 b = a + 1; b < MOST; b++)
      if (see_pair (&pair[n], contact, list_contacts (log, a, b, G_MAXINT32, contact), now,
                    horizon))
        met += pair[n++].met;
  if (met == 0 || met == n)
    return 0;
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < n; j++)
      for (guint s = 0; s < N_HALF_LIVES + 2 && pair[i].met && !pair[j].met; s++)
        sum[s] += wins (pair[i].score[s], pair[j].score[s], &unsure[s]) / (n - met) / sqrt (met);
  return sqrt (met);
}

static void
days_of_contact (const struct log *log, gint32 *first, gint32 *last)
{
  *first = G_MAXINT32;
  *last = G_MININT32;
  for (guint64 i = 0; i < log->n_records; i++)
    if (log->record[i].b != NONE && log->record[i].day != DAY_NONE)
      {
        *first = MIN (*first, log->record[i].day);
        *last = MAX (*last, log->record[i].day);
      }
  for (guint32 i = 0; i < log->n_gatherings; i++)
    {
      *first = MIN (*first, log->gathering[i].day);
      *last = MAX (*last, log->gathering[i].day);
    }
}

static void
half_lives_agree (void)
{
  struct rng rng;
  guint compared = 0;
  rng_seed (&rng, 12);
  for (int i = 0; i < LONG_LOGS; i++)
    {
      struct notebook *book = random_log (&rng, 30 + rng_below (&rng, 90), 900);
      struct network_options options = random_options (&rng);
      double sum[N_HALF_LIVES + 2] = { 0 }, weight = 0;
      gboolean unsure[N_HALF_LIVES + 2] = { FALSE };
      options.half_life_days = -1;
      struct network *network = load_book (book, options);
      const struct half_life_trial *trial = &network->half_life_trial;

      gint32 first, last;
      days_of_contact (&book->log, &first, &last);
      gint32 horizon = CLAMP ((last - first) / 4, 7, 30), end = last - horizon, before = first - 1;
      for (gint32 k = 0; k < 12; k++)
        {
          gint32 day = end - (end - first) * (11 - k) / 22;
          if (day > before)
            weight += slow_day (&book->log, day, horizon, sum, unsure);
          before = day;
        }
      for (guint h = 0; h < N_HALF_LIVES; h++)
        if (!unsure[h])
          {
            g_assert_cmpfloat_with_epsilon (trial->auc[h], sum[h] / weight, 1e-9);
            compared++;
          }
      g_assert_cmpfloat_with_epsilon (trial->auc_rows, sum[N_HALF_LIVES] / weight, 1e-9);
      g_assert_cmpfloat_with_epsilon (trial->auc_last_day, sum[N_HALF_LIVES + 1] / weight, 1e-9);
      network_free (network);
      notebook_free (book);
    }
  g_assert_cmpuint (compared, >, LONG_LOGS * N_HALF_LIVES * 6 / 10);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/logs/ties", ties_agree);
  g_test_add_func ("/logs/half-lives", half_lives_agree);
  return g_test_run ();
}
