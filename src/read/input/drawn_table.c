/* Reads tables drawn for the eye.
 *
 * A rule is a line of dashes, with a joint between the columns: a bar, a plus, a line that crosses it, or
 * blanks. What proves the table is the header next to the rule, which has as many cells. Below a rule with
 * joints, bars separate the cells; below one with blanks, cells begin where its dashes do. */
#include <string.h>
#include "read/input/drawn_table.h"

enum
{
  START_BYTES = 8000,
  START_LINES = 60,
  RULE_CELLS_MOST = 256,
  DASHES_LEAST = 3 /* "--" and "-" also stand for nothing in a cell */
};

struct rule_line
{
  gboolean by_place; /* blanks and not bars separate the cells */
  gboolean framed;   /* a bar stands before the first cell and behind the last one */
  guint n_cells;
  guint start[RULE_CELLS_MOST]; /* of each cell, in characters */
};

static gboolean
is_dash (gunichar c)
{
  return c == '-' || c == '=' || c == 0x2500 || c == 0x2501 || c == 0x2550;
}

static gboolean
is_bar (gunichar c)
{
  return c == '|' || c == 0x2502 || c == 0x2503 || c == 0x2551;
}

/* "+", or a bar or another sign of those that draw boxes. */
static gboolean
is_joint (gunichar c)
{
  return c == '+' || c == '|' || (c >= 0x2502 && c <= 0x257F && !is_dash (c));
}

/* Is it a rule? Tells how its columns lie. A colon says how Markdown aligns a column. */
static gboolean
rule_read (const char *line, struct rule_line *rule)
{
  *rule = (struct rule_line){ .n_cells = 0 };
  guint at = 0, dashes = 0, longest = 0, shortest = G_MAXUINT, joints = 0, blanks = 0;
  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c), at++)
    {
      gunichar sign = g_utf8_get_char (c);
      if (is_dash (sign))
        {
          if (dashes++ == 0 && rule->n_cells < RULE_CELLS_MOST)
            rule->start[rule->n_cells++] = at;
          gboolean ends = !is_dash (g_utf8_get_char (g_utf8_next_char (c)));
          longest = MAX (longest, dashes);
          shortest = ends ? MIN (shortest, dashes) : shortest;
          continue;
        }
      dashes = 0;
      rule->framed |= is_joint (sign) && rule->n_cells == 0;
      joints += is_joint (sign);
      blanks += sign == ' ' && rule->n_cells > 0;
      if (!is_joint (sign) && sign != ':' && sign != ' ')
        return FALSE;
    }
  rule->by_place = joints == 0;
  return longest >= DASHES_LEAST && rule->n_cells < RULE_CELLS_MOST
         && (rule->by_place ? blanks > 0 && rule->n_cells > 1
                            : rule->framed || shortest >= DASHES_LEAST);
}

static void
append_cell (GString *out, const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) part = g_strsplit (g_strstrip (copy), "\\|", -1);
  g_autofree char *cell = g_strjoinv ("|", part);
  if (strpbrk (cell, "|\"") == NULL)
    g_string_append (out, cell);
  else
    {
      g_auto (GStrv) piece = g_strsplit (cell, "\"", -1);
      g_autofree char *doubled = g_strjoinv ("\"\"", piece);
      g_string_append_printf (out, "\"%s\"", doubled);
    }
}

/* Appends the cells between the bars of a line; how many they are. */
static guint
append_barred (GString *out, const char *line, gboolean framed)
{
  const char *start = line + (framed ? strspn (line, " ") : 0), *c = start;
  guint cells = 0;
  if (framed && is_bar (g_utf8_get_char (start)))
    c = start = g_utf8_next_char (start);
  for (char before = '\0';; before = *c, c = g_utf8_next_char (c))
    {
      gboolean ends = *c == '\0';
      if (!ends && (before == '\\' || !is_bar (g_utf8_get_char (c))))
        continue;
      if (ends && framed && cells > 0 && start[strspn (start, " ")] == '\0')
        return cells;
      if (cells++ > 0)
        g_string_append_c (out, '|');
      append_cell (out, start, (gsize)(c - start));
      if (ends)
        return cells;
      start = g_utf8_next_char (c);
    }
}

