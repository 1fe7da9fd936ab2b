/* Splits a cell into the people it names: first at separators that always count, then at those that
 * count only between names. Text in brackets and quotes is not split. Linear in the cell. */
#include <string.h>
#include "pln/text.h"
#include "read/input/line_end.h"
#include "read/people/address_status.h"
#include "read/people/cell_containers.h"
#include "read/people/life_dates.h"
#include "read/people/list_notations.h"
#include "read/people/note_links.h"
#include "read/people/people_cell.h"

struct text_span
{
  const char *text;
  gsize length;
};

static struct text_span
trimmed (const char *from, const char *to)
{
  while (from < to && g_ascii_isspace (*from))
    from++;
  while (from < to && g_ascii_isspace (to[-1]))
    to--;
  return (struct text_span){ from, (gsize)(to - from) };
}

/* The next c outside brackets and quotes, or `to`. */
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

/* A separator between two people. */
struct joint
{
  const char *at;
  gsize length;
  gboolean is_word, may_be_surname;
  gboolean is_tight; /* no blanks around it: "Ana&Ben", but also "AT&T" */
};

/* The separating word that starts here, after a blank. */
static gboolean
joint_of_word (const char *at, const char *to, struct joint *joint)
{
  static const struct
  {
    const char *text;
    gboolean may_be_surname;
  } words[] = {
    { "and ", FALSE }, { "und ", FALSE }, { "u. ", FALSE }, { "et ", FALSE },
    { "en ", FALSE },  { "y ", TRUE },    { "e ", TRUE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i].text);
      if ((gsize)(to - at) <= length || g_ascii_strncasecmp (at, words[i].text, length) != 0)
        continue;
      *joint = (struct joint){ at, length, TRUE, words[i].may_be_surname, FALSE };
      return TRUE;
    }
  return FALSE;
}

/* The separating sign that starts here. */
static gboolean
joint_of_sign (const char *from, const char *at, const char *to, guint marks, struct joint *joint)
{
  gboolean dot = *at == '\xC2' && at[1] == '\xB7';
  if (!dot && *at != '/' && *at != '&' && *at != '+')
    return FALSE;
  gsize length = dot ? 2 : 1;
  gboolean blank_before = at > from && g_ascii_isspace (at[-1]);
  gboolean blank_after = at + length < to && g_ascii_isspace (at[length]);
  gboolean tight = *at == '+' ? !blank_before || !blank_after : *at != '/' && !blank_after;
  *joint = (struct joint){ at, length, FALSE, FALSE, tight };
  return !tight || (marks & PEOPLE_AND) != 0;
}

/* The next sign or word outside brackets and quotes that may separate people. */
static gboolean
find_joint (const char *from, const char *to, guint marks, struct joint *joint)
{
  int depth = 0;
  gboolean quoted = FALSE;
  for (const char *at = from; at < to; at++)
    {
      depth += *at == '(' || *at == '<' || *at == '[' || *at == '{';
      depth -= (*at == ')' || *at == '>' || *at == ']' || *at == '}') && depth > 0;
      quoted ^= *at == '"';
      if (depth > 0 || quoted)
        continue;
      gboolean may_join = *at == '/' || *at == '&' || *at == '+' || *at == '\xC2';
      if (may_join && joint_of_sign (from, at, to, marks, joint))
        return TRUE;
      if ((marks & PEOPLE_AND) != 0 && at > from && g_ascii_isspace (at[-1])
          && joint_of_word (at, to, joint))
        return TRUE;
    }
  return FALSE;
}

static gboolean
contains (struct text_span piece, char c)
{
  return memchr (piece.text, c, piece.length) != NULL;
}

/* Counts the words outside brackets. */
static guint
count_words (struct text_span piece)
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

/* Starts with a capital, or a letter of a script without capitals; no address or digit. */
static gboolean
reads_as_name (struct text_span piece)
{
  if (piece.length < 2 || contains (piece, '@') || contains (piece, ':'))
    return FALSE;
  gunichar first = g_utf8_get_char (piece.text + (*piece.text == '{'));
  return g_unichar_isalpha (first) && !g_unichar_islower (first);
}

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
  gboolean stop = FALSE;
  if (piece.length < 2 || piece.length > 8 || piece.text[piece.length - 1] != '.')
    return FALSE;
  for (gsize i = 0; i < piece.length; i++)
    {
      stop |= piece.text[i] == '.';
      if (!g_ascii_isupper (piece.text[i]) && strchr (".- ", piece.text[i]) == NULL)
        return FALSE;
    }
  return stop;
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

