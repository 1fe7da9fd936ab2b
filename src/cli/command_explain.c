/* pln explain: definitions in words. */
#include "cli/commands.h"
#include "cli/output_formats.h"

gboolean
command_explain (const struct options *options, struct outputs *outputs, GError **error)
{
  const char *measure = options->files[0];
  if (measure != NULL && options->files[1] != NULL)
    return fail (error, PLN_ERROR_USAGE,
                 "only one measure can be explained at a time; \"pln explain\" lists them");
  struct document *document = explain_document (measure, error);
  if (document == NULL)
    return FALSE;
  outputs_add (outputs, "-", document_print (document, options));
  document_free (document);
  return TRUE;
}
