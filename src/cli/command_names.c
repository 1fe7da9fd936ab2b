/* pln names: the circles, as a table in which the user can name them. */
#include "cli/file_formats.h"
#include "pln/escape.h"
#include "pln/measure_table.h"
#include "cli/commands.h"
#include "cli/pipeline.h"

static gboolean
circles_measure (struct pipeline *pipeline, const struct settings *settings, GError **error)
{
  struct measure_set wanted = { { 0 } };
  measure_set_add (&wanted, "cluster");
  return pipeline_measure (pipeline, settings, &wanted, error);
}

/* What to do with the table, if it is not itself on standard output. */
static void
next_step_add (const char *path, guint32 circles, struct outputs *outputs)
{
  g_autofree char *quoted = shell_word (path);
  GString *text = g_string_new (NULL);
  g_string_printf (text,
                   "%u %s. Change the names in the column circle, then add --names %s to your "
                   "command.\n",
                   circles, circles == 1 ? "circle" : "circles", quoted);
  outputs_add (outputs, "-", g_string_free_to_bytes (text));
}

static gboolean
some_circle (const struct pipeline *pipeline, GError **error)
{
  return pipeline->measures->clusters.count > 0
         || fail (error, PLN_ERROR_DATA,
                  "there are no circles to name: the data does not show who knows whom");
}

static void
circles_add (const struct options *options, const struct pipeline *pipeline,
             struct outputs *outputs)
{
  GString *table = g_string_new (NULL);
  circles_to_csv (pipeline->network, pipeline->measures, table);
  outputs_add (outputs, options->output != NULL ? options->output : "-",
               g_string_free_to_bytes (table));
  if (options->output != NULL && !outputs_use_stdout (outputs))
    next_step_add (options->output, pipeline->measures->clusters.count, outputs);
}

gboolean
command_names (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && csv_file_check ("--output", options->output, error)
                  && outputs_plan (outputs, "--output", options->output, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && circles_measure (&pipeline, &settings, error)
                  && some_circle (&pipeline, error);
  if (done)
    circles_add (options, &pipeline, outputs);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
