/* Brokerage compared with a count of all pairs, and key players with all possible choices. */
#include <string.h>
#include "pln/graph.h"
#include "pln/measure.h"

enum
{
  MOST = 16,
  NETWORKS = 500
};

static struct network *
make_network (struct rng *rng)
{
  static char text[MOST][8];
  const char *name[MOST];
  guint32 pair[MOST * MOST][2], n = 2 + rng_below (rng, MOST - 1), count = 0;
  double share = .1 + rng_unit (rng) * .4;
  for (guint32 v = 0; v < n; v++)
    {
      g_snprintf (text[v], sizeof text[v], "p%02u", v);
      name[v] = text[v];
    }
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      if (rng_unit (rng) < share)
        {
          pair[count][0] = i;
          pair[count++][1] = j;
        }
  return network_from_ties (name, n, (const guint32 (*)[2])pair, NULL, count,
                            rng_below (rng, 2) == 0 ? NONE : 0);
}

static guint64
count_role (const struct network *network, const guint32 *of, guint32 v, enum broker_role role)
{
  guint64 count = 0;
  for (guint32 a = 0; a < network->n_people; a++)
    for (guint32 b = a + 1; b < network->n_people; b++)
      {
        if (of[v] == NONE || of[a] == NONE || of[b] == NONE || network_tie (network, a, v) == NONE
            || network_tie (network, b, v) == NONE || network_tie (network, a, b) != NONE)
          continue;
        guint32 own = (of[a] == of[v]) + (of[b] == of[v]);
        enum broker_role is = own == 2         ? ROLE_COORDINATOR
                              : own == 1       ? ROLE_GATEKEEPER
                              : of[a] == of[b] ? ROLE_ITINERANT
                                               : ROLE_LIAISON;
        count += is == role;
      }
  return count;
}

static void
roles_agree (void)
{
  struct rng rng;
  rng_seed (&rng, 3);
  for (int i = 0; i < NETWORKS; i++)
    {
      struct network *network = make_network (&rng);
      guint32 of[MOST];
      struct clusters clusters = { .of = of, .count = 3 };
      for (guint32 v = 0; v < network->n_people; v++)
        of[v] = v == network->me || rng_below (&rng, 8) == 0 ? NONE : rng_below (&rng, 3);
      struct brokerage *brokerage = brokerage_measure (network, &clusters);
      for (guint32 v = 0; v < network->n_people; v++)
        for (int r = 0; r < N_BROKER_ROLES; r++)
          g_assert_cmpuint (brokerage->pairs[r][v], ==, count_role (network, of, v, r));
      brokerage_free (brokerage);
      network_free (network);
    }
}

/* People within two steps of v as bits; paths through me do not count. */
static guint32
slow_within (const struct network *network, guint32 v)
{
  guint32 set = 1u << v;
  for (int step = 0; step < 2; step++)
    {
      guint32 before = set;
      for (guint32 a = 0; a < network->n_people; a++)
        for (guint32 b = 0; b < network->n_people; b++)
          if (before >> a & 1 && b != network->me && network_tie (network, a, b) != NONE)
            set |= 1u << b;
    }
  return set;
}

/* Compares with the best of all pairs: greedy selection with exchanges finds it or is close. */
static void
tellers_reach_what_they_say (void)
{
  struct rng rng;
  guint32 right = 0;
  rng_seed (&rng, 4);
  for (int i = 0; i < NETWORKS; i++)
    {
      struct network *network = make_network (&rng);
      guint32 key_player[2], reached[2], best = 0, set[MOST] = { 0 }, union_of_both = 0;
      guint32 chosen = key_players_choose (network, 2, 2, key_player, reached);
      for (guint32 v = 0; v < network->n_people; v++)
        if (v != network->me
            && (network->me == NONE ? network->graph.offset[v] < network->graph.offset[v + 1]
                                    : network_tie (network, network->me, v) != NONE))
          set[v] = slow_within (network, v);
      for (guint32 a = 0; a < network->n_people; a++)
        for (guint32 b = a; b < network->n_people; b++)
          best = MAX (best, (guint32)__builtin_popcount (set[a] | set[b]));
      for (guint32 t = 0; t < chosen; t++)
        {
          union_of_both |= set[key_player[t]];
          g_assert_cmpuint (reached[t], ==, __builtin_popcount (union_of_both));
        }
      guint32 all = chosen == 0 ? 0 : reached[chosen - 1];
      g_assert_cmpuint (all * 100, >=, best * 63);
      right += all == best;
      network_free (network);
    }
  g_assert_cmpuint (right, >=, NETWORKS * 98 / 100);
}

static void
roles_have_names (void)
{
  g_assert_cmpstr (plain_role_name (PLAIN_NEIGHBOUR), ==, "neighbour");
  g_assert_cmpstr (plain_role_name (PLAIN_CONNECTOR), ==, "connector");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  igraph_quieten ();
  g_test_add_func ("/brokers/roles", roles_agree);
  g_test_add_func ("/brokers/tellers", tellers_reach_what_they_say);
  g_test_add_func ("/brokers/names", roles_have_names);
  return g_test_run ();
}
