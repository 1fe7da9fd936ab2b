/* Samples of the contact that a network was made from.
 *
 * In each sample every day of the log is left out with probability 0.2, for everybody at once, so a
 * figure that hangs on one conference changes in a fifth of the samples. The strength of a tie
 * shrinks by the share of its contact on those days. The undated contact of a tie is left out as a
 * whole, and so is a tie that is known from no contact at all; as that removes the tie, the
 * probability is 0.1.
 *
 * Source: after Karrer, Levina and Newman 2008, Physical Review E 77, 046119 (robustness under
 * perturbation), with days of contact as units. Cost: O(rows (log degree + samples)). */
#include <math.h>
#include "measure/measure_internal.h"

static const double left_out = .2, left_out_undated = .1;

/* Contact added up per tie, in all and in each sample. */
struct contact_sums
{
  const struct network *network;
  guint32 samples;
  struct rng rng;
  double *total;
  float *kept;      /* [tie x samples + sample] */
  gint32 *last_day; /* of each tie */
  float *on_day;    /* contact on the last day: a day counts once, however many rows it has */
  guint32 *undated; /* samples that keep the tie's undated contact, as a mask */
  gint32 day;       /* being read */
  guint32 mask;     /* samples that keep this day */
  double decay;
};

static guint32
draw_mask (struct contact_sums *sums, double probability)
{
  guint32 mask = 0;
  for (guint32 s = 0; s < sums->samples; s++)
    mask |= (guint32)(rng_unit (&sums->rng) >= probability) << s;
  return mask;
}

static void
start_day (struct contact_sums *sums, gint32 day)
{
  const struct network *network = sums->network;
  if (day == sums->day)
    return;
  sums->day = day;
  sums->mask = draw_mask (sums, left_out);
  sums->decay = network_decay (network, day, network->as_of);
}

static void
add_contact (struct contact_sums *sums, guint32 tie, double amount)
{
  guint32 mask = sums->day == DAY_NONE ? sums->undated[tie] : sums->mask;
  if (sums->day == DAY_NONE || sums->last_day[tie] != sums->day)
    sums->on_day[tie] = 0;
  sums->last_day[tie] = sums->day;
  amount = MIN (amount, 1 - (double)sums->on_day[tie]);
  sums->on_day[tie] += (float)amount;
  sums->total[tie] += amount * sums->decay;
  float faded = (float)(amount * sums->decay), *kept = &sums->kept[(gsize)tie * sums->samples];
  for (guint32 s = 0; s < sums->samples; s++)
    kept[s] += (mask >> s & 1) != 0 ? faded : 0;
}

static void
read_interaction (struct contact_sums *sums, const struct interaction *one)
{
  if (one->b == NONE)
    return;
  guint32 tie = network_tie (sums->network, one->a, one->b);
  start_day (sums, one->day);
  if (tie != NONE)
    add_contact (sums, tie, 1);
}

/* Reads the ties among those present; present[v]: the last meeting that v attended. */
static void
read_meeting (struct contact_sums *sums, guint32 index, guint32 *present)
{
  const struct network *network = sums->network;
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *attendee = &network->attendee[meeting->first];
  const struct graph *graph = &network->graph;

  start_day (sums, meeting->day);
  for (guint32 k = 0; k < meeting->count; k++)
    present[attendee[k]] = index;
  for (guint32 k = 0; k < (meeting->directed ? 1 : meeting->count); k++)
    for (guint32 i = graph->offset[attendee[k]]; i < graph->offset[attendee[k] + 1]; i++)
      if (present[graph->target[i]] == index
          && (meeting->directed || graph->target[i] > attendee[k]))
        add_contact (sums, graph->edge[i], 1.0 / (meeting->count - 1));
}

/* Interactions and meetings are both sorted by day. */
static void
read_contacts (struct contact_sums *sums)
{
  const struct network *network = sums->network;
  g_autofree guint32 *present = g_new (guint32, network->n_people);
  guint64 i = 0;
  guint32 k = 0;
  for (guint32 v = 0; v < network->n_people; v++)
    present[v] = NONE;
  while (i < network->n_interactions || k < network->n_meetings)
    if (k == network->n_meetings
        || (i < network->n_interactions && network->interaction[i].day <= network->meeting[k].day))
      read_interaction (sums, &network->interaction[i++]);
    else
      read_meeting (sums, k++, present);
}

/* The share of each tie's contact that each sample keeps, in the place of the sums. */
float *
contact_resample (const struct network *network, guint64 seed, guint32 samples)
{
  guint32 m = network->n_ties;
  struct contact_sums sums = { .network = network,
                               .samples = samples,
                               .total = g_new0 (double, m),
                               .kept = g_new0 (float, (gsize)m *samples),
                               .last_day = g_new (gint32, m),
                               .on_day = g_new0 (float, m),
                               .undated = g_new (guint32, m),
                               .day = DAY_NONE,
                               .decay = 1 };
  rng_seed (&sums.rng, seed);
  for (guint32 e = 0; e < m; e++)
    {
      sums.last_day[e] = DAY_NONE;
      sums.undated[e] = draw_mask (&sums, left_out_undated);
    }
  read_contacts (&sums);
  for (guint32 e = 0; e < m; e++)
    for (guint32 s = 0; s < samples; s++)
      {
        float *kept = &sums.kept[(gsize)e * samples + s];
        *kept = sums.total[e] > 0 ? (float)(*kept / sums.total[e]) : sums.undated[e] >> s & 1;
      }
  g_free (sums.total);
  g_free (sums.last_day);
  g_free (sums.on_day);
  g_free (sums.undated);
  return sums.kept;
}
