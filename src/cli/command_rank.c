/* pln rank: everybody in order of one measure. */
#include <string.h>
#include "cli/commands.h"
#include "cli/command_args.h"
#include "cli/did_you_mean.h"
#include "cli/output_formats.h"

/* The first word, if it is a measure; a file of that name is a file. */
static const struct measure *
measure_named (const struct options *options)
{
  const char *word = options->files[0];
  return word == NULL || g_file_test (word, G_FILE_TEST_EXISTS) ? NULL : rank_measure_find (word);
}

/* The measure to rank by that is nearest to the word, or NULL. */
static const char *
measure_nearest (const char *word)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  for (const char *const *name = explain_names (); *name != NULL; name++)
    if (rank_measure_find (*name) != NULL)
      g_ptr_array_add (names, (gpointer)*name);
  g_ptr_array_add (names, NULL);
  return word_nearest (word, (const char *const *)names->pdata);
}

/* A word that is neither a file nor the name of a file is meant as a measure. */
static gboolean
check_measure (const struct options *options, const struct measure *measure, GError **error)
{
  const char *word = options->files[0];
  if (measure != NULL || word == NULL || strpbrk (word, "./\\") != NULL || strcmp (word, "-") == 0
      || g_file_test (word, G_FILE_TEST_EXISTS))
    return TRUE;
  struct document *document = explain_document (word, error);
  if (document == NULL)
    return FALSE;
  document_free (document);
  const char *near = measure_nearest (word);
  if (near != NULL)
    return fail (error, PLN_ERROR_USAGE, "people cannot be ranked by \"%s\"; did you mean \"%s\"?",
                 word, near);
  return fail (
    error, PLN_ERROR_USAGE,
    "people cannot be ranked by \"%s\"; take a measure that is a number per person, such "
    "as betweenness, strength or harmonic",
    word);
}

static gboolean
measure_people (const struct settings *settings, struct pipeline *pipeline,
                const struct measure **measure, GError **error)
{
  struct measure_set wanted = { { 0 } };
  if (*measure == NULL)
    *measure = rank_measure_normal (pipeline->network);
  measure_set_add (&wanted, (*measure)->name);
  return pipeline_measure (pipeline, settings, &wanted, error);
}

static gboolean
ranks_make (const struct options *options, const struct settings *settings,
            const struct pipeline *pipeline, const struct measure *measure, struct outputs *outputs,
            GError **error)
{
  struct document *document
    = rank_document (pipeline->network, pipeline->measures, measure, &settings->report);
  gboolean made = document_outputs_add (options, settings, document, pipeline, outputs, error);
  document_free (document);
  return made;
}

gboolean
command_rank (const struct options *options, struct outputs *outputs, GError **error)
{
  struct settings settings;
  struct pipeline pipeline = { NULL };
  const struct measure *measure = measure_named (options);
  gboolean done = settings_from_options (&settings, options, error)
                  && check_measure (options, measure, error)
                  && words_split (options, &settings, measure != NULL ? 1 : 0,
                                  "pln rank [MEASURE] FILE...", error)
                  && document_outputs_check (options, table_formats (), outputs, error)
                  && pipeline_read (&pipeline, &settings, error)
                  && pipeline_connect (&pipeline, &settings, error)
                  && measure_people (&settings, &pipeline, &measure, error)
                  && ranks_make (options, &settings, &pipeline, measure, outputs, error);
  pipeline_clear (&pipeline);
  settings_clear (&settings);
  return done;
}
