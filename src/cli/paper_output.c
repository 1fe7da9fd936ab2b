/* The report as PDF: report sets the pages, draw paints them. */
#include "cli/file_formats.h"
#include "cli/paper_output.h"

static gboolean
report_is_on_paper (const struct options *options)
{
  return options->report != NULL
         && file_format_of (report_formats (), options->report) == REPORT_PDF;
}

gboolean
paper_option_counts (const struct options *options, GError **error)
{
  return options->paper == PAPER_UNSAID || report_is_on_paper (options)
         || fail (error, PLN_ERROR_USAGE,
                  "--paper is for a PDF report, and none is written; add --report report.pdf");
}

gboolean
paper_has_own_map (const struct options *options)
{
  return report_is_on_paper (options) && options->size.width == 0 && !options->size.grows;
}

struct map_output *
paper_map_new (const struct options *options, const struct settings *settings,
               const struct pipeline *pipeline, GError **error)
{
  struct settings own = *settings;
  paper_map_size ((enum paper)options->paper, &own.map.width, &own.map.height);
  return map_output_new (pipeline, &own, error);
}

GBytes *
paper_output_write (const struct options *options, const struct document *document,
                    const struct map_output *picture, GError **error)
{
  struct line_breaker *breaker = line_breaker_new ();
  const struct paper_form form = { (enum paper)options->paper, line_breaker_break, breaker,
                                   picture != NULL ? map_output_scene (picture) : NULL };
  struct booklet *booklet = document_to_booklet (document, &form);
  GByteArray *bytes = g_byte_array_new ();
  gboolean made = draw_booklet (booklet, bytes, error);
  guint32 missing = line_breaker_missing (breaker);
  if (made)
    missing_glyphs_tell (picture != NULL ? MAX (missing, map_output_missing (picture)) : missing,
                         "in the report");
  booklet_free (booklet);
  line_breaker_free (breaker);
  if (made)
    return g_byte_array_free_to_bytes (bytes);
  g_byte_array_unref (bytes);
  return NULL;
}
