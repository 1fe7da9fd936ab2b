/* Names for clusters: what their members have in common and others do not.
 *
 * The user's own cluster names win, where at least 0.3 of the members have one, or half of all who
 * have it are here: one member who has moved does not bring the old name along. Then come names that people use themselves: organisations,
 * fields, and events that were on several days ("Guild" for "Guild evening" and "Guild reading
 * circle"); then topics that come again, and places; last what happened once. Within each
 * of these, the value with the largest lift x support x habit wins:
 *
 *   support = share of the members who have the value
 *   lift    = support / share of all clustered people who have the value
 *   habit   = d / (d + 1), d the days on which a member has it; 1 if it lasts
 *
 * Topics and places are mentioned by many and shared by chance: they need half of the members, and
 * either nobody elsewhere has them or people drawn at random would hardly ever be as many
 * (hypergeometric distribution). An organisation gives its name where at least half of its people
 * are, those in no cluster among them. A value without a word in it, like a date, does not count.
 *
 * Without a distinctive value, the name is "around" the member drawn largest on the map: with an
 * owner by strength, else by betweenness, among equals by strength.
 *
 * Cost: O(rows + values log values). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "measure/clusters/cluster_traits.h"
#include "measure/clusters/event_series.h"

static const double least_lift = 1.5, least_support = .3, least_support_if_mentioned = .5;
static const double most_chance = .002;

/* Kinds of one rank compete; lower ones come first. */
static int
rank_of (enum trait_kind kind)
{
  switch (kind)
    {
    case TRAIT_OWN:
      return 0;
    case TRAIT_ORG:
    case TRAIT_FIELD:
    case TRAIT_EVENT_AGAIN:
      return 1;
    case TRAIT_TOPIC_AGAIN:
    case TRAIT_PLACE:
      return 2;
    default:
      return 3;
    }
}

struct candidate
{
  const char *value;
  enum trait_kind kind;
  guint32 cluster;
  double score;
};

static int
compare_traits (const void *x, const void *y)
{
  const struct trait *p = x, *q = y;
  int order = p->kind != q->kind ? (int)p->kind - (int)q->kind : strcmp (p->value, q->value);
  if (order != 0)
    return order;
  if (p->cluster != q->cluster)
    return p->cluster < q->cluster ? -1 : 1;
  return (p->person > q->person) - (p->person < q->person);
}

static int
compare_candidates (const void *x, const void *y)
{
  const struct candidate *p = x, *q = y;
  if (rank_of (p->kind) != rank_of (q->kind))
    return rank_of (p->kind) - rank_of (q->kind);
  if (p->score != q->score)
    return p->score > q->score ? -1 : 1;
  if (p->kind != q->kind)
    return p->kind < q->kind ? -1 : 1;
  int order = strcmp (p->value, q->value);
  return order != 0 ? order : (p->cluster > q->cluster) - (p->cluster < q->cluster);
}

static gboolean
same_value (const struct trait *p, const struct trait *q)
{
  return p->kind == q->kind && strcmp (p->value, q->value) == 0;
}

static gboolean
same_trait (const struct trait *p, const struct trait *q)
{
  return p->person == q->person && p->person != NONE && same_value (p, q);
}

static gboolean
is_only_mentioned (enum trait_kind kind)
{
  return kind == TRAIT_TOPIC || kind == TRAIT_TOPIC_AGAIN || kind == TRAIT_PLACE;
}

/* Of `everybody`, `all` have a value: how likely do `here` or more of `size` people have it, who are
 * drawn at random? The terms of the sum follow from one another, and their scale from the sum of all
 * of them being 1. */
static double
chance_of_as_many (guint32 here, guint32 size, guint32 all, guint32 everybody)
{
  guint32 least = all + size > everybody ? all + size - everybody : 0, most = MIN (size, all);
  double term = 1, below = 0, from_here = 0;
  for (guint32 k = least; k <= most; k++)
    {
      *(k >= here ? &from_here : &below) += term;
      if (term > 1e200) /* before it is infinite; what was added before then counts for nothing */
        {
          term *= 1e-200;
          below *= 1e-200;
          from_here *= 1e-200;
        }
      double left = (double)(all - k) * (size - k);
      term *= left / ((k + 1.0) * ((double)everybody - all - size + k + 1.0));
    }
  return from_here / (below + from_here);
}

/* Is it enough of a circle that `here` of its people have the value, which `all` have? */
static gboolean
is_typical (enum trait_kind kind, guint32 here, guint32 size, guint32 all, guint32 everybody)
{
  double support = (double)here / size, needed = least_support;
  if (here < 2 || support / ((double)all / everybody) < least_lift)
    return FALSE;
  if (is_only_mentioned (kind))
    needed = least_support_if_mentioned;
  return support >= needed
         && (!is_only_mentioned (kind) || here == all
             || chance_of_as_many (here, size, all, everybody) <= most_chance);
}

/* An organisation gives its name only to the circle that most of its people are in. */
static gboolean
is_elsewhere (enum trait_kind kind, guint32 here, guint32 all, guint32 outside)
{
  return kind == TRAIT_ORG && 2 * (guint64)here < (guint64)all + outside;
}

/* traits: one value, sorted by cluster, those of no cluster last. everybody: number of people in
 * clusters. */
