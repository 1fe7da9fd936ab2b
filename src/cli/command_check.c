/* pln check: what was understood; no measures. */
#include "cli/analysis.h"
#include "cli/commands.h"
#include "cli/terminal.h"

gboolean
command_check (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct analysis analysis = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && analysis_read (&analysis, &settings, error)
                  && analysis_connect (&analysis, &settings, error);
  if (done)
    {
      struct document *document = check_document (analysis.log, analysis.network, options->full);
      GString *out = g_string_new (NULL);
      document_to_text (document, terminal_width (), out);
      outputs_add (outputs, "-", g_string_free_to_bytes (out));
      document_free (document);
    }
  analysis_clear (&analysis);
  settings_clear (&settings);
  return done;
}
