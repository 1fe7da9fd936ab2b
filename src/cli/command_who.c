/* pln who: one contact's card. */
#include "cli/commands.h"
#include "cli/command_args.h"

static gboolean
card_make (const struct options *options, const struct settings *settings,
           const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  guint32 person = pipeline_person (pipeline, options->files[0], error);
  if (person == NONE)
    return FALSE;
  struct document *document
    = person_document (pipeline->network, pipeline->measures, person, &settings->report);
  document_outputs_add (options, settings, document, pipeline, outputs);
  document_free (document);
  return TRUE;
}

static gboolean
measure (struct settings *settings, struct pipeline *pipeline, GError **error)
{
  settings->measure.no_betweenness = TRUE;
  return pipeline_measure (pipeline, settings, error);
}

gboolean
command_who (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && words_split (options, &settings, 1, "pln who NAME FILE...", error)
                  && document_outputs_check (options, "who", outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && measure (&settings, &pipeline, error)
                  && card_make (options, &settings, &pipeline, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
