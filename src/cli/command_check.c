/* pln check: what pln understood of the files; computes no measures. */
#include "cli/pipeline.h"
#include "cli/plan_file.h"
#include "cli/commands.h"
#include "cli/output_formats.h"

static gboolean
merges_plan (const struct options *options, struct outputs *outputs, GError **error)
{
  g_autoptr (GPtrArray) inputs = pipeline_inputs (options);
  return outputs_plan (outputs, "--suggest-merges", options->suggest_merges,
                       (const char *const *)inputs->pdata, error)
         && outputs_plan (outputs, "--save-plan", options->save_plan,
                          (const char *const *)inputs->pdata, error);
}

/* Number of pairs of names written; NONE if not asked for. */
static guint32
merges_add (const struct pipeline *pipeline, const char *path, struct outputs *outputs)
{
  if (path == NULL)
    return NONE;
  GString *out = g_string_new (NULL);
  guint32 count = merges_to_csv (pipeline->network, out);
  outputs_add (outputs, path, g_string_free_to_bytes (out));
  return count;
}

static void
plan_add (const struct pipeline *pipeline, const char *path, struct outputs *outputs)
{
  if (path == NULL)
    return;
  GString *out = g_string_new (NULL);
  plan_file_write (pipeline->log, out);
  outputs_add (outputs, path, g_string_free_to_bytes (out));
}

static void
check_add (const struct options *options, const struct pipeline *pipeline, struct outputs *outputs)
{
  const struct check_options check = {
    .full = options->full,
    .merges = merges_add (pipeline, options->suggest_merges, outputs),
    .merges_path = options->suggest_merges,
  };
  plan_add (pipeline, options->save_plan, outputs);
  if (outputs_use_stdout (outputs))
    return;
  struct document *document = check_document (pipeline->log, pipeline->network, &check);
  outputs_add (outputs, "-", document_print (document, options));
  document_free (document);
}

gboolean
command_check (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && merges_plan (options, outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error);
  if (done)
    check_add (options, &pipeline, outputs);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
