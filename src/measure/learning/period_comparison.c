/* Compares two periods of one log.
 *
 * People are matched by displayed name, which is the same in every period. Ties are the owner's
 * if both periods have the owner, otherwise all; those without contact (a connection, an invitation) are
 * left out. A tie is new if the two had no contact before the later period at all and were not connected;
 * otherwise it had contact in between the two periods, or is back, or is a first contact of people who were
 * connected.
 *
 *   turnover = (new + lost) / (before + after)
 *   Jaccard  = kept / (kept + new + lost)
 *
 * Clusters are matched greedily by Jaccard index, the best pair first, each cluster once; below
 * LIKENESS_LEAST only those of one name with people in common, as one name is one circle.
 *
 * Cost: O(n log n + m + clusters squared). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"
#include "measure/measure_internal.h"

#define LIKENESS_LEAST \
  .3 /* below this, two clusters do not match (Greene, Doyle and Cunningham 2010) */

/* Per person: the person of the same name in the other network, or NONE. */
static guint32 *
people_match (const struct network *one, const struct network *other)
{
  guint32 *match = g_new (guint32, MAX (one->n_people, 1));
  for (guint32 v = 0, u = 0; v < one->n_people; v++)
    {
      int order = -1; /* both networks sort people by name */
      while (u < other->n_people
             && (order = strcmp (other->person[u].name, one->person[v].name)) < 0)
        u++;
      match[v] = u < other->n_people && order == 0 ? u : NONE;
    }
  return match;
}

static gboolean
tie_counts (const struct periods *periods, const struct network *network, guint32 tie)
{
  const struct tie *one = &network->tie[tie];
  return tie_has_contact (one)
         && (!periods->owned || one->a == network->me || one->b == network->me);
}

static gboolean
have_contact (const struct network *network, guint32 a, guint32 b)
{
  guint32 tie = a == NONE || b == NONE ? NONE : network_tie (network, a, b);
  return tie != NONE && tie_has_contact (&network->tie[tie]);
}

/* The ties that only the first network has. Counts those that both have. Free with g_free. */
static guint32 *
ties_missing (const struct periods *periods, const struct network *one, const struct network *other,
              const guint32 *match, guint32 *missing, guint32 *shared)
{
  guint32 *tie = g_new (guint32, MAX (one->n_ties, 1));
  *missing = *shared = 0;
  for (guint32 i = 0; i < one->n_ties; i++)
    {
      if (!tie_counts (periods, one, i))
        continue;
      if (have_contact (other, match[one->tie[i].a], match[one->tie[i].b]))
        ++*shared;
      else
        tie[(*missing)++] = i;
    }
  return tie;
}

static gint
compare_strength (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct tie *tie = data;
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  if (tie[x].strength != tie[y].strength)
    return tie[x].strength > tie[y].strength ? -1 : 1;
  return x < y ? -1 : x > y;
}

static guint64
pair_of (guint32 a, guint32 b)
{
  return (guint64)MIN (a, b) << 32 | MAX (a, b);
}

static void
pair_add (GHashTable *pairs, guint32 a, guint32 b)
{
  guint64 pair = pair_of (a, b);
  if (a != NONE && b != NONE && a != b && !g_hash_table_contains (pairs, &pair))
    g_hash_table_add (pairs, g_memdup2 (&pair, sizeof pair));
}

static void
gathering_pairs_add (GHashTable *pairs, const struct network *network,
                     const struct gathering *gathering)
{
  const guint32 *attendee = network->log->attendee + gathering->first;
  guint32 from = gathering->directed ? 1 : gathering->count;
  for (guint32 i = 0; i < from; i++)
    {
      guint32 one = network_mention (network, attendee[i]);
      for (guint32 k = i + 1; k < gathering->count; k++)
        if (network->me == NONE || one == network->me
            || network_mention (network, attendee[k]) == network->me)
          pair_add (pairs, one, network_mention (network, attendee[k]));
    }
}

/* The pairs who had contact before the window of the network, but not before this day, or (stated) were
 * connected, for which an invitation is not enough; g_hash_table_unref. */
