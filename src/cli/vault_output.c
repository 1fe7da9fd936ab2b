/* A folder of notes: reads those that are there, and writes those that change. */
#include <string.h>
#include <sys/stat.h>
#include "cli/vault_output.h"
#include "pln/format.h"
#include "pln/notes.h"

#define OPTION "--vault"

struct note
{
  char *path, *text;
};

static void
note_clear (gpointer data)
{
  struct note *note = data;
  g_free (note->path);
  g_free (note->text);
}

gboolean
vault_output_check (const char *folder, GError **error)
{
  if (folder == NULL)
    return TRUE;
  if (*folder == '\0' || strcmp (folder, "-") == 0)
    return fail (error, PLN_ERROR_USAGE, OPTION ": \"%s\" is not a folder; name a folder for notes",
                 folder);
  if (g_file_test (folder, G_FILE_TEST_EXISTS) && !g_file_test (folder, G_FILE_TEST_IS_DIR))
    return fail (error, PLN_ERROR_USAGE, OPTION ": \"%s\" is a file; name a folder for notes",
                 folder);
  return TRUE;
}

/* The note so far; NULL without an error: there is none. */
static char *
note_read (const char *path, gsize *length, GError **error)
{
  struct stat status;
  char *text = NULL;
  g_autoptr (GError) reason = NULL;
  *length = 0;
  if (lstat (path, &status) != 0)
    return NULL;
  if (stat (path, &status) != 0 || !S_ISREG (status.st_mode))
    fail (error, PLN_ERROR_SYSTEM,
          OPTION ": \"%s\" is not a file that could be a note; move it elsewhere", path);
  else if (!text_file_read (path, SIDE_FILE_MOST, &text, length, &reason))
    fail (error, PLN_ERROR_SYSTEM, OPTION ": cannot read %s", reason->message);
  return text;
}

/* Adds the note, unless the same bytes are there. */
static gboolean
note_add (GArray *changed, char *path, const char *part, GError **error)
{
  struct note note = { path, NULL };
  gsize length;
  GError *reason = NULL;
  g_autofree char *old = note_read (path, &length, &reason);
  if (reason == NULL)
    note.text = note_merge (path, old, length, part, &reason);
  if (note.text != NULL && g_strcmp0 (note.text, old) != 0)
    g_array_append_val (changed, note);
  else
    note_clear (&note);
  if (reason != NULL)
    g_propagate_error (error, reason);
  return reason == NULL;
}

/* The notes that are new or change. */
static gboolean
notes_write (const char *folder, const struct pipeline *pipeline, GArray *changed, guint32 *count,
             GError **error)
{
  struct person_notes *notes = person_notes_new (pipeline->network, pipeline->measures);
  g_autoptr (GString) part = g_string_new (NULL);
  gboolean done = TRUE;
  *count = 0;
  for (guint32 v = 0; done && v < pipeline->network->n_people; v++)
    {
      g_autofree char *file = person_note_file (notes, v);
      if (file == NULL)
        continue;
      g_string_truncate (part, 0);
      person_note_append (notes, v, part);
      done = note_add (changed, g_build_filename (folder, file, NULL), part->str, error);
      ++*count;
    }
  person_notes_free (notes);
  return done;
}

/* "vault/ (121 notes)", "vault/ (121 notes, 3 changed)" */
static char *
folder_text (const char *folder, guint32 count, guint32 changed)
{
  g_autofree char *path
    = g_str_has_suffix (folder, "/") ? g_strdup (folder) : g_strconcat (folder, "/", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_string_append_printf (text, "%s (", path);
  count_append (text, count);
  g_string_append (text, count == 1 ? " note" : " notes");
  if (changed == 0)
    g_string_append (text, ", none changed");
  else if (changed < count)
    {
      g_string_append (text, ", ");
      count_append (text, changed);
      g_string_append (text, " new or changed");
    }
  g_string_append_c (text, ')');
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
notes_plan (GArray *changed, struct outputs *outputs, GError **error)
{
  for (guint i = 0; i < changed->len; i++)
    {
      struct note *note = &g_array_index (changed, struct note, i);
      if (!outputs_plan (outputs, OPTION, note->path, error))
        return FALSE;
      gsize length = strlen (note->text);
      outputs_add (outputs, note->path, g_bytes_new_take (g_steal_pointer (&note->text), length));
    }
  return TRUE;
}

gboolean
vault_output_add (const char *folder, const struct pipeline *pipeline, struct outputs *outputs,
                  GError **error)
{
  g_autoptr (GArray) changed = g_array_new (FALSE, FALSE, sizeof (struct note));
  guint32 count;
  g_array_set_clear_func (changed, note_clear);
  if (!outputs_make_folder (outputs, OPTION, folder, error)
      || !outputs_hold (outputs, folder, error)
      || !notes_write (folder, pipeline, changed, &count, error))
    return FALSE;
  g_autofree char *text = folder_text (folder, count, changed->len);
  outputs_tell_as (outputs, text);
  gboolean done = notes_plan (changed, outputs, error);
  outputs_tell_as (outputs, NULL);
  return done;
}
