/* The places of a run, from the table of options. */
#include "cli/option_table.h"
#include "cli/output_paths.h"
#include "cli/run_places.h"
#include "cli/writing/unfinished.h"

static const char *
file_of (const struct options *options, const struct option_row *row)
{
  return *(char *const *)((const char *)options + row->field);
}

/* The folder that the file is or will be in, links followed; of a folder, itself. NULL: none. */
static char *
folder_written (const char *path)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    return g_strdup (path);
  g_autofree char *target = output_path_follow (path);
  return target != NULL ? g_path_get_dirname (target) : NULL;
}

gboolean
run_places_settle (const struct options *options, GError **error)
{
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    {
      const char *path = row->writes ? file_of (options, row) : NULL;
      g_autofree char *folder = path != NULL ? folder_written (path) : NULL;
      if (folder != NULL && !unfinished_settle (folder, error))
        return FALSE;
    }
  return TRUE;
}
