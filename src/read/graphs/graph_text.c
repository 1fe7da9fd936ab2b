/* What the readers of network files share: words, people, ties. */
#include <string.h>
#include "pln/base.h"
#include "read/graphs/graph_text.h"

enum
{
  BEGIN_BYTES = 4000 /* by which a format is told */
};

typedef gboolean (*graph_parser) (const char *text, struct graph_writer *writer);

static gboolean
starts_with_word (const char *text, const char *word)
{
  gsize length = strlen (word);
  return g_ascii_strncasecmp (text, word, length) == 0
         && (text[length] == '\0' || strchr (" \t,\r\n=", text[length]) != NULL);
}

/* Skips blanks and Pajek's comment lines. */
static const char *
skip_remarks (const char *text)
{
  text += strspn (text, " \t\r\n");
  while (*text == '%')
    {
      text += strcspn (text, "\n");
      text += strspn (text, " \t\r\n");
    }
  return text;
}

static gboolean
is_pajek (const char *start)
{
  return starts_with_word (start, "*vertices") || starts_with_word (start, "*network");
}

static gboolean
is_matrix_market (const char *text)
{
  return g_ascii_strncasecmp (text, "%%MatrixMarket matrix", 21) == 0;
}

static gboolean
is_gdf (const char *text)
{
  return g_ascii_strncasecmp (text, "nodedef>", 8) == 0;
}

char **
graph_lines (const char *text)
{
  g_auto (GStrv) all = g_strsplit (text, "\n", -1);
  GPtrArray *lines = g_ptr_array_new ();
  for (char **line = all; *line != NULL; line++)
    if (*g_strstrip (*line) != '\0')
      g_ptr_array_add (lines, g_strdup (*line));
  g_ptr_array_add (lines, NULL);
  return (char **)g_ptr_array_free (lines, FALSE);
}

/* The last line of the first ones may be cut off. */
static char *
first_lines (const char *text, gsize length)
{
  char *begin = g_strndup (text, MIN (length, BEGIN_BYTES));
  char *last = length > BEGIN_BYTES ? strrchr (begin, '\n') : NULL;
  if (last != NULL)
    *last = '\0';
  return begin;
}

static gboolean
is_dl (const char *start)
{
  g_autofree char *lower = starts_with_word (start, "dl") ? g_ascii_strdown (start, -1) : NULL;
  const char *behind = lower != NULL ? lower + 2 + strspn (lower + 2, " \t\r\n,") : "";
  return g_str_has_prefix (behind, "n") && strchr (behind, '=') != NULL;
}

/* The parser of the format that the first lines have; NULL: none of these. */
static graph_parser
parser_of (const char *begin)
{
  const char *start = skip_remarks (begin);
  return is_matrix_market (begin) ? mtx_parse
         : is_gdf (start)         ? gdf_parse
         : apoc_begins (start)    ? apoc_parse
         : is_pajek (start)       ? pajek_parse
         : is_dl (start)          ? dl_parse
         : tgf_begins (start)     ? tgf_parse
         : sif_begins (start)     ? sif_parse
                                  : NULL;
}

gboolean
graph_text_begins (const char *text, gsize length)
{
  g_autofree char *begin = first_lines (text, length);
  return parser_of (begin) != NULL;
}

static void
append_cell (GString *table, const char *text)
{
  g_string_append_c (table, '"');
  for (; *text != '\0'; text++)
    g_string_append_printf (table, *text == '"' ? "\"\"" : "%c", *text);
  g_string_append_c (table, '"');
}

static void
graph_writer_begin (struct graph_writer *writer)
{
  *writer = (struct graph_writer){
    .table = g_string_new ("vertex,tied to,tie weight,tie direction,shared by\n"),
    .label = g_ptr_array_new_with_free_func (g_free),
    .number = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
    .shown = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
  };
}

void
graph_writer_expect (struct graph_writer *writer, guint32 n_labels, guint32 n_people)
{
  while (writer->label->len < n_labels)
    g_ptr_array_add (writer->label, g_strdup_printf ("%u", writer->label->len + 1));
  writer->n_people = n_people;
}