static void
add_candidates (const struct trait *trait, guint32 count, const struct clusters *clusters,
                guint32 everybody, GArray *candidates)
{
  guint32 all = 0, outside = 0;
  for (; count > 0 && trait[count - 1].cluster == NONE; count--)
    outside += trait[count - 1].count;
  for (guint32 i = 0; i < count; i++)
    all += trait[i].count;
  for (guint32 i = 0, end; i < count; i = end)
    {
      const struct cluster *cluster = &clusters->cluster[trait[i].cluster];
      guint32 here = 0;
      double days = 0;
      for (end = i; end < count && trait[end].cluster == trait[i].cluster; end++)
        {
          here += trait[end].count;
          days += trait[end].days;
        }
      double support = (double)here / cluster->size;
      double lift = support / ((double)all / everybody);
      struct candidate candidate = { trait[i].value, trait[i].kind, trait[i].cluster,
                                     lift * support * (isinf (days) ? 1 : days / (days + here)) };
      if (trait[i].kind == TRAIT_OWN && (support >= least_support || 2 * here >= all))
        candidate.score = here;
      else if (!is_typical (trait[i].kind, here, cluster->size, all, everybody)
               || !text_has_letter (trait[i].value)
               || is_elsewhere (trait[i].kind, here, all, outside))
        continue;
      g_array_append_val (candidates, candidate);
    }
}

/* Sorts and removes duplicates. */
static void
sort_traits (GArray *traits)
{
  struct trait *trait = (struct trait *)traits->data;
  guint32 kept = 0;
  if (traits->len == 0)
    return;
  qsort (trait, traits->len, sizeof *trait, compare_traits);
  for (guint32 i = 0; i < traits->len; i++)
    if (kept == 0 || !same_trait (&trait[kept - 1], &trait[i]))
      trait[kept++] = trait[i];
  g_array_set_size (traits, kept);
}

static GArray *
list_candidates (const struct network *network, const struct clusters *clusters,
                 const struct event_series *series)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (struct candidate));
  g_autoptr (GArray) traits = cluster_traits_collect (network, clusters, series);
  guint32 everybody = 0;

  for (guint32 c = 0; c < clusters->count; c++)
    everybody += clusters->cluster[c].size;
  sort_traits (traits);
  const struct trait *trait = (const struct trait *)traits->data;
  for (guint32 i = 0, end; i < traits->len; i = end)
    {
      for (end = i; end < traits->len && same_value (&trait[i], &trait[end]);)
        end++;
      add_candidates (trait + i, end - i, clusters, everybody, candidates);
    }
  if (candidates->len > 0)
    qsort (candidates->data, candidates->len, sizeof (struct candidate), compare_candidates);
  return candidates;
}

/* Takes the best candidates first, so the cluster with the better claim gets the name. Several
 * clusters may have the same name of the user's own. */
static void
take_names (const GArray *candidates, struct clusters *clusters)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (text_hash, g_str_equal);
  for (guint32 i = 0; i < candidates->len; i++)
    {
      const struct candidate *candidate = &g_array_index (candidates, struct candidate, i);
      struct cluster *cluster = &clusters->cluster[candidate->cluster];
      if (cluster->name != NULL
          || (candidate->kind != TRAIT_OWN && g_hash_table_contains (taken, candidate->value)))
        continue;
      cluster->name = g_strdup (candidate->value);
      g_hash_table_add (taken, cluster->name);
    }
}

/* Equals differ by rounding, with the order in which paths were added up. */
static gboolean
is_clearly_more (double x, double y)
{
  return x > y * (1 + 1e-9);
}

/* The largest member of each cluster; among equals the stronger one, then the first. */
static void
find_namesakes (const struct network *network, const double *size, const double *strength,
                struct clusters *clusters)
{
  for (guint32 c = 0; c < clusters->count; c++)
    clusters->cluster[c].namesake = NONE;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      if (clusters->of[v] == NONE)
        continue;
      guint32 *largest = &clusters->cluster[clusters->of[v]].namesake;
      if (*largest == NONE || is_clearly_more (size[v], size[*largest])
          || (!is_clearly_more (size[*largest], size[v])
              && is_clearly_more (strength[v], strength[*largest])))
        *largest = v;
    }
}

/* Of each cluster, a member who is not the namesake: the other one, if there are two. */
static guint32 *
find_others (const struct network *network, const struct clusters *clusters)
{
  guint32 *other = g_new0 (guint32, MAX (clusters->count, 1));
  for (guint32 v = 0; v < network->n_people; v++)
    if (clusters->of[v] != NONE && clusters->cluster[clusters->of[v]].namesake != v)
      other[clusters->of[v]] = v;
  return other;
}

/* A circle that nothing else names: "around Ana Ruiz", or its only two people. */
static char *
name_from_members (const struct network *network, const struct cluster *cluster, guint32 other)
{
  guint32 namesake = cluster->namesake;
  if (cluster->size != 2)
    return g_strdup_printf ("around %s", network->person[namesake].name);
  return g_strdup_printf ("%s and %s", network->person[MIN (namesake, other)].name,
                          network->person[MAX (namesake, other)].name);
}

void
clusters_name (const struct network *network, const double *size, const double *strength,
               struct clusters *clusters)
{
  if (network->log != NULL)
    {
      struct event_series series;
      event_series_find (network->log, &series);
      g_autoptr (GArray) candidates = list_candidates (network, clusters, &series);
      take_names (candidates, clusters);
      event_series_clear (&series);
    }
  find_namesakes (network, size, strength, clusters);
  g_autofree guint32 *other = find_others (network, clusters);
  for (guint32 c = 0; c < clusters->count; c++)
    {
      struct cluster *cluster = &clusters->cluster[c];
      if (cluster->name == NULL)
        cluster->name = name_from_members (network, cluster, other[c]);
      else
        cluster->namesake = NONE;
    }
}
