/* What is known of each pair of contacts.
 *
 * A thing that few contacts share says more than one that most share: of n contacts, a thing shared
 * by k adds ln(n / k) / ln(n). A person known to both adds more the fewer they know: 1 / ln(1 + k)
 * (Adamic and Adar 2003, Social Networks 25, 211-230). The sums enter as ln(1 + sum).
 *
 * Cost: O(contacts^2) for each thing in common. */
#include <math.h>
#include <stdlib.h>
#include "pln/base.h"
#include "measure/measure_internal.h"
#include "measure/questions/pair_evidence.h"

/* People count as if this many of their pairs had been answered at the mean rate. */
static const double sociable_prior = 4;

static gint
compare_strengths (gconstpointer x, gconstpointer y, gpointer data)
{
  const struct network *network = data;
  guint32 a = *(const guint32 *)x, b = *(const guint32 *)y;
  double s = network->tie[network_tie (network, network->me, a)].strength;
  double t = network->tie[network_tie (network, network->me, b)].strength;
  return s != t ? (s > t ? -1 : 1) : (a > b) - (a < b);
}

/* The strongest contacts, by number. */
static void
choose_contacts (struct pair_evidence *evidence, guint32 most)
{
  const struct network *network = evidence->network;
  const struct graph *graph = &network->graph;
  guint32 first = graph->offset[network->me], n = graph->offset[network->me + 1] - first;
  evidence->contact = g_memdup2 (graph->target + first, n * sizeof *evidence->contact);
  evidence->n = MIN (n, most);
  if (n > most)
    {
      g_qsort_with_data (evidence->contact, (gint)n, sizeof *evidence->contact, compare_strengths,
                         (gpointer)network);
      qsort (evidence->contact, evidence->n, sizeof *evidence->contact, compare_guint32);
    }
}

static void
note_known (struct pair_evidence *evidence)
{
  const struct network *network = evidence->network;
  for (guint32 i = 0; i < evidence->n; i++)
    for (guint32 j = i + 1; j < evidence->n; j++)
      {
        guint32 a = evidence->contact[i], b = evidence->contact[j];
        guint32 tie = network_tie (network, a, b);
        evidence->known[pair_at (evidence, i, j)]
          = tie != NONE && network->tie[tie].evidence != EVIDENCE_INFERRED ? PAIR_KNOW
            : network_are_strangers (network, a, b)                        ? PAIR_STRANGERS
                                                                           : PAIR_OPEN;
      }
}

/* How much a thing says that is shared by these contacts. */
static double
amount_of (const struct pair_evidence *evidence, const struct membership *first, guint32 members)
{
  if (first->link == LINK_PERSON)
    return 1 / log (1.0 + graph_degree (&evidence->network->graph, first->what));
  return evidence->n < 3 ? 0 : log ((double)evidence->n / members) / log (evidence->n);
}

static void
add_shared (struct pair_evidence *evidence, const struct membership *one,
            const struct membership *other, double amount, double weight)
{
  gsize pair = pair_at (evidence, one->member, other->member);
  struct pair_reason *reason = &evidence->reason[pair];
  evidence->feature[pair][one->link] += (float)amount;
  if (reason->link == LINK_NONE || amount * weight > reason->amount)
    *reason = (struct pair_reason){ one->link, one->what, one->shown, (float)(amount * weight) };
}

static gboolean
is_same_thing (const struct membership *one, const struct membership *other)
{
  return one->link == other->link && one->what == other->what && one->value == other->value;
}

/* Each thing, whose members follow each other in the list. */
static void
add_things (struct pair_evidence *evidence, GArray *list, const double weight[N_PAIR_LINKS])
{
  g_autofree struct membership *member = g_new (struct membership, MAX (evidence->n, 1));
  for (guint i = 0, end; i < list->len; i = end)
    {
      const struct membership *first = &g_array_index (list, struct membership, i);
      guint32 n = 0;
      for (end = i;
           end < list->len && is_same_thing (first, &g_array_index (list, struct membership, end));
           end++)
        {
          const struct membership *one = &g_array_index (list, struct membership, end);
          if (n == 0 || member[n - 1].member != one->member)
            member[n++] = *one;
        }
      double amount = n < 2 ? 0 : amount_of (evidence, first, n);
      for (guint32 a = 0; a < n && amount > 0; a++)
        for (guint32 b = a + 1; b < n; b++)
          add_shared (evidence, &member[a], &member[b], amount, weight[first->link]);
    }
}

