/* Files that come with pln. */
#include <errno.h>
#include <string.h>
#include <glib/gstdio.h>
#include "cli/sample_network.h"
#include "cli/starter_files.h"
#include "cli/template_workbook.h"
#include "cli/writing/unfinished.h"

#define FILE_OF(name, bytes)                    \
  {                                             \
    name, (const char *)(bytes), sizeof (bytes) \
  }

const struct starter_file sample_files[] = { FILE_OF ("interactions.csv", sample_interactions),
                                             FILE_OF ("contacts.csv", sample_contacts),
                                             FILE_OF ("goals.csv", sample_goals),
                                             FILE_OF ("pln.conf", sample_config),
                                             { NULL } };

const struct starter_file template_files[]
  = { FILE_OF ("interactions.csv", template_interactions),
      { "interactions.xlsx", (const char *)template_interactions, sizeof template_interactions,
        template_workbook_new },
      FILE_OF ("contacts.csv", template_contacts),
      FILE_OF ("goals.csv", template_goals),
      FILE_OF ("pln.conf", template_config),
      FILE_OF ("how-to-fill-in.txt", template_advice),
      { NULL } };

const char *
starter_folder (const struct options *options, const char *command, const char *usual,
                GError **error)
{
  char **folder = options->files;
  if (folder[0] == NULL)
    return usual;
  if (folder[1] == NULL)
    return folder[0];
  fail (error, PLN_ERROR_USAGE, "pln %s writes into one folder, not two: \"%s\" and \"%s\"",
        command, folder[0], folder[1]);
  return NULL;
}

enum place
{
  PLACE_FREE,
  PLACE_DONE, /* the same bytes are there */
  PLACE_TAKEN
};

static enum place
place_look (GBytes *wanted, const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return PLACE_FREE;
  return g_file_get_contents (path, &bytes, &length, NULL) && length == g_bytes_get_size (wanted)
             && memcmp (bytes, g_bytes_get_data (wanted, NULL), length) == 0
           ? PLACE_DONE
           : PLACE_TAKEN;
}

static GBytes *
file_bytes (const struct starter_file *file)
{
  return file->make != NULL ? file->make (file->bytes, file->length)
                            : g_bytes_new_static (file->bytes, file->length);
}

static gboolean
file_plan (struct outputs *outputs, const struct starter_file *file, const char *folder,
           const char *command, GError **error)
{
  g_autofree char *path = g_build_filename (folder, file->name, NULL);
  g_autoptr (GBytes) bytes = file_bytes (file);
  enum place place = place_look (bytes, path);
  if (place == PLACE_TAKEN)
    return fail (error, PLN_ERROR_USAGE,
                 "%s is there already and is not pln's; name another folder: pln %s FOLDER", path,
                 command);
  if (place == PLACE_DONE)
    return TRUE;
  if (!outputs_plan (outputs, "FOLDER", path, error))
    return FALSE;
  outputs_add (outputs, path, g_steal_pointer (&bytes));
  return TRUE;
}

gboolean
starter_files_write (const struct starter_file *files, const char *folder, const char *command,
                     GError **error)
{
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return fail (error, PLN_ERROR_SYSTEM, "cannot make the folder %s: %s", folder,
                 g_strerror (errno));
  if (!unfinished_settle (folder, error))
    return FALSE;
  struct outputs *outputs = outputs_new ();
  gboolean done = TRUE;
  for (; done && files->name != NULL; files++)
    done = file_plan (outputs, files, folder, command, error);
  done = done && outputs_commit (outputs, error);
  outputs_free (outputs);
  return done;
}
