/* Matrix Market's coordinate form: "%%MatrixMarket matrix coordinate pattern symmetric", remarks, a
 * line with the size, then an entry a line: row, column and, but in a pattern, its value. */
#include <string.h>
#include "read/graphs/graph_text.h"

struct mtx_file
{
  struct graph_writer *writer;
  guint32 n_rows, n_columns; /* 0: the size has not been read */
};

static gboolean
take_size (struct mtx_file *file, char **word)
{
  guint64 rows = g_ascii_strtoull (word[0], NULL, 10);
  guint64 columns = g_ascii_strtoull (word[1], NULL, 10);
  if (rows == 0 || columns == 0 || rows > GRAPH_PEOPLE_MOST || columns > GRAPH_PEOPLE_MOST)
    return FALSE;
  file->n_rows = (guint32)rows;
  file->n_columns = (guint32)columns;
  /* What the columns of a table that is not square stand for is shared by the people of the rows. */
  graph_writer_expect (file->writer, rows == columns ? file->n_rows : (guint32)(rows + columns),
                       file->n_rows);
  graph_writer_name_people (file->writer);
  return TRUE;
}

static gboolean
take_entry (struct mtx_file *file, char **word)
{
  guint64 row = g_ascii_strtoull (word[0], NULL, 10), column = g_ascii_strtoull (word[1], NULL, 10);
  if (row < 1 || row > file->n_rows || column < 1 || column > file->n_columns)
    return FALSE;
  guint32 behind = file->n_rows == file->n_columns ? 0 : file->n_rows;
  graph_writer_tie (file->writer, (guint32)row - 1, (guint32)column - 1 + behind,
                    word[2] != NULL ? g_ascii_strtod (word[2], NULL) : 1);
  return TRUE;
}

gboolean
mtx_parse (const char *text, struct graph_writer *writer)
{
  struct mtx_file file = { .writer = writer };
  g_autofree char *first = g_strndup (text, strcspn (text, "\r\n"));
  g_autofree char *kind = g_ascii_strdown (first, -1);
  gboolean sound = strstr (kind, " coordinate ") != NULL && strstr (kind, " complex ") == NULL;
  writer->directed = strstr (kind, " general") != NULL;
  while (*text != '\0' && sound)
    {
      gsize length = strcspn (text, "\r\n");
      g_autofree char *line = g_strndup (text, length);
      text += length + strspn (text + length, "\r\n");
      gboolean ends = FALSE;
      const char *at = line;
      char *word[4] = { NULL };
      for (guint i = 0; i < 3 && *line != '%'; i++)
        word[i] = graph_word_next (&at, FALSE, &ends);
      if (word[0] != NULL)
        sound = word[1] != NULL
                && (file.n_rows == 0 ? take_size (&file, word) : take_entry (&file, word));
      for (guint i = 0; i < 3; i++)
        g_free (word[i]);
    }
  return sound && file.n_rows > 0;
}
