/* The circles that the owner belongs to. */
#include <math.h>
#include "report/sections/sections.h"
#include "pln/display_width.h"

#define FAINT_MODULARITY .1 /* see modularity in pln explain */
#define MOST_CLUSTERS 8
#define CLEAR_SHARE .8

/* The owner's strongest contacts in a cluster. */
static GPtrArray *
ways_in (const struct reporting *reporting, GArray *contact, guint32 cluster)
{
  GPtrArray *names = g_ptr_array_new ();
  for (guint i = 0; i < contact->len && names->len < 2; i++)
    {
      guint32 person = g_array_index (contact, struct contact_tie, i).person;
      if (reporting->measures->clusters.of[person] == cluster)
        g_ptr_array_add (names, format_name (reporting->network, person));
    }
  return names;
}

/* Who leads into a cluster: the owner's contacts; or the member it is called after, else the one with most
 * contact inside. */
static GPtrArray *
middle_of (const struct reporting *reporting, GArray *contact, guint32 cluster)
{
  const struct cluster *one = &reporting->measures->clusters.cluster[cluster];
  if (reporting->network->me != NONE)
    return ways_in (reporting, contact, cluster);
  GPtrArray *names = g_ptr_array_new ();
  g_ptr_array_add (names, format_name (reporting->network,
                                       one->namesake != NONE ? one->namesake : one->strongest));
  return names;
}

static guint32
members_known (const struct reporting *reporting, const GArray *contact, guint32 cluster)
{
  guint32 known = 0;
  for (guint i = 0; i < contact->len; i++)
    known += reporting->measures->clusters.of[g_array_index (contact, struct contact_tie, i).person]
             == cluster;
  return known;
}

static const char *
holding_word (const struct cluster *cluster)
{
  return isnan (cluster->stability) ? "" : cluster->stability >= CLEAR_SHARE ? "clear" : "fuzzy";
}

static char *
holding_text (const struct cluster *cluster)
{
  if (isnan (cluster->stability))
    return g_strdup ("");
  g_autofree char *share = format_share (cluster->stability, 1);
  return g_strdup_printf ("%s (%s)", holding_word (cluster), share);
}

/* Which columns have content. */
struct cluster_shape
{
  gboolean edges, gateways;
  gboolean known; /* on one page: how many members you know, instead of who */
};

static void
row_add (struct table *table, const struct reporting *reporting, GArray *contact, guint32 index,
         const struct cluster_profile *profile, const struct cluster_shape *form)
{
  const struct cluster *cluster = &reporting->measures->clusters.cluster[index];
  g_autofree char *name = text_shown (cluster->name);
  g_autofree char *holding = holding_text (cluster);
  table_count (table, index + 1.0);
  table_text (table, "%s", name);
  table_count (table, cluster->size);
  if (form->edges)
    table_text_as (table, holding_word (cluster), "%s", holding);
  if (form->known)
    table_count (table, members_known (reporting, contact, index));
  else
    table_list (table, middle_of (reporting, contact, index), G_MAXUINT);
  g_autofree char *gateway
    = profile->gateway == NONE ? g_strdup ("") : format_name (reporting->network, profile->gateway);
  if (form->gateways)
    table_text (table, "%s", gateway);
}

static gboolean
any_is_fuzzy (const struct clusters *clusters)
{
  for (guint32 i = 0; i < clusters->count; i++)
    if (clusters->cluster[i].stability < CLEAR_SHARE)
      return TRUE;
  return FALSE;
}

static GPtrArray *
names_of (const char *const name[2])
{
  GPtrArray *names = g_ptr_array_new ();
  for (int k = 0; k < 2; k++)
    if (name[k] != NULL)
      g_ptr_array_add (names, text_shown (name[k]));
  return names;
}

static GPtrArray *
topics_of (const struct log *log, const guint32 topic[2])
{
  const char *name[2] = { NULL, NULL };
  for (int k = 0; k < 2; k++)
    if (log != NULL && topic[k] != NONE)
      name[k] = log->topic[topic[k]];
  return names_of (name);
}

static GPtrArray *
channels_of (const struct log *log, const guint32 channel[2])
{
  const char *name[2] = { NULL, NULL };
  for (int k = 0; k < 2; k++)
    if (log != NULL && channel[k] != NONE)
      name[k] = log->channel[channel[k]].shown;
  return names_of (name);
}

static void
profiles_table (struct section *section, const struct reporting *reporting,
                const struct cluster_profile *profile)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  const struct log *log = reporting->network->log;
  struct table *table = section_table (section, "profiles");
  table_column (table, "id", "", ALIGN_RIGHT, 0);
  table_column (table, "density", "density", ALIGN_RIGHT, 2);
  table_column (table, "outside", "ties outside", ALIGN_RIGHT, 3);
  table_column (table, "topics", "speaks of", ALIGN_LEFT, 0);
  table_column (table, "channels", "meets by", ALIGN_LEFT, 1);
  table_column (table, "last", "last contact", ALIGN_LEFT, 4);
  for (guint32 i = 0; i < clusters->count; i++)
    {
      table_count (table, i + 1.0);
      table_decimal (table, clusters->cluster[i].density, 2);
      table_count (table, clusters->cluster[i].ties_outside);
      table_list (table, topics_of (log, profile[i].topic), G_MAXUINT);
      table_list (table, channels_of (log, profile[i].channel), G_MAXUINT);
      table_day (table, reporting->network, profile[i].last);
    }
}

