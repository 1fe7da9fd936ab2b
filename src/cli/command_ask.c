/* pln ask: which pairs of contacts to ask about. */
#include "cli/file_formats.h"
#include "pln/questions.h"
#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/output_formats.h"

static gboolean
owner_is_known (const struct network *network, GError **error)
{
  return network->me != NONE
         || fail (
           error, PLN_ERROR_DATA,
           "the questions are about your contacts, and who you are is not known; add --me \"Your Name\"");
}

static void
questions_add (const struct options *options, const struct pipeline *pipeline,
               struct outputs *outputs)
{
  const struct network *network = pipeline->network;
  guint64 open;
  g_autoptr (GArray) questions = questions_choose (network, (guint32)options->questions, &open);
  if (options->output != NULL)
    {
      GString *table = g_string_new (NULL);
      questions_to_csv (network, questions, table);
      outputs_add (outputs, options->output, g_string_free_to_bytes (table));
    }
  if (outputs_use_stdout (outputs))
    return;
  struct document *document = questions_document (network, questions, open, options->output);
  outputs_add (outputs, "-", document_print (document, options));
  document_free (document);
}

gboolean
command_ask (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && csv_file_check ("--output", options->output, error)
                  && outputs_plan (outputs, "--output", options->output, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && owner_is_known (pipeline.network, error);
  if (done)
    questions_add (options, &pipeline, outputs);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
