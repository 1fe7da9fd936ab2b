/* pln who: one contact's card. */
#include "cli/commands.h"
#include "cli/command_args.h"

static gboolean
card_make (const struct options *options, const struct settings *settings,
           const struct analysis *analysis, struct outputs *outputs, GError **error)
{
  guint32 person = analysis_person (analysis, options->files[0], error);
  if (person == NONE)
    return FALSE;
  struct document *document
    = person_document (analysis->network, analysis->measures, person, &settings->report);
  document_outputs_add (options, settings, document, analysis, outputs);
  document_free (document);
  return TRUE;
}

static gboolean
measure (struct settings *settings, struct analysis *analysis, GError **error)
{
  settings->measure.no_betweenness = TRUE;
  return analysis_measure (analysis, settings, error);
}

gboolean
command_who (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct analysis analysis = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && words_split (options, &settings, 1, "pln who NAME FILE...", error)
                  && document_outputs_check (options, "who", outputs, error)
                  && analysis_read (&analysis, &settings, error)
                  && analysis_connect (&analysis, &settings, error)
                  && measure (&settings, &analysis, error)
                  && card_make (options, &settings, &analysis, outputs, error);
  analysis_clear (&analysis);
  settings_clear (&settings);
  return done;
}
