/* The plan of a reading: written by check, read back by every command. */
#include <string.h>
#include "cli/plan_file.h"

static const struct
{
  const char *name;
  enum table_shape shape;
} shapes[] = { { "own-log", SHAPE_OWN_LOG },
               { "attendance", SHAPE_ATTENDANCE },
               { "chat", SHAPE_CHAT },
               { "contacts", SHAPE_CONTACTS },
               { "ties", SHAPE_TIES } };

static void
write_column (const struct column_use *column, GString *out)
{
  gboolean role = column->role != NULL && strcmp (column->role, "attribute") != 0;
  g_string_append_printf (out, "%s: %s", role ? column->role : "none", column->name);
  if (column->why != NULL)
    g_string_append_printf (out, "  # %s", column->why);
  g_string_append_c (out, '\n');
}

void
plan_file_write (const struct log *log, GString *out)
{
  g_string_append (out,
                   "# How pln reads these files. Correct a line and give this file to --plan.\n");
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      g_string_append_printf (out, "\nfile: %s  # %s\n", input->path, input->profile);
      for (guint k = 0; k < G_N_ELEMENTS (shapes); k++)
        if (g_strcmp0 (input->format, shapes[k].name) == 0)
          g_string_append_printf (out, "shape: %s\n", shapes[k].name);
      for (guint32 k = 0; k < input->n_columns && input->header_line > 0; k++)
        write_column (&input->column[k], out);
    }
}

static gboolean
take_shape (const char *text, enum table_shape *shape)
{
  for (guint k = 0; k < G_N_ELEMENTS (shapes); k++)
    if (strcmp (text, shapes[k].name) == 0)
      {
        *shape = shapes[k].shape;
        return TRUE;
      }
  return FALSE;
}

char **
plan_file_read (const char *path, char *const *columns, enum table_shape *shape, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) out = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) local = NULL;
  if (!text_file_read (path, SIDE_FILE_MOST, &text, NULL, &local))
    {
      if (g_error_matches (local, G_FILE_ERROR, G_FILE_ERROR_NOENT))
        fail (error, PLN_ERROR_SYSTEM, "--plan: there is no file \"%s\" here", path);
      else
        fail (error, PLN_ERROR_SYSTEM, "--plan: cannot read %s", local->message);
      return NULL;
    }
  for (; columns != NULL && *columns != NULL; columns++)
    g_ptr_array_add (out, g_strdup (*columns));
  g_auto (GStrv) line = g_strsplit (text, "\n", -1);
  for (guint i = 0; line[i] != NULL; i++)
    {
      char *remark = strstr (line[i], "  #");
      if (remark != NULL)
        *remark = '\0';
      g_strstrip (line[i]);
      char *colon = strstr (line[i], ": ");
      if (*line[i] == '\0' || *line[i] == '#' || g_str_has_prefix (line[i], "file:"))
        continue;
      gboolean shaped = g_str_has_prefix (line[i], "shape: ");
      if (colon == NULL || (shaped && !take_shape (line[i] + 7, shape)))
        return fail (error, PLN_ERROR_USAGE,
                     "%s, line %u: \"%s\" is not a line of a plan; write \"ROLE: COLUMN\"", path,
                     i + 1, line[i]),
               NULL;
      if (!shaped)
        g_ptr_array_add (out,
                         g_strdup_printf ("%.*s=%s", (int)(colon - line[i]), line[i], colon + 2));
    }
  g_ptr_array_add (out, NULL);
  return (char **)g_ptr_array_free (g_steal_pointer (&out), FALSE);
}