static GHashTable *
earlier_pairs_find (const struct network *network, gboolean stated, gint32 first)
{
  const struct log *log = network->log;
  GHashTable *pairs = g_hash_table_new_full (number_hash, g_int64_equal, g_free, NULL);
  for (guint64 i = 0; i < network->n_earlier; i++)
    {
      const struct interaction_context *context = &log->context[network->earlier[i].context];
      if (network->earlier[i].day >= first && context_states_tie (context) == stated
          && !log->channel[context->channel].invites)
        pair_add (pairs, network->earlier[i].a, network->earlier[i].b);
    }
  for (guint32 i = 0;
       log != NULL && !stated && i < log->n_gatherings && network->asked_since != DAY_NONE; i++)
    if (log->gathering[i].day != DAY_NONE && log->gathering[i].day >= first
        && log->gathering[i].day < network->asked_since
        && log->gathering[i].count <= network->big_event)
      gathering_pairs_add (pairs, network, &log->gathering[i]);
  return pairs;
}

/* Moves the ties of these pairs behind the others of the first `count`, in the same order; gives how
 * many there are. */
static guint32
move_back (guint32 *tie, guint32 count, GHashTable *pairs, const struct network *network)
{
  g_autofree guint32 *moved = g_new (guint32, MAX (count, 1));
  guint32 kept = 0, n = 0;
  for (guint32 i = 0; i < count; i++)
    {
      const struct tie *one = &network->tie[tie[i]];
      guint64 pair = pair_of (one->a, one->b);
      if (g_hash_table_contains (pairs, &pair))
        moved[n++] = tie[i];
      else
        tie[kept++] = tie[i];
    }
  memcpy (tie + kept, moved, n * sizeof *moved);
  return n;
}

/* Puts the ties that are not new behind those that are: first those connected before, then those that are
 * back, and last those with contact in between the two periods. */
static void
returns_find (struct periods *periods, const struct network *before, const struct network *after)
{
  gint32 first = G_MININT32, between = before->as_of == DAY_NONE ? first : before->as_of + 1;
  g_autoptr (GHashTable) lately = earlier_pairs_find (after, FALSE, between);
  g_autoptr (GHashTable) met = earlier_pairs_find (after, FALSE, first);
  g_autoptr (GHashTable) stated = earlier_pairs_find (after, TRUE, first);
  guint32 left = periods->fresh;
  periods->between = move_back (periods->new_tie, left, lately, after);
  left -= periods->between;
  periods->back = move_back (periods->new_tie, left, met, after);
  left -= periods->back;
  periods->connected = move_back (periods->new_tie, left, stated, after);
}

/* Ties without contact, of people who had no tie at all before. */
static guint32
linked_count (const struct periods *periods, const struct network *before,
              const struct network *after, const guint32 *to_before)
{
  guint32 count = 0;
  for (guint32 i = 0; i < after->n_ties; i++)
    {
      const struct tie *one = &after->tie[i];
      guint32 a = to_before[one->a], b = to_before[one->b];
      gboolean counts = (one->evidence & EVIDENCE_STATED) && !tie_has_contact (one)
                        && (!periods->owned || one->a == after->me || one->b == after->me);
      count += counts && (a == NONE || b == NONE || network_tie (before, a, b) == NONE);
    }
  return count;
}

static void
ties_compare (struct periods *periods, const struct network *before, const struct network *after,
              const guint32 *to_after, const guint32 *to_before)
{
  guint32 shared;
  periods->lost_tie
    = ties_missing (periods, before, after, to_after, &periods->lost, &periods->kept);
  periods->new_tie = ties_missing (periods, after, before, to_before, &periods->fresh, &shared);
  if (periods->lost > 0)
    g_qsort_with_data (periods->lost_tie, (gint)periods->lost, sizeof (guint32), compare_strength,
                       before->tie);
  if (periods->fresh > 0)
    g_qsort_with_data (periods->new_tie, (gint)periods->fresh, sizeof (guint32), compare_strength,
                       after->tie);
  returns_find (periods, before, after);
  periods->linked = linked_count (periods, before, after, to_before);
  guint32 any = periods->kept + periods->fresh + periods->lost;
  periods->jaccard = any > 0 ? (double)periods->kept / any : NAN;
  periods->turnover
    = any > 0 ? (double)(periods->fresh + periods->lost) / (any + periods->kept) : NAN;
}

