/* Reads journals. A line that is cut, and all after it, does not count: what it would have announced
 * has not begun. */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "cli/writing/journal_reader.h"

enum
{
  JOURNAL_BYTES_MOST = 1 << 30,
  FILES_MOST = 100 * 1000 * 1000
};

static void
file_clear (gpointer file)
{
  g_free (((struct journal_file *)file)->name);
}

void
journal_text_free (struct journal_text *text)
{
  g_free (text->token);
  g_ptr_array_unref (text->folders);
  g_ptr_array_unref (text->made);
  g_array_unref (text->files);
  g_free (text);
}

static gboolean
number_read (const char *cell, gint64 *number)
{
  return g_ascii_string_to_signed (cell, 10, G_MININT64, G_MAXINT64, number, NULL);
}

static gboolean
unsigned_read (const char *cell, guint64 most, guint64 *number)
{
  return g_ascii_string_to_unsigned (cell, 10, 0, most, number, NULL);
}

/* It becomes part of a path, so it may lead nowhere else. */
static gboolean
is_token (const char *cell)
{
  gsize length = strspn (cell, "0123456789abcdef");
  return length > 0 && cell[length] == '\0';
}

static gboolean
is_file_name (const char *name)
{
  return *name != '\0' && strchr (name, '/') == NULL && strcmp (name, ".") != 0
         && strcmp (name, "..") != 0;
}

static gboolean
run_line_read (struct journal_text *text, char **cell)
{
  guint64 count;
  if (!is_token (cell[1]) || !unsigned_read (cell[2], FILES_MOST, &count) || text->token != NULL)
    return FALSE;
  text->token = g_strdup (cell[1]);
  text->n_files = (guint)count;
  return TRUE;
}

static gboolean
file_line_read (struct journal_text *text, char **cell)
{
  struct journal_file file = { 0 };
  guint64 index;
  gint64 nanoseconds;
  if (!unsigned_read (cell[1], FILES_MOST, &index)
      || !unsigned_read (cell[2], G_MAXUINT64, &file.number)
      || !unsigned_read (cell[3], G_MAXUINT64, &file.size) || !number_read (cell[4], &file.seconds)
      || !number_read (cell[5], &nanoseconds))
    return FALSE;
  file.index = (guint)index;
  file.nanoseconds = (long)nanoseconds;
  file.name = g_strcompress (cell[6]);
  g_array_append_val (text->files, file);
  return is_file_name (file.name);
}

static gboolean
line_read (struct journal_text *text, const char *line, gboolean *ready)
{
  g_auto (GStrv) cell = g_strsplit (line, "\t", -1);
  guint cells = g_strv_length (cell);
  const char *word = cells > 0 ? cell[0] : "";
  if (cells == 3 && strcmp (word, "run") == 0)
    return run_line_read (text, cell);
  if (cells == 2 && strcmp (word, "self") == 0)
    return unsigned_read (cell[1], G_MAXUINT64, &text->self);
  if (cells == 2 && strcmp (word, "folder") == 0)
    g_ptr_array_add (text->folders, g_strcompress (cell[1]));
  else if (cells == 2 && strcmp (word, "made") == 0)
    g_ptr_array_add (text->made, g_strcompress (cell[1]));
  else if (cells == 1 && strcmp (word, "begun") == 0)
    text->begun = text->token != NULL;
  else if (cells == 7 && strcmp (word, "file") == 0)
    return file_line_read (text, cell);
  else if (cells == 1 && strcmp (word, "ready") == 0)
    *ready = TRUE;
  else if (cells == 1 && strcmp (word, "done") == 0)
    text->done = *ready;
  else
    return FALSE;
  return TRUE;
}

static char *
bytes_read (const struct journal *journal, off_t size)
{
  char *bytes = g_malloc ((gsize)size + 1);
  off_t got = 0;
  while (got < size)
    {
      ssize_t more = pread (journal->descriptor, bytes + got, (gsize)(size - got), got);
      if (more <= 0)
        break;
      got += more;
    }
  bytes[got] = '\0';
  return bytes;
}

struct journal_text *
journal_text_read (const struct journal *journal)
{
  struct stat status;
  gboolean ready = FALSE;
  if (fstat (journal->descriptor, &status) != 0 || status.st_size > JOURNAL_BYTES_MOST)
    return NULL;
  g_autofree char *bytes = bytes_read (journal, status.st_size);
  struct journal_text *text = g_new0 (struct journal_text, 1);
  text->folders = g_ptr_array_new_with_free_func (g_free);
  text->made = g_ptr_array_new_with_free_func (g_free);
  text->files = g_array_new (FALSE, FALSE, sizeof (struct journal_file));
  g_array_set_clear_func (text->files, file_clear);
  char *line = bytes;
  for (char *end; (end = strchr (line, '\n')) != NULL; line = end + 1)
    {
      *end = '\0';
      if (!line_read (text, line, &ready))
        break;
    }
  if (!ready)
    g_array_set_size (text->files, 0);
  if (text->begun && text->self == (guint64)status.st_ino)
    return text;
  journal_text_free (text);
  return NULL;
}
