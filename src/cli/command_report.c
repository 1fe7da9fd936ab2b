/* pln report: the main job. */
#include <string.h>
#include "cli/analysis.h"
#include "cli/commands.h"
#include "cli/picture.h"
#include "cli/terminal.h"

enum report_format { REPORT_TEXT, REPORT_MARKDOWN, REPORT_HTML, REPORT_JSON, REPORT_UNKNOWN };

static enum report_format
format_of (const char *path)
{
  static const struct { const char *ending; enum report_format format; } known[] = {
    { ".txt", REPORT_TEXT }, { ".md", REPORT_MARKDOWN }, { ".html", REPORT_HTML },
    { ".htm", REPORT_HTML }, { ".json", REPORT_JSON },
  };
  g_autofree char *folded = g_ascii_strdown (path, -1);
  if (strcmp (path, "-") == 0)
    return REPORT_TEXT;
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (g_str_has_suffix (folded, known[i].ending))
      return known[i].format;
  return REPORT_UNKNOWN;
}

static GPtrArray *
inputs_list (const struct options *options)
{
  char *const *const lists[] = { options->files, options->contacts };
  GPtrArray *inputs = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (char *const *file = lists[i]; file != NULL && *file != NULL; file++)
      g_ptr_array_add (inputs, *file);
  if (options->aliases != NULL)
    g_ptr_array_add (inputs, options->aliases);
  g_ptr_array_add (inputs, NULL);
  return inputs;
}

/* Everything that can be refused is refused before the first file is read. */
static gboolean
outputs_check (const struct options *options, const struct settings *settings,
               struct outputs *outputs, GError **error)
{
  g_autoptr (GPtrArray) inputs = inputs_list (options);
  if (options->report != NULL && format_of (options->report) == REPORT_UNKNOWN)
    return fail (error, PLN_ERROR_USAGE,
                 "--report '%s': the ending says the format; it can be .txt, .md, .html or .json",
                 options->report);
  const struct { const char *option, *path; } target[] = {
    { "--map", options->map }, { "--report", options->report },
    { "--metrics", options->metrics }, { "--ties", options->ties },
  };
  for (guint i = 0; i < G_N_ELEMENTS (target); i++)
    if (!outputs_plan (outputs, target[i].option, target[i].path, (const char *const *) inputs->pdata, error))
      return FALSE;
  return picture_check (options->map, settings, error);
}

static GBytes *
report_write (const struct document *document, const struct analysis *analysis,
              enum report_format format, const char *map_svg, int width)
{
  GString *out = g_string_new (NULL);
  switch (format)
    {
    case REPORT_MARKDOWN:
      document_to_markdown (document, out);
      break;
    case REPORT_HTML:
      document_to_html (document, map_svg, out);
      break;
    case REPORT_JSON:
      report_to_json (document, analysis->network, analysis->measures, out);
      break;
    default:
      document_to_text (document, width, out);
    }
  return g_string_free_to_bytes (out);
}

/* An HTML report carries the map. */
static gboolean
report_add (const struct document *document, const struct analysis *analysis,
            const struct settings *settings, const char *path, struct outputs *outputs,
            GError **error)
{
  enum report_format format = format_of (path);
  g_autoptr (GBytes) map = NULL;
  g_autofree char *svg = NULL;
  if (format == REPORT_HTML)
    {
      map = picture_draw ("-", analysis, settings, error);
      if (map == NULL)
        return FALSE;
      svg = g_strndup (g_bytes_get_data (map, NULL), g_bytes_get_size (map));
    }
  outputs_add (outputs, path, report_write (document, analysis, format, svg, 80));
  return TRUE;
}

static void
table_add (const struct analysis *analysis, const char *path, struct outputs *outputs,
           void (*write) (const struct network *, const struct measures *, GString *))
{
  if (path == NULL)
    return;
  GString *out = g_string_new (NULL);
  write (analysis->network, analysis->measures, out);
  outputs_add (outputs, path, g_string_free_to_bytes (out));
}

static gboolean
outputs_make (const struct options *options, const struct settings *settings,
              const struct analysis *analysis, struct outputs *outputs, GError **error)
{
  struct document *document = report_document (analysis->network, analysis->measures,
                                               &settings->report, error);
  gboolean made = document != NULL;

  if (made && !outputs_use_stdout (outputs))
    outputs_add (outputs, "-",
                 report_write (document, analysis, REPORT_TEXT, NULL, terminal_width ()));
  if (made && options->report != NULL)
    made = report_add (document, analysis, settings, options->report, outputs, error);
  table_add (analysis, made ? options->metrics : NULL, outputs, metrics_to_csv);
  table_add (analysis, made ? options->ties : NULL, outputs, ties_to_csv);
  if (made && options->map != NULL)
    {
      GBytes *picture = picture_draw (options->map, analysis, settings, error);
      made = picture != NULL;
      if (made)
        outputs_add (outputs, options->map, picture);
    }
  document_free (document);
  return made;
}

gboolean
command_report (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct analysis analysis = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && outputs_check (options, &settings, outputs, error)
                  && analysis_read (&analysis, &settings, error)
                  && analysis_connect (&analysis, &settings, error)
                  && analysis_measure (&analysis, &settings, error)
                  && outputs_make (options, &settings, &analysis, outputs, error);
  analysis_clear (&analysis);
  settings_clear (&settings);
  return done;
}
