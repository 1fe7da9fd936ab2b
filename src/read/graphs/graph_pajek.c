/* Pajek's .net: "*Vertices 5", then "*Arcs", "*Edges", lists of these, or "*Matrix". */
#include <string.h>
#include "read/graphs/graph_text.h"

enum pajek_section
{
  PAJEK_OTHER, /* partitions, vectors */
  PAJEK_VERTICES,
  PAJEK_ARCS,
  PAJEK_EDGES,
  PAJEK_ARCS_LIST,
  PAJEK_EDGES_LIST,
  PAJEK_MATRIX
};

struct pajek_file
{
  struct graph_writer *writer;
  enum pajek_section section;
  guint32 n, row; /* current row of the matrix */
  gboolean named; /* the people have been written */
};

static enum pajek_section
section_named (const char *line)
{
  static const struct
  {
    const char *name;
    enum pajek_section section;
  } sections[] = { { "*vertices", PAJEK_VERTICES },    { "*arcslist", PAJEK_ARCS_LIST },
                   { "*edgeslist", PAJEK_EDGES_LIST }, { "*arcs", PAJEK_ARCS },
                   { "*edges", PAJEK_EDGES },          { "*matrix", PAJEK_MATRIX } };
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (g_ascii_strncasecmp (line, sections[i].name, strlen (sections[i].name)) == 0)
      return sections[i].section;
  return PAJEK_OTHER;
}

static gboolean
begin_section (struct pajek_file *file, const char *line)
{
  file->section = section_named (line);
  if (file->section == PAJEK_VERTICES)
    {
      char *end;
      guint64 n = g_ascii_strtoull (line + strlen ("*vertices"), &end, 10);
      guint64 people = g_ascii_strtoull (end, NULL, 10);
      if (file->n > 0 || n == 0 || n > GRAPH_PEOPLE_MOST || people > n)
        return FALSE;
      file->n = (guint32)n;
      graph_writer_expect (file->writer, file->n, people > 0 ? (guint32)people : file->n);
    }
  else if (file->section != PAJEK_OTHER && !file->named)
    {
      graph_writer_name_people (file->writer);
      file->named = TRUE;
    }
  file->writer->directed = file->section == PAJEK_ARCS || file->section == PAJEK_ARCS_LIST
                           || file->section == PAJEK_MATRIX;
  return file->section == PAJEK_OTHER || file->n > 0;
}

/* 1 "Hanne Voss" 0.1 0.2 box. */
static void
name_vertex (struct pajek_file *file, const char *line)
{
  gboolean ends;
  g_autofree char *number = graph_word_next (&line, FALSE, &ends);
  char *label = number != NULL && !ends ? graph_word_next (&line, FALSE, &ends) : NULL;
  guint64 at = number != NULL ? g_ascii_strtoull (number, NULL, 10) : 0;
  if (label == NULL || *label == '\0' || at < 1 || at > file->n)
    {
      g_free (label);
      return;
    }
  g_free (g_ptr_array_index (file->writer->label, at - 1));
  g_ptr_array_index (file->writer->label, at - 1) = label;
}

static guint32
vertex_of (const char *word)
{
  guint64 number = g_ascii_strtoull (word, NULL, 10);
  return number >= 1 && number <= GRAPH_PEOPLE_MOST ? (guint32)number - 1 : G_MAXUINT32;
}

static void
read_tie_line (struct pajek_file *file, const char *line)
{
  gboolean ends = FALSE,
           list = file->section == PAJEK_ARCS_LIST || file->section == PAJEK_EDGES_LIST;
  guint32 from = file->row, to = G_MAXUINT32;
  double weight = 1;
  char *word;
  for (guint32 place = 0; (word = graph_word_next (&line, FALSE, &ends)) != NULL; place++)
    {
      if (file->section == PAJEK_MATRIX)
        graph_writer_tie (file->writer, from, place, g_ascii_strtod (word, NULL));
      else if (place == 0)
        from = vertex_of (word);
      else if (list)
        graph_writer_tie (file->writer, from, vertex_of (word), 1);
      else if (place == 1)
        to = vertex_of (word);
      else if (place == 2 && (g_ascii_isdigit (*word) || strchr ("+-.", *word) != NULL))
        weight = g_ascii_strtod (word, NULL);
      g_free (word);
    }
  if (file->section == PAJEK_ARCS || file->section == PAJEK_EDGES)
    graph_writer_tie (file->writer, from, to, weight);
  file->row += file->section == PAJEK_MATRIX;
}

gboolean
pajek_parse (const char *text, struct graph_writer *writer)
{
  struct pajek_file file = { .writer = writer };
  gboolean sound = TRUE;
  while (*text != '\0' && sound)
    {
      gsize length = strcspn (text, "\r\n");
      g_autofree char *line = g_strndup (text, length);
      text += length + strspn (text + length, "\r\n");
      g_strstrip (line);
      if (*line == '%' || *line == '\0')
        continue;
      if (*line == '*')
        sound = begin_section (&file, line);
      else if (file.section == PAJEK_VERTICES)
        name_vertex (&file, line);
      else if (file.section != PAJEK_OTHER)
        read_tie_line (&file, line);
    }
  return sound && file.named;
}