void
graph_writer_name_people (struct graph_writer *writer)
{
  for (guint32 i = 0; i < MIN (writer->n_people, writer->label->len); i++)
    {
      append_cell (writer->table, g_ptr_array_index (writer->label, i));
      g_string_append (writer->table, ",,,,\n");
    }
}

void
graph_writer_add_node (struct graph_writer *writer, const char *id, const char *name)
{
  if (*id == '\0' || g_hash_table_contains (writer->number, id))
    return;
  const char *called = *name != '\0' ? name : id;
  char *shown = g_hash_table_contains (writer->shown, called)
                  ? g_strdup_printf ("%s (%s)", called, id)
                  : g_strdup (called);
  g_ptr_array_add (writer->label, shown);
  g_hash_table_add (writer->shown, g_strdup (shown));
  g_hash_table_insert (writer->number, g_strdup (id), GUINT_TO_POINTER (writer->label->len));
}

void
graph_writer_name_nodes (struct graph_writer *writer)
{
  graph_writer_expect (writer, writer->label->len, writer->label->len);
  graph_writer_name_people (writer);
}

static void
append_weight (GString *table, double weight)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  g_string_append (table, g_ascii_dtostr (number, sizeof number, weight));
}

void
graph_writer_tie (struct graph_writer *writer, guint32 from, guint32 to, double weight)
{
  if (from == to || !(weight > 0) || MAX (from, to) >= writer->label->len)
    return;
  if (from >= writer->n_people)
    {
      guint32 swap = from;
      from = to;
      to = swap;
    }
  if (from >= writer->n_people)
    return;
  gboolean member = to >= writer->n_people;
  append_cell (writer->table, g_ptr_array_index (writer->label, from));
  g_string_append_c (writer->table, ',');
  if (!member)
    append_cell (writer->table, g_ptr_array_index (writer->label, to));
  g_string_append_c (writer->table, ',');
  append_weight (writer->table, weight);
  g_string_append (writer->table, writer->directed ? ",arc," : ",edge,");
  if (member)
    append_cell (writer->table, g_ptr_array_index (writer->label, to));
  g_string_append_c (writer->table, '\n');
}

void
graph_writer_tie_nodes (struct graph_writer *writer, const char *from, const char *to,
                        double weight)
{
  guint32 a = GPOINTER_TO_UINT (g_hash_table_lookup (writer->number, from));
  guint32 b = GPOINTER_TO_UINT (g_hash_table_lookup (writer->number, to));
  if (a > 0 && b > 0)
    graph_writer_tie (writer, a - 1, b - 1, weight);
}

static char *
graph_writer_end (struct graph_writer *writer, gboolean sound)
{
  sound &= writer->label->len > 0;
  g_ptr_array_free (writer->label, TRUE);
  g_hash_table_unref (writer->number);
  g_hash_table_unref (writer->shown);
  return g_string_free (writer->table, !sound);
}

char *
graph_word_next (const char **at, gboolean commas, gboolean *ends_line)
{
  const char *blanks = commas ? " \t\r\n," : " \t\r\n";
  const char *start = *at + strspn (*at, blanks);
  char *word;
  if (*start == '\0')
    return NULL;
  const char *quote = *start == '"' ? strchr (start + 1, '"') : NULL;
  if (quote != NULL)
    word = g_strndup (start + 1, (gsize)(quote - start - 1));
  else
    word = g_strndup (start, strcspn (start, blanks));
  *at = quote != NULL ? quote + 1 : start + strlen (word);
  const char *end = *at + strspn (*at, commas ? " \t\r," : " \t\r");
  *ends_line = *end == '\n' || *end == '\0';
  return word;
}

char *
graph_text_to_table (const char *text)
{
  struct graph_writer writer;
  g_autofree char *begin = first_lines (text, strlen (text));
  graph_parser parse = parser_of (begin);
  graph_writer_begin (&writer);
  gboolean sound
    = parse != NULL && parse (parse == mtx_parse ? text : skip_remarks (text), &writer);
  return graph_writer_end (&writer, sound);
}
