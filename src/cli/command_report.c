/* pln report: the main command. */
#include <string.h>
#include "cli/pipeline.h"
#include "cli/commands.h"
#include "cli/map_output.h"
#include "cli/pin_hint.h"
#include "cli/output_formats.h"
#include "cli/paper_output.h"
#include "cli/remarks.h"
#include "cli/vault_output.h"
#include "pln/notes.h"

/* Graph files contain the positions of the map. */
static gboolean
shows_map (const struct options *options)
{
  return options->map != NULL || options->graph != NULL || report_file_has_map (options->report)
         || options->stats;
}

/* An option that changes nothing is a mistake, and the user wants to know. */
static gboolean
map_options_count (const struct options *options, GError **error)
{
  if (options->map_option == NULL || shows_map (options))
    return TRUE;
  return fail (error, PLN_ERROR_USAGE,
               "--%s changes the map, and no map is drawn; add --map map.svg", options->map_option);
}

static gboolean
page_options_count (const struct options *options, GError **error)
{
  if (!options->static_page || report_file_is_page (options->report))
    return TRUE;
  return fail (error, PLN_ERROR_USAGE,
               "--static changes the page, and no page is written; add --report report.html");
}

/* Checks everything that can be checked before the first file is read. */
static gboolean
outputs_check (const struct options *options, const struct settings *settings,
               struct outputs *outputs, GError **error)
{
  const struct
  {
    const char *option, *path;
  } target[] = {
    { "--map", options->map },
    { "--report", options->report },
    { "--graph", options->graph },
    { "--metrics", options->metrics },
    { "--ties", options->ties },
    { "--topics", options->topics },
    { "--reminders", options->reminders },
    { "--anonymise", options->anonymise },
  };
  for (guint i = 0; i < G_N_ELEMENTS (target); i++)
    if (!outputs_plan (outputs, target[i].option, target[i].path, error))
      return FALSE;
  return map_options_count (options, error) && page_options_count (options, error)
         && paper_option_counts (options, error)
         && file_format_check (report_formats (), "--report", options->report, error)
         && file_format_check (graph_formats (), "--graph", options->graph, error)
         && csv_file_check ("--metrics", options->metrics, error)
         && csv_file_check ("--ties", options->ties, error)
         && csv_file_check ("--topics", options->topics, error)
         && file_format_check (calendar_formats (), "--reminders", options->reminders, error)
         && vault_output_check (options->vault, error)
         && map_output_check (options->map, settings, error);
}

static void
table_add (const struct pipeline *pipeline, const char *path, struct outputs *outputs,
           void (*write) (const struct network *, const struct measures *, GString *))
{
  if (path == NULL)
    return;
  GString *out = g_string_new (NULL);
  write (pipeline->network, pipeline->measures, out);
  outputs_add (outputs, path, g_string_free_to_bytes (out));
}

static void
reminders_add (const struct options *options, const struct settings *settings,
               const struct pipeline *pipeline, struct outputs *outputs)
{
  GString *out = g_string_new (NULL);
  /* Nobody is reminded in the past, unless a day was asked for. */
  gint32 as_of = pipeline->network->as_of,
         from = options->as_of != NULL ? as_of : MAX (as_of, day_today ());
  if (reminders_to_icalendar (pipeline->network, pipeline->measures, &settings->report, from, out)
      == 0)
    remark_add ("--reminders: nobody is due and nothing is suggested, so %s has no events",
                options->reminders);
  outputs_add (outputs, options->reminders, g_string_free_to_bytes (out));
}

static gboolean
notes_add (const struct options *options, const struct pipeline *pipeline, struct outputs *outputs,
           GError **error)
{
  return vault_output_add (options->vault, pipeline, outputs, error);
}

static gboolean
bytes_add (const char *path, GBytes *bytes, struct outputs *outputs)
{
  if (bytes != NULL)
    outputs_add (outputs, path, bytes);
  return bytes != NULL;
}

static gboolean
map_add (const struct map_output *picture, const char *path, double dpi, struct outputs *outputs,
         GError **error)
{
  return bytes_add (path, map_output_draw (picture, path, dpi, error), outputs);
}

