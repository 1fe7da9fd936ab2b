/* read_beside_json IN.csv IN.json [COLUMN=TEXT]: reads the table as the reader
 * does (encoding, dialect, rows), its first row being the header, and compares
 * it with an array of objects (or the only object) in JSON.  COLUMN=TEXT
 * replaces what the JSON says of a column in its first object.  Exit code 1 and
 * a line that says where, if they differ. */
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>
#include "read/csv/row_pipeline.h"

static gboolean
keep_rows (const struct row_batch *batch, gpointer data, GError **error G_GNUC_UNUSED)
{
  GPtrArray *rows = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      char **cells = g_new0 (char *, entry->row.n_cells + 1);
      for (guint32 c = 0; c < entry->row.n_cells; c++)
        cells[c] = g_strdup (entry->row.cell[c].text);
      if (entry->reason != NULL)
        printf ("line %" G_GUINT64_FORMAT " %s\n", entry->row.line, entry->reason);
      g_ptr_array_add (rows, cells);
    }
  return TRUE;
}

static void
free_cells (gpointer cells)
{
  g_strfreev (cells);
}

static GPtrArray *
read_table (const char *path)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_cells);
  const struct batch_handler handler = { keep_rows, rows };
  struct line_reader *source = line_reader_open (path, NULL, &error);
  gsize length;
  gboolean whole;

  if (source == NULL)
    g_error ("%s", error->message);
  const char *text = line_reader_peek (source, &length, &whole);
  const struct row_pipeline_plan plan = { .title = path,
                                          .source = source,
                                          .cell_limit = 1 << 20,
                                          .dialect = dialect_detect (text, length, 0) };
  if (!row_pipeline_run (&plan, &handler, &error))
    printf ("%s\n", error->message);
  line_reader_free (source);
  return rows;
}

/* The objects, of which the first may be told otherwise. */
static JsonArray *
read_objects (JsonParser *parser, const char *path, const char *other)
{
  g_autoptr (GError) error = NULL;
  if (!json_parser_load_from_file (parser, path, &error))
    g_error ("%s", error->message);
  JsonNode *root = json_parser_get_root (parser);
  JsonArray *objects = json_array_new ();
  if (JSON_NODE_HOLDS_OBJECT (root))
    json_array_add_object_element (objects, json_node_dup_object (root));
  else
    for (guint i = 0; i < json_array_get_length (json_node_get_array (root)); i++)
      json_array_add_object_element (
        objects, json_object_ref (json_array_get_object_element (json_node_get_array (root), i)));
  const char *equals = other != NULL ? strchr (other, '=') : NULL;
  g_autofree char *column = equals != NULL ? g_strndup (other, (gsize)(equals - other)) : NULL;
  if (column != NULL)
    json_object_set_string_member (json_array_get_object_element (objects, 0), column, equals + 1);
  return objects;
}

static gboolean
row_is_object (char **header, char **row, JsonObject *object, guint number)
{
  guint n_header = g_strv_length (header), n_row = g_strv_length (row);
  if (n_header != n_row || n_header != json_object_get_size (object))
    {
      printf ("row %u has %u cells\n", number, n_row);
      return FALSE;
    }
  for (guint c = 0; c < n_header; c++)
    {
      const char *wanted = json_object_has_member (object, header[c])
                             ? json_object_get_string_member (object, header[c])
                             : NULL;
      if (g_strcmp0 (wanted, row[c]) == 0)
        continue;
      printf ("row %u, column '%s': '%s' instead of '%s'\n", number, header[c], row[c],
              wanted != NULL ? wanted : "");
      return FALSE;
    }
  return TRUE;
}

int
main (int argc, char **argv)
{
  if (argc < 3)
    g_error ("usage: read_beside_json IN.csv IN.json [COLUMN=TEXT]");
  g_autoptr (GPtrArray) rows = read_table (argv[1]);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonArray) objects = read_objects (parser, argv[2], argc > 3 ? argv[3] : NULL);
  gboolean same = rows->len == json_array_get_length (objects) + 1;
  if (!same)
    printf ("%u rows instead of %u\n", rows->len, json_array_get_length (objects) + 1);
  for (guint i = 1; same && i < rows->len; i++)
    same = row_is_object (rows->pdata[0], rows->pdata[i],
                          json_array_get_object_element (objects, i - 1), i);
  return !same;
}
