/* Neo4j's apoc.export.csv.all: a line for each node with "_id", "_labels" and its properties, and below
 * them a line for each relationship with "_start", "_end" and "_type". */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/people/non_people.h"
#include "read/graphs/graph_text.h"

enum apoc_column
{
  APOC_ID,
  APOC_LABELS,
  APOC_START,
  APOC_END,
  APOC_WEIGHT,
  N_APOC_COLUMNS
};

enum
{
  NAMES_MOST = 8,
  TITLE_LINES = 8 /* above the header */
};

struct apoc_file
{
  struct graph_writer *writer;
  int at[N_APOC_COLUMNS]; /* -1: none */
  int name[NAMES_MOST];   /* properties that may be the name, the best first; -1: the end */
  char delimiter;
  gboolean persons; /* some nodes are said to be people: the others are not */
};

/* A cell that ends at the delimiter or the end of its line; moves on behind it. */
static char *
take_cell (const char **at, char delimiter, gboolean *ends_line)
{
  GString *cell = g_string_new (NULL);
  const char *text = *at;
  gboolean quoted = *text == '"';
  for (text += quoted; *text != '\0'; text++)
    {
      if (quoted && *text == '"' && text[1] != '"')
        quoted = FALSE;
      else if (!quoted && (*text == delimiter || *text == '\n'))
        break;
      else
        {
          text += quoted && *text == '"';
          g_string_append_c (cell, *text);
        }
    }
  *ends_line = *text != delimiter || *text == '\0';
  *at = *text != '\0' ? text + 1 : text;
  return g_strstrip (g_string_free (cell, FALSE));
}

/* The cells of the next line; NULL at the end. */
static GPtrArray *
take_line (const char **at, char delimiter)
{
  if (**at == '\0')
    return NULL;
  GPtrArray *cells = g_ptr_array_new_with_free_func (g_free);
  gboolean ends_line = FALSE;
  while (!ends_line)
    g_ptr_array_add (cells, take_cell (at, delimiter, &ends_line));
  return cells;
}

static const char *
cell_of (const struct apoc_file *file, const GPtrArray *cells, enum apoc_column column)
{
  int at = file->at[column];
  return at >= 0 && (guint)at < cells->len ? g_ptr_array_index (cells, (guint)at) : "";
}

/* The number of the column with that header; -1: none. */
static int
column_headed (const GPtrArray *header, const char *name)
{
  for (guint i = 0; i < header->len; i++)
    if (g_ascii_strcasecmp (g_ptr_array_index (header, i), name) == 0)
      return (int)i;
  return -1;
}

static void
find_columns (struct apoc_file *file, const GPtrArray *header)
{
  static const char *const columns[N_APOC_COLUMNS]
    = { "_id", "_labels", "_start", "_end", "weight" };
  static const char *const names[]
    = { "name", "fullName", "displayName", "title", "username", "label", "email" };
  guint n = 0;
  for (guint k = 0; k < N_APOC_COLUMNS; k++)
    file->at[k] = column_headed (header, columns[k]);
  for (guint k = 0; k < G_N_ELEMENTS (names); k++)
    {
      int at = column_headed (header, names[k]);
      if (at >= 0)
        file->name[n++] = at;
    }
  file->name[n] = -1;
}

/* What the node is called; "" if no property says so. */
static const char *
name_of (const struct apoc_file *file, const GPtrArray *cells)
{
  for (const int *at = file->name; *at >= 0; at++)
    if ((guint)*at < cells->len && *(char *)g_ptr_array_index (cells, (guint)*at) != '\0')
      return g_ptr_array_index (cells, (guint)*at);
  return "";
}

/* ":Person:Author": is one of the labels such a word? */
static gboolean
labels_hold (const char *labels, gboolean (*is_such) (const char *word))
{
  g_auto (GStrv) label = g_strsplit (labels, ":", -1);
  for (char **one = label; *one != NULL; one++)
    if (**one != '\0' && is_such (*one))
      return TRUE;
  return FALSE;
}

static gboolean
is_person (const struct apoc_file *file, const char *labels)
{
  return file->persons ? labels_hold (labels, word_means_person)
                       : !labels_hold (labels, word_means_thing);
}

static void
take_node (struct apoc_file *file, const GPtrArray *cells)
{
  if (is_person (file, cell_of (file, cells, APOC_LABELS)))
    graph_writer_add_node (file->writer, cell_of (file, cells, APOC_ID), name_of (file, cells));
}

static void
take_relationship (struct apoc_file *file, const GPtrArray *cells)
{
  double weight;
  if (!cell_number_parse (cell_of (file, cells, APOC_WEIGHT), FALSE, &weight))
    weight = 1;
  graph_writer_tie_nodes (file->writer, cell_of (file, cells, APOC_START),
                          cell_of (file, cells, APOC_END), weight);
}

/* Calls visit for each line with something in the column. */
static void
visit_lines (struct apoc_file *file, const char *text, enum apoc_column column,
             void (*visit) (struct apoc_file *file, const GPtrArray *cells))
{
  GPtrArray *cells;
  while ((cells = take_line (&text, file->delimiter)) != NULL)
    {
      if (*cell_of (file, cells, column) != '\0')
        visit (file, cells);
      g_ptr_array_unref (cells);
    }
}

static void
look_for_persons (struct apoc_file *file, const GPtrArray *cells)
{
  file->persons |= labels_hold (cell_of (file, cells, APOC_LABELS), word_means_person);
}

/* The delimiter of a header with all columns that Neo4j writes, in any order; '\0': another line. */
static char
delimiter_of (const char *line)
{
  static const char *const columns[] = { "_id", "_labels", "_start", "_end" };
  for (const char *delimiter = ",;\t"; *delimiter != '\0'; delimiter++)
    {
      const char *at = line;
      g_autoptr (GPtrArray) header = take_line (&at, *delimiter);
      guint found = 0;
      for (guint k = 0; header != NULL && k < G_N_ELEMENTS (columns); k++)
        found += column_headed (header, columns[k]) >= 0;
      if (found == G_N_ELEMENTS (columns))
        return *delimiter;
    }
  return '\0';
}

/* The header, which may stand below a title; NULL: this is another text. */
static const char *
find_header (const char *text)
{
  for (guint i = 0; i < TITLE_LINES; i++)
    {
      gsize length = strcspn (text, "\n");
      g_autofree char *line = g_strndup (text, length);
      if (strstr (line, "_labels") != NULL && delimiter_of (line) != '\0')
        return text;
      if (text[length] == '\0')
        return NULL;
      text += length + 1;
    }
  return NULL;
}

gboolean
apoc_begins (const char *text)
{
  return find_header (text) != NULL;
}

gboolean
apoc_parse (const char *text, struct graph_writer *writer)
{
  text = find_header (text);
  struct apoc_file file = { .writer = writer, .delimiter = delimiter_of (text) };
  g_autoptr (GPtrArray) header = take_line (&text, file.delimiter);
  find_columns (&file, header);
  visit_lines (&file, text, APOC_LABELS, look_for_persons);
  visit_lines (&file, text, APOC_ID, take_node);
  graph_writer_name_nodes (writer);
  writer->directed = TRUE;
  visit_lines (&file, text, APOC_START, take_relationship);
  return writer->label->len > 0;
}
