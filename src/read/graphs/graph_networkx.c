/* NetworkX's lists of edges, "Ingrid Kofi {'weight': 3}": what is known of an edge stands in braces.
 *
 * The braces become a cell with the weight, or one with the day, or nothing; a list that has both gets a
 * header. Lines keep their numbers, unless there is a header. */
#include <string.h>
#include "read/graphs/graph_networkx.h"

enum
{
  START_BYTES = 4000,
  START_LINES = 30
};

struct edge
{
  char delimiter;
  gsize length;      /* of the two names with the delimiter between them */
  const char *brace; /* what is known of the edge */
};

/* Two names, the same delimiter between them and before the brace, which the line ends with. */
static gboolean
edge_read (const char *line, struct edge *edge)
{
  gsize length = strlen (line);
  const char *brace = strchr (line, '{');
  if (brace == NULL || brace < line + 4 || line[length - 1] != '}')
    return FALSE;
  edge->delimiter = brace[-1];
  edge->length = (gsize)(brace - 1 - line);
  edge->brace = brace;
  const char *between = memchr (line, edge->delimiter, edge->length);
  return strchr (" ,;\t|", edge->delimiter) != NULL && between != NULL && between > line
         && between + 1 < line + edge->length && brace[strcspn (brace, "'\"}")] != '\0'
         && memchr (between + 1, edge->delimiter, (gsize)(line + edge->length - between - 1))
              == NULL;
}

static gboolean
is_remark (const char *line)
{
  return *line == '#' || *line == '\0';
}

/* Are all lines edges or remarks? The last one may be cut off. */
static gboolean
lines_are_edges (char **line, gboolean whole)
{
  struct edge edge;
  guint edges = 0;
  for (; *line != NULL; line++)
    {
      if (is_remark (*line))
        continue;
      if (!edge_read (*line, &edge))
        return !whole && line[1] == NULL && edges > 0;
      edges++;
    }
  return edges > 0;
}

static char **
split_lines (const char *text, gint most)
{
  char **line = g_strsplit (text, "\n", most);
  for (char **at = line; *at != NULL; at++)
    g_strchomp (*at);
  return line;
}

gboolean
networkx_edges_begin (const char *text, gsize length)
{
  g_autofree char *start = g_strndup (text, MIN (length, START_BYTES));
  g_auto (GStrv) line = split_lines (start, START_LINES);
  return lines_are_edges (line, FALSE);
}

/* The value of a key in braces, without quotes; NULL: none. */
static char *
value_of (const char *brace, const char *pattern)
{
  g_autofree char *whole
    = g_strdup_printf ("['\"](?:%s)['\"]: *(?:'([^']*)'|\"([^\"]*)\"|([^'\",} ]+))", pattern);
  g_autoptr (GRegex) regex = g_regex_new (whole, 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  if (!g_regex_match (regex, brace, 0, &match))
    return NULL;
  for (gint i = 1; i <= 3; i++)
    {
      char *value = g_match_info_fetch (match, i);
      if (value != NULL && *value != '\0')
        return value;
      g_free (value);
    }
  return NULL;
}

struct values
{
  GPtrArray *weight, *date; /* of char, by line */
  gboolean any_weight, any_date;
};

static void
append_edge (GString *out, const struct values *values, guint at, const char *line,
             const struct edge *edge)
{
  const char *weight = values->weight->pdata[at], *date = values->date->pdata[at];
  g_string_append_len (out, line, (gssize)edge->length);
  if (values->any_weight)
    g_string_append_printf (out, "%c%s", edge->delimiter, weight != NULL ? weight : "1");
  if (values->any_date)
    g_string_append_printf (out, "%c\"%s\"", edge->delimiter, date != NULL ? date : "");
}

static void
append_header (GString *out, const struct values *values, char delimiter)
{
  g_string_append_printf (out, "source%ctarget", delimiter);
  if (values->any_weight)
    g_string_append_printf (out, "%cweight", delimiter);
  g_string_append_printf (out, "%cdate\n", delimiter);
}

char *
networkx_edges_to_table (const char *text, gboolean *headed)
{
  struct edge edge;
  struct values values = { .weight = g_ptr_array_new_with_free_func (g_free),
                           .date = g_ptr_array_new_with_free_func (g_free) };
  GString *out = g_string_new (NULL);
  g_auto (GStrv) line = split_lines (text, -1);
  gboolean sound = lines_are_edges (line, TRUE);
  for (guint i = 0; line[i] != NULL && sound; i++)
    {
      gboolean tied = !is_remark (line[i]) && edge_read (line[i], &edge);
      char *weight = tied ? value_of (edge.brace, "weight") : NULL;
      char *date = tied ? value_of (edge.brace, "date|day|time|timestamp|datetime") : NULL;
      values.any_weight |= weight != NULL;
      values.any_date |= date != NULL;
      g_ptr_array_add (values.weight, weight);
      g_ptr_array_add (values.date, date);
    }
  *headed = values.any_date;
  gboolean begun = FALSE;
  for (guint i = 0; line[i] != NULL && sound; i++)
    {
      gboolean tied = !is_remark (line[i]) && edge_read (line[i], &edge);
      if (tied && *headed && !begun)
        append_header (out, &values, edge.delimiter);
      begun |= tied;
      if (tied)
        append_edge (out, &values, i, line[i], &edge);
      else if (!*headed)
        g_string_append (out, line[i]);
      if (line[i + 1] != NULL)
        g_string_append_c (out, '\n');
    }
  g_ptr_array_unref (values.weight);
  g_ptr_array_unref (values.date);
  return g_string_free (out, !sound);
}
