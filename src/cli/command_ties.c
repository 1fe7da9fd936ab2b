/* pln ties: all ties as a table, for other programs and for pln itself. The table is written when the
 * outputs are committed, piece by piece: of 10,000,000 rows it is larger than half of what is in memory. */
#include <errno.h>
#include "cli/file_formats.h"
#include "pln/measure_table.h"
#include "cli/commands.h"
#include "cli/pipeline.h"
#include "cli/remarks.h"
#include "cli/signals.h"
#include "cli/writing/output_file.h"

/* Lives until the table is written. */
struct ties_run
{
  struct settings settings;
  struct pipeline pipeline;
};

static void
ties_run_free (gpointer data)
{
  struct ties_run *run = data;
  pipeline_clear (&run->pipeline);
  settings_clear (&run->settings);
  g_free (run);
}

/* The table goes to standard output unless another place is named. */
static const char *
table_path (const struct options *options)
{
  return options->output != NULL ? options->output : "-";
}

static gboolean
outputs_check (const struct options *options, struct outputs *outputs, GError **error)
{
  return csv_file_check ("--output", options->output, error)
         && outputs_plan (outputs, "--output", table_path (options), error)
         && outputs_plan (outputs, "--anonymise", options->anonymise, error);
}

static gboolean
ties_measure (const struct options *options, struct ties_run *run, GError **error)
{
  struct measure_set wanted = { { 0 } };
  if (options->measures)
    measure_set_add_columns (&wanted, MEASURE_PER_TIE);
  return pipeline_measure (&run->pipeline, &run->settings, &wanted, error);
}

/* Signals wait while files are written, so each piece looks for one. */
static gboolean
piece_write (const char *text, gsize length, gpointer descriptor)
{
  errno = EINTR;
  return signal_waiting () == 0 && data_write (*(int *)descriptor, text, length);
}

static gboolean
table_write (int descriptor, gpointer data)
{
  const struct ties_run *run = data;
  return ties_to_csv_sink (run->pipeline.network, run->pipeline.measures, piece_write, &descriptor);
}

/* Takes the run. */
static void
outputs_make (const struct options *options, struct ties_run *run, struct outputs *outputs)
{
  const struct output_writer writer = { table_write, run, ties_run_free };
  const char *disclosure = network_disclosure (run->pipeline.network);
  if (run->settings.keyfile != NULL)
    outputs_add (outputs, options->anonymise, keyfile_bytes (run->settings.keyfile));
  if (disclosure != NULL)
    remark_add ("%s", disclosure);
  outputs_add_writer (outputs, table_path (options), &writer);
}

gboolean
command_ties (const struct options *options, struct outputs *outputs, GError **error)
{
  struct ties_run *run = g_new0 (struct ties_run, 1);
  gboolean done = settings_from_options (&run->settings, options, error)
                  && outputs_check (options, outputs, error)
                  && pipeline_read (&run->pipeline, &run->settings, error)
                  && pipeline_connect (&run->pipeline, &run->settings, error)
                  && ties_measure (options, run, error);
  if (done)
    outputs_make (options, run, outputs);
  else
    ties_run_free (run);
  return done;
}
