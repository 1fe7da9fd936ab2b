/* Names for clusters: what their members share and others do not.
 *
 * The user's own cluster names win.  Else the value, among organisation,
 * field, topic, event and place, with most lift x support: lift is how many
 * times commoner it is among the members than among all in clusters, support
 * its share of the members.  Without a telling value, "around" the strongest
 * member.  O(values log values). */
#include <stdlib.h>
#include <string.h>
#include "parts.h"

/* Kinds of values in the order in which they win ties; OWN wins over all. */
enum kind { OWN, ORG, FIELD, TOPIC, EVENT, PLACE, N_KINDS_OF_VALUE };

static const double least_lift = 1.5, least_support = .3;

/* One person has one value, said once. */
struct trait
{
  enum kind kind;
  const char *value;
  guint32 cluster, person;
};

struct candidate
{
  const char *value;
  enum kind kind;
  guint32 cluster;
  double score;
};

static int
compare_traits (const void *x, const void *y)
{
  const struct trait *p = x, *q = y;
  int order = p->kind != q->kind ? (int) p->kind - (int) q->kind : strcmp (p->value, q->value);
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
  if ((p->kind == OWN) != (q->kind == OWN))
    return p->kind == OWN ? -1 : 1;
  if (p->score != q->score)
    return p->score > q->score ? -1 : 1;
  if (p->kind != q->kind)
    return p->kind < q->kind ? -1 : 1;
  int order = strcmp (p->value, q->value);
  return order != 0 ? order : (p->cluster > q->cluster) - (p->cluster < q->cluster);
}

static void
add_trait (GArray *traits, const struct clusters *clusters, guint32 person, enum kind kind,
           const char *value)
{
  if (person == NONE || clusters->of[person] == NONE || value == NULL || value[0] == '\0')
    return;
  struct trait trait = { kind, value, clusters->of[person], person };
  g_array_append_val (traits, trait);
}

static void
add_attributes (const struct network *network, const struct clusters *clusters, GArray *traits)
{
  static const struct { enum kind kind; guint32 key; } source[] = {
    { OWN, ATTRIBUTE_CLUSTER }, { ORG, ATTRIBUTE_ORG },
    { FIELD, ATTRIBUTE_FIELD }, { PLACE, ATTRIBUTE_PLACE },
  };
  enum { ROOM = 16 };
  const char *value[ROOM];
  for (guint32 v = 0; v < network->n_people; v++)
    for (gsize s = 0; s < G_N_ELEMENTS (source); s++)
      {
        guint32 count = network_attributes (network, v, source[s].key, value, ROOM);
        for (guint32 i = 0; i < MIN (count, ROOM); i++)
          add_trait (traits, clusters, v, source[s].kind, value[i]);
      }
}

/* Pairs of a person and a manner, so that each is looked at once. */
static int
compare_pairs (const void *x, const void *y)
{
  guint64 p = *(const guint64 *) x, q = *(const guint64 *) y;
  return (p > q) - (p < q);
}

static void
add_pair (GArray *pairs, guint32 person, guint32 manner)
{
  guint64 pair = (guint64) person << 32 | manner;
  if (person != NONE)
    g_array_append_val (pairs, pair);
}

static GArray *
list_manners (const struct network *network)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (guint64));
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      add_pair (pairs, interaction->a, interaction->manner);
      add_pair (pairs, interaction->b, interaction->manner);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      for (guint32 k = 0; k < meeting->count; k++)
        add_pair (pairs, network->attendee[meeting->first + k], meeting->manner);
    }
  if (pairs->len > 0)
    qsort (pairs->data, pairs->len, sizeof (guint64), compare_pairs);
  return pairs;
}

static void
add_topics_and_events (const struct network *network, const struct clusters *clusters,
                       GArray *traits)
{
  const struct log *log = network->log;
  g_autoptr (GArray) pairs = list_manners (network);
  const guint64 *pair = (const guint64 *) pairs->data;
  for (guint32 i = 0; i < pairs->len; i++)
    {
      if (i > 0 && pair[i] == pair[i - 1])
        continue;
      guint32 person = (guint32) (pair[i] >> 32);
      const struct manner *manner = &log->manner[(guint32) pair[i]];
      const struct topic_set *set = &log->topic_set[manner->topics];
      for (guint32 t = 0; t < set->count; t++)
        add_trait (traits, clusters, person, TOPIC, log->topic[set->topic[t]]);
      if (manner->event != NONE)
        add_trait (traits, clusters, person, EVENT, log->event[manner->event]);
    }
}

static gboolean
same_value (const struct trait *p, const struct trait *q)
{
  return p->kind == q->kind && strcmp (p->value, q->value) == 0;
}

static gboolean
same_trait (const struct trait *p, const struct trait *q)
{
  return p->person == q->person && same_value (p, q);
}

/* traits: one value, by cluster; everybody: people in clusters. */
static void
add_candidates (const struct trait *trait, guint32 count, const struct clusters *clusters,
                guint32 everybody, GArray *candidates)
{
  for (guint32 i = 0, end; i < count; i = end)
    {
      const struct cluster *cluster = &clusters->cluster[trait[i].cluster];
      for (end = i; end < count && trait[end].cluster == trait[i].cluster;)
        end++;
      double support = (double) (end - i) / cluster->size;
      double lift = support / ((double) count / everybody);
      struct candidate candidate = { trait[i].value, trait[i].kind, trait[i].cluster,
                                     lift * support };
      if (trait[i].kind == OWN)
        candidate.score = end - i;
      else if (end - i < 2 || support < least_support || lift < least_lift)
        continue;
      g_array_append_val (candidates, candidate);
    }
}

/* Sorted, and each once. */
static void
sort_traits (GArray *traits)
{
  struct trait *trait = (struct trait *) traits->data;
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
list_candidates (const struct network *network, const struct clusters *clusters)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (struct candidate));
  g_autoptr (GArray) traits = g_array_new (FALSE, FALSE, sizeof (struct trait));
  guint32 everybody = 0;

  for (guint32 c = 0; c < clusters->count; c++)
    everybody += clusters->cluster[c].size;
  add_attributes (network, clusters, traits);
  if (network->log->n_manners > 0)
    add_topics_and_events (network, clusters, traits);
  sort_traits (traits);
  const struct trait *trait = (const struct trait *) traits->data;
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

/* Best first, so the better claim to a name gets it; the user's own names may
 * stand on several clusters. */
static void
take_names (const GArray *candidates, struct clusters *clusters)
{
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint32 i = 0; i < candidates->len; i++)
    {
      const struct candidate *candidate = &g_array_index (candidates, struct candidate, i);
      struct cluster *cluster = &clusters->cluster[candidate->cluster];
      if (cluster->name != NULL
          || (candidate->kind != OWN && g_hash_table_contains (taken, candidate->value)))
        continue;
      cluster->name = g_strdup (candidate->value);
      g_hash_table_add (taken, cluster->name);
    }
}

void
clusters_name (const struct network *network, struct clusters *clusters)
{
  if (network->log != NULL)
    {
      g_autoptr (GArray) candidates = list_candidates (network, clusters);
      take_names (candidates, clusters);
    }
  for (guint32 c = 0; c < clusters->count; c++)
    if (clusters->cluster[c].name == NULL)
      clusters->cluster[c].name
        = g_strdup_printf ("around %s", network->person[clusters->cluster[c].strongest].name);
}
