/* Splits a cell into the people it names: first at separators that always count, then at those that
 * count only between names. Text in brackets and quotes is not split. Linear in the cell. */
#include <string.h>
#include "pln/text.h"
#include "read/input/line_end.h"
#include "read/people/address_status.h"
#include "read/people/cell_containers.h"
#include "read/people/joints.h"
#include "read/people/life_dates.h"
#include "read/people/list_notations.h"
#include "read/people/nobody_sentences.h"
#include "read/people/note_links.h"
#include "read/people/people_cell.h"
#include "read/people/text_span.h"
#include "read/people/uncounted_people.h"

static void
add_piece (GPtrArray *out, struct text_span piece)
{
  if (piece.length > 0)
    g_ptr_array_add (out, g_strndup (piece.text, piece.length));
}

/* "A.", "J.-P.", "A. B.": the first names of "Ruiz, A.". */
static gboolean
is_initials (struct text_span piece)
{
  if (piece.length < 2 || piece.length > 8 || piece.text[piece.length - 1] != '.'
      || *piece.text == '.')
    return FALSE;
  for (gsize i = 0; i < piece.length; i++)
    {
      if (!g_ascii_isupper (piece.text[i]) && strchr (".- ", piece.text[i]) == NULL)
        return FALSE;
    }
  return TRUE;
}

/* "Wen C": a name that ends in one or two initials without a stop. */
static gboolean
ends_in_bare_initials (struct text_span part)
{
  gsize capitals = 0;
  while (capitals < part.length && g_ascii_isupper (part.text[part.length - capitals - 1]))
    capitals++;
  return capitals >= 1 && capitals <= 2 && capitals + 2 < part.length
         && part.text[part.length - capitals - 1] == ' ';
}

/* "Ruiz A, Okafor B, Wen C.": the stop ends the list, not the last name. */
static void
drop_last_stop (GArray *parts)
{
  guint bare = 0;
  for (guint i = 0; i + 1 < parts->len; i++)
    bare += ends_in_bare_initials (g_array_index (parts, struct text_span, i));
  if (bare == 0 || bare + 1 != parts->len)
    return;
  struct text_span *last = &g_array_index (parts, struct text_span, bare);
  struct text_span name = { last->text, last->length - 1 };
  if (last->text[last->length - 1] == '.' && ends_in_bare_initials (name))
    *last = name;
}

/* "?", "??": somebody, but nobody knows who. */
static gboolean
is_unknown (struct text_span part)
{
  return part.length > 0 && strspn (part.text, "?") >= part.length;
}

/* "(Ben Okafor)" */
static struct text_span
without_brackets (struct text_span part)
{
  gboolean whole = part.length > 2 && part.text[0] == '(' && part.text[part.length - 1] == ')';
  return whole ? (struct text_span){ part.text + 1, part.length - 2 } : part;
}

/* Splits at commas; a degree stays with the name before it. */
static GArray *
comma_parts (struct text_span cell)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (struct text_span));
  const char *end = cell.text + cell.length;
  for (const char *from = cell.text; from <= end;)
    {
      const char *to = span_find_outside (from, end, ',');
      struct text_span part = span_trimmed (from, to);
      struct text_span *last
        = parts->len > 0 ? &g_array_index (parts, struct text_span, parts->len - 1) : NULL;
      if (last != NULL
          && (is_name_suffix (part.text, part.length) || is_initials (part)
              || text_is_life_dates (part.text, part.length)))
        last->length = (gsize)(part.text + part.length - last->text);
      else if (part.length > 0)
        g_array_append_val (parts, part);
      from = to + 1;
    }
  drop_last_stop (parts);
  return parts;
}

/* "M." is one in French, if the other part has one too. */
static gboolean
begins_with_title (struct text_span part)
{
  const char *blank = memchr (part.text, ' ', part.length);
  gsize length = blank != NULL ? (gsize)(blank - part.text) : 0;
  return blank != NULL
         && (is_person_title (part.text, length)
             || (length == 2 && memcmp (part.text, "M.", 2) == 0));
}

/* Counts the words before the first degree, without leading titles. */
static guint
name_words (struct text_span part)
{
  const char *comma = span_find_outside (part.text, part.text + part.length, ',');
  struct text_span name = span_trimmed (part.text, comma);
  gsize first = 0;
  while (first < name.length && name.text[first] != ' ')
    first++;
  return span_count_words (name) - (first < name.length && is_person_title (name.text, first));
}

