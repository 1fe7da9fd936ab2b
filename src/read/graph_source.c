/* Network files that are text: the whole file is converted to a table. */
#include <string.h>
#include "read/graph_source.h"
#include "read/graphs/graph_text.h"

gboolean
graph_source_take (struct line_reader *source, gboolean *converted, GError **error)
{
  gsize length;
  gboolean whole;
  struct line line;
  GError *problem = NULL;
  const char *start = line_reader_peek (source, &length, &whole);
  if (!graph_text_begins (start, length))
    return TRUE;
  g_autoptr (GString) text = g_string_new (NULL);
  while (line_reader_read_line (source, &line, &problem))
    g_string_append_len (text, line.text, (gssize)line.length);
  if (problem != NULL)
    {
      g_propagate_error (error, problem);
      return FALSE;
    }
  char *table = strlen (text->str) == text->len ? graph_text_to_table (text->str) : NULL;
  *converted = table != NULL;
  line_reader_replace (source, table != NULL ? table : g_strdup (text->str));
  return TRUE;
}
