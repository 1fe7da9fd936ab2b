/* How similar several partitions of the same people are. Cost: O(runs^2 n). */
#include <math.h>
#include "measure/measure_internal.h"

/* People grouped by label: group l is person[start[l] .. start[l + 1] - 1]. */
struct grouping
{
  guint32 *start, *person, count;
};

static struct grouping
group_by (const guint32 *label, guint32 n)
{
  struct grouping grouping = { 0 };
  for (guint32 v = 0; v < n; v++)
    if (label[v] != NONE)
      grouping.count = MAX (grouping.count, label[v] + 1);
  grouping.start = g_new0 (guint32, (gsize)grouping.count + 1);
  grouping.person = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    if (label[v] != NONE)
      grouping.start[label[v] + 1]++;
  for (guint32 l = 0; l < grouping.count; l++)
    grouping.start[l + 1] += grouping.start[l];
  g_autofree guint32 *capacity
    = g_memdup2 (grouping.start, (grouping.count + 1) * sizeof (guint32));
  for (guint32 v = 0; v < n; v++)
    if (label[v] != NONE)
      grouping.person[capacity[label[v]]++] = v;
  return grouping;
}

static void
grouping_clear (struct grouping *grouping)
{
  g_clear_pointer (&grouping->start, g_free);
  g_clear_pointer (&grouping->person, g_free);
}

/* For each cluster of the best partition, find the label that most of its members have in this
 * run (ties: the lowest). Each member with this label gets one point, unless it is alone. */
static void
count_kept (const struct grouping *best, const guint32 *label, guint32 *counts, double *kept)
{
  for (guint32 c = 0; c < best->count; c++)
    {
      guint32 majority = NONE;
      for (guint32 i = best->start[c]; i < best->start[c + 1]; i++)
        {
          guint32 l = label[best->person[i]];
          counts[l]++;
          if (majority == NONE || counts[l] > counts[majority]
              || (counts[l] == counts[majority] && l < majority))
            majority = l;
        }
      gboolean together = majority != NONE && counts[majority] > 1;
      for (guint32 i = best->start[c]; i < best->start[c + 1]; i++)
        kept[best->person[i]] += together && label[best->person[i]] == majority;
      for (guint32 i = best->start[c]; i < best->start[c + 1]; i++)
        counts[label[best->person[i]]] = 0;
    }
}

static double
entropy (const struct grouping *grouping, double people)
{
  double sum = 0;
  for (guint32 l = 0; l < grouping->count; l++)
    {
      double share = (grouping->start[l + 1] - grouping->start[l]) / people;
      sum -= share * log (share);
    }
  return sum;
}

/* Entropy of the partition into pairs of labels. counts[] is zero before and after. */
static double
joint_entropy (const struct grouping *grouping, const guint32 *label, double people,
               guint32 *counts)
{
  double sum = 0;
  for (guint32 l = 0; l < grouping->count; l++)
    {
      for (guint32 i = grouping->start[l]; i < grouping->start[l + 1]; i++)
        counts[label[grouping->person[i]]]++;
      for (guint32 i = grouping->start[l]; i < grouping->start[l + 1]; i++)
        {
          guint32 *both = &counts[label[grouping->person[i]]];
          if (*both > 0)
            sum -= *both / people * log (*both / people);
          *both = 0;
        }
    }
  return sum;
}

/* Mutual information, normalised by the mean entropy (Danon et al. 2005). Two partitions with
 * one cluster each are identical. */
static double
mutual_information (double of_one, double of_other, double of_both)
{
  double sum = of_one + of_other;
  if (sum <= 0)
    return 1;
  double value = 2 * (sum - of_both) / sum;
  return CLAMP (value, 0, 1);
}

static double
compare_runs (const guint32 *const *run, guint32 n_runs, guint32 n, guint32 *counts)
{
  g_autofree struct grouping *grouping = g_new (struct grouping, n_runs);
  g_autofree double *single = g_new (double, n_runs);
  double sum = 0;

  for (guint32 r = 0; r < n_runs; r++)
    {
      grouping[r] = group_by (run[r], n);
      single[r] = entropy (&grouping[r], grouping[r].start[grouping[r].count]);
    }
  for (guint32 r = 0; r < n_runs; r++)
    for (guint32 q = r + 1; q < n_runs; q++)
      {
        double people = grouping[r].start[grouping[r].count];
        double both = joint_entropy (&grouping[r], run[q], people, counts);
        sum += mutual_information (single[r], single[q], both);
      }
  for (guint32 r = 0; r < n_runs; r++)
    grouping_clear (&grouping[r]);
  return n_runs < 2 ? 1 : sum / (n_runs * (n_runs - 1.0) / 2);
}

void
stability_measure (const guint32 *const *run, guint32 n_runs, const guint32 *best, guint32 n,
                   double *stability, double *mean_nmi)
{
  g_autofree guint32 *counts = g_new0 (guint32, n);
  struct grouping grouping = group_by (best, n);

  for (guint32 v = 0; v < n; v++)
    stability[v] = best[v] == NONE ? NAN : 0;
  for (guint32 r = 0; r < n_runs; r++)
    count_kept (&grouping, run[r], counts, stability);
  for (guint32 v = 0; v < n; v++)
    stability[v] /= n_runs;
  grouping_clear (&grouping);
  *mean_nmi = compare_runs (run, n_runs, n, counts);
}