/* "bhaddad": an account name, not a person's name. */
static gboolean
is_lower_handle (struct text_span piece)
{
  for (gsize i = 0; i < piece.length; i++)
    if (g_ascii_isupper (piece.text[i]) || piece.text[i] == ' ' || (guchar)piece.text[i] >= 0x80)
      return FALSE;
  return piece.length > 1 && g_ascii_isalpha (piece.text[0]);
}

/* "Okafor, Ben" and "García López, Ana" are one person, "Ana Ruiz, Ben Okafor" are two;
 * from three parts on, each part is a person. */
static gboolean
reads_as_several (const GArray *parts, guint marks)
{
  if (parts->len != 2 || (marks & PEOPLE_LAST_FIRST) != 0)
    return parts->len > 2;
  struct text_span first = without_brackets (g_array_index (parts, struct text_span, 0));
  struct text_span second = without_brackets (g_array_index (parts, struct text_span, 1));
  if (is_unknown (first) || is_unknown (second))
    return TRUE;
  if (span_means_me (first) || span_means_me (second))
    return TRUE;
  if (span_contains (first, '@') || span_contains (first, '/'))
    return TRUE;
  if (is_lower_handle (first) && is_lower_handle (second))
    return TRUE;
  if (span_contains (first, ',') && span_contains (second, ',')) /* "Ruiz, A., Park, D." */
    return TRUE;
  if (begins_with_title (first) && begins_with_title (second)) /* "Mr Rahman, Ms Petrova" */
    return TRUE;
  return name_words (first) >= 2 && name_words (second) >= 2;
}

static void
split_at_commas (struct text_span cell, guint marks, GPtrArray *out)
{
  if ((marks & PEOPLE_COMMA) == 0 || !span_contains (cell, ',')
      || address_before_status (cell.text, cell.length) > 0)
    {
      add_piece (out, cell);
      return;
    }
  g_autoptr (GArray) parts = comma_parts (cell);
  if (!reads_as_several (parts, marks) && (marks & PEOPLE_FIRST_NAMES) == 0)
    add_piece (out, cell);
  else
    for (guint i = 0; i < parts->len; i++)
      add_piece (out, g_array_index (parts, struct text_span, i));
}

static void
split_at_joints (struct text_span cell, guint marks, GPtrArray *out)
{
  struct joints joints;
  struct text_span piece;
  joints_start (&joints, cell, marks);
  while (joints_next (&joints, &piece, &marks))
    split_at_commas (piece, marks, out);
}

static gboolean
rest_reads_as_name (struct text_span rest)
{
  return !span_contains (rest, '@') && !span_contains (rest, ':')
         && text_starts_as_name (rest.text, rest.text + rest.length);
}

/* "mit Ana", "w/ Ben": the names without the word for with. "Con", "Com" and "Met" are also first
 * names, so these count in small letters only. */
static struct text_span
without_preposition (struct text_span piece)
{
  static const struct
  {
    const char *text;
    gboolean may_be_name;
  } words[] = { { "with ", FALSE }, { "w/ ", FALSE }, { "w/", FALSE },  { "mit ", FALSE },
                { "avec ", FALSE }, { "con ", TRUE }, { "com ", TRUE }, { "met ", TRUE },
                { "c/ ", FALSE },   { "c/", FALSE } };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i].text);
      if (piece.length <= length || g_ascii_strncasecmp (piece.text, words[i].text, length) != 0
          || (words[i].may_be_name && g_ascii_isupper (*piece.text)))
        continue;
      struct text_span rest = span_trimmed (piece.text + length, piece.text + piece.length);
      return rest_reads_as_name (rest) ? rest : piece;
    }
  return piece;
}

static const char *
find_comma_or_slash (const char *from, const char *end)
{
  struct nesting nesting = { 0, FALSE };
  for (const char *at = from; at < end; at++)
    if (nesting_is_outside (&nesting, *at) && (*at == ',' || *at == '/'))
      return at;
  return end;
}