gboolean
clusters_are_faint (const struct clusters *clusters)
{
  return clusters->modularity < FAINT_MODULARITY;
}

/* Circles that chance would make as well are not called clear, whatever keeps them together. */
static gboolean
tells_edges (const struct reporting *reporting)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  return !clusters_are_faint (clusters) && (reporting->full || any_is_fuzzy (clusters));
}

static void
table_fill (struct section *section, const struct reporting *reporting, guint32 shown)
{
  g_autoptr (GArray) contact = contacts_met_by_owner (reporting->network);
  gboolean owned = reporting->network->me != NONE;
  struct cluster_shape form = { .edges = tells_edges (reporting) };
  const struct cluster_profile *profile = reporting->measures->profile;
  for (guint32 i = 0; i < reporting->measures->clusters.count; i++)
    form.gateways = form.gateways || profile[i].gateway != NONE;
  form.known = owned && form.gateways && reporting->page;
  struct table *table = section_table (section, "cluster_table");
  table_column (table, "id", "", ALIGN_RIGHT, 0);
  table_column (table, "cluster", "circle", ALIGN_LEFT, 0);
  table_column (table, "size", "people", ALIGN_RIGHT, 0);
  if (form.edges)
    table_column (table, "holding", "its edge", ALIGN_LEFT, 0);
  if (form.known)
    table_column (table, "known", "you know", ALIGN_RIGHT, 1);
  else
    table_column (table, "through", owned ? "you know best" : "in the middle", ALIGN_LEFT, 1);
  if (form.gateways)
    table_column (table, "gateway", "best door", ALIGN_LEFT, 2);
  for (guint32 i = 0; i < shown; i++)
    row_add (table, reporting, contact, i, &profile[i], &form);
  if (reporting->full)
    profiles_table (section, reporting, profile);
}

static void
rest_say (struct section *section, const struct clusters *clusters, guint32 shown)
{
  guint32 people = 0;
  for (guint32 i = shown; i < clusters->count; i++)
    people += clusters->cluster[i].size;
  g_autofree char *more
    = format_count (clusters->count - shown, "smaller circle has", "smaller circles have");
  g_autofree char *held = format_people (people);
  if (shown < clusters->count)
    section_say (section, "%s the other %s.", more, held);
}

/* Modularity is the share of contact within circles beyond what chance would put there. */
static void
faintness_say (struct section *section, const struct clusters *clusters)
{
  if (clusters_are_faint (clusters))
    section_say (
      section,
      "These circles hardly stand out: chance alone would put almost as much contact within "
      "them.");
}

/* "7 people are seen here with nobody else: 5 only with you, and 2 have no tie at all." The map counts the same
 * people. */
static void
loners_say (struct section *section, const struct reporting *reporting)
{
  const struct network *network = reporting->network;
  guint32 alone = facts_isolates (network), hanging = 0;
  if (network->me == NONE)
    return;
  for (guint32 i = 0; i < network->n_people; i++)
    hanging += i != network->me && facts_degree (network, i) > 0
               && reporting->measures->clusters.of[i] == NONE;
  g_autofree char *all = format_people (hanging + alone);
  g_autofree char *people = format_people (hanging);
  /* Told by name with those who bring news, or not known. */
  if (hanging > 0 && (reporting->page || facts_contacts_are_apart (network)))
    return;
  if (hanging > 0 && alone > 0)
    section_say (section,
                 "%s are seen here with nobody else: %u only with you, and %u %s no tie at all.",
                 all, hanging, alone, alone == 1 ? "has" : "have");
  else if (hanging > 0)
    section_say (section, "%s %s seen here only with you.", people, hanging == 1 ? "is" : "are");
}

void
section_clusters (struct document *document, const struct reporting *reporting)
{
  const struct clusters *clusters = &reporting->measures->clusters;
  gboolean owned = reporting->network->me != NONE;
  guint32 shown = reporting->full ? clusters->count : MIN (clusters->count, MOST_CLUSTERS);
  if (reporting->network->n_people < 3
      || (reporting->page && reporting->network->n_ties < TIES_TO_COMPARE))
    return;

  struct section *section
    = document_section (document, "clusters", owned ? "Your circles" : "Circles", NULL);
  if (clusters->count == 0)
    {
      if (!reporting->page)
        section_say (section, "No circles: the data shows no ties among the people here%s.",
                     owned ? ", apart from yours" : "");
      return;
    }
  if (clusters->count == 1)
    {
      const struct cluster *one = &clusters->cluster[0];
      g_autofree char *name = text_shown (one->name);
      if (one->size == 2 && one->namesake != NONE)
        section_say (section, "Only %s know each other here.", name);
      else
        section_say (section, "Everyone %s belongs to one circle, %s.",
                     owned ? "who knows somebody besides you" : "who has a tie", name);
    }
  else
    {
      table_fill (section, reporting, shown);
      rest_say (section, clusters, shown);
      faintness_say (section, clusters);
    }
  loners_say (section, reporting);
  if (clusters->count > 1 && tells_edges (reporting))
    section_note (section,
                  "Clear: its people stay together even if part of the contact is left out; "
                  "fuzzy: some could as well belong elsewhere.");
}
