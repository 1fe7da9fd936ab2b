/* Key players: the contacts who together reach most people within a number of steps (KPP-Pos).
 *
 * Greedy selection comes first. It reaches at least 63% of the optimum (Nemhauser, Wolsey and
 * Fisher 1978). Then one chosen person is exchanged for another as long as that gains. Ties go
 * to the first name.
 *
 * Source: Borgatti 2006, "Identifying sets of key players in a social network". */
#include "measure/measure_internal.h"

enum
{
  EXCHANGES = 20,
  CANDIDATES = 1000
};

struct key_player_search
{
  const struct graph *graph;
  guint32 me, steps;
  guint32 *covered; /* per person: number of chosen people who reach them */
  guint32 *mark, last_mark;
  guint32 *queue;
  guint32 *candidate, n_candidates;
};

/* Fills queue with all people within `steps` of v, v first. Paths through me do not count. */
static guint32
list_within (struct key_player_search *search, guint32 v)
{
  const struct graph *graph = search->graph;
  guint32 head = 0, tail = 0, mark = ++search->last_mark;
  search->mark[v] = mark;
  search->queue[tail++] = v;
  for (guint32 step = 0; step < search->steps; step++)
    for (guint32 end = tail; head < end; head++)
      for (guint32 i = graph->offset[search->queue[head]];
           i < graph->offset[search->queue[head] + 1]; i++)
        {
          guint32 u = graph->target[i];
          if (u == search->me || search->mark[u] == mark)
            continue;
          search->mark[u] = mark;
          search->queue[tail++] = u;
        }
  return tail;
}

static guint32
count_new (struct key_player_search *search, guint32 v)
{
  guint32 count = list_within (search, v), fresh = 0;
  for (guint32 i = 0; i < count; i++)
    fresh += search->covered[search->queue[i]] == 0;
  return fresh;
}

static void
cover (struct key_player_search *search, guint32 v, gboolean on)
{
  guint32 count = list_within (search, v);
  for (guint32 i = 0; i < count; i++)
    search->covered[search->queue[i]] += on ? 1 : -1;
}

/* The candidate who adds most people, and how many. NONE if nobody adds any. */
static guint32
find_best (struct key_player_search *search, guint32 *gain)
{
  guint32 best = NONE;
  *gain = 0;
  for (guint32 i = 0; i < search->n_candidates; i++)
    {
      guint32 fresh = count_new (search, search->candidate[i]);
      if (fresh > *gain)
        {
          *gain = fresh;
          best = search->candidate[i];
        }
    }
  return best;
}

static guint32
choose_greedily (struct key_player_search *search, guint32 count, guint32 *key_player)
{
  guint32 chosen = 0, gain;
  while (chosen < count)
    {
      guint32 best = find_best (search, &gain);
      if (best == NONE)
        break;
      cover (search, best, TRUE);
      key_player[chosen++] = best;
    }
  return chosen;
}

/* Returns TRUE if an exchange of one key player reaches more people. */
static gboolean
exchange_one (struct key_player_search *search, guint32 *key_player, guint32 chosen)
{
  for (guint32 t = 0; t < chosen; t++)
    {
      guint32 gain;
      cover (search, key_player[t], FALSE);
      guint32 own = count_new (search, key_player[t]), best = find_best (search, &gain);
      gboolean better = gain > own;
      if (better)
        key_player[t] = best;
      cover (search, key_player[t], TRUE);
      if (better)
        return TRUE;
    }
  return FALSE;
}

/* Orders the key players: each adds most of the people not yet reached. reached: running total. */
static void
order_key_players (struct key_player_search *search, guint32 *key_player, guint32 chosen,
                   guint32 *reached)
{
  guint32 sum = 0;
  for (guint32 t = 0; t < chosen; t++)
    cover (search, key_player[t], FALSE);
  for (guint32 t = 0; t < chosen; t++)
    {
      guint32 best = t, max = 0;
      for (guint32 i = t; i < chosen; i++)
        {
          guint32 fresh = count_new (search, key_player[i]);
          if (fresh > max || (fresh == max && key_player[i] < key_player[best]))
            {
              best = i;
              max = fresh;
            }
        }
      guint32 swap = key_player[t];
      key_player[t] = key_player[best];
      key_player[best] = swap;
      cover (search, key_player[t], TRUE);
      reached[t] = sum += max;
    }
}

/* Candidates are my contacts, but nobody I do not want to contact. Without me they are all people
 * with a tie. If there are very many, only those with more ties are taken, about a thousand. */
static void
list_candidates (struct key_player_search *search, const struct network *network)
{
  const struct graph *graph = search->graph;
  guint32 me = search->me, n = 0;
  if (me != NONE)
    {
      for (guint32 i = graph->offset[me]; i < graph->offset[me + 1]; i++)
        if (!network_may_not_contact (network, graph->target[i]))
          search->candidate[n++] = graph->target[i];
    }
  else
    for (guint32 minimum = 1; minimum == 1 || n > CANDIDATES; minimum *= 2)
      {
        n = 0;
        for (guint32 v = 0; v < graph->n; v++)
          if (graph_degree (graph, v) >= minimum && !network_may_not_contact (network, v))
            search->candidate[n++] = v;
      }
  search->n_candidates = n;
}

guint32
key_players_choose (const struct network *network, guint32 steps, guint32 count,
                    guint32 *key_player, guint32 *reached)
{
  guint32 n = network->n_people, chosen;
  g_autofree guint32 *covered = g_new0 (guint32, n), *mark = g_new0 (guint32, n);
  g_autofree guint32 *queue = g_new (guint32, n), *candidate = g_new (guint32, n);
  struct key_player_search search = { .graph = &network->graph,
                                      .me = network->me,
                                      .steps = steps,
                                      .covered = covered,
                                      .mark = mark,
                                      .queue = queue,
                                      .candidate = candidate };

  list_candidates (&search, network);
  chosen = choose_greedily (&search, count, key_player);
  for (int i = 0; i < EXCHANGES && exchange_one (&search, key_player, chosen); i++)
    ;
  order_key_players (&search, key_player, chosen, reached);
  return chosen;
}
