/* Walks down a folder. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "read/input/stop.h"
#include "read/sources/archive_file.h"
#include "read/sources/folder_files.h"
#include "read/sources/source_kind.h"

enum
{
  DEEPEST = 32
};

struct folder_walk
{
  const char *folder, *title;
  GPtrArray *files;
};

static gboolean list_folder (struct folder_walk *walk, const char *inner, guint depth,
                             GError **error);

static gboolean
take_name (struct folder_walk *walk, const char *inner, guint depth, GError **error)
{
  struct stat status;
  g_autofree char *path = g_build_filename (walk->folder, inner, NULL);
  if (lstat (path, &status) != 0)
    return TRUE;
  if (S_ISDIR (status.st_mode))
    return depth == DEEPEST || list_folder (walk, inner, depth + 1, error);
  if (S_ISLNK (status.st_mode) && (stat (path, &status) != 0 || S_ISDIR (status.st_mode)))
    return TRUE;
  if (!S_ISREG (status.st_mode))
    return TRUE;
  g_ptr_array_add (walk->files, g_strdup (inner));
  return walk->files->len <= ARCHIVE_MEMBERS_MOST
         || stop (error, PLN_ERROR_DATA,
                  "\"%s\" holds more than " ARCHIVE_MEMBERS_MOST_TEXT
                  "; name the files that matter",
                  walk->title);
}

static gboolean
list_folder (struct folder_walk *walk, const char *inner, guint depth, GError **error)
{
  const char *name;
  gboolean done = TRUE;
  g_autofree char *path = g_build_filename (walk->folder, inner, NULL);
  errno = 0;
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  if (dir == NULL)
    return stop (error, PLN_ERROR_SYSTEM, "cannot open the folder \"%s\": %s%s", path,
                 system_reason (errno), system_cure (errno));
  while (done && (name = g_dir_read_name (dir)) != NULL)
    if (!source_is_of_system (name))
      {
        g_autofree char *next
          = *inner != '\0' ? g_build_filename (inner, name, NULL) : g_strdup (name);
        done = take_name (walk, next, depth, error);
      }
  return done;
}

GPtrArray *
folder_files_list (const char *folder, const char *title, GError **error)
{
  struct folder_walk walk = { folder, title, g_ptr_array_new_with_free_func (g_free) };
  if (list_folder (&walk, "", 0, error))
    return walk.files;
  g_ptr_array_unref (walk.files);
  return NULL;
}
