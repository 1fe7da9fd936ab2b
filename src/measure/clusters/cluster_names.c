/* Names for clusters: what their members have in common and others do not.
 *
 * The user's own cluster names win. Otherwise the name is the value with the largest lift x
 * support, among organisation, field, topic, event and place:
 *
 *   support = share of the members who have the value
 *   lift    = support / share of all clustered people who have the value
 *
 * Without a distinctive value, the name is "around" the strongest member.
 *
 * Cost: O(rows + values log values). */
#include <stdlib.h>
#include <string.h>
#include "measure/measure_internal.h"

/* Kinds of values; the first wins if scores are equal. OWN wins over all. */
enum kind
{
  OWN,
  ORG,
  FIELD,
  TOPIC,
  EVENT,
  PLACE,
  N_KINDS_OF_VALUE
};

static const double least_lift = 1.5, least_support = .3;

/* One person has a value; or, after counting, `count` members of the cluster have it. */
struct trait
{
  enum kind kind;
  const char *value;
  guint32 cluster;
  guint32 person; /* NONE: already counted */
  guint32 count;
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
  struct trait trait = { kind, value, clusters->of[person], person, 1 };
  g_array_append_val (traits, trait);
}

static void
add_attributes (const struct network *network, const struct clusters *clusters, GArray *traits)
{
  static const struct
  {
    enum kind kind;
    guint32 key;
  } source[] = {
    { OWN, ATTRIBUTE_CLUSTER },
    { ORG, ATTRIBUTE_ORG },
    { FIELD, ATTRIBUTE_FIELD },
    { PLACE, ATTRIBUTE_PLACE },
  };
  enum
  {
    ROOM = 16
  };
  const char *value[ROOM];
  for (guint32 v = 0; v < network->n_people; v++)
    for (gsize s = 0; s < G_N_ELEMENTS (source); s++)
      {
        guint32 count = network_attributes (network, v, source[s].key, value, ROOM);
        for (guint32 i = 0; i < MIN (count, ROOM); i++)
          add_trait (traits, clusters, v, source[s].kind, value[i]);
      }
}

/* The interaction contexts of each person's rows: those of v start at row[v]. */
struct context_lists
{
  gsize *row; /* n + 1 */
  guint32 *context;
};

static void
lists_see (struct context_lists *lists, guint32 person, guint32 context)
{
  if (person == NONE)
    return;
  if (lists->context == NULL)
    lists->row[person + 1]++;
  else
    lists->context[lists->row[person + 1]++] = context;
}

static void
lists_see_all (struct context_lists *lists, const struct network *network)
{
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *interaction = &network->interaction[i];
      lists_see (lists, interaction->a, interaction->context);
      lists_see (lists, interaction->b, interaction->context);
    }
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      for (guint32 k = 0; k < meeting->count; k++)
        lists_see (lists, network->attendee[meeting->first + k], meeting->context);
    }
}

/* Counts first. Then each list is filled from its start, which is where the previous one ends. */
static void
lists_make (struct context_lists *lists, const struct network *network)
{
  gsize sum = 0;
  lists->context = NULL;
  lists->row = g_new0 (gsize, (gsize)network->n_people + 1);
  lists_see_all (lists, network);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      gsize here = lists->row[v + 1];
      lists->row[v + 1] = sum;
      sum += here;
    }
  lists->context = g_new (guint32, MAX (sum, 1));
  lists_see_all (lists, network);
}

/* How many members of the current cluster have each topic or event. */
struct counts
{
  enum kind kind;
  const char **value; /* of each topic or event */
  guint32 *count;
  guint32 *seen; /* the person counted last, plus 1 */
  GArray *found; /* of guint32: values with a count */
};

static void
counts_init (struct counts *counts, enum kind kind, const char **value, guint32 n)
{
  *counts
    = (struct counts){ kind, value, g_new0 (guint32, MAX (n, 1)), g_new0 (guint32, MAX (n, 1)),
                       g_array_new (FALSE, FALSE, sizeof (guint32)) };
}

static void
counts_clear (struct counts *counts)
{
  g_free (counts->count);
  g_free (counts->seen);
  g_array_unref (counts->found);
}

static void
counts_see (struct counts *counts, guint32 what, guint32 person)
{
  if (counts->seen[what] == person + 1)
    return;
  counts->seen[what] = person + 1;
  if (counts->count[what]++ == 0)
    g_array_append_val (counts->found, what);
}

