/* Files that are text but not yet a table: the whole file is converted to one. */
#include <string.h>
#include "read/graph_source.h"
#include "read/graphs/graph_networkx.h"
#include "read/graphs/graph_text.h"
#include "read/input/drawn_table.h"

/* NULL and an error: the file cannot be read. */
static GString *
read_rest (struct line_reader *source, GError **error)
{
  struct line line;
  GError *problem = NULL;
  g_autoptr (GString) text = g_string_new (NULL);
  while (line_reader_read_line (source, &line, &problem))
    g_string_append_len (text, line.text, (gssize)line.length);
  if (problem == NULL)
    return g_steal_pointer (&text);
  g_propagate_error (error, problem);
  return NULL;
}

gboolean
graph_source_take (struct line_reader *source, gboolean *converted, GError **error)
{
  gsize length;
  gboolean whole;
  const char *start = line_reader_peek (source, &length, &whole);
  gboolean is_graph = graph_text_begins (start, length);
  gboolean has_edges = !is_graph && networkx_edges_begin (start, length);
  if (!is_graph && !has_edges && !drawn_table_begins (start, length))
    return TRUE;
  g_autoptr (GString) text = read_rest (source, error);
  if (text == NULL)
    return FALSE;
  gboolean sound = strlen (text->str) == text->len;
  gboolean headed = is_graph;
  char *table = !sound      ? NULL
                : is_graph  ? graph_text_to_table (text->str)
                : has_edges ? networkx_edges_to_table (text->str, &headed)
                            : drawn_table_to_lines (text->str);
  *converted = headed && table != NULL;
  line_reader_replace (source, table != NULL ? table : g_strdup (text->str));
  return TRUE;
}