gboolean
person_part_from_organisation (const char *text, char **name, char **rest)
{
  const char *end = text + strlen (text), *cut = end;
  for (const char *at = text; at < end && cut == end;)
    {
      const char *mark = find_comma_or_slash (at, end);
      if (mark == end)
        return FALSE;
      at = mark + 1;
      if (*mark == '/' && mark > text && mark[-1] != ' ')
        continue;
      struct text_span behind = span_trimmed (at, span_find_outside (at, end, ','));
      if (!is_name_suffix (behind.text, behind.length) && !is_initials (behind))
        cut = mark;
    }
  struct text_span left = span_trimmed (text, cut), right = span_trimmed (MIN (cut + 1, end), end);
  if (left.length == 0 || right.length == 0 || span_contains (left, '@')
      || span_contains (right, '@'))
    return FALSE;
  *name = g_strndup (left.text, left.length);
  *rest = g_strndup (right.text, right.length);
  return TRUE;
}

/* Writes "Ana Ruiz, Acme Ltd" as "Ana Ruiz (Acme Ltd)", which all names of the log decide on. */
static gboolean
add_with_organisation (struct text_span piece, GPtrArray *out)
{
  g_autofree char *text = g_strndup (piece.text, piece.length), *name = NULL, *rest = NULL;
  if (!person_part_from_organisation (text, &name, &rest))
    return FALSE;
  g_ptr_array_add (out, g_strdup_printf ("%s (%s)", name, rest));
  return TRUE;
}

/* The commas and semicolons of East Asian and Arabic script, which no name contains; their length. */
gsize
foreign_comma (const char *at)
{
  static const char *const marks[] = {
    "\xE3\x80\x81", "\xEF\xBC\x8C", "\xEF\xBC\x9B", "\xEF\xBD\xA4", "\xD8\x8C", "\xD8\x9B", NULL
  };
  for (const char *const *mark = marks; *mark != NULL && (guchar)*at >= 0xD8; mark++)
    if (g_str_has_prefix (at, *mark))
      return strlen (*mark);
  return 0;
}

/* Length in bytes of a separator that always counts; 0: none. */
static gsize
parting_mark (const char *at)
{
  if (*at == ';' || *at == '|' || is_line_end (*at))
    return 1;
  gsize foreign = foreign_comma (at);
  if (foreign > 0)
    return foreign;
  return strncmp (at, " ::: ", 5) == 0 ? 5 : strncmp (at, "\xE2\x80\xA2", 3) == 0 ? 3 : 0;
}

/* Without "and 3 more"; NULL: the cell counts nobody. */
static char *
without_uncounted (const char *cell)
{
  if (strpbrk (cell, "0123456789") == NULL)
    return NULL;
  gsize length = length_without_uncounted (cell);
  return cell[length] != '\0' ? g_strndup (cell, length) : NULL;
}

guint
people_cell_split (const char *cell, guint marks, GPtrArray *out)
{
  guint before = out->len;
  if (cell_container_items (cell, out))
    return out->len - before;
  g_autofree char *unlinked = note_links_to_names (cell);
  cell = unlinked != NULL ? unlinked : cell;
  g_autofree char *counted = without_uncounted (cell);
  cell = counted != NULL ? counted : cell;
  g_autofree char *listed = strpbrk (cell, ",{@()1") != NULL ? list_notation_to_list (cell) : NULL;
  cell = listed != NULL ? listed : cell;
  gsize nobody = clause_that_names_nobody (cell);
  if (nobody > 0)
    {
      add_piece (out, (struct text_span){ cell, nobody });
      return 1;
    }
  const char *from = cell;
  gboolean needs_joints
    = strpbrk (cell, (marks & PEOPLE_AND) != 0 ? "&/+ \xC2" : "&/+\xC2") != NULL;
  for (const char *at = cell;; at++)
    {
      gsize length
        = at - from == 2 && g_ascii_strncasecmp (from, "tl;dv", 5) == 0 ? 0 : parting_mark (at);
      if (*at != '\0' && length == 0)
        continue;
      struct text_span piece = without_preposition (span_trimmed (from, at));
      if ((marks & PEOPLE_WHOLE) != 0)
        add_piece (out, piece);
      else if ((marks & PEOPLE_ORGANISATION) != 0 && add_with_organisation (piece, out))
        ;
      else if (needs_joints)
        split_at_joints (piece, marks, out);
      else
        split_at_commas (piece, marks, out);
      if (*at == '\0')
        return out->len - before;
      at += length - 1;
      from = at + 1;
    }
}
