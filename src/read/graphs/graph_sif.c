/* SIF, Cytoscape's Simple Interaction Format: "Rasmus Holt", tab, "advice", tab, and one or more people; or a
 * person alone. It has no header, so it is known by lines of different lengths whose second cell is one of few
 * words, while people of the first cells come again behind it. */
#include <string.h>
#include "pln/base.h"
#include "read/graphs/graph_text.h"

enum
{
  KINDS_MOST = 12, /* of ties */
  TARGETS = 2      /* cells before the people */
};

struct sif_look
{
  GHashTable *source, *kind, *target;
  guint ties, fewest, most; /* lines with ties; cells of a line */
};

/* FALSE: a line of two cells, or with an empty cell or a number. */
static gboolean
look_at (struct sif_look *look, char *const *cell)
{
  guint count = g_strv_length ((char **)cell);
  if (count == 0 || count == TARGETS)
    return FALSE;
  for (guint i = 0; i < count; i++)
    if (cell[i][strspn (cell[i], "0123456789.-")] == '\0')
      return FALSE;
  g_hash_table_add (look->source, g_strdup (cell[0]));
  if (count > TARGETS)
    g_hash_table_add (look->kind, g_strdup (cell[1]));
  for (guint i = TARGETS; i < count; i++)
    g_hash_table_add (look->target, g_strdup (cell[i]));
  look->ties += count > TARGETS;
  look->fewest = MIN (look->fewest, count);
  look->most = MAX (look->most, count);
  return TRUE;
}

/* Few words for what ties them, none of which is a person, and somebody who stands at both ends. */
static gboolean
looks_like_ties (const struct sif_look *look)
{
  GHashTableIter iter;
  gpointer text;
  guint both = 0;
  g_hash_table_iter_init (&iter, look->kind);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    if (g_hash_table_contains (look->source, text) || g_hash_table_contains (look->target, text))
      return FALSE;
  g_hash_table_iter_init (&iter, look->source);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    both += g_hash_table_contains (look->target, text);
  return both > 0 && look->fewest < look->most && look->ties > 1
         && g_hash_table_size (look->kind) <= MIN (KINDS_MOST, look->ties);
}

static GHashTable *
text_set (void)
{
  return g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
}

gboolean
sif_begins (const char *text)
{
  g_auto (GStrv) line = graph_lines (text);
  struct sif_look look = { text_set (), text_set (), text_set (), 0, G_MAXUINT, 0 };
  gboolean alike = strchr (text, '\t') != NULL;
  for (char **at = line; alike && *at != NULL; at++)
    {
      g_auto (GStrv) cell = g_strsplit (*at, "\t", -1);
      alike = look_at (&look, cell);
    }
  alike = alike && looks_like_ties (&look);
  g_hash_table_unref (look.source);
  g_hash_table_unref (look.kind);
  g_hash_table_unref (look.target);
  return alike;
}

gboolean
sif_parse (const char *text, struct graph_writer *writer)
{
  g_auto (GStrv) line = graph_lines (text);
  for (char **at = line; *at != NULL; at++)
    {
      g_auto (GStrv) cell = g_strsplit (*at, "\t", -1);
      for (guint i = 0; cell[i] != NULL; i += i == 0 ? TARGETS : 1)
        {
          graph_writer_add_node (writer, g_strstrip (cell[i]), "");
          if (i == 0 && cell[1] == NULL)
            break;
        }
    }
  graph_writer_name_nodes (writer);
  for (char **at = line; *at != NULL; at++)
    {
      g_auto (GStrv) cell = g_strsplit (*at, "\t", -1);
      guint count = g_strv_length (cell);
      for (guint i = TARGETS; i < count; i++)
        graph_writer_tie_nodes (writer, g_strstrip (cell[0]), g_strstrip (cell[i]), 1);
    }
  return TRUE;
}
