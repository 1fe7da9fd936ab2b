/* The report: its title, its first sentences, and the list of its sections. */
#include <string.h>
#include "report/sections/sections.h"

#define DEFAULT_TOP 15

struct section_entry
{
  const char *name;
  void (*add) (struct document *document, const struct reporting *reporting);
  gboolean needs_structure; /* says nothing true of a star */
  gboolean off_page;        /* on one page it is left out, or said elsewhere */
};

static const struct section_entry section_list[] = {
  { "input", section_input, FALSE, TRUE },     { "glance", section_glance, FALSE, TRUE },
  { "learning", section_learning, FALSE },     { "reach", section_reach, TRUE },
  { "clusters", section_clusters, TRUE },      { "weak", section_weak, TRUE },
  { "growth", section_growth, FALSE, TRUE },   { "variety", section_variety, FALSE, TRUE },
  { "change", section_change, FALSE },         { "month", section_month, FALSE },
  { "centrality", section_centrality, FALSE }, { "method", section_method, FALSE },
};

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
  return fail (error, PLN_ERROR_USAGE, "--sections: the report has no part '%s'; its parts are %s",
               name, names->str);
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
star_notice (struct document *document)
{
  document_lead (document,
                 "Every tie in this data is yours: nothing says who knows whom, so clusters, "
                 "bridges and places in the network are left out. Columns that would tell: "
                 "attendees, event, introduced_by, knows.");
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
      if (wanted && !(entry->needs_structure && reporting->network->star))
        entry->add (document, reporting);
    }
  document_drop_empty_sections (document);
}

gboolean
report_shows_betweenness (const struct report_options *options)
{
  g_auto (GStrv) chosen = NULL;
  return !sections_parse (options->sections, &chosen, NULL) || chosen == NULL
         || g_strv_contains ((const char *const *)chosen, "centrality");
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
  struct learning *learning = learning_compute (network, measures);
  struct reporting reporting = { network,
                                 measures,
                                 learning,
                                 options->top > 0 ? options->top : DEFAULT_TOP,
                                 options->actions,
                                 options->full,
                                 chosen == NULL && !options->full };
  if (reporting.page)
    lead_add (document, &reporting);
  if (network_shows_months (network))
    document_lead (document, "People are under pseudonyms, and dates are given to the month.");
  if (network->star)
    star_notice (document);
  sections_add (document, &reporting, chosen);
  learning_free (learning);
  return document;
}
