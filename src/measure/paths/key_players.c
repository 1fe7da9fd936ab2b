/* Who to tell: the contacts whose steps together cover most people (KPP-Pos,
 * Borgatti 2006, "Identifying sets of key players in a social network").
 *
 * Greedy, at least 63 % of the best possible (Nemhauser, Wolsey and Fisher
 * 1978), then exchanges of one for another while they gain.  Among equals the
 * first by name. */
#include "measure/measure_internal.h"

enum
{
  EXCHANGES = 20,
  CANDIDATES = 1000
};

struct telling
{
  const struct graph *graph;
  guint32 me, steps;
  guint32 *covered; /* by how many of the chosen */
  guint32 *mark, last_mark;
  guint32 *queue;
  guint32 *candidate, n_candidates;
};

/* Fills queue with all within `steps` of v, v first; never through me. */
static guint32
list_within (struct telling *telling, guint32 v)
{
  const struct graph *graph = telling->graph;
  guint32 head = 0, tail = 0, mark = ++telling->last_mark;
  telling->mark[v] = mark;
  telling->queue[tail++] = v;
  for (guint32 step = 0; step < telling->steps; step++)
    for (guint32 end = tail; head < end; head++)
      for (guint32 i = graph->offset[telling->queue[head]];
           i < graph->offset[telling->queue[head] + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (u == telling->me || telling->mark[u] == mark)
            continue;
          telling->mark[u] = mark;
          telling->queue[tail++] = u;
        }
  return tail;
}

static guint32
count_new (struct telling *telling, guint32 v)
{
  guint32 count = list_within (telling, v), fresh = 0;
  for (guint32 i = 0; i < count; i++)
    fresh += telling->covered[telling->queue[i]] == 0;
  return fresh;
}

static void
cover (struct telling *telling, guint32 v, gboolean on)
{
  guint32 count = list_within (telling, v);
  for (guint32 i = 0; i < count; i++)
    telling->covered[telling->queue[i]] += on ? 1 : -1;
}

/* The candidate who adds most, and how much; NONE if nobody adds any. */
static guint32
find_best (struct telling *telling, guint32 *gain)
{
  guint32 best = NONE;
  *gain = 0;
  for (guint32 i = 0; i < telling->n_candidates; i++)
    {
      guint32 fresh = count_new (telling, telling->candidate[i]);
      if (fresh > *gain)
        {
          *gain = fresh;
          best = telling->candidate[i];
        }
    }
  return best;
}

static guint32
choose_greedily (struct telling *telling, guint32 count, guint32 *teller)
{
  guint32 chosen = 0, gain;
  while (chosen < count)
    {
      guint32 best = find_best (telling, &gain);
      if (best == NONE)
        break;
      cover (telling, best, TRUE);
      teller[chosen++] = best;
    }
  return chosen;
}

/* TRUE if somebody else in place of one of the chosen reaches more. */
static gboolean
exchange_one (struct telling *telling, guint32 *teller, guint32 chosen)
{
  for (guint32 t = 0; t < chosen; t++)
    {
      guint32 gain;
      cover (telling, teller[t], FALSE);
      guint32 own = count_new (telling, teller[t]), best = find_best (telling, &gain);
      gboolean better = gain > own;
      if (better)
        teller[t] = best;
      cover (telling, teller[t], TRUE);
      if (better)
        return TRUE;
    }
  return FALSE;
}

/* Each at its turn adds most of those left; says how many are reached so far. */
static void
order_tellers (struct telling *telling, guint32 *teller, guint32 chosen, guint32 *reached)
{
  guint32 sum = 0;
  for (guint32 t = 0; t < chosen; t++)
    cover (telling, teller[t], FALSE);
  for (guint32 t = 0; t < chosen; t++)
    {
      guint32 best = t, most = 0;
      for (guint32 i = t; i < chosen; i++)
        {
          guint32 fresh = count_new (telling, teller[i]);
          if (fresh > most || (fresh == most && teller[i] < teller[best]))
            {
              best = i;
              most = fresh;
            }
        }
      guint32 swap = teller[t];
      teller[t] = teller[best];
      teller[best] = swap;
      cover (telling, teller[t], TRUE);
      reached[t] = sum += most;
    }
}

/* My contacts; without me everybody with a tie, or, of very many, those with
 * more ties, so that about a thousand at most are left. */
static void
list_candidates (struct telling *telling)
{
  const struct graph *graph = telling->graph;
  guint32 me = telling->me, n = 0;
  if (me != NONE)
    for (guint32 i = graph->offset[me]; i < graph->offset[me + 1]; i++)
      telling->candidate[n++] = graph->target[i];
  else
    for (guint32 least = 1; least == 1 || n > CANDIDATES; least *= 2)
      {
        n = 0;
        for (guint32 v = 0; v < graph->n; v++)
          if (graph_degree (graph, v) >= least)
            telling->candidate[n++] = v;
      }
  telling->n_candidates = n;
}

guint32
tellers_choose (const struct network *network, guint32 steps, guint32 count, guint32 *teller,
                guint32 *reached)
{
  guint32 n = network->n_people, chosen;
  g_autofree guint32 *covered = g_new0 (guint32, n), *mark = g_new0 (guint32, n);
  g_autofree guint32 *queue = g_new (guint32, n), *candidate = g_new (guint32, n);
  struct telling telling = { .graph = &network->graph,
                             .me = network->me,
                             .steps = steps,
                             .covered = covered,
                             .mark = mark,
                             .queue = queue,
                             .candidate = candidate };

  list_candidates (&telling);
  chosen = choose_greedily (&telling, count, teller);
  for (int i = 0; i < EXCHANGES && exchange_one (&telling, teller, chosen); i++)
    ;
  order_tellers (&telling, teller, chosen, reached);
  return chosen;
}
