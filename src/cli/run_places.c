/* The places of a run, from the table of options. */
#include <string.h>
#include <sys/stat.h>
#include "cli/output_formats.h"
#include "cli/output_paths.h"
#include "cli/run_places.h"
#include "cli/sandbox/system_places.h"
#include "cli/writing/unfinished.h"

enum
{
  FOLDERS_DEEPEST = 8 /* into which links are looked for */
};

static const char *
file_of (const struct options *options, const struct option_row *row)
{
  return *(char *const *)((const char *)options + row->field);
}

/* The folder that the file is or will be in, links followed; of a folder, itself. NULL: none. */
static char *
folder_written (const char *path)
{
  return g_file_test (path, G_FILE_TEST_IS_DIR) ? g_strdup (path) : output_path_folder (path);
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

/* A link in a folder of data is followed to a file, as if it were named. */
static void
links_add (struct sandbox_places *places, const char *folder, guint depth)
{
  g_autoptr (GDir) dir = depth > 0 ? g_dir_open (folder, 0, NULL) : NULL;
  const char *name;
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      struct stat status;
      g_autofree char *path = g_build_filename (folder, name, NULL);
      if (lstat (path, &status) != 0)
        continue;
      if (S_ISDIR (status.st_mode))
        links_add (places, path, depth - 1);
      else if (S_ISLNK (status.st_mode) && stat (path, &status) == 0 && S_ISREG (status.st_mode))
        g_ptr_array_add (places->readable, g_steal_pointer (&path));
    }
}

/* The names beside it are listed when it is not there. */
static void
input_add (struct sandbox_places *places, const char *path)
{
  if (path == NULL || strcmp (path, "-") == 0)
    return;
  g_ptr_array_add (places->readable, g_strdup (path));
  g_ptr_array_add (places->listable, g_path_get_dirname (path));
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    links_add (places, path, FOLDERS_DEEPEST);
}

/* A folder that is not there yet is made in the nearest one above it. */
static void
made_folder_add (struct sandbox_places *places, const char *path)
{
  g_autofree char *folder = g_strdup (path);
  while (!g_file_test (folder, G_FILE_TEST_EXISTS))
    {
      char *above = g_path_get_dirname (folder);
      g_free (folder);
      folder = above;
    }
  g_ptr_array_add (places->makeable, g_steal_pointer (&folder));
}

static void
output_add (struct sandbox_places *places, const struct option_row *row, const char *path)
{
  struct stat status;
  g_autofree char *folder = NULL;
  if (path == NULL || strcmp (path, "-") == 0)
    return;
  if (strcmp (row->name, "vault") == 0)
    made_folder_add (places, path);
  else if (stat (path, &status) == 0 && !S_ISREG (status.st_mode))
    g_ptr_array_add (places->writable, g_strdup (path)); /* a device, a pipe */
  else if ((folder = folder_written (path)) != NULL)
    g_ptr_array_add (places->writable, g_steal_pointer (&folder));
}

/* Adds the files that the option names, if it reads them. */
static void
option_inputs_add (GPtrArray *inputs, const struct options *options, const struct option_row *row)
{
  if (row->writes)
    return;
  if (row->type == OPTION_FILE && file_of (options, row) != NULL)
    g_ptr_array_add (inputs, (gpointer)file_of (options, row));
  else if (row->type == OPTION_FILES)
    for (char **file = *(char ***)((const char *)options + row->field);
         file != NULL && *file != NULL; file++)
      g_ptr_array_add (inputs, *file);
}

static void
option_add (struct sandbox_places *places, const struct options *options,
            const struct option_row *row)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new ();
  if (row->writes)
    output_add (places, row, file_of (options, row));
  option_inputs_add (inputs, options, row);
  for (guint i = 0; i < inputs->len; i++)
    input_add (places, g_ptr_array_index (inputs, i));
}

void
run_places_list (struct sandbox_places *places, const struct options *options,
                 enum command_set command)
{
  places->draws
    = options->map != NULL || report_file_has_map (options->report) || command == FOR_STARTERS;
  system_places_add (places);
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    option_add (places, options, row);
  for (char **file = options->files; *file != NULL; file++)
    if (command != FOR_STARTERS)
      input_add (places, *file);
  if (command == FOR_STARTERS)
    made_folder_add (places, options->files[0] != NULL ? options->files[0] : ".");
}

GPtrArray *
run_inputs (const struct options *options)
{
  GPtrArray *inputs = g_ptr_array_new ();
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (strcmp (row->name, "pin") != 0)
      option_inputs_add (inputs, options, row);
  for (char **file = options->files; file != NULL && *file != NULL; file++)
    g_ptr_array_add (inputs, *file);
  if (options->config != NULL)
    g_ptr_array_add (inputs, options->config);
  g_ptr_array_add (inputs, NULL);
  return inputs;
}
