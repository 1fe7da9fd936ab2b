/* Collects how one file was read. */
#include <string.h>
#include "read/log/import_notes.h"

enum
{
  KEPT_REJECTS = 10,
  SHOWN = 80,
  STATES_MOST = 12 /* different words of unknown meaning that are counted */
};

void
notes_init (struct import_notes *notes, struct input *input, gboolean keep_all)
{
  notes->input = input;
  notes->keep_all = keep_all;
  notes->reject = g_array_new (FALSE, FALSE, sizeof (struct reject));
  notes->drop = g_array_new (FALSE, FALSE, sizeof (struct drop_count));
  notes->notice = g_ptr_array_new ();
  notes->column = g_array_new (FALSE, FALSE, sizeof (struct column_use));
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
notes_reject (struct import_notes *notes, guint64 line, const char *column, const char *value,
              const char *reason)
{
  notes->input->rows++;
  notes->input->rejected++;
  if (!notes->keep_all && notes->reject->len >= KEPT_REJECTS)
    return;
  struct reject reject = { line, g_strdup (column), shown_value (value), g_strdup (reason) };
  g_array_append_val (notes->reject, reject);
}

void
notes_drop (struct import_notes *notes, const char *reason)
{
  notes->input->rows++;
  notes->input->dropped++;
  for (guint i = 0; i < notes->drop->len; i++)
    {
      struct drop_count *drop = &g_array_index (notes->drop, struct drop_count, i);
      if (strcmp (drop->reason, reason) == 0)
        {
          drop->rows++;
          return;
        }
    }
  struct drop_count drop = { g_strdup (reason), 1 };
  g_array_append_val (notes->drop, drop);
}

/* Text quoted from the file may be invalid UTF-8. */
void
notes_notice (struct import_notes *notes, const char *format, ...)
{
  va_list arguments;
  va_start (arguments, format);
  g_autofree char *text = g_strdup_vprintf (format, arguments);
  g_ptr_array_add (notes->notice, g_utf8_make_valid (text, -1));
  va_end (arguments);
}

void
notes_column (struct import_notes *notes, const char *name, const char *role, const char *why,
              gboolean overlooked)
{
  struct column_use use = { g_strdup (name), role, why, overlooked, 0 };
  g_array_append_val (notes->column, use);
}

void
notes_unknown_word (GHashTable **words, const char *text)
{
  if (*text == '\0')
    return;
  if (*words == NULL)
    *words = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_contains (*words, text))
    g_hash_table_add (*words, g_strdup (text));
}

void
notes_unknown_in (struct import_notes *notes, const char *role, guint words)
{
  for (guint i = 0; i < notes->column->len; i++)
    {
      struct column_use *use = &g_array_index (notes->column, struct column_use, i);
      if (g_strcmp0 (use->role, role) == 0)
        use->unknown_words = words;
    }
}

void
notes_unknown_state (struct import_notes *notes, const char *text)
{
  if (notes->unknown_states == NULL)
    notes->unknown_states = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  guint rows = GPOINTER_TO_UINT (g_hash_table_lookup (notes->unknown_states, text));
  if (rows > 0 || g_hash_table_size (notes->unknown_states) < STATES_MOST)
    g_hash_table_insert (notes->unknown_states, g_strdup (text), GUINT_TO_POINTER (rows + 1));
}

static gint
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static void
notice_unknown_states (struct import_notes *notes)
{
  g_autoptr (GString) text = g_string_new (NULL);
  if (notes->unknown_states == NULL)
    return;
  GList *words = g_list_sort (g_hash_table_get_keys (notes->unknown_states), compare_words);
  for (GList *one = words; one != NULL; one = one->next)
    g_string_append_printf (
      text, "%s\"%s\" (%u)", text->len > 0 ? ", " : "", (const char *)one->data,
      GPOINTER_TO_UINT (g_hash_table_lookup (notes->unknown_states, one->data)));
  g_list_free (words);
  notes_notice (notes,
                "pln does not know whether these words mean that somebody was there, and counts "
                "their rows: %s; delete the rows where nobody was",
                text->str);
}

void
notes_finish (struct import_notes *notes)
{
  notice_unknown_states (notes);
  struct input *input = notes->input;
  input->n_rejects = notes->reject->len;
  input->n_drops = notes->drop->len;
  input->n_notices = notes->notice->len;
  input->n_columns = notes->column->len;
  input->reject = (gpointer)g_array_free (notes->reject, FALSE);
  input->drop = (gpointer)g_array_free (notes->drop, FALSE);
  input->notice = (gpointer)g_ptr_array_free (notes->notice, FALSE);
  input->column = (gpointer)g_array_free (notes->column, FALSE);
  g_clear_pointer (&notes->bare_text, g_free);
  g_clear_pointer (&notes->rooms, g_hash_table_unref);
  g_clear_pointer (&notes->room_name, g_byte_array_unref);
  g_clear_pointer (&notes->unknown_states, g_hash_table_unref);
  g_clear_pointer (&notes->ways, g_hash_table_unref);
  g_clear_pointer (&notes->unranked, g_hash_table_unref);
  g_clear_pointer (&notes->rhythms, g_hash_table_unref);
  g_clear_pointer (&notes->ways_of_meeting, g_hash_table_unref);
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
                       (gpointer)input->label,
                       (gpointer)input->name,
                       (gpointer)input->date_style,
                       (gpointer)input->days_assumed,
                       (gpointer)input->date_example };
  for (guint i = 0; i < G_N_ELEMENTS (owned); i++)
    g_free (owned[i]);
}

char *
reject_text (const struct reject *reject)
{
  GString *text = g_string_new (NULL);
  g_string_printf (text, "line %" G_GUINT64_FORMAT, reject->line);
  if (reject->column != NULL)
    g_string_append_printf (text, ", column \"%s\"", reject->column);
  g_string_append (text, ": ");
  if (reject->value != NULL)
    g_string_append_printf (text, "\"%s\" ", reject->value);
  g_string_append (text, reject->reason);
  return g_string_free (text, FALSE);
}

const char *
reject_cure (const struct reject *reject)
{
  return strcmp (reject->reason, REASON_NOBODY) == 0
           ? "; if a column names people, say which: --column from=NAME or --column with=NAME"
           : "";
}
