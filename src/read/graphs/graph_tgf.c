/* TGF, the Trivial Graph Format of yEd: a line for each person, "1 Aiko Mori"; a line with "#"; and a line for
 * each tie, "1 2 mentors". It begins without a word of its own, so its ties must name the people above. */
#include <string.h>
#include "pln/base.h"
#include "read/graphs/graph_text.h"

static const char *
separator_of (char *const *lines)
{
  for (char *const *line = lines; *line != NULL; line++)
    if (strcmp (*line, "#") == 0)
      return *line;
  return NULL;
}

/* The first word; *behind: what follows it. g_free. */
static char *
first_word (const char *line, const char **behind)
{
  gsize length = strcspn (line, " \t");
  *behind = line + length + strspn (line + length, " \t");
  return g_strndup (line, length);
}

gboolean
tgf_begins (const char *text)
{
  const char *behind;
  g_auto (GStrv) line = graph_lines (text);
  const char *end = separator_of (line);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  guint ties = 0;
  char *const *at = line;
  if (end == NULL || *line == end)
    return FALSE;
  for (; *at != end; at++)
    if (!g_hash_table_add (ids, first_word (*at, &behind)))
      return FALSE;
  for (at++; *at != NULL; at++, ties++)
    {
      g_autofree char *from = first_word (*at, &behind);
      g_autofree char *to = first_word (behind, &behind);
      if (!g_hash_table_contains (ids, from) || !g_hash_table_contains (ids, to))
        return FALSE;
    }
  return ties > 0;
}

gboolean
tgf_parse (const char *text, struct graph_writer *writer)
{
  const char *behind;
  g_auto (GStrv) line = graph_lines (text);
  const char *end = separator_of (line);
  char *const *at = line;
  for (; *at != NULL && *at != end; at++)
    {
      g_autofree char *id = first_word (*at, &behind);
      graph_writer_add_node (writer, id, behind);
    }
  graph_writer_name_nodes (writer);
  for (at += *at != NULL; *at != NULL; at++)
    {
      g_autofree char *from = first_word (*at, &behind);
      g_autofree char *to = first_word (behind, &behind);
      graph_writer_tie_nodes (writer, from, to, 1);
    }
  return TRUE;
}