/* Appends the cells that begin where those of the rule do. */
static void
append_placed (GString *out, const char *line, const struct rule_line *rule)
{
  glong length = g_utf8_strlen (line, -1);
  for (guint i = 0; i < rule->n_cells; i++)
    {
      glong start = i == 0 ? 0 : MIN ((glong)rule->start[i], length);
      glong end = i + 1 < rule->n_cells ? MIN ((glong)rule->start[i + 1], length) : length;
      const char *from = g_utf8_offset_to_pointer (line, start);
      const char *to = g_utf8_offset_to_pointer (line, end);
      if (i > 0)
        g_string_append_c (out, '|');
      append_cell (out, from, (gsize)(to - from));
    }
}

/* Is a blank wherever the line would be cut before a cell? */
static gboolean
line_keeps_to_places (const char *line, const struct rule_line *rule)
{
  glong length = g_utf8_strlen (line, -1);
  for (guint i = 1; i < rule->n_cells; i++)
    if ((glong)rule->start[i] <= length
        && *g_utf8_offset_to_pointer (line, (glong)rule->start[i] - 1) != ' ')
      return FALSE;
  return *line != '\0' && strchr (line, '\t') == NULL;
}

static gboolean
line_has_bar (const char *line)
{
  for (const char *c = line; *c != '\0'; c = g_utf8_next_char (c))
    if (is_bar (g_utf8_get_char (c)))
      return TRUE;
  return FALSE;
}

/* Is a header above the rule, or below it if the rule is the frame, and a row behind? */
static gboolean
rule_has_header (char **line, guint at, const struct rule_line *rule)
{
  if (rule->by_place)
    return at > 0 && line_keeps_to_places (line[at - 1], rule) && line[at + 1] != NULL
           && line_keeps_to_places (line[at + 1], rule);
  for (guint k = 0; k < 2; k++)
    {
      const char *header = k == 0 ? (at > 0 ? line[at - 1] : "") : line[at + 1];
      g_autoptr (GString) cells = g_string_new (NULL);
      if (header != NULL && (k == 0 || rule->framed)
          && (rule->n_cells > 1 || (rule->framed && line_has_bar (header)))
          && (append_barred (cells, header, rule->framed) == rule->n_cells || rule->n_cells == 1)
          && strspn (cells->str, " |-") < cells->len)
        return TRUE;
    }
  return FALSE;
}

/* The lines without carriage returns; their number, but not more than `most`. */
static char **
split_lines (const char *text, gint most)
{
  char **line = g_strsplit (text, "\n", most);
  for (char **at = line; *at != NULL; at++)
    if (g_str_has_suffix (*at, "\r"))
      (*at)[strlen (*at) - 1] = '\0';
  return line;
}

/* The place of the first rule with a header; FALSE: none in the first lines. */
static gboolean
find_rule (char **line, guint *place, struct rule_line *rule)
{
  for (guint i = 0; line[i] != NULL && i < START_LINES; i++)
    if (rule_read (line[i], rule) && rule_has_header (line, i, rule))
      {
        *place = i;
        return TRUE;
      }
  return FALSE;
}

gboolean
drawn_table_begins (const char *text, gsize length)
{
  const char *end;
  struct rule_line rule;
  guint place;
  g_autofree char *start = g_strndup (text, MIN (length, START_BYTES));
  if (!g_utf8_validate (start, -1, &end))
    start[end - start] = '\0';
  g_auto (GStrv) line = split_lines (start, START_LINES);
  return find_rule (line, &place, &rule);
}

char *
drawn_table_to_lines (const char *text)
{
  struct rule_line rule, other;
  guint place = 0;
  g_auto (GStrv) line = split_lines (text, -1);
  if (!find_rule (line, &place, &rule))
    return NULL;
  GString *out = g_string_sized_new (strlen (text));
  gboolean ended = FALSE;
  for (guint i = 0; line[i] != NULL; i++)
    {
      gboolean above = place > 0 && i + 1 < place;
      if (above && !rule_read (line[i], &other))
        g_string_append (out, line[i]);
      else if (!above && rule.by_place)
        {
          ended |= i > place && line[i][strspn (line[i], " ")] == '\0';
          if (!ended && !rule_read (line[i], &other))
            append_placed (out, line[i], &rule);
        }
      else if (!above && line_has_bar (line[i]) && !rule_read (line[i], &other))
        append_barred (out, line[i], rule.framed);
      if (line[i + 1] != NULL)
        g_string_append_c (out, '\n');
    }
  return g_string_free (out, FALSE);
}
