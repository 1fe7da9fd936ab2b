/* Who brought what was new: for each topic, the contact I first heard it from.
 *
 * A topic is heard in a dated contact of two in which I took something, or in a message to
 * several. Contacts who brought it on the same first day share it. Whether weak ties, or open ones
 * (many people behind them who I have no tie with), brought more than their part is tested
 * against permutations: the topics of all these contacts are dealt out again, while days and
 * people stay.
 *
 * Source: Granovetter 1973 and Aral and Van Alstyne 2011, American Journal of Sociology 117,
 * 90-171, for the question; permutation test after Fisher; mid-p: Lancaster 1961.
 * Cost: O(rows log rows + permutations x mentions). */
#include <math.h>
#include <stdlib.h>
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

enum
{
  PERMUTATIONS_MOST = 999,
  PERMUTATIONS_LEAST = 99,
  MENTIONS_IN_ALL = 20000000
};

static const double days_per_month = 365.25 / 12;

/* A contact that brings topics. */
struct bringing
{
  gint32 day;
  guint32 person;
  guint32 topics; /* index into log.topic_set */
  guint8 weak, open;
  double interactions;
};

/* Per topic: its first day, who brought it then. */
struct first_day
{
  gint32 day;
  guint32 count, weak, open;
  guint32 only; /* the person, or NONE if there were several */
};

static int
compare_bringings (const void *a, const void *b)
{
  const struct bringing *x = a, *y = b;
  if (x->day != y->day)
    return x->day < y->day ? -1 : 1;
  if (x->person != y->person)
    return x->person < y->person ? -1 : 1;
  if (x->topics != y->topics)
    return x->topics < y->topics ? -1 : 1;
  return (x->interactions > y->interactions) - (x->interactions < y->interactions);
}

/* Is the tie with a person weak or open, among my own (own_kinds.c)? */
struct own_kind
{
  guint8 weak, open;
};

static struct own_kind *
kinds_find (const struct network *network)
{
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], count = graph_degree (graph, network->me);
  struct own_kind *kind = g_new0 (struct own_kind, network->n_people);
  g_autofree struct own_sign *sign = own_signs_find (network);
  for (guint32 i = 0; i < count; i++)
    kind[graph->target[first + i]] = (struct own_kind){ !sign[i].strong, sign[i].open };
  return kind;
}

static GArray *
bringings_find (const struct network *network)
{
  g_autoptr (GArray) contacts = ego_contacts_find (network);
  g_autofree struct own_kind *kind = kinds_find (network);
  GArray *bringings = g_array_new (FALSE, FALSE, sizeof (struct bringing));
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      struct bringing bringing = { one->day,
                                   one->person,
                                   network->log->context[one->context].topics,
                                   kind[one->person].weak,
                                   kind[one->person].open,
                                   one->interactions };
      if (one->day != DAY_NONE && ego_contact_brings (network, one))
        g_array_append_val (bringings, bringing);
    }
  g_array_sort (bringings, compare_bringings);
  return bringings;
}

/* known: topics heard before --since, which are not new. Bringings are sorted by day. topics: of each, in the order of the permutation. */
static void
first_days_find (const struct log *log, const GArray *bringings, const guint32 *topics,
                 const guint8 *known, struct first_day *first)
{
  for (guint32 t = 0; t < log->n_topics; t++)
    first[t] = (struct first_day){ .day = DAY_NONE };
  for (guint i = 0; i < bringings->len; i++)
    {
      const struct bringing *one = &g_array_index (bringings, struct bringing, i);
      const struct topic_set *set = &log->topic_set[topics[i]];
      for (guint32 k = 0; k < set->count; k++)
        {
          struct first_day *at = &first[set->topic[k]];
          if (known[set->topic[k]])
            continue;
          if (at->day == DAY_NONE)
            {
              at->day = one->day;
              at->only = one->person;
            }
          if (at->day != one->day)
            continue;
          at->count++;
          at->only = at->only == one->person ? at->only : NONE;
          at->weak += one->weak;
          at->open += one->open;
        }
    }
}

/* Number of topics that ties of a kind brought first. */
static double
sum_shares (const struct first_day *first, guint32 n_topics, gboolean open)
{
  double sum = 0;
  for (guint32 t = 0; t < n_topics; t++)
    if (first[t].count > 0)
      sum += (double)(open ? first[t].open : first[t].weak) / first[t].count;
  return sum;
}

/* Counts permutations in which the sum is larger, and equal, with room for rounding. */
struct tally
{
  double observed, sum;
  guint32 larger, equal;
};

static void
tally_add (struct tally *tally, double sum)
{
  tally->sum += sum;
  if (fabs (sum - tally->observed) < 1e-9)
    tally->equal++;
  else
    tally->larger += sum > tally->observed;
}

