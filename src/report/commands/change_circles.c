/* Circles of two periods that match each other: which stayed, came and went. */
#include <string.h>
#include "report/commands/change_circles.h"
#include "pln/display_width.h"

#define MOST_CLUSTERS 10
#define CIRCLE_LEAST 3

/* A circle keeps its name over time, whatever its members did in each period: the later name, which
 * the report shows today, unless only the earlier one says what they have in common. */
static const char *
kept_name (const struct period_text *telling, const struct cluster_match *match)
{
  const struct cluster *before
    = match->before == NONE ? NULL : &telling->measures[0]->clusters.cluster[match->before];
  const struct cluster *after
    = match->after == NONE ? NULL : &telling->measures[1]->clusters.cluster[match->after];
  return after == NULL || (before != NULL && before->namesake == NONE && after->namesake != NONE)
           ? before->name
           : after->name;
}

/* Does another circle of the period have the name? */
static gboolean
name_is_of_another (const struct clusters *clusters, guint32 cluster, const char *name)
{
  for (guint32 i = 0; i < clusters->count; i++)
    if (i != cluster && g_strcmp0 (clusters->cluster[i].name, name) == 0)
      return TRUE;
  return FALSE;
}

static void
cluster_text (struct table *table, const struct measures *measures, guint32 cluster,
              const char *kept)
{
  if (cluster == NONE)
    {
      table_text (table, "–");
      table_text (table, "%s", "");
      return;
    }
  const struct cluster *one = &measures->clusters.cluster[cluster];
  gboolean pair
    = one->size == 2 && one->namesake != NONE; /* named after its members of that time */
  gboolean own_name = pair || name_is_of_another (&measures->clusters, cluster, kept);
  g_autofree char *name = text_shown (own_name ? one->name : kept);
  table_text (table, "%s", name);
  table_count (table, one->size);
}

static guint32
size_in (const struct period_text *telling, int period, guint32 cluster)
{
  return cluster == NONE ? 0 : telling->measures[period]->clusters.cluster[cluster].size;
}

/* The matches with a circle of three or more: two people who meet, or no longer do, are told as a tie. Free
 * with g_array_unref. */
static GArray *
circles_told (const struct period_text *telling)
{
  GArray *told = g_array_new (FALSE, FALSE, sizeof (struct cluster_match));
  for (guint32 i = 0; i < telling->periods->n_clusters; i++)
    {
      const struct cluster_match *match = &telling->periods->cluster[i];
      if (MAX (size_in (telling, 0, match->before), size_in (telling, 1, match->after))
          >= CIRCLE_LEAST)
        g_array_append_vals (told, match, 1);
    }
  return told;
}

/* Is more than half of the earlier circle in the later one? */
static gboolean
most_stayed (const struct period_text *telling, const struct cluster_match *match)
{
  return 2 * match->shared > telling->measures[0]->clusters.cluster[match->before].size;
}

/* Several circles that chance would make as well? */
static gboolean
are_faint (const struct period_text *telling, int period)
{
  const struct clusters *clusters = &telling->measures[period]->clusters;
  return clusters->count > 1 && clusters_are_faint (clusters);
}

/* "7 circles stayed, 2 came and 1 went", "No circle stayed, 1 came, none went and 1 lost at least half of its
 * people" */
static void
clusters_say (struct section *section, const struct period_text *telling, const GArray *told)
{
  guint32 stayed = 0, came = 0, went = 0, thinned = 0;
  for (guint i = 0; i < told->len; i++)
    {
      const struct cluster_match *match = &g_array_index (told, struct cluster_match, i);
      if (match->before == NONE)
        came++;
      else if (match->after == NONE)
        went++;
      else if (most_stayed (telling, match))
        stayed++;
      else
        thinned++;
    }
  g_autofree char *changed = thinned == 0
                               ? g_strdup ("")
                               : g_strdup_printf (" and %u lost at least half of %s people",
                                                  thinned, thinned == 1 ? "its" : "their");
  g_autofree char *kept = stayed == 0 ? g_strdup ("No circle stayed")
                                      : format_count (stayed, "circle stayed", "circles stayed");
  g_autofree char *new = format_number (came), *gone = format_number (went);
  if (came + went + thinned == 0)
    section_say (section,
                 stayed == 1   ? "The circle stayed."
                 : stayed == 2 ? "Both circles stayed."
                               : "All %u circles stayed.",
                 stayed);
  else if (stayed + thinned + came == 0)
    section_say (section, went == 1 ? "The circle is gone." : "All %u circles are gone.", went);
  else if (stayed + thinned + went == 0)
    section_say (section, came == 1 ? "The circle is new." : "All %u circles are new.", came);
  else if (stayed + came + went == 0)
    section_say (section, thinned == 1 ? "The circle lost at least half of its people."
                                       : "All circles lost at least half of their people.");
  else
    section_say (section, "%s, %s came%s %s went%s.", kept, came > 0 ? new : "none",
                 thinned > 0 ? "," : " and", went > 0 ? gone : "none", changed);
  if (are_faint (telling, 0) || are_faint (telling, 1))
    section_say (section, "These circles hardly stand out, so that says little.");
}

void
circles_changed_section (struct document *document, const struct period_text *telling)
{
  g_autoptr (GArray) told = circles_told (telling);
  guint shown = telling->full ? told->len : MIN (told->len, MOST_CLUSTERS);
  if (shown == 0 || telling->network[0]->star || telling->network[1]->star)
    return;
  struct section *section = document_section (document, "clusters_changed", "Circles", NULL);
  clusters_say (section, telling, told);
  struct table *table = section_table (section, "matches");
  table_column (table, "before", "before", ALIGN_LEFT, 0);
  table_column (table, "size_before", "people", ALIGN_RIGHT, 0);
  table_column (table, "after", "after", ALIGN_LEFT, 0);
  table_column (table, "size_after", "people", ALIGN_RIGHT, 0);
  table_column (table, "shared", "in both", ALIGN_RIGHT, 0);
  for (guint i = 0; i < shown; i++)
    {
      const struct cluster_match *match = &g_array_index (told, struct cluster_match, i);
      const char *name = kept_name (telling, match);
      cluster_text (table, telling->measures[0], match->before, name);
      cluster_text (table, telling->measures[1], match->after, name);
      table_count (table, match->shared);
    }
  if (shown < told->len)
    section_note (section, "%u more circles: --full.", told->len - shown);
}
