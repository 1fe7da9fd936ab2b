/* Turns reports and graphs into bytes of the format that the file extension names. */
#include <string.h>
#include "cli/output_formats.h"
#include "cli/output_paths.h"
#include "cli/paper_output.h"
#include "cli/terminal.h"

#define FILE_WIDTH 80 /* of text, so that files are the same everywhere */

typedef void (*graph_writer) (const struct network *, const struct measures *,
                              const struct graph_drawing *, GString *);

static enum report_format
report_format_of (const char *path)
{
  return (enum report_format)file_format_of (table_formats (), path);
}

gboolean
report_file_is_for_programs (const char *path)
{
  return path != NULL
         && (report_format_of (path) == REPORT_JSON || report_format_of (path) == REPORT_CSV);
}

gboolean
report_file_has_map (const char *path)
{
  return path != NULL
         && (report_format_of (path) == REPORT_HTML || report_format_of (path) == REPORT_PDF);
}

gboolean
report_file_is_page (const char *path)
{
  return path != NULL && report_format_of (path) == REPORT_HTML;
}

static GBytes *
text_write (const struct document *document)
{
  GString *out = g_string_new (NULL);
  document_to_text (document, FILE_WIDTH, out);
  return g_string_free_to_bytes (out);
}

GBytes *
document_print (const struct document *document, const struct options *options)
{
  GString *out = g_string_new (NULL);
  if (terminal_has_colour ((enum colour_when)options->colour))
    document_to_terminal (document, terminal_width (), out);
  else
    document_to_text (document, terminal_width (), out);
  return g_string_free_to_bytes (out);
}

/* The map's path from the folder of the Markdown file; NULL: there is no file to show. */
static char *
map_beside (const char *map, const char *markdown)
{
  return map == NULL || strcmp (map, "-") == 0 || output_path_stream (map) >= 0
           ? NULL
           : output_path_between (markdown, map);
}

static GBytes *
markdown_write (const struct document *document, const char *path, const char *map)
{
  GString *out = g_string_new (NULL);
  g_autofree char *beside = map_beside (map, path);
  document_to_markdown (document, beside, out);
  return g_string_free_to_bytes (out);
}

static GBytes *
page_write (const struct document *document, const struct pipeline *pipeline,
            const struct map_output *picture, gboolean is_static)
{
  GString *out = g_string_new (NULL);
  g_autoptr (GString) svg = g_string_new (NULL);
  const struct graph_drawing drawing = map_output_drawing (picture);
  struct page_map page = { .drawing = &drawing, .is_static = is_static };
  if (is_static)
    map_output_draw_svg (picture, svg);
  else
    page.ties_left_out = !map_output_draw_still (picture, svg);
  page.svg = svg->str;
  report_to_html (document, pipeline->network, pipeline->measures, &page, out);
  return g_string_free_to_bytes (out);
}

GBytes *
report_file_write (const struct options *options, const struct document *document,
                   const struct pipeline *pipeline, const struct map_output *picture,
                   GError **error)
{
  GString *out;
  switch (report_format_of (options->report))
    {
    case REPORT_HTML:
      return page_write (document, pipeline, picture, options->static_page);
    case REPORT_PDF:
      return paper_output_write (options, document, picture, error);
    case REPORT_MARKDOWN:
      return markdown_write (document, options->report, options->map);
    case REPORT_JSON:
      out = g_string_new (NULL);
      report_to_json (document, pipeline->network, pipeline->measures, out);
      return g_string_free_to_bytes (out);
    default:
      return text_write (document);
    }
}

GBytes *
document_file_write (const struct options *options, const struct document *document,
                     const struct network *network, GError **error)
{
  enum report_format format = report_format_of (options->report);
  if (format == REPORT_PDF)
    return paper_output_write (options, document, NULL, error);
  GString *out = g_string_new (NULL);
  switch (format)
    {
    case REPORT_HTML:
      document_to_html (document, NULL, out);
      break;
    case REPORT_MARKDOWN:
      document_to_markdown (document, NULL, out);
      break;
    case REPORT_JSON:
      document_to_json (document, network, out);
      break;
    case REPORT_CSV:
      document_to_csv (document, out);
      break;
    default:
      document_to_text (document, FILE_WIDTH, out);
    }
  return g_string_free_to_bytes (out);
}

#define GRAPH_FORMAT(ending, name, writer) { ending, name, writer },
static const struct
{
  const char *ending, *name;
  graph_writer write;
} graph_writers[] = {
#include "pln/graph_formats.h"
};

/* A format is the index of its writer in the table. */
const struct file_format *
graph_formats (void)
{
  static struct file_format formats[G_N_ELEMENTS (graph_writers) + 1];
  for (guint i = 0; i < G_N_ELEMENTS (graph_writers); i++)
    formats[i] = (struct file_format){
      .ending = graph_writers[i].ending,
      .format = (int)i,
      .quiet = i > 0 && graph_writers[i].write == graph_writers[i - 1].write,
    };
  return formats;
}

GBytes *
graph_file_write (const char *path, const struct pipeline *pipeline,
                  const struct graph_drawing *drawing)
{
  GString *out = g_string_new (NULL);
  int format = file_format_of (graph_formats (), path);
  graph_writers[format].write (pipeline->network, pipeline->measures, drawing, out);
  return g_string_free_to_bytes (out);
}