static void
graph_add (const struct map_output *picture, const char *path, const struct pipeline *pipeline,
           struct outputs *outputs)
{
  struct graph_drawing drawing = map_output_drawing (picture);
  outputs_add (outputs, path, graph_file_write (path, pipeline, &drawing));
}

/* Is a map drawn besides the one that a report on paper has for itself? */
static gboolean
shows_other_map (const struct options *options)
{
  return options->map != NULL || options->graph != NULL || options->stats
         || (report_file_has_map (options->report) && !paper_has_own_map (options));
}

/* Adds the outputs that show one map, and its quality figures. */
static gboolean
map_outputs_add (const struct options *options, const struct settings *settings,
                 const struct pipeline *pipeline, const struct document *document,
                 struct outputs *outputs, GString *stats, GError **error)
{
  struct map_output *picture = map_output_new (pipeline, settings, error);
  gboolean made = picture != NULL;
  if (made && settings->pins == NULL && settings->map.layout == LAYOUT_FORCE
      && settings->map.periods == PERIODS_NONE)
    pin_hint_give (options->map);
  if (made && options->map != NULL)
    made = map_add (picture, options->map, settings->dpi, outputs, error);
  if (made && options->graph != NULL)
    graph_add (picture, options->graph, pipeline, outputs);
  if (made && report_file_has_map (options->report) && !paper_has_own_map (options))
    made = bytes_add (options->report,
                      report_file_write (options, document, pipeline, picture, error), outputs);
  if (made && settings->stats)
    map_output_quality (picture, pipeline, stats);
  map_output_free (picture);
  return made;
}

static gboolean
paper_add (const struct options *options, const struct settings *settings,
           const struct pipeline *pipeline, const struct document *document,
           struct outputs *outputs, GError **error)
{
  struct map_output *picture = paper_map_new (options, settings, pipeline, error);
  if (picture == NULL)
    return FALSE;
  GBytes *bytes = report_file_write (options, document, pipeline, picture, error);
  map_output_free (picture);
  return bytes_add (options->report, bytes, outputs);
}

static gboolean
pictures_make (const struct options *options, const struct settings *settings,
               const struct pipeline *pipeline, const struct document *document,
               struct outputs *outputs, GString *stats, GError **error)
{
  return (!shows_other_map (options)
          || map_outputs_add (options, settings, pipeline, document, outputs, stats, error))
         && (!paper_has_own_map (options)
             || paper_add (options, settings, pipeline, document, outputs, error));
}

/* Programs that read JSON want the full report with its data, not one page. */
static gboolean
report_add (const struct options *options, const struct settings *settings,
            const struct pipeline *pipeline, const struct document *page, struct outputs *outputs,
            GError **error)
{
  struct report_options all = settings->report;
  struct document *document = NULL;
  all.full = all.data = TRUE;
  if (report_file_is_for_programs (options->report))
    {
      document = report_document (pipeline->network, pipeline->measures, &all, error);
      if (document == NULL)
        return FALSE;
    }
  GBytes *bytes
    = report_file_write (options, document != NULL ? document : page, pipeline, NULL, error);
  document_free (document);
  return bytes_add (options->report, bytes, outputs);
}

static GBytes *
page_and_stats (const struct document *document, const struct options *options,
                const GString *stats)
{
  g_autoptr (GBytes) page = document_print (document, options);
  GString *text = g_string_new_len (g_bytes_get_data (page, NULL), (gssize)g_bytes_get_size (page));
  if (stats->len > 0)
    g_string_append_printf (text, "\n%s", stats->str);
  return g_string_free_to_bytes (text);
}

