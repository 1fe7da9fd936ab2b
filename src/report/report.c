/* The report: its title, first sentences and list of sections. */
#include <string.h>
#include "report/data/section_data.h"
#include "report/sections/sections.h"

/* A section, and the measures that it shows. */
struct section_entry
{
  const char *name;
  void (*add) (struct document *document, const struct reporting *reporting);
  void (*data) (struct section *section, const struct reporting *reporting); /* for programs */
  const char *owned, *unowned; /* measures with an owner, without one */
  const char *beyond_page;     /* and if the report is longer than a page */
  const char *full;            /* and in a full report */
  gboolean needs_structure;    /* would be wrong for a star-shaped network */
  gboolean off_page;           /* left out of a one-page report, or covered elsewhere in it */
  gboolean of_network;         /* about everybody: of a star, only how strong its ties are */
};

#define PLACES "degree strength betweenness harmonic reach2 effective_size constraint"

/* In the order of the report: what there is to do, who, how it moves; then, beyond one page, what is
 * behind that, and how sure it is. */
static const struct section_entry section_list[] = {
  { "glance", section_glance, .owned = "components", .unowned = "components", .off_page = TRUE },
  { "short", section_in_short, .owned = "steps_from_me reach_lost door learning",
    .unowned = "overview" },
  { "since", section_since, .owned = "learning" },
  { "month", section_month, .data = month_data, .owned = "learning" },
  { "track", section_track, .data = track_data, .owned = "track_record", .off_page = TRUE },
  { "goals", section_goals, .data = goals_data, .owned = "learning" },
  { "due", section_due, .off_page = TRUE },
  { "learning", section_learning, .data = learning_data, .owned = "learning",
    .full = "cluster cluster_profiles" },
  { "reach", section_reach, .data = reach_data, .owned = "steps_from_me reach_lost door learning",
    .unowned = "reach2", .full = "key_players", .needs_structure = TRUE },
  { "clusters", section_clusters, .owned = "cluster cluster_profiles",
    .unowned = "cluster cluster_profiles", .needs_structure = TRUE },
  { "weak", section_weak, .owned = "kind reach_lost door", .unowned = "kind",
    .beyond_page = "cluster span", .full = "learning brokerage", .needs_structure = TRUE },
  { "change", section_change, .data = change_data, .owned = "learning" },
  { "centrality", section_centrality, .owned = PLACES, .unowned = PLACES, .of_network = TRUE },
  { "growth", section_growth, .data = growth_data, .owned = "learning", .off_page = TRUE },
  { "sources", section_sources, .data = sources_data, .owned = "first_heard", .off_page = TRUE },
  { "time", section_time, .data = time_data, .owned = "time_spent", .off_page = TRUE },
  { "giving", section_giving, .data = giving_data, .owned = "only_from_me", .needs_structure = TRUE,
    .off_page = TRUE },
  { "channels", section_channels, .data = channels_data, .owned = "channel_hold",
    .off_page = TRUE },
  { "news", section_news, .data = news_data, .owned = "news_age steps_from_me", .off_page = TRUE },
  { "variety", section_variety, .data = variety_data, .owned = "learning", .off_page = TRUE },
  { "sure", section_sure, .data = sure_data, .owned = "sureness", .needs_structure = TRUE,
    .off_page = TRUE },
  { "input", section_input, .off_page = TRUE },
  { "method", section_method, .owned = "cluster", .unowned = "cluster", .full = "kind",
    .of_network = TRUE },
};

const char *const *
report_section_names (void)
{
  /* filled with the same names every time */
  static const char *names[G_N_ELEMENTS (section_list) + 1];
  for (guint i = 0; i < G_N_ELEMENTS (section_list); i++)
    names[i] = section_list[i].name;
  return names;
}

