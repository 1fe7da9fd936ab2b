/* GDF, of GUESS and Netvizz: "nodedef>name VARCHAR,label VARCHAR", a line for each person, then
 * "edgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN" and a line for each tie. */
#include <string.h>
#include "pln/base.h"
#include "read/understand/graph_text.h"

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
  GHashTable *number;    /* name of a node -> its number + 1 */
  GHashTable *labels;    /* those in use */
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

/* People with the same label get the names of their nodes behind it. */
static void
take_node (struct gdf_file *file, const GPtrArray *cells)
{
  const char *name = cell_of (file, cells, GDF_NAME), *label = cell_of (file, cells, GDF_LABEL);
  GPtrArray *labels = file->writer->label;
  if (*name == '\0' || g_hash_table_contains (file->number, name))
    return;
  char *shown = g_strdup (*label != '\0' ? label : name);
  if (g_hash_table_contains (file->labels, shown))
    {
      g_free (shown);
      shown = g_strdup_printf ("%s (%s)", label, name);
    }
  g_ptr_array_add (labels, shown);
  g_hash_table_add (file->labels, g_strdup (shown));
  g_hash_table_insert (file->number, g_strdup (name), GUINT_TO_POINTER (labels->len));
}

static void
take_edge (struct gdf_file *file, const GPtrArray *cells)
{
  guint32 end[2];
  for (guint i = 0; i < 2; i++)
    end[i] = GPOINTER_TO_UINT (
      g_hash_table_lookup (file->number, cell_of (file, cells, i == 0 ? GDF_NODE1 : GDF_NODE2)));
  const char *weight = cell_of (file, cells, GDF_WEIGHT);
  file->writer->directed = g_ascii_strcasecmp (cell_of (file, cells, GDF_DIRECTED), "true") == 0;
  if (end[0] > 0 && end[1] > 0)
    graph_writer_tie (file->writer, end[0] - 1, end[1] - 1,
                      *weight != '\0' ? g_ascii_strtod (weight, NULL) : 1);
}

gboolean
gdf_parse (const char *text, struct graph_writer *writer)
{
  g_autoptr (GHashTable) number = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) labels = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  struct gdf_file file = { .writer = writer, .number = number, .labels = labels };
  while (*text != '\0')
    {
      gsize length = strcspn (text, "\r\n");
      g_autofree char *line = g_strndup (text, length);
      text += length + strspn (text + length, "\r\n");
      gboolean nodes = g_ascii_strncasecmp (line, "nodedef>", 8) == 0;
      gboolean edges = g_ascii_strncasecmp (line, "edgedef>", 8) == 0;
      if (edges && !file.edges)
        {
          graph_writer_expect (writer, writer->label->len, writer->label->len);
          graph_writer_name_people (writer);
        }
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
