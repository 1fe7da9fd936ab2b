/* Commands that take words before their files. */
#include "cli/command_args.h"
#include "cli/output_formats.h"
#include "cli/terminal.h"

gboolean
words_split (const struct options *options, struct settings *settings, guint words,
             const char *usage, GError **error)
{
  guint given = g_strv_length (options->files);
  if (given < words || (given == words && options->contacts == NULL))
    return fail (error, PLN_ERROR_USAGE, "too few words; write %s", usage);
  settings->read.files = (const char *const *)options->files + words;
  return TRUE;
}

gboolean
document_outputs_check (const struct options *options, const char *command, struct outputs *outputs,
                        GError **error)
{
  const struct
  {
    const char *option, *path;
  } other[] = {
    { "--map", options->map },
    { "--graph", options->graph },
    { "--metrics", options->metrics },
    { "--ties", options->ties },
  };
  for (guint i = 0; i < G_N_ELEMENTS (other); i++)
    if (other[i].path != NULL)
      return fail (error, PLN_ERROR_USAGE,
                   "%s does not go with 'pln %s', which writes --report alone", other[i].option,
                   command);
  return report_file_check (options->report, error)
         && outputs_plan (outputs, "--anonymise", options->anonymise,
                          (const char *const *)options->files, error)
         && outputs_plan (outputs, "--report", options->report, (const char *const *)options->files,
                          error);
}

void
document_outputs_add (const struct options *options, const struct settings *settings,
                      const struct document *document, const struct pipeline *pipeline,
                      struct outputs *outputs)
{
  if (options->report != NULL)
    outputs_add (outputs, options->report,
                 document_file_write (options->report, document, pipeline->network));
  if (settings->keyfile != NULL)
    keyfile_write (settings->keyfile, outputs);
  if (!outputs_use_stdout (outputs))
    outputs_add (outputs, "-", text_write (document, terminal_width ()));
}