static gboolean
is_section (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (section_list); i++)
    if (strcmp (section_list[i].name, name) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
unknown_section (const char *name, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (section_list); i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", section_list[i].name);
  return fail (error, PLN_ERROR_USAGE,
               "--sections: the report has no section \"%s\"; its sections are %s", name,
               names->str);
}

/* The chosen names, or NULL for all. */
static gboolean
sections_parse (const char *text, char ***chosen, GError **error)
{
  *chosen = NULL;
  if (text == NULL)
    return TRUE;
  *chosen = g_strsplit (text, ",", -1);
  if (**chosen == NULL)
    return unknown_section ("", error);
  for (char **name = *chosen; *name != NULL; name++)
    if (!is_section (g_strstrip (*name)))
      return unknown_section (*name, error);
  return TRUE;
}

static char *
title_text (const struct network *network)
{
  const char *what = network->me != NONE ? "Your learning network" : "A learning network";
  g_autofree char *day = format_on_date (network, network->as_of);
  return network->dated ? g_strdup_printf ("%s %s", what, day) : g_strdup (what);
}

static void
star_notice (struct document *document, const struct network *network)
{
  g_autofree char *ties = facts_star (network);
  document_lead (document,
                 "%s. So circles, bridges and places in the network are left out. To see them, add "
                 "a meeting's attendance report, a calendar export or a column \"with\" that lists "
                 "everybody who was there.",
                 ties);
}

static void
sections_add (struct document *document, const struct reporting *reporting, char **chosen)
{
  for (guint i = 0; i < G_N_ELEMENTS (section_list); i++)
    {
      const struct section_entry *entry = &section_list[i];
      gboolean wanted
        = chosen == NULL || g_strv_contains ((const char *const *)chosen, entry->name);
      if (entry->off_page && reporting->page)
        continue;
      guint sections = document->section->len;
      if (wanted && !(entry->needs_structure && reporting->network->star))
        entry->add (document, reporting);
      if (reporting->data && entry->data != NULL && document->section->len > sections)
        entry->data (g_ptr_array_index (document->section, sections), reporting);
    }
  document_drop_empty_sections (document);
}

/* In a star-shaped network, only what concerns the owner's own ties. */
static void
section_needs (const struct section_entry *entry, const struct network *network, gboolean page,
               gboolean full, struct measure_set *set)
{
  if (network->star)
    {
      measure_set_add (set, entry->needs_structure ? NULL
                            : entry->of_network    ? "strength"
                                                   : entry->owned);
      return;
    }
  measure_set_add (set, network->me != NONE ? entry->owned : entry->unowned);
  if (!page)
    measure_set_add (set, entry->beyond_page);
  if (full)
    measure_set_add (set, entry->full);
}

void
report_needs (const struct network *network, const struct report_options *options,
              struct measure_set *set)
{
  g_auto (GStrv) chosen = NULL;
  if (!sections_parse (options->sections, &chosen, NULL))
    return;
  gboolean page = chosen == NULL && !options->full;
  if (page)
    measure_set_add (set, "components");
  for (guint i = 0; i < G_N_ELEMENTS (section_list); i++)
    {
      const struct section_entry *entry = &section_list[i];
      if (entry->off_page && page)
        continue;
      if (chosen == NULL || g_strv_contains ((const char *const *)chosen, entry->name))
        section_needs (entry, network, page, options->full, set);
    }
}

gboolean
report_looks_back (const struct report_options *options)
{
  g_auto (GStrv) chosen = NULL;
  sections_parse (options->sections, &chosen, NULL);
  return chosen == NULL ? options->full : g_strv_contains ((const char *const *)chosen, "track");
}

void
report_json_needs (const struct network *network, const struct report_options *options,
                   struct measure_set *set)
{
  struct report_options all = *options;
  all.full = TRUE;
  report_needs (network, &all, set);
  measure_set_add (set, "components cluster");
  measure_set_add_columns (set, MEASURE_PER_PERSON);
  measure_set_add_columns (set, MEASURE_PER_TIE);
}

void
document_disclose (struct document *document, const struct network *network)
{
  const char *sentence = network_disclosure (network);
  if (sentence == NULL && network_shows_months (network)) /* a table of ties without names */
    sentence = "People are under pseudonyms, and dates are given to the month.";
  if (sentence == NULL || document->disclosed)
    return;
  document->disclosed = TRUE;
  document_lead (document, "%s", sentence);
}

struct document *
report_document (const struct network *network, const struct measures *measures,
                 const struct report_options *options, GError **error)
{
  g_auto (GStrv) chosen = NULL;
  g_autofree char *title = title_text (network);

  if (!sections_parse (options->sections, &chosen, error))
    return NULL;
  struct document *document = document_new (title);
  struct reporting reporting = { .network = network,
                                 .measures = measures,
                                 .top = options->top > 0 ? options->top : TOP_PEOPLE,
                                 .actions = options->actions,
                                 .full = options->full,
                                 .page = chosen == NULL && !options->full,
                                 .settings = options->settings,
                                 .data = options->data,
                                 .since = options->since,
                                 .looks_back = report_looks_back (options) };
  if (reporting.page)
    lead_add (document, &reporting);
  document_disclose (document, network);
  if (network->star)
    star_notice (document, network);
  sections_add (document, &reporting, chosen);
  document->settings = options->settings;
  if (reporting.page)
    hints_add (document, &reporting);
  return document;
}
