/* Reads the file that an option names. */
#include "pln/base.h"
#include "pln/missing_file.h"
#include "cli/option_file.h"

char *
option_file_read (const char *option, const char *path, gsize *length, GError **error)
{
  char *text = NULL;
  g_autoptr (GError) local = NULL;
  if (text_file_read (path, SIDE_FILE_MOST, &text, length, &local))
    return text;
  if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    missing_file_refuse_option (option, path, error);
  else
    fail (error, PLN_ERROR_SYSTEM, "%s: cannot read %s", option, local->message);
  return NULL;
}
