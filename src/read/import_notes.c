/* What was understood of one file. */
#include <string.h>
#include "read/import_notes.h"

enum
{
  KEPT_REJECTS = 10,
  SHOWN = 80
};

void
findings_init (struct findings *findings, struct input *input, const char *path, gboolean keep_all)
{
  input->path = g_strdup (path);
  findings->input = input;
  findings->keep_all = keep_all;
  findings->reject = g_array_new (FALSE, FALSE, sizeof (struct reject));
  findings->drop = g_array_new (FALSE, FALSE, sizeof (struct drop_count));
  findings->notice = g_ptr_array_new ();
  findings->column = g_array_new (FALSE, FALSE, sizeof (struct column_use));
}

static char *
shown_value (const char *value)
{
  if (value == NULL)
    return NULL;
  g_autofree char *valid = g_utf8_make_valid (value, -1);
  if (g_utf8_strlen (valid, -1) <= SHOWN)
    return g_steal_pointer (&valid);
  return g_utf8_substring (valid, 0, SHOWN);
}

void
findings_reject (struct findings *findings, guint64 line, const char *column, const char *value,
                 const char *reason)
{
  findings->input->rows++;
  findings->input->rejected++;
  if (!findings->keep_all && findings->reject->len >= KEPT_REJECTS)
    return;
  struct reject reject = { line, g_strdup (column), shown_value (value), g_strdup (reason) };
  g_array_append_val (findings->reject, reject);
}

void
findings_drop (struct findings *findings, const char *reason)
{
  findings->input->rows++;
  findings->input->dropped++;
  for (guint i = 0; i < findings->drop->len; i++)
    {
      struct drop_count *drop = &g_array_index (findings->drop, struct drop_count, i);
      if (strcmp (drop->reason, reason) == 0)
        {
          drop->rows++;
          return;
        }
    }
  struct drop_count drop = { g_strdup (reason), 1 };
  g_array_append_val (findings->drop, drop);
}

/* What is quoted from the file may be no UTF-8. */
void
findings_notice (struct findings *findings, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  g_ptr_array_add (findings->notice, g_utf8_make_valid (text, -1));
  va_end (arguments);
}

void
findings_column (struct findings *findings, const char *name, const char *role)
{
  struct column_use use = { g_strdup (name), role };
  g_array_append_val (findings->column, use);
}

void
findings_finish (struct findings *findings)
{
  struct input *input = findings->input;
  input->n_rejects = findings->reject->len;
  input->n_drops = findings->drop->len;
  input->n_notices = findings->notice->len;
  input->n_columns = findings->column->len;
  input->reject = (gpointer)g_array_free (findings->reject, FALSE);
  input->drop = (gpointer)g_array_free (findings->drop, FALSE);
  input->notice = (gpointer)g_ptr_array_free (findings->notice, FALSE);
  input->column = (gpointer)g_array_free (findings->column, FALSE);
}

void
input_clear (struct input *input)
{
  for (guint32 i = 0; i < input->n_rejects; i++)
    {
      g_free ((gpointer)input->reject[i].column);
      g_free ((gpointer)input->reject[i].value);
      g_free ((gpointer)input->reject[i].reason);
    }
  for (guint32 i = 0; i < input->n_drops; i++)
    g_free ((gpointer)input->drop[i].reason);
  for (guint32 i = 0; i < input->n_notices; i++)
    g_free ((gpointer)input->notice[i]);
  for (guint32 i = 0; i < input->n_columns; i++)
    g_free ((gpointer)input->column[i].name);
  gpointer owned[] = { input->reject,
                       input->drop,
                       input->notice,
                       input->column,
                       (gpointer)input->path,
                       (gpointer)input->date_style,
                       (gpointer)input->date_example };
  for (guint i = 0; i < G_N_ELEMENTS (owned); i++)
    g_free (owned[i]);
}
