/* GDF, of GUESS and Netvizz: "nodedef>name VARCHAR,label VARCHAR", a line for each person, then
 * "edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN" and a line for each tie. */
#include <string.h>
#include "read/graphs/graph_text.h"

enum gdf_column
{
  GDF_NAME,
  GDF_LABEL,
  GDF_NODE1,
  GDF_NODE2,
  GDF_WEIGHT,
  GDF_DIRECTED,
  N_GDF_COLUMNS
};

struct gdf_file
{
  struct graph_writer *writer;
  gboolean edges;
  int at[N_GDF_COLUMNS]; /* columns of the present part; -1: none */
};

/* The cells of a line; quotes of both kinds may stand around one. */
static GPtrArray *
split_cells (const char *line)
{
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  for (const char *from = line;; from++)
    {
      from += strspn (from, " \t");
      const char *end = *from == '"' || *from == '\'' ? strchr (from + 1, *from) : NULL;
      const char *text = end != NULL ? from + 1 : from;
      gsize length = end != NULL ? (gsize)(end - text) : strcspn (from, ",");
      g_ptr_array_add (cells, g_strstrip (g_strndup (text, length)));
      from = text + length;
      from += strcspn (from, ",");
      if (*from == '\0')
        return cells;
    }
}

static const char *
cell_of (const struct gdf_file *file, const GPtrArray *cells, enum gdf_column column)
{
  int at = file->at[column];
  return at >= 0 && (guint)at < cells->len ? g_ptr_array_index (cells, (guint)at) : "";
}

static void
begin_part (struct gdf_file *file, const char *columns)
{
  static const char *const names[] = { "name", "label", "node1", "node2", "weight", "directed" };
  g_autoptr (GPtrArray) cells = split_cells (columns);
  for (guint k = 0; k < N_GDF_COLUMNS; k++)
    file->at[k] = -1;
  for (guint i = 0; i < cells->len; i++)
    {
      char *name = g_ptr_array_index (cells, i);
      name[strcspn (name, " \t")] = '\0';
      for (guint k = 0; k < N_GDF_COLUMNS; k++)
        if (g_ascii_strcasecmp (name, names[k]) == 0)
          file->at[k] = (int)i;
    }
}

static void
take_node (struct gdf_file *file, const GPtrArray *cells)
{
  graph_writer_add_node (file->writer, cell_of (file, cells, GDF_NAME),
                         cell_of (file, cells, GDF_LABEL));
}

static void
take_edge (struct gdf_file *file, const GPtrArray *cells)
{
  const char *weight = cell_of (file, cells, GDF_WEIGHT);
  file->writer->directed = g_ascii_strcasecmp (cell_of (file, cells, GDF_DIRECTED), "true") == 0;
  graph_writer_tie_nodes (file->writer, cell_of (file, cells, GDF_NODE1),
                          cell_of (file, cells, GDF_NODE2),
                          *weight != '\0' ? g_ascii_strtod (weight, NULL) : 1);
}

gboolean
gdf_parse (const char *text, struct graph_writer *writer)
{
  struct gdf_file file = { .writer = writer };
  while (*text != '\0')
    {
      gsize length = strcspn (text, "\r\n");
      g_autofree char *line = g_strndup (text, length);
      text += length + strspn (text + length, "\r\n");
      gboolean nodes = g_ascii_strncasecmp (line, "nodedef>", 8) == 0;
      gboolean edges = g_ascii_strncasecmp (line, "edgedef>", 8) == 0;
      if (edges && !file.edges)
        graph_writer_name_nodes (writer);
      file.edges |= edges;
      if (nodes || edges)
        begin_part (&file, line + 8);
      if (nodes || edges || *line == '\0')
        continue;
      g_autoptr (GPtrArray) cells = split_cells (line);
      if (file.edges)
        take_edge (&file, cells);
      else
        take_node (&file, cells);
    }
  return file.edges && writer->label->len > 0;
}