static struct novelty_share
tally_end (const struct tally *tally, guint32 permutations, guint32 topics, gboolean mixed)
{
  struct novelty_share share = { NAN, NAN, NAN };
  if (topics < NOVELTY_LEAST || !mixed)
    return share;
  share.share = tally->observed / topics;
  share.expected = tally->sum / permutations / topics;
  share.p = (tally->larger + (tally->equal + 1) / 2.0) / (permutations + 1);
  return share;
}

static void
permute (const struct log *log, const GArray *bringings, guint64 seed, guint32 *topics,
         const guint8 *known, struct first_day *first, struct novelty *novelty)
{
  guint32 n = bringings->len, weak = 0, open = 0, heard = novelty->topics;
  guint32 permutations
    = CLAMP (MENTIONS_IN_ALL / MAX (n, 1), PERMUTATIONS_LEAST, PERMUTATIONS_MOST);
  struct tally of_weak = { .observed = sum_shares (first, log->n_topics, FALSE) };
  struct tally of_open = { .observed = sum_shares (first, log->n_topics, TRUE) };
  struct rng rng;
  for (guint32 i = 0; i < n; i++)
    {
      weak += g_array_index (bringings, struct bringing, i).weak;
      open += g_array_index (bringings, struct bringing, i).open;
    }
  rng_seed (&rng, seed);
  for (guint32 r = 0; r < permutations && heard >= NOVELTY_LEAST; r++)
    {
      for (guint32 i = n; i > 1; i--)
        {
          guint32 j = rng_below (&rng, i), other = topics[j];
          topics[j] = topics[i - 1];
          topics[i - 1] = other;
        }
      first_days_find (log, bringings, topics, known, first);
      tally_add (&of_weak, sum_shares (first, log->n_topics, FALSE));
      tally_add (&of_open, sum_shares (first, log->n_topics, TRUE));
    }
  novelty->weak = tally_end (&of_weak, permutations, heard, weak > 0 && weak < n);
  novelty->open = tally_end (&of_open, permutations, heard, open > 0 && open < n);
}

static int
compare_first_sources (const void *a, const void *b)
{
  const struct first_source *x = a, *y = b;
  if (x->topics != y->topics)
    return x->topics > y->topics ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

static void
sources_find (const struct network *network, const GArray *bringings, const struct first_day *first,
              struct novelty *novelty)
{
  guint32 n = network->n_people;
  g_autofree struct first_source *of = g_new0 (struct first_source, n);
  novelty->first_heard = g_new (double, n);
  for (guint i = 0; i < bringings->len; i++)
    {
      const struct bringing *one = &g_array_index (bringings, struct bringing, i);
      const struct topic_set *set = &network->log->topic_set[one->topics];
      struct first_source *source = &of[one->person];
      if (source->contacts <= 0)
        source->months = MAX (1, ((double)network->as_of - one->day) / days_per_month);
      source->contacts += one->interactions;
      for (guint32 k = 0; k < set->count; k++)
        if (first[set->topic[k]].day == one->day)
          source->topics += 1.0 / first[set->topic[k]].count;
    }
  for (guint32 t = 0; t < network->log->n_topics; t++)
    if (first[t].count > 0 && first[t].only != NONE)
      of[first[t].only].alone++;
  novelty->source = g_new (struct first_source, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    {
      of[v].person = v;
      novelty->first_heard[v] = of[v].contacts > 0 ? of[v].topics : NAN;
      if (of[v].contacts > 0)
        novelty->source[novelty->n_sources++] = of[v];
    }
  qsort (novelty->source, novelty->n_sources, sizeof *novelty->source, compare_first_sources);
}

void
novelty_compute (struct measuring *m)
{
  const struct network *network = m->network;
  struct novelty *novelty = &m->measures->novelty;
  if (network->me == NONE || network->log == NULL || network->log->n_topics == 0)
    return;
  const struct log *log = network->log;
  g_autoptr (GArray) bringings = bringings_find (network);
  g_autofree struct first_day *first = g_new (struct first_day, log->n_topics);
  g_autofree guint32 *topics = g_new (guint32, MAX (bringings->len, 1));
  g_autofree guint8 *known = prior_topics_find (network);
  if (bringings->len == 0)
    return;
  for (guint i = 0; i < bringings->len; i++)
    topics[i] = g_array_index (bringings, struct bringing, i).topics;
  first_days_find (log, bringings, topics, known, first);
  for (guint32 t = 0; t < log->n_topics; t++)
    novelty->topics += first[t].count > 0;
  sources_find (network, bringings, first, novelty);
  permute (log, bringings, m->options->seed, topics, known, first, novelty);
}
