/* Commands that take arguments before their files. */
#include "cli/command_args.h"
#include "cli/output_formats.h"
#include "cli/paper_output.h"

gboolean
words_split (const struct options *options, struct settings *settings, guint words,
             const char *usage, GError **error)
{
  guint given = g_strv_length (options->files);
  gboolean a_word_is_a_file
    = given == words && given > 0 && g_file_test (options->files[given - 1], G_FILE_TEST_EXISTS);
  if (given < words
      || (given == words && words > 0 && (options->contacts == NULL || a_word_is_a_file)))
    return fail (error, PLN_ERROR_USAGE, "missing argument; usage: %s", usage);
  settings->read.files = (const char *const *)options->files + words;
  return TRUE;
}

gboolean
document_outputs_check (const struct options *options, const struct file_format *formats,
                        struct outputs *outputs, GError **error)
{
  return file_format_check (formats, "--report", options->report, error)
         && paper_option_counts (options, error)
         && outputs_plan (outputs, "--anonymise", options->anonymise, error)
         && outputs_plan (outputs, "--report", options->report, error);
}

gboolean
documents_outputs_add (const struct options *options, const struct settings *settings,
                       struct document *print, struct document *file,
                       const struct pipeline *pipeline, struct outputs *outputs, GError **error)
{
  GBytes *bytes = NULL;
  document_disclose (print, pipeline->network);
  document_disclose (file, pipeline->network);
  if (options->report != NULL
      && (bytes = document_file_write (options, file, pipeline->network, error)) == NULL)
    return FALSE;
  if (bytes != NULL)
    outputs_add (outputs, options->report, bytes);
  if (settings->keyfile != NULL)
    outputs_add (outputs, options->anonymise, keyfile_bytes (settings->keyfile));
  if (!outputs_use_stdout (outputs))
    outputs_add (outputs, "-", document_print (print, options));
  return TRUE;
}

gboolean
document_outputs_add (const struct options *options, const struct settings *settings,
                      struct document *document, const struct pipeline *pipeline,
                      struct outputs *outputs, GError **error)
{
  return documents_outputs_add (options, settings, document, document, pipeline, outputs, error);
}
