/* read -> network -> measure. */
#include "cli/analysis.h"

GPtrArray *
analysis_inputs (const struct options *options)
{
  char *const *const lists[] = { options->files, options->contacts };
  GPtrArray *inputs = g_ptr_array_new ();
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (char *const *file = lists[i]; file != NULL && *file != NULL; file++)
      g_ptr_array_add (inputs, *file);
  if (options->aliases != NULL)
    g_ptr_array_add (inputs, options->aliases);
  g_ptr_array_add (inputs, NULL);
  return inputs;
}

gboolean
analysis_read (struct analysis *analysis, const struct settings *settings, GError **error)
{
  const char *const *files = settings->read.files;
  if ((files == NULL || files[0] == NULL) && settings->read.contacts == NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "no file was named; try 'pln interactions.csv', or 'pln --help'");
  analysis->log = log_read (&settings->read, error);
  return analysis->log != NULL;
}

gboolean
analysis_connect (struct analysis *analysis, const struct settings *settings, GError **error)
{
  analysis->network = network_load (analysis->log, &settings->network, error);
  return analysis->network != NULL;
}

gboolean
analysis_measure (struct analysis *analysis, const struct settings *settings, GError **error)
{
  analysis->measures = measures_compute (analysis->network, &settings->measure, error);
  return analysis->measures != NULL;
}

guint32
analysis_person (const struct analysis *analysis, const char *name, GError **error)
{
  return person_named (analysis->network, name, error);
}

char *
analysis_word (const struct analysis *analysis, const char *word)
{
  return g_strdup (word);
}

void
analysis_clear (struct analysis *analysis)
{
  g_clear_pointer (&analysis->measures, measures_free);
  g_clear_pointer (&analysis->network, network_free);
  g_clear_pointer (&analysis->log, log_free);
}
