/* pln check: what pln understood of the files; computes no measures. */
#include "cli/file_formats.h"
#include "pln/escape.h"
#include "cli/pipeline.h"
#include "cli/plan_file.h"
#include "cli/commands.h"
#include "cli/output_formats.h"

static gboolean
merges_plan (const struct options *options, struct outputs *outputs, GError **error)
{
  return csv_file_check ("--suggest-merges", options->suggest_merges, error)
         && outputs_plan (outputs, "--suggest-merges", options->suggest_merges, error)
         && outputs_plan (outputs, "--save-plan", options->save_plan, error);
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

/* question: what pln asks about the files, or NULL. */
static void
plan_add (const struct pipeline *pipeline, const struct options *options, const char *question,
          gboolean order_is_open, struct outputs *outputs)
{
  if (options->save_plan == NULL)
    return;
  GString *out = g_string_new (NULL);
  plan_file_write (pipeline->log, options, question, order_is_open, out);
  outputs_add (outputs, options->save_plan, g_string_free_to_bytes (out));
}

/* Reads the files as is likeliest, without a question. */
static gboolean
read_assuming (struct pipeline *pipeline, struct settings *settings, enum date_order order)
{
  pipeline_clear (pipeline);
  settings->read.assume = TRUE;
  settings->read.date_order = order;
  return pipeline_read (pipeline, settings, NULL);
}

/* A question about the files is written into the plan, to be answered there. FALSE: it stays an error. */
static gboolean
question_keep (struct pipeline *pipeline, struct settings *settings, const struct options *options,
               struct outputs *outputs, GError **error)
{
  const enum date_order given = settings->read.date_order;
  if (options->save_plan == NULL || !g_error_matches (*error, PLN_ERROR, PLN_ERROR_DATA)
      || settings->read.strict)
    return FALSE;
  gboolean order_is_open = !read_assuming (pipeline, settings, given);
  if (order_is_open
      && (given != DATE_ORDER_AUTO || !read_assuming (pipeline, settings, DATE_ORDER_DMY)))
    return FALSE;
  plan_add (pipeline, options, (*error)->message, order_is_open, outputs);
  if (!outputs_commit (outputs, NULL))
    return FALSE;
  g_autofree char *path = shell_word (options->save_plan);
  g_autofree char *message = g_strdup_printf ("%s; or answer it in %s and add --plan %s",
                                              (*error)->message, options->save_plan, path);
  return fail (error, PLN_ERROR_DATA, "%s", message);
}

static void
check_add (const struct options *options, const struct pipeline *pipeline, struct outputs *outputs)
{
  const struct check_options check = {
    .full = options->full,
    .merges = merges_add (pipeline, options->suggest_merges, outputs),
    .merges_path = options->suggest_merges,
  };
  plan_add (pipeline, options, NULL, FALSE, outputs);
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
                  && (pipeline_read (&pipeline, &settings, error)
                      || question_keep (&pipeline, &settings, options, outputs, error))
                  && pipeline_connect (&pipeline, &settings, error);
  if (done)
    check_add (options, &pipeline, outputs);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
