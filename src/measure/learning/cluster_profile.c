/* What each cluster is about: topics and channels of the contacts between its members and with the
 * owner, of two or in small groups where everybody else is a member too, the date of the latest, the members who join it to other clusters, and
 * what the owner gives and takes there.
 *
 * Cost: O(rows log rows + m sqrt m). */
#include <string.h>
#include "pln/radix_sort.h"
#include "measure/learning/ego_contacts.h"

/* The cluster of a dyadic contact: both are members, or one is and the other is the owner. Else
 * NONE. */
static guint32
cluster_of_row (const struct network *network, const struct clusters *clusters,
                const struct interaction *row)
{
  if (row->b == NONE)
    return NONE;
  guint32 a = clusters->of[row->a], b = clusters->of[row->b];
  if (row->a == network->me)
    return b;
  if (row->b == network->me)
    return a;
  return a == b ? a : NONE;
}

/* The cluster of a small group: that of everybody there but the owner. Else NONE. */
static guint32
cluster_of_meeting (const struct network *network, const struct clusters *clusters,
                    const struct meeting *meeting)
{
  guint32 cluster = NONE;
  for (guint32 k = 0; k < meeting->count; k++)
    {
      guint32 person = network->attendee[meeting->first + k];
      if (person == network->me)
        continue;
      if (clusters->of[person] == NONE || (cluster != NONE && cluster != clusters->of[person]))
        return NONE;
      cluster = clusters->of[person];
    }
  return meeting->count <= SMALL_GROUP ? cluster : NONE;
}

/* A topic or a channel of a cluster (major: cluster, what), and the interactions it stands in (minor: bits
 * of a double that is not negative, which sort as the double does). */
static void
theme_add (GArray *themes, guint32 cluster, guint32 what, double times)
{
  struct sortable theme = { .major = (guint64)cluster << 32 | what };
  memcpy (&theme.minor, &times, sizeof times);
  g_array_append_val (themes, theme);
}

static double
theme_times (const struct sortable *theme)
{
  double times;
  memcpy (&times, &theme->minor, sizeof times);
  return times;
}

/* The two most frequent topics, or channels, of each cluster. */
static void
themes_rank (struct cluster_profile *profile, GArray *themes, gboolean topics)
{
  struct sortable *theme = (struct sortable *)(gpointer)themes->data;
  double max[2] = { 0, 0 };
  sort_by_major_and_minor (theme, themes->len);
  for (guint i = 0, end; i < themes->len; i = end)
    {
      guint32 cluster = (guint32)(theme[i].major >> 32), what = (guint32)theme[i].major;
      struct cluster_profile *one = &profile[cluster];
      double times = 0;
      for (end = i; end < themes->len && theme[end].major == theme[i].major; end++)
        times += theme_times (&theme[end]);
      if (i == 0 || theme[i - 1].major >> 32 != cluster)
        max[0] = max[1] = 0;
      guint32 *best = topics ? one->topic : one->channel;
      if (times > max[0])
        {
          max[1] = max[0];
          best[1] = best[0];
          max[0] = times;
          best[0] = what;
        }
      else if (times > max[1])
        {
          max[1] = times;
          best[1] = what;
        }
    }
}

struct themes
{
  struct cluster_profile *profile;
  GArray *topics, *channels;
};

static void
themes_take (struct themes *themes, const struct log *log, guint32 cluster, gint32 day,
             const struct interaction_context *context)
{
  const struct topic_set *set = &log->topic_set[context->topics];
  if (cluster == NONE)
    return;
  themes->profile[cluster].last = MAX (themes->profile[cluster].last, day);
  if (context->channel != 0)
    theme_add (themes->channels, cluster, context->channel, context->weight);
  for (guint32 k = 0; k < set->count; k++)
    theme_add (themes->topics, cluster, set->topic[k], context->weight);
}

static void
rows_take (struct cluster_profile *profile, const struct network *network,
           const struct clusters *clusters)
{
  const struct log *log = network->log;
  g_autoptr (GArray) topics = g_array_new (FALSE, FALSE, sizeof (struct sortable));
  g_autoptr (GArray) channels = g_array_new (FALSE, FALSE, sizeof (struct sortable));
  struct themes themes = { profile, topics, channels };
  for (guint64 i = 0; log != NULL && i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      themes_take (&themes, log, cluster_of_row (network, clusters, row), row->day,
                   &log->context[row->context]);
    }
  for (guint32 i = 0; log != NULL && i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      themes_take (&themes, log, cluster_of_meeting (network, clusters, meeting), meeting->day,
                   &log->context[meeting->context]);
    }
  themes_rank (profile, topics, TRUE);
  themes_rank (profile, channels, FALSE);
}

/* The member who connects most pairs of one insider and one outsider, of those who may be asked. */
static void
gateways_find (struct cluster_profile *profile, const struct network *network,
               const struct clusters *clusters, const struct brokerage *brokerage)
{
  for (guint32 v = 0; v < network->n_people; v++)
    {
      guint64 pairs = brokerage->pairs[ROLE_GATEKEEPER][v];
      if (clusters->of[v] == NONE || pairs == 0 || network_may_not_contact (network, v))
        continue;
      struct cluster_profile *one = &profile[clusters->of[v]];
      if (one->gateway == NONE || pairs > brokerage->pairs[ROLE_GATEKEEPER][one->gateway])
        one->gateway = v;
    }
}

struct cluster_profile *
cluster_profiles_find (const struct network *network, const struct clusters *clusters,
                       const struct brokerage *brokerage)
{
  struct cluster_profile *profile = g_new0 (struct cluster_profile, MAX (clusters->count, 1));
  for (guint32 i = 0; i < clusters->count; i++)
    profile[i] = (struct cluster_profile){ { NONE, NONE }, { NONE, NONE }, DAY_NONE, NONE, 0, 0 };
  rows_take (profile, network, clusters);
  gateways_find (profile, network, clusters, brokerage);
  if (network->me == NONE)
    return profile;
  const struct graph *graph = &network->graph;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    {
      const struct tie *tie = &network->tie[graph->edge[i]];
      guint32 cluster = clusters->of[graph->target[i]];
      if (cluster == NONE)
        continue;
      profile[cluster].given += tie->a == network->me ? tie->given : tie->taken;
      profile[cluster].taken += tie->a == network->me ? tie->taken : tie->given;
    }
  return profile;
}
