/* pln path: the best paths to a person, topic or field. */
#include "cli/commands.h"
#include "cli/command_args.h"

static gboolean
chains_make (const struct options *options, const struct settings *settings,
             const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  guint32 from = pipeline_person (pipeline, options->files[0], error);
  if (from == NONE)
    return FALSE;
  g_autofree char *to = pipeline_word (pipeline, options->files[1]);
  gboolean is_person;
  g_autoptr (GArray) targets = path_targets (pipeline->network, from, to, &is_person, error);
  if (targets == NULL)
    return FALSE;
  g_autoptr (GPtrArray) chains
    = chains_find (pipeline->network, from, (const guint32 *)(gpointer)targets->data, targets->len,
                   is_person ? path_chains_most (&settings->report) : targets->len);
  struct document *document
    = path_document (pipeline->network, from, to, targets, is_person, chains, &settings->report);
  gboolean made = document_outputs_add (options, settings, document, pipeline, outputs, error);
  document_free (document);
  return made;
}

gboolean
command_path (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done
    = settings_from_options (&settings, options, error)
      && words_split (options, &settings, 2, "pln path FROM TO FILE... (FROM can be me)", error)
      && document_outputs_check (options, report_formats (), outputs, error)
      && pipeline_read (&pipeline, &settings, error)
      && pipeline_connect (&pipeline, &settings, error)
      && chains_make (options, &settings, &pipeline, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
