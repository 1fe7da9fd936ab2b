/* UCINET's DL: "dl n=4 format=fullmatrix labels: ... data: ...". */
#include <string.h>
#include "pln/base.h"
#include "read/graphs/graph_text.h"

enum dl_format
{
  DL_FULL_MATRIX,
  DL_UPPER_HALF,
  DL_LOWER_HALF,
  DL_NODE_LIST,     /* a person, then everybody they are tied to */
  DL_NODE_LIST_TWO, /* a person, then everything they have in common with others */
  DL_EDGE_LIST,
  DL_EDGE_LIST_TWO,
  DL_UNKNOWN
};

struct dl_file
{
  struct graph_writer *writer;
  const char *at;
  guint32 n_rows, n_columns;
  enum dl_format format;
  gboolean rows_embedded, columns_embedded, two_mode, no_diagonal;
  guint32 n_levels;
  GPtrArray *column_label;
  GHashTable *row_of, *column_of; /* maps label to number, from 0, if labels are embedded */
};

static enum dl_format
format_named (const char *word)
{
  static const struct
  {
    const char *name, *short_name;
    enum dl_format format;
  } formats[] = { { "fullmatrix", "fm", DL_FULL_MATRIX },  { "upperhalf", "uh", DL_UPPER_HALF },
                  { "lowerhalf", "lh", DL_LOWER_HALF },    { "nodelist1", "nl1", DL_NODE_LIST },
                  { "nodelist", "nl", DL_NODE_LIST },      { "nodelist2", "nl2", DL_NODE_LIST_TWO },
                  { "edgelist1", "el1", DL_EDGE_LIST },    { "edgelist", "el", DL_EDGE_LIST },
                  { "edgelist2", "el2", DL_EDGE_LIST_TWO } };
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (g_ascii_strcasecmp (word, formats[i].name) == 0
        || g_ascii_strcasecmp (word, formats[i].short_name) == 0)
      return formats[i].format;
  return DL_UNKNOWN;
}

/* The next word of the header, in lower case; "=" separates words, and "labels:" is one word.
 * g_free. */
static char *
header_word (const char **at)
{
  *at += strspn (*at, " \t\r\n,=;");
  gsize length = strcspn (*at, " \t\r\n,=;:");
  length += (*at)[length] == ':';
  char *word = length > 0 ? g_ascii_strdown (*at, (gssize)length) : NULL;
  *at += length;
  return word;
}

/* Does the next word of the header start something other than a label? */
static gboolean
is_section (const char *at)
{
  static const char *const sections[]
    = { "data:",      "labels:",       "labels embedded", "row labels", "column labels",
        "col labels", "matrix labels", "level labels",    NULL };
  at += strspn (at, " \t\r\n,");
  for (const char *const *section = sections; *section != NULL; section++)
    if (g_ascii_strncasecmp (at, *section, strlen (*section)) == 0)
      return TRUE;
  return FALSE;
}

static void
read_labels (struct dl_file *file, GPtrArray *labels, guint32 limit)
{
  gboolean ends;
  while (!is_section (file->at))
    {
      char *word = graph_word_next (&file->at, TRUE, &ends);
      if (word == NULL)
        return;
      if (labels->len < limit)
        g_ptr_array_add (labels, word);
      else
        g_free (word);
    }
}

static guint32
read_number (struct dl_file *file)
{
  g_autofree char *word = header_word (&file->at);
  guint64 number = word != NULL ? g_ascii_strtoull (word, NULL, 10) : 0;
  return number <= GRAPH_PEOPLE_MOST ? (guint32)number : 0;
}

/* "labels:" or "row labels embedded"; the words before it say which labels. */
static void
take_labels (struct dl_file *file, const char *which, gboolean listed)
{
  gboolean columns = strncmp (which, "col", 3) == 0, both = *which == '\0';
  const char *at = file->at;
  g_autofree char *next = listed ? NULL : header_word (&at);
  if (next != NULL && g_str_has_prefix (next, "embedded"))
    {
      file->at = at;
      file->rows_embedded |= !columns;
      file->columns_embedded |= columns || both;
    }
  else if (strcmp (which, "matrix") == 0 || strcmp (which, "level") == 0)
    {
      g_autoptr (GPtrArray) unused = g_ptr_array_new_with_free_func (g_free);
      read_labels (file, unused, 0);
    }
  else
    read_labels (file, columns ? file->column_label : file->writer->label,
                 columns ? file->n_columns : file->n_rows);
}