/* Splits at commas; a degree stays with the name before it. */
static GArray *
comma_parts (struct text_span cell)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (struct text_span));
  const char *end = cell.text + cell.length;
  for (const char *from = cell.text; from <= end;)
    {
      const char *to = find_outside (from, end, ',');
      struct text_span part = trimmed (from, to);
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

/* Counts the words before the first degree, without leading titles. */
static guint
name_words (struct text_span part)
{
  const char *comma = find_outside (part.text, part.text + part.length, ',');
  struct text_span name = trimmed (part.text, comma);
  gsize first = 0;
  while (first < name.length && name.text[first] != ' ')
    first++;
  return count_words (name) - (first < name.length && is_person_title (name.text, first));
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
  struct text_span first = g_array_index (parts, struct text_span, 0);
  struct text_span second = g_array_index (parts, struct text_span, 1);
  if (contains (first, '@') || contains (first, '/'))
    return TRUE;
  if (is_lower_handle (first) && is_lower_handle (second))
    return TRUE;
  if (contains (first, ',') && contains (second, ',')) /* "Ruiz, A., Park, D." */
    return TRUE;
  return name_words (first) >= 2 && name_words (second) >= 2;
}

static void
split_at_commas (struct text_span cell, guint marks, GPtrArray *out)
{
  if ((marks & PEOPLE_COMMA) == 0 || !contains (cell, ',')
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

/* "Ben", but not "T" or "BENELUX". */
static gboolean
has_small_letter (struct text_span piece)
{
  for (const char *at = piece.text; at < piece.text + piece.length; at = g_utf8_next_char (at))
    if (g_unichar_islower (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

/* "Holm & Sons Ltd" */
static gboolean
ends_as_company (struct text_span piece)
{
  static const char *const ends[]
    = { " gmbh", " ltd",    " ltd.", " inc",  " inc.", " llc", " ag",   " kg",  " bv",
        " b.v.", " nv",     " sa",   " s.a.", " sarl", " sl",  " s.l.", " srl", " s.r.l.",
        " spa",  " s.p.a.", " lda",  " plc",  " co",   " co.", " e.v.", NULL };
  g_autofree char *lower = g_ascii_strdown (piece.text, (gssize)piece.length);
  for (const char *const *end = ends; *end != NULL; end++)
    if (g_str_has_suffix (lower, *end))
      return TRUE;
  return FALSE;
}

/* "y" and "e" also occur in surnames ("Ortega y Gasset"), so they separate only first
 * names, or names of several words. */
static gboolean
is_joint (const struct joint *joint, struct text_span left, struct text_span right)
{
  if (!reads_as_name (left) || !reads_as_name (right) || ends_as_company (right))
    return FALSE;
  if (joint->is_tight && (!has_small_letter (left) || !has_small_letter (right)))
    return FALSE;
  const char *comma = find_outside (left.text, left.text + left.length, ',');
  struct text_span first = trimmed (left.text, comma);
  return !joint->may_be_surname || (count_words (first) >= 2) == (count_words (right) >= 2);
}

/* "Ana, Ben and Chen" and "Ana, Ben & Chen" list first names; "Lee, Kim and Ana Ruiz" does not. */
static guint
marks_before (const struct joint *joint, struct text_span right, guint marks)
{
  gboolean adds = joint->is_word || *joint->at == '&' || *joint->at == '+';
  return adds && count_words (right) == 1 ? marks | PEOPLE_FIRST_NAMES : marks;
}

static void
split_at_joints (struct text_span cell, guint marks, GPtrArray *out)
{
  const char *end = cell.text + cell.length, *from = cell.text;
  struct joint joint;
  for (const char *at = from; find_joint (at, end, marks, &joint); at = joint.at + joint.length)
    {
      struct text_span left = trimmed (from, joint.at),
                       right = trimmed (joint.at + joint.length, end);
      if (!is_joint (&joint, left, right))
        continue;
      split_at_commas (left, marks_before (&joint, right, marks), out);
      from = joint.at + joint.length;
    }
  split_at_commas (trimmed (from, end), marks, out);
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
      struct text_span rest = trimmed (piece.text + length, piece.text + piece.length);
      return reads_as_name (rest) ? rest : piece;
    }
  return piece;
}

gboolean
person_part_from_organisation (const char *text, char **name, char **rest)
{
  const char *end = text + strlen (text), *cut = end;
  for (const char *at = text; at < end && cut == end;)
    {
      const char *comma = find_outside (at, end, ','), *slash = find_outside (at, end, '/');
      const char *mark = MIN (comma, slash);
      if (mark == end)
        return FALSE;
      struct text_span behind = trimmed (mark + 1, find_outside (mark + 1, end, ','));
      at = mark + 1;
      if (mark == slash && mark > text && mark[-1] != ' ')
        continue;
      if (!is_name_suffix (behind.text, behind.length) && !is_initials (behind))
        cut = mark;
    }
  struct text_span left = trimmed (text, cut), right = trimmed (MIN (cut + 1, end), end);
  if (left.length == 0 || right.length == 0 || contains (left, '@') || contains (right, '@'))
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

/* Length in bytes of a separator that always counts; 0: none. */
static gsize
parting_mark (const char *at)
{
  if (*at == ';' || *at == '|' || is_line_end (*at))
    return 1;
  return strncmp (at, " ::: ", 5) == 0 ? 5 : strncmp (at, "\xE2\x80\xA2", 3) == 0 ? 3 : 0;
}

guint
people_cell_split (const char *cell, guint marks, GPtrArray *out)
{
  guint before = out->len;
  if (cell_container_items (cell, out))
    return out->len - before;
  g_autofree char *unlinked = note_links_to_names (cell);
  cell = unlinked != NULL ? unlinked : cell;
  g_autofree char *listed = strpbrk (cell, ",{@") != NULL ? list_notation_to_list (cell) : NULL;
  cell = listed != NULL ? listed : cell;
  const char *from = cell;
  gboolean needs_joints
    = strpbrk (cell, (marks & PEOPLE_AND) != 0 ? "&/+ \xC2" : "&/+\xC2") != NULL;
  for (const char *at = cell;; at++)
    {
      gsize length
        = at - from == 2 && g_ascii_strncasecmp (from, "tl;dv", 5) == 0 ? 0 : parting_mark (at);
      if (*at != '\0' && length == 0)
        continue;
      struct text_span piece = without_preposition (trimmed (from, at));
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
