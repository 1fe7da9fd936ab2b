/* pln ties: all ties as a table, for other programs and for pln itself. */
#include "pln/measure_table.h"
#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/remarks.h"

/* The table goes to standard output unless another place is named. */
static const char *
table_path (const struct options *options)
{
  return options->output != NULL ? options->output : "-";
}

static gboolean
outputs_check (const struct options *options, struct outputs *outputs, GError **error)
{
  g_autoptr (GPtrArray) inputs = pipeline_inputs (options);
  const char *const *files = (const char *const *)inputs->pdata;
  return outputs_plan (outputs, "--output", table_path (options), files, error)
         && outputs_plan (outputs, "--anonymise", options->anonymise, files, error);
}

static gboolean
ties_measure (const struct options *options, const struct settings *settings,
              struct pipeline *pipeline, GError **error)
{
  struct measure_set wanted = { { 0 } };
  if (options->measures)
    measure_set_add_columns (&wanted, MEASURE_PER_TIE);
  return pipeline_measure (pipeline, settings, &wanted, error);
}

static void
table_add (const struct options *options, const struct settings *settings,
           const struct pipeline *pipeline, struct outputs *outputs)
{
  GString *table = g_string_new (NULL);
  ties_to_csv (pipeline->network, pipeline->measures, table);
  outputs_add (outputs, table_path (options), g_string_free_to_bytes (table));
  if (settings->keyfile == NULL)
    return;
  outputs_add (outputs, options->anonymise, keyfile_bytes (settings->keyfile));
  if (network_disclosure (pipeline->network) != NULL)
    remark_add ("%s", network_disclosure (pipeline->network));
}

gboolean
command_ties (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  gboolean done = settings_from_options (&settings, options, error)
                  && outputs_check (options, outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && ties_measure (options, &settings, &pipeline, error);
  if (done)
    table_add (options, &settings, &pipeline, outputs);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
