/* pln explain: definitions in words. */
#include "cli/commands.h"
#include "cli/output_formats.h"

gboolean
command_explain (const struct options *options, struct outputs *outputs, GError **error)
{
  g_autofree char *words = g_strjoinv (" ", options->files); /* long tie */
  struct document *document = explain_document (*words != '\0' ? words : NULL, error);
  if (document == NULL)
    return FALSE;
  outputs_add (outputs, "-", document_print (document, options));
  document_free (document);
  return TRUE;
}
