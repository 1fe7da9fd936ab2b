/* One table of endings for reports, one for graphs. */
#include <string.h>
#include "cli/output_formats.h"

enum report_format
{
  REPORT_TEXT,
  REPORT_MARKDOWN,
  REPORT_HTML,
  REPORT_JSON,
  REPORT_UNKNOWN
};

typedef void (*graph_writer) (const struct network *, const struct measures *,
                              const struct graph_drawing *, GString *);

static gboolean
path_ends (const char *path, const char *ending)
{
  g_autofree char *folded = g_ascii_strdown (path, -1);
  return g_str_has_suffix (folded, ending);
}

static enum report_format
report_format_of (const char *path)
{
  static const struct
  {
    const char *ending;
    enum report_format format;
  } known[] = {
    { ".txt", REPORT_TEXT }, { ".md", REPORT_MARKDOWN }, { ".html", REPORT_HTML },
    { ".htm", REPORT_HTML }, { ".json", REPORT_JSON },
  };
  if (strcmp (path, "-") == 0)
    return REPORT_TEXT;
  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (path_ends (path, known[i].ending))
      return known[i].format;
  return REPORT_UNKNOWN;
}

gboolean
report_file_check (const char *path, GError **error)
{
  if (path == NULL || report_format_of (path) != REPORT_UNKNOWN)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE,
               "--report '%s': the ending says the format; it can be .txt, .md, .html or .json",
               path);
}

gboolean
report_file_is_for_programs (const char *path)
{
  return path != NULL && report_format_of (path) == REPORT_JSON;
}

gboolean
report_file_has_map (const char *path)
{
  return path != NULL && report_format_of (path) == REPORT_HTML;
}

GBytes *
text_write (const struct document *document, int width)
{
  GString *out = g_string_new (NULL);
  document_to_text (document, width, out);
  return g_string_free_to_bytes (out);
}

static GBytes *
html_write (const struct document *document, const struct map_output *picture)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GBytes) map = map_output_draw (picture, "-", 96, NULL);
  g_autofree char *svg = g_strndup (g_bytes_get_data (map, NULL), g_bytes_get_size (map));
  document_to_html (document, svg, out);
  return g_string_free_to_bytes (out);
}

GBytes *
report_file_write (const char *path, const struct document *document,
                   const struct pipeline *pipeline, const struct map_output *picture)
{
  GString *out;
  switch (report_format_of (path))
    {
    case REPORT_HTML:
      return html_write (document, picture);
    case REPORT_MARKDOWN:
      out = g_string_new (NULL);
      document_to_markdown (document, out);
      return g_string_free_to_bytes (out);
    case REPORT_JSON:
      out = g_string_new (NULL);
      report_to_json (document, pipeline->network, pipeline->measures, out);
      return g_string_free_to_bytes (out);
    default:
      return text_write (document, 80);
    }
}

GBytes *
document_file_write (const char *path, const struct document *document,
                     const struct network *network)
{
  GString *out = g_string_new (NULL);
  switch (report_format_of (path))
    {
    case REPORT_HTML:
      document_to_html (document, NULL, out);
      break;
    case REPORT_MARKDOWN:
      document_to_markdown (document, out);
      break;
    case REPORT_JSON:
      document_to_json (document, network, out);
      break;
    default:
      document_to_text (document, 80, out);
    }
  return g_string_free_to_bytes (out);
}

#define GRAPH_FORMAT(ending, name, writer) { ending, name, writer },
static const struct
{
  const char *ending, *name;
  graph_writer write;
} graph_formats[] = {
#include "pln/graph_formats.h"
};

static graph_writer
graph_writer_of (const char *path)
{
  if (strcmp (path, "-") == 0)
    return graph_formats[0].write;
  for (guint i = 0; i < G_N_ELEMENTS (graph_formats); i++)
    if (path_ends (path, graph_formats[i].ending))
      return graph_formats[i].write;
  return NULL;
}

char *
graph_endings (gboolean named)
{
  const guint count = G_N_ELEMENTS (graph_formats);
  GString *list = g_string_new (NULL);
  for (guint i = 0; i < count; i++)
    {
      const char *ending = graph_formats[i].ending, *name = graph_formats[i].name;
      g_string_append (list, i == 0 ? "" : i + 1 < count ? ", " : " or ");
      g_string_append (list, ending);
      if (named && g_ascii_strcasecmp (ending + 1, name) != 0)
        g_string_append_printf (list, " (%s)", name);
    }
  return g_string_free (list, FALSE);
}

gboolean
graph_file_check (const char *path, GError **error)
{
  g_autofree char *endings = graph_endings (TRUE);
  if (path == NULL || graph_writer_of (path) != NULL)
    return TRUE;
  return fail (error, PLN_ERROR_USAGE, "--graph '%s': the ending says the format; it can be %s",
               path, endings);
}

GBytes *
graph_file_write (const char *path, const struct pipeline *pipeline,
                  const struct graph_drawing *drawing)
{
  GString *out = g_string_new (NULL);
  graph_writer_of (path) (pipeline->network, pipeline->measures, drawing, out);
  return g_string_free_to_bytes (out);
}
