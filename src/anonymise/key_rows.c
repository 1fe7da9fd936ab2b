/* Reads and writes the cells of a key file. */
#include <string.h>
#include "pln/escape.h"
#include "anonymise/key_rows.h"

struct row_reader
{
  const char *at, *end;
  char separator;
  gboolean quoted; /* inside quotes */
  gboolean line_over;
};

/* A guard stands before a text that would run, or before a ' that is part of the text. */
static const char *
guard_skip (const char *cell)
{
  return *cell == '\'' && cell[1] == '\'' ? cell + 1 : csv_skip_guard (cell);
}

void
key_cell_append (GString *out, const char *text)
{
  g_autofree char *flat = g_strdelimit (g_strdup (text), "\r\n", ' ');
  g_autofree char *guarded = g_strconcat (*flat == '\'' ? "'" : "", flat, NULL);
  csv_append_quoted (out, guarded);
}

static void
line_end_skip (struct row_reader *reader, char c)
{
  if (c == '\r' && reader->at < reader->end && *reader->at == '\n')
    reader->at++;
  reader->line_over = TRUE;
}

/* The next cell; NULL-bytes are left out. */
static char *
cell_read (struct row_reader *reader)
{
  GString *cell = g_string_new (NULL);
  gboolean over = FALSE;
  reader->quoted = reader->at < reader->end && *reader->at == '"';
  reader->at += reader->quoted;
  while (!over && reader->at < reader->end)
    {
      char c = *reader->at++;
      if (reader->quoted && c == '"')
        {
          reader->quoted = reader->at < reader->end && *reader->at == '"';
          if (reader->quoted)
            g_string_append_c (cell, *reader->at++);
        }
      else if (!reader->quoted && c == reader->separator)
        over = TRUE;
      else if (!reader->quoted && (c == '\n' || c == '\r'))
        {
          line_end_skip (reader, c);
          over = TRUE;
        }
      else if (c != '\0')
        g_string_append_c (cell, c);
    }
  reader->line_over |= !over;
  return g_string_free (cell, FALSE);
}

/* Empty cells at the end, which spreadsheets add, are left out. */
static char **
row_read (struct row_reader *reader)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  reader->line_over = FALSE;
  while (!reader->line_over)
    {
      g_autofree char *cell = cell_read (reader);
      csv_remove_inner_guards (cell);
      g_ptr_array_add (cells, g_strdup (guard_skip (cell)));
    }
  while (cells->len > 0 && *(const char *)cells->pdata[cells->len - 1] == '\0')
    g_ptr_array_set_size (cells, (gint)cells->len - 1);
  g_ptr_array_set_free_func (cells, NULL);
  g_ptr_array_add (cells, NULL);
  return (char **)g_ptr_array_free (cells, FALSE);
}

GPtrArray *
key_rows_parse (const char *bytes, gsize length, const char *first_cell)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify)g_strfreev);
  g_autoptr (GString) text = g_string_sized_new (length);
  for (gsize i = 0; i < length; i++)
    if (bytes[i] != '\0')
      g_string_append_c (text, bytes[i]);
  const char *start = text->str + (g_str_has_prefix (text->str, "\xef\xbb\xbf") ? 3 : 0);
  const char *first = *start == '"' ? start + 1 : start;
  struct row_reader reader = { start, text->str + text->len, ',', FALSE, FALSE };
  if (g_str_has_prefix (first, first_cell))
    {
      char after = first[strlen (first_cell) + (gsize)(first - start)];
      reader.separator = after == ';' || after == '\t' ? after : ',';
    }
  while (reader.at < reader.end)
    {
      char **row = row_read (&reader);
      if (*row != NULL)
        g_ptr_array_add (rows, row);
      else
        g_strfreev (row);
    }
  return rows;
}