static gboolean
read_header (struct dl_file *file)
{
  g_autofree char *before = g_strdup ("");
  for (;;)
    {
      g_autofree char *word = header_word (&file->at);
      if (word == NULL)
        return FALSE;
      if (strcmp (word, "data:") == 0 || strcmp (word, "data") == 0)
        break;
      if (strcmp (word, "n") == 0)
        file->n_rows = file->n_columns = read_number (file);
      else if (strcmp (word, "nr") == 0 || strcmp (word, "nc") == 0)
        {
          *(word[1] == 'r' ? &file->n_rows : &file->n_columns) = read_number (file);
          file->two_mode = TRUE;
        }
      else if (strcmp (word, "nm") == 0)
        file->n_levels = read_number (file);
      else if (strcmp (word, "format") == 0)
        {
          g_autofree char *name = header_word (&file->at);
          file->format = name != NULL ? format_named (name) : DL_UNKNOWN;
        }
      else if (strcmp (word, "diagonal") == 0)
        {
          g_autofree char *name = header_word (&file->at);
          file->no_diagonal = g_strcmp0 (name, "absent") == 0;
        }
      else if (strcmp (word, "labels:") == 0 || strcmp (word, "labels") == 0)
        take_labels (file, before, g_str_has_suffix (word, ":"));
      g_free (before);
      before = g_strdup (strcmp (word, "row") == 0 || g_str_has_prefix (word, "col")
                             || strcmp (word, "matrix") == 0 || strcmp (word, "level") == 0
                           ? word
                           : "");
    }
  return file->n_rows > 0 && file->n_columns > 0;
}

static double
weight_of (const char *word)
{
  char *end;
  double weight = g_ascii_strtod (word, &end);
  return *end == '\0' && end != word ? weight : 0;
}

/* Writes all labels first, because people without a tie are kept too. */
static void
name_people (struct dl_file *file)
{
  struct graph_writer *writer = file->writer;
  guint32 n = file->n_rows;
  graph_writer_expect (writer, n, n);
  if (file->two_mode)
    for (guint32 c = 0; c < file->n_columns; c++)
      g_ptr_array_add (writer->label, c < file->column_label->len
                                        ? g_strdup (g_ptr_array_index (file->column_label, c))
                                        : g_strdup_printf ("event %u", c + 1));
  graph_writer_name_people (writer);
}

/* Reads the cells of a matrix, one row for each person; removes embedded labels. */
static gboolean
read_matrix (struct dl_file *file)
{
  struct graph_writer *writer = file->writer;
  gboolean full = file->format == DL_FULL_MATRIX, upper = file->format == DL_UPPER_HALF, ends;
  gsize n = file->n_rows, width = file->n_columns;
  if ((double)n * (double)width > 4e8 || (full ? n * width : n * (n - 1) / 2) > strlen (file->at))
    return FALSE;
  g_autofree float *cell = g_new0 (float, n *width);
  for (guint32 c = 0; file->columns_embedded && c < width; c++)
    {
      char *word = graph_word_next (&file->at, TRUE, &ends);
      if (word == NULL)
        return FALSE;
      g_ptr_array_add (file->two_mode ? file->column_label : writer->label, word);
    }
  if (file->rows_embedded && file->columns_embedded && !file->two_mode)
    g_ptr_array_set_size (writer->label, 0);
  for (guint32 r = 0; r < n; r++)
    {
      char *name = file->rows_embedded ? graph_word_next (&file->at, TRUE, &ends) : NULL;
      if (name != NULL)
        g_ptr_array_add (writer->label, name);
      guint32 first = upper ? r + file->no_diagonal : 0;
      guint32 last = full || upper ? (guint32)width : r + !file->no_diagonal;
      for (guint32 c = first; c < last; c++)
        {
          g_autofree char *word = graph_word_next (&file->at, TRUE, &ends);
          if (word == NULL)
            return FALSE;
          cell[r * width + c] = (float)weight_of (word);
        }
    }
  gboolean symmetric = full && !file->two_mode;
  for (guint32 r = 0; symmetric && r < n; r++)
    for (guint32 c = 0; c < r && symmetric; c++)
      symmetric = cell[r * width + c] == cell[c * width + r];
  name_people (file);
  writer->directed = full && !symmetric;
  for (guint32 r = 0; r < n; r++)
    for (guint32 c = symmetric ? r + 1 : 0; c < width; c++)
      graph_writer_tie (writer, r, file->two_mode ? (guint32)n + c : c, cell[r * width + c]);
  return TRUE;
}