/* How much more strength than the mean the two have with the owner, as logarithms. */
static void
add_strengths (struct pair_evidence *evidence)
{
  const struct network *network = evidence->network;
  g_autofree double *amount = g_new (double, (gsize)evidence->n + 1);
  double mean = 0;
  for (guint32 i = 0; i < evidence->n; i++)
    {
      guint32 tie = network_tie (network, network->me, evidence->contact[i]);
      amount[i] = log (network_tie_weight (network, tie));
      mean += amount[i] / evidence->n;
    }
  for (guint32 i = 0; i < evidence->n; i++)
    for (guint32 j = i + 1; j < evidence->n; j++)
      evidence->feature[pair_at (evidence, i, j)][FEATURE_STRENGTH]
        = (float)(amount[i] + amount[j] - 2 * mean);
}

/* Logarithm of how many times oftener than the mean a person knows another, without the pair. */
static double
sociable_of (guint32 yes, guint32 no, double rate)
{
  return log ((yes + sociable_prior * rate) / ((yes + no + sociable_prior) * rate));
}

static void
add_sociable (struct pair_evidence *evidence)
{
  guint32 n = evidence->n;
  g_autofree guint32 *yes = g_new0 (guint32, (gsize)n + 1), *no = g_new0 (guint32, (gsize)n + 1);
  double all_yes = 1, all = 8; /* few are known at first */
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      {
        guint8 known = evidence->known[pair_at (evidence, i, j)];
        yes[i] += known == PAIR_KNOW, yes[j] += known == PAIR_KNOW;
        no[i] += known == PAIR_STRANGERS, no[j] += known == PAIR_STRANGERS;
        all_yes += known == PAIR_KNOW;
        all += known != PAIR_OPEN;
      }
  for (guint32 i = 0; i < n; i++)
    for (guint32 j = i + 1; j < n; j++)
      {
        gsize pair = pair_at (evidence, i, j);
        guint32 is = evidence->known[pair] == PAIR_KNOW;
        guint32 is_not = evidence->known[pair] == PAIR_STRANGERS;
        evidence->feature[pair][FEATURE_SOCIABLE]
          = (float)(sociable_of (yes[i] - is, no[i] - is_not, all_yes / all)
                    + sociable_of (yes[j] - is, no[j] - is_not, all_yes / all));
      }
}

/* Third people who know one of the two and are known not to know the other. */
static void
add_apart (struct pair_evidence *evidence)
{
  guint32 n = evidence->n;
  for (guint32 c = 0; c < n; c++)
    for (guint32 i = 0; i < n; i++)
      for (guint32 j = 0; j < n && i != c && evidence->known[pair_at (evidence, c, i)] == PAIR_KNOW;
           j++)
        if (j != c && j != i && evidence->known[pair_at (evidence, c, j)] == PAIR_STRANGERS)
          evidence->feature[pair_at (evidence, i, j)][FEATURE_APART]++;
}

void
pair_evidence_collect (struct pair_evidence *evidence, const struct network *network,
                       guint32 most_contacts, const double weight[N_PAIR_LINKS])
{
  GStringChunk *texts = g_string_chunk_new (4096);
  g_autofree guint32 *place = g_new (guint32, network->n_people);
  *evidence = (struct pair_evidence){ .network = network };
  choose_contacts (evidence, most_contacts);
  evidence->pairs = (gsize)evidence->n * (MAX (evidence->n, 1) - 1) / 2;
  evidence->known = g_new0 (guint8, evidence->pairs + 1);
  evidence->feature = g_malloc0 ((evidence->pairs + 1) * sizeof *evidence->feature);
  evidence->reason = g_new (struct pair_reason, evidence->pairs + 1);
  for (gsize pair = 0; pair < evidence->pairs; pair++)
    evidence->reason[pair] = (struct pair_reason){ .link = LINK_NONE };
  for (guint32 v = 0; v < network->n_people; v++)
    place[v] = NONE;
  for (guint32 i = 0; i < evidence->n; i++)
    place[evidence->contact[i]] = i;

  note_known (evidence);
  g_autoptr (GArray) list = memberships_list (network, place, texts);
  add_things (evidence, list, weight);
  add_strengths (evidence);
  add_sociable (evidence);
  add_apart (evidence);
  g_string_chunk_free (texts);
  for (gsize pair = 0; pair < evidence->pairs; pair++)
    {
      float *feature = evidence->feature[pair];
      for (guint f = 0; f < N_PAIR_LINKS; f++)
        feature[f] = log1pf (feature[f]);
      feature[FEATURE_APART] = log1pf (feature[FEATURE_APART]);
      feature[FEATURE_ALWAYS] = 1;
    }
}

void
pair_evidence_clear (struct pair_evidence *evidence)
{
  g_free (evidence->contact);
  g_free (evidence->known);
  g_free (evidence->feature);
  g_free (evidence->reason);
}