static gboolean
outputs_make (const struct options *options, const struct settings *settings,
              const struct pipeline *pipeline, const struct document *document,
              struct outputs *outputs, GError **error)
{
  g_autoptr (GString) stats = g_string_new (NULL);
  if (!pictures_make (options, settings, pipeline, document, outputs, stats, error))
    return FALSE;
  if (options->report != NULL && !report_file_has_map (options->report))
    {
      if (!report_add (options, settings, pipeline, document, outputs, error))
        return FALSE;
    }
  table_add (pipeline, options->metrics, outputs, metrics_to_csv);
  table_add (pipeline, options->ties, outputs, ties_to_csv);
  table_add (pipeline, options->topics, outputs, topics_to_csv);
  if (options->reminders != NULL)
    reminders_add (options, settings, pipeline, outputs);
  if (options->vault != NULL && !notes_add (options, pipeline, outputs, error))
    return FALSE;
  if (settings->keyfile != NULL)
    outputs_add (outputs, options->anonymise, keyfile_bytes (settings->keyfile));
  if (outputs_use_stdout (outputs))
    {
      g_printerr ("%s", stats->str);
      return TRUE;
    }
  outputs_add (outputs, "-", page_and_stats (document, options, stats));
  return TRUE;
}

static gboolean
report_make (const struct options *options, const struct settings *settings,
             const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  struct document *document
    = report_document (pipeline->network, pipeline->measures, &settings->report, error);
  gboolean made
    = document != NULL && outputs_make (options, settings, pipeline, document, outputs, error);
  g_clear_pointer (&document, document_free);
  return made;
}

/* Topics are brought to the owner. */
static gboolean
topics_have_owner (const struct options *options, const struct pipeline *pipeline, GError **error)
{
  return options->topics == NULL || pipeline->network->me != NONE
         || fail (error, PLN_ERROR_DATA,
                  "--topics: to whom the topics are brought is not known; add --me NAME");
}

/* Reminders are the owner's, and for days. */
static gboolean
reminders_have_days (const struct options *options, const struct pipeline *pipeline, GError **error)
{
  const struct network *network = pipeline->network;
  if (options->reminders == NULL)
    return TRUE;
  if (network->me == NONE)
    return fail (error, PLN_ERROR_DATA,
                 "--reminders: who is to be reminded is not known; add --me NAME");
  if (network_shows_months (network))
    return fail (error, PLN_ERROR_USAGE,
                 "--reminders: a calendar needs days, and --anonymise gives months; leave one of "
                 "them out");
  return (network->dated && network_has_calendar (network))
         || fail (error, PLN_ERROR_DATA,
                  "--reminders: the data has no dates, so pln cannot say on which day; add a "
                  "column \"date\"");
}

/* Computes only the measures that an output shows. */
static gboolean
measure (const struct options *options, const struct settings *settings, struct pipeline *pipeline,
         GError **error)
{
  struct measure_set wanted = { { 0 } };
  report_needs (pipeline->network, &settings->report, &wanted);
  if (report_file_is_for_programs (options->report))
    report_json_needs (pipeline->network, &settings->report, &wanted);
  if (options->graph != NULL || options->metrics != NULL)
    measure_set_add_columns (&wanted, MEASURE_PER_PERSON);
  if (options->graph != NULL || options->ties != NULL)
    measure_set_add_columns (&wanted, MEASURE_PER_TIE);
  if (options->topics != NULL)
    measure_set_add (&wanted, "learning");
  if (options->reminders != NULL)
    reminders_needs (&wanted);
  if (options->vault != NULL)
    notes_needs (pipeline->network, &wanted);
  if (report_file_is_page (options->report) && !options->static_page)
    page_needs (pipeline->network, &wanted);
  if (shows_map (options))
    map_needs (pipeline->network, &settings->map, &wanted);
  return pipeline_measure (pipeline, settings, &wanted, error);
}

static gboolean
earlier_fits (const struct settings *settings, const struct network *network, GError **error)
{
  return settings->earlier == NULL
         || earlier_report_fits (settings->earlier, network, settings->report.settings, error);
}

gboolean
command_report (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && outputs_check (options, &settings, outputs, error)
                  && pipeline_read (&pipeline, &settings, error);
  pipeline.log_wanted_again
    = report_looks_back (&settings.report) || report_file_is_for_programs (options->report);
  done = done && pipeline_connect (&pipeline, &settings, error)
         && earlier_fits (&settings, pipeline.network, error)
         && topics_have_owner (options, &pipeline, error)
         && reminders_have_days (options, &pipeline, error)
         && measure (options, &settings, &pipeline, error)
         && report_make (options, &settings, &pipeline, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