/* Appends the counts of a finished cluster as traits. */
static void
counts_to_traits (struct counts *counts, guint32 cluster, GArray *traits)
{
  for (guint i = 0; i < counts->found->len; i++)
    {
      guint32 what = g_array_index (counts->found, guint32, i);
      struct trait trait
        = { counts->kind, counts->value[what], cluster, NONE, counts->count[what] };
      if (trait.value != NULL && trait.value[0] != '\0')
        g_array_append_val (traits, trait);
      counts->count[what] = 0;
    }
  g_array_set_size (counts->found, 0);
}

/* People sorted by cluster; those of cluster c begin at start[c]. */
static guint32 *
order_by_cluster (const struct network *network, const struct clusters *clusters, guint32 *start)
{
  guint32 *order = g_new (guint32, MAX (network->n_people, 1)), sum = 0;
  for (guint32 c = 0; c < clusters->count; c++)
    {
      start[c] = sum;
      sum += clusters->cluster[c].size;
    }
  for (guint32 v = 0; v < network->n_people; v++)
    if (clusters->of[v] != NONE)
      order[start[clusters->of[v]]++] = v;
  for (guint32 c = 0; c < clusters->count; c++)
    start[c] -= clusters->cluster[c].size;
  return order;
}

static void
see_context (const struct log *log, guint32 context, guint32 person, struct counts *topics,
             struct counts *events)
{
  const struct topic_set *set = &log->topic_set[log->context[context].topics];
  for (guint32 t = 0; t < set->count; t++)
    counts_see (topics, set->topic[t], person);
  if (log->context[context].event != NONE)
    counts_see (events, log->context[context].event, person);
}

static void
add_topics_and_events (const struct network *network, const struct clusters *clusters,
                       GArray *traits)
{
  const struct log *log = network->log;
  g_autofree guint32 *start = g_new (guint32, MAX (clusters->count, 1));
  g_autofree guint32 *order = order_by_cluster (network, clusters, start);
  g_autofree guint32 *seen = g_new0 (guint32, MAX (log->n_contexts, 1));
  struct context_lists lists;
  struct counts topics, events;

  lists_make (&lists, network);
  counts_init (&topics, TOPIC, (const char **)log->topic, log->n_topics);
  counts_init (&events, EVENT, (const char **)log->event, log->n_events);
  for (guint32 c = 0; c < clusters->count; c++)
    {
      for (guint32 i = start[c]; i < start[c] + clusters->cluster[c].size; i++)
        for (gsize k = lists.row[order[i]]; k < lists.row[order[i] + 1]; k++)
          if (seen[lists.context[k]] != order[i] + 1)
            {
              seen[lists.context[k]] = order[i] + 1;
              see_context (log, lists.context[k], order[i], &topics, &events);
            }
      counts_to_traits (&topics, c, traits);
      counts_to_traits (&events, c, traits);
    }
  counts_clear (&topics);
  counts_clear (&events);
  g_free (lists.row);
  g_free (lists.context);
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

/* traits: one value, sorted by cluster. everybody: number of people in clusters. */
static void
add_candidates (const struct trait *trait, guint32 count, const struct clusters *clusters,
                guint32 everybody, GArray *candidates)
{
  guint32 all = 0;
  for (guint32 i = 0; i < count; i++)
    all += trait[i].count;
  for (guint32 i = 0, end; i < count; i = end)
    {
      const struct cluster *cluster = &clusters->cluster[trait[i].cluster];
      guint32 here = 0;
      for (end = i; end < count && trait[end].cluster == trait[i].cluster; end++)
        here += trait[end].count;
      double support = (double)here / cluster->size;
      double lift = support / ((double)all / everybody);
      struct candidate candidate
        = { trait[i].value, trait[i].kind, trait[i].cluster, lift * support };
      if (trait[i].kind == OWN)
        candidate.score = here;
      else if (here < 2 || support < least_support || lift < least_lift)
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
list_candidates (const struct network *network, const struct clusters *clusters)
{
  GArray *candidates = g_array_new (FALSE, FALSE, sizeof (struct candidate));
  g_autoptr (GArray) traits = g_array_new (FALSE, FALSE, sizeof (struct trait));
  guint32 everybody = 0;

  for (guint32 c = 0; c < clusters->count; c++)
    everybody += clusters->cluster[c].size;
  add_attributes (network, clusters, traits);
  if (network->log->n_contexts > 0)
    add_topics_and_events (network, clusters, traits);
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
