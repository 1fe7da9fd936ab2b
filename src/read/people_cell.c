/* Splitting a cell into the people it names: first at marks that always part,
 * then at those that part only names.  Brackets, quotes and angle brackets
 * protect what is in them.  Linear in the cell. */
#include <string.h>
#include "read/name_words.h"
#include "read/people_cell.h"

struct piece
{
  const char *text;
  gsize length;
};

static struct piece
trimmed (const char *from, const char *to)
{
  while (from < to && g_ascii_isspace (*from))
    from++;
  while (from < to && g_ascii_isspace (to[-1]))
    to--;
  return (struct piece) { from, (gsize) (to - from) };
}

/* Where c next stands outside brackets and quotes, or to. */
static const char *
find_outside (const char *from, const char *to, char c)
{
  int depth = 0;
  gboolean quoted = FALSE;
  for (const char *at = from; at < to; at++)
    if (*at == '"')
      quoted = !quoted;
    else if (quoted)
      continue;
    else if (*at == '(' || *at == '<' || *at == '[')
      depth++;
    else if ((*at == ')' || *at == '>' || *at == ']') && depth > 0)
      depth--;
    else if (*at == c && depth == 0)
      return at;
  return to;
}

static gboolean
contains (struct piece piece, char c)
{
  return memchr (piece.text, c, piece.length) != NULL;
}

/* Words outside brackets. */
static guint
count_words (struct piece piece)
{
  guint n = 0;
  int depth = 0;
  gboolean in_word = FALSE;
  for (gsize i = 0; i < piece.length; i++)
    {
      char c = piece.text[i];
      depth += c == '(' || c == '<';
      gboolean is_part = depth == 0 && !g_ascii_isspace (c);
      n += is_part && !in_word;
      in_word = is_part;
      depth -= (c == ')' || c == '>') && depth > 0;
    }
  return n;
}

/* A capital or a letter of a script without them, no address, no digit. */
static gboolean
reads_as_name (struct piece piece)
{
  if (piece.length < 2 || contains (piece, '@') || contains (piece, ':'))
    return FALSE;
  gunichar first = g_utf8_get_char (piece.text);
  return g_unichar_isalpha (first) && !g_unichar_islower (first);
}

static void
add_piece (GPtrArray *out, struct piece piece)
{
  if (piece.length > 0)
    g_ptr_array_add (out, g_strndup (piece.text, piece.length));
}

/* The parts between commas; a degree stays with the name before it. */
static GArray *
comma_parts (struct piece cell)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (struct piece));
  const char *end = cell.text + cell.length;
  for (const char *from = cell.text; from <= end;)
    {
      const char *to = find_outside (from, end, ',');
      struct piece part = trimmed (from, to);
      struct piece *last = parts->len > 0 ? &g_array_index (parts, struct piece, parts->len - 1) : NULL;
      if (last != NULL && is_degree (part.text, part.length))
        last->length = (gsize) (part.text + part.length - last->text);
      else if (part.length > 0)
        g_array_append_val (parts, part);
      from = to + 1;
    }
  return parts;
}

/* Words before the first degree. */
static guint
name_words (struct piece part)
{
  const char *comma = find_outside (part.text, part.text + part.length, ',');
  return count_words (trimmed (part.text, comma));
}

/* "Okafor, Ben" and "García López, Ana" are one; "Ana Ruiz, Ben Okafor" two;
 * three or more parts are as many people. */
static gboolean
reads_as_several (const GArray *parts)
{
  if (parts->len != 2)
    return parts->len > 2;
  struct piece first = g_array_index (parts, struct piece, 0);
  struct piece second = g_array_index (parts, struct piece, 1);
  if (contains (first, '@') || contains (first, '/'))
    return TRUE;
  return name_words (first) >= 2 && name_words (second) >= 2;
}

static void
split_at_commas (struct piece cell, gboolean comma_splits, GPtrArray *out)
{
  if (!comma_splits || !contains (cell, ','))
    {
      add_piece (out, cell);
      return;
    }
  g_autoptr (GArray) parts = comma_parts (cell);
  if (!reads_as_several (parts))
    add_piece (out, cell);
  else
    for (guint i = 0; i < parts->len; i++)
      add_piece (out, g_array_index (parts, struct piece, i));
}

/* '&' (between blanks) and '/' part two that read as names. */
static void
split_at_joints (struct piece cell, gboolean comma_splits, GPtrArray *out)
{
  const char *end = cell.text + cell.length, *from = cell.text;
  for (const char *at = from; at < end;)
    {
      const char *ampersand = find_outside (at, end, '&'), *slash = find_outside (at, end, '/');
      const char *joint = MIN (ampersand, slash);
      if (joint == end)
        break;
      struct piece left = trimmed (from, joint), right = trimmed (joint + 1, end);
      gboolean parts = reads_as_name (left) && reads_as_name (right)
                       && (*joint == '/' || g_ascii_isspace (joint[1]));
      if (parts)
        {
          split_at_commas (left, comma_splits, out);
          from = joint + 1;
        }
      at = joint + 1;
    }
  split_at_commas (trimmed (from, end), comma_splits, out);
}

static gboolean
always_parts (const char *at)
{
  return *at == ';' || *at == '|' || *at == '\n' || *at == '\r' || strncmp (at, " ::: ", 5) == 0;
}

guint
people_cell_split (const char *cell, gboolean comma_splits, GPtrArray *out)
{
  guint before = out->len;
  const char *from = cell;
  gboolean needs_joints = strpbrk (cell, "&/") != NULL;
  for (const char *at = cell;; at++)
    {
      if (*at != '\0' && !always_parts (at))
        continue;
      struct piece piece = trimmed (from, at);
      if (needs_joints)
        split_at_joints (piece, comma_splits, out);
      else
        split_at_commas (piece, comma_splits, out);
      if (*at == '\0')
        return out->len - before;
      if (*at == ' ')
        at += 4;
      from = at + 1;
    }
}