static void
effective_compare (struct periods *periods, const struct measures *before,
                   const struct measures *after)
{
  periods->effective[0] = periods->effective[1] = NAN;
  if (!periods->owned)
    return;
  guint32 me[2] = { before->network->me, after->network->me };
  periods->effective[0] = before->holes.effective_size[me[0]];
  periods->effective[1] = after->holes.effective_size[me[1]];
  periods->added = (double)graph_degree (&after->network->graph, me[1])
                   - graph_degree (&before->network->graph, me[0]);
}

static int
compare_matches (const void *a, const void *b)
{
  const struct cluster_match *x = a, *y = b;
  if (x->jaccard != y->jaccard)
    return x->jaccard > y->jaccard ? -1 : 1;
  if (x->after != y->after)
    return x->after < y->after ? -1 : 1;
  return x->before < y->before ? -1 : x->before > y->before;
}

/* Pairs of clusters with at least one common member. */
static GArray *
pairs_find (const struct measures *before, const struct measures *after, const guint32 *to_after)
{
  guint32 rows = before->clusters.count, columns = after->clusters.count;
  g_autofree guint32 *shared = g_new0 (guint32, (gsize)rows * columns + 1);
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (struct cluster_match));
  for (guint32 v = 0; v < before->network->n_people; v++)
    {
      guint32 of = before->clusters.of[v];
      guint32 now = to_after[v] == NONE ? NONE : after->clusters.of[to_after[v]];
      if (of != NONE && now != NONE)
        shared[(gsize)of * columns + now]++;
    }
  for (guint32 i = 0; i < rows; i++)
    for (guint32 j = 0; j < columns; j++)
      {
        guint32 both = shared[(gsize)i * columns + j];
        double any
          = (double)before->clusters.cluster[i].size + after->clusters.cluster[j].size - both;
        struct cluster_match match = { i, j, both, both / any };
        if (match.jaccard >= LIKENESS_LEAST
            || (both > 0
                && strcmp (before->clusters.cluster[i].name, after->clusters.cluster[j].name) == 0))
          g_array_append_val (pairs, match);
      }
  if (pairs->len > 0)
    qsort (pairs->data, pairs->len, sizeof (struct cluster_match), compare_matches);
  return pairs;
}

/* Lists each cluster of either period once, matched or alone. */
static void
clusters_match (struct periods *periods, const struct measures *before,
                const struct measures *after, const guint32 *to_after)
{
  guint32 rows = before->clusters.count, columns = after->clusters.count;
  g_autofree guint8 *old_taken = g_new0 (guint8, rows + 1),
                    *new_taken = g_new0 (guint8, columns + 1);
  g_autoptr (GArray) pairs = pairs_find (before, after, to_after);
  periods->cluster = g_new (struct cluster_match, rows + columns + 1);
  for (guint i = 0; i < pairs->len; i++)
    {
      const struct cluster_match *match = &g_array_index (pairs, struct cluster_match, i);
      if (old_taken[match->before] || new_taken[match->after])
        continue;
      old_taken[match->before] = new_taken[match->after] = 1;
      periods->cluster[periods->n_clusters++] = *match;
    }
  for (guint32 j = 0; j < columns; j++)
    if (!new_taken[j])
      periods->cluster[periods->n_clusters++] = (struct cluster_match){ NONE, j, 0, 0 };
  for (guint32 i = 0; i < rows; i++)
    if (!old_taken[i])
      periods->cluster[periods->n_clusters++] = (struct cluster_match){ i, NONE, 0, 0 };
}

struct periods *
periods_compare (const struct measures *before, const struct measures *after)
{
  struct periods *periods = g_new0 (struct periods, 1);
  g_autofree guint32 *to_after = people_match (before->network, after->network);
  g_autofree guint32 *to_before = people_match (after->network, before->network);
  periods->owned = before->network->me != NONE && after->network->me != NONE;
  ties_compare (periods, before->network, after->network, to_after, to_before);
  effective_compare (periods, before, after);
  clusters_match (periods, before, after, to_after);
  return periods;
}

void
periods_free (struct periods *periods)
{
  if (periods == NULL)
    return;
  g_free (periods->lost_tie);
  g_free (periods->new_tie);
  g_free (periods->cluster);
  g_free (periods);
}