/* The number of a label in the data; labels beyond the limit are skipped. */
static guint32
find_label (GHashTable *known, GPtrArray *labels, const char *word, guint32 limit)
{
  gpointer number;
  if (g_hash_table_lookup_extended (known, word, NULL, &number))
    return GPOINTER_TO_UINT (number);
  guint32 next = g_hash_table_size (known);
  if (next >= limit)
    return G_MAXUINT32;
  g_hash_table_insert (known, g_strdup (word), GUINT_TO_POINTER (next));
  g_ptr_array_add (labels, g_strdup (word));
  return next;
}

static guint32
end_of_tie (struct dl_file *file, const char *word, gboolean second)
{
  gboolean column = second && file->two_mode;
  if (column ? file->columns_embedded : file->rows_embedded || (second && file->columns_embedded))
    return find_label (column ? file->column_of : file->row_of,
                       column ? file->column_label : file->writer->label, word,
                       column ? file->n_columns : file->n_rows);
  guint64 number = g_ascii_strtoull (word, NULL, 10);
  return number >= 1 && number <= (column ? file->n_columns : file->n_rows) ? (guint32)number - 1
                                                                            : G_MAXUINT32;
}

struct dl_tie
{
  guint32 from, to;
  double weight;
};

/* Lines with two people and a weight, or with one person and all the others. */
static gboolean
read_list (struct dl_file *file)
{
  g_autoptr (GArray) ties = g_array_new (FALSE, FALSE, sizeof (struct dl_tie));
  gboolean pairs = file->format == DL_EDGE_LIST || file->format == DL_EDGE_LIST_TWO, ends = TRUE;
  struct dl_tie tie = { 0, 0, 1 };
  guint place = 0;
  char *word;
  for (; (word = graph_word_next (&file->at, TRUE, &ends)) != NULL; g_free (word))
    {
      if (place == 0)
        tie = (struct dl_tie){ end_of_tie (file, word, FALSE), G_MAXUINT32, 1 };
      else if (place == 1 || !pairs)
        tie.to = end_of_tie (file, word, TRUE);
      else if (place == 2)
        tie.weight = weight_of (word);
      if (place > 0 && (pairs ? ends : TRUE) && tie.from != G_MAXUINT32 && tie.to != G_MAXUINT32)
        g_array_append_val (ties, tie);
      place = ends ? 0 : place + 1;
    }
  name_people (file);
  file->writer->directed = TRUE;
  for (guint i = 0; i < ties->len; i++)
    {
      tie = g_array_index (ties, struct dl_tie, i);
      graph_writer_tie (file->writer, tie.from, tie.to + (file->two_mode ? file->n_rows : 0),
                        tie.weight);
    }
  return TRUE;
}

gboolean
dl_parse (const char *text, struct graph_writer *writer)
{
  struct dl_file file
    = { .writer = writer,
        .at = text + 2,
        .n_levels = 1,
        .column_label = g_ptr_array_new_with_free_func (g_free),
        .row_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        .column_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL) };
  gboolean sound = read_header (&file) && file.n_levels <= 1 && file.format != DL_UNKNOWN;
  file.two_mode |= file.format == DL_EDGE_LIST_TWO || file.format == DL_NODE_LIST_TWO;
  if (sound && file.format <= DL_LOWER_HALF)
    sound = (file.n_rows == file.n_columns || file.format == DL_FULL_MATRIX) && read_matrix (&file);
  else if (sound)
    sound = read_list (&file);
  g_ptr_array_free (file.column_label, TRUE);
  g_hash_table_unref (file.row_of);
  g_hash_table_unref (file.column_of);
  return sound;
}
