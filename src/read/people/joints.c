/* Signs and words that join people. */
#include <string.h>
#include "pln/text.h"
#include "read/people/joints.h"
#include "read/people/nobody_sentences.h"
#include "read/people/people_cell.h"

/* The separating word that starts here, after a blank. */
static gboolean
joint_of_word (const char *at, const char *to, struct joint *joint)
{
  /* "Ed" is a name, and so may "e" and "y" be a part of one. */
  static const struct
  {
    const char *text;
    gboolean may_be_surname, in_small_letters;
  } words[] = {
    { "and ", FALSE, FALSE },
    { "as well as ", FALSE, FALSE },
    { "w/ ", FALSE, TRUE },
    { "und ", FALSE, FALSE },
    { "u. ", FALSE, FALSE },
    { "sowie ", FALSE, FALSE },
    { "et ", FALSE, FALSE },
    { "ainsi que ", FALSE, FALSE },
    { "y ", TRUE, FALSE },
    { "as\xC3\xAD como ", FALSE, FALSE },
    { "e ", TRUE, FALSE },
    { "ed ", FALSE, TRUE },
    { "nonch\xC3\xA9 ", FALSE, FALSE },
    { "en ", FALSE, FALSE },
    { "alsmede ", FALSE, FALSE },
    { "bem como ", FALSE, FALSE },
    { "assim como ", FALSE, FALSE },
  };
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i].text);
      if ((gsize)(to - at) <= length || g_ascii_strncasecmp (at, words[i].text, length) != 0
          || (words[i].in_small_letters && !g_ascii_islower (*at)))
        continue;
      *joint = (struct joint){ at, length, TRUE, words[i].may_be_surname, FALSE };
      return TRUE;
    }
  return FALSE;
}

/* Only names of accounts of two letters or more: "mira&tomas", not "r&d". */
static gboolean
joins_handles (const char *from, const char *to)
{
  gsize letters = 0;
  for (const char *at = from; at < to; at++)
    {
      gboolean beside = *at == ' ' && (at[1] == '&' || (at > from && at[-1] == '&'));
      if (*at == '&' && letters < 2)
        return FALSE;
      if (*at != '&' && !beside && !g_ascii_islower (*at) && !g_ascii_isdigit (*at) && *at != '_')
        return FALSE;
      letters = *at == '&' ? 0 : letters + !beside;
    }
  return letters > 1;
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
  return !tight || (marks & PEOPLE_AND) != 0 || (*at == '&' && joins_handles (from, to));
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

static void
left_start (struct left_side *left, const char *from, const char *end)
{
  while (from < end && g_ascii_isspace (*from))
    from++;
  *left = (struct left_side){ .from = from, .end = from };
}

/* Reads on to the next joint. */
static void
left_extend (struct left_side *left, const char *to)
{
  for (; left->end < to; left->end = g_utf8_next_char (left->end))
    {
      char c = *left->end;
      left->has_address |= c == '@' || c == ':';
      left->has_small_letter
        = left->has_small_letter || g_unichar_islower (g_utf8_get_char (left->end));
      left->has_comma |= nesting_is_outside (&left->nesting, c) && c == ',';
      if (!left->has_comma)
        word_count_add (&left->before_comma, c);
    }
}

/* "Holm & Sons Ltd": where " Ltd" begins; or NULL. */
static const char *
company_ending (struct text_span piece)
{
  static const char *const ends[]
    = { " gmbh", " ltd",    " ltd.", " inc",  " inc.", " llc", " ag",   " kg",  " bv",
        " b.v.", " nv",     " sa",   " s.a.", " sarl", " sl",  " s.l.", " srl", " s.r.l.",
        " spa",  " s.p.a.", " lda",  " plc",  " co",   " co.", " e.v.", NULL };
  enum
  {
    LONGEST = 8
  };
  gsize length = MIN (piece.length, LONGEST);
  const char *tail = piece.text + piece.length - length;
  g_autofree char *lower = g_ascii_strdown (tail, (gssize)length);
  for (const char *const *end = ends; *end != NULL; end++)
    if (g_str_has_suffix (lower, *end))
      return tail + length - strlen (*end);
  return NULL;
}

static void
right_start (struct right_side *right, struct text_span cell)
{
  const char *end = cell.text + cell.length;
  *right = (struct right_side){ .company_ending = company_ending (cell) };
  for (const char *at = cell.text; at < end; at = g_utf8_next_char (at))
    {
      if (*at == '@' || *at == ':')
        right->last_address = at;
      if (g_unichar_islower (g_utf8_get_char (at)))
        right->last_small_letter = at;
    }
}

static gboolean
right_has_two_words (struct right_side *right, const char *text, const char *end)
{
  if (right->word != NULL && text >= right->word && text < right->word_end)
    return right->has_two_words;
  struct word_count count = { 0, 0, FALSE };
  right->word = text;
  right->word_end = end;
  for (const char *at = text; at < end && count.words < 2; at++)
    {
      gboolean in_word = count.in_word;
      word_count_add (&count, *at);
      if (in_word && !count.in_word && right->word_end == end)
        right->word_end = at;
      if (!in_word && count.in_word && count.words == 1)
        right->word = at;
    }
  right->has_two_words = count.words >= 2;
  return right->has_two_words;
}

/* "Karin van der Meer" of "dr. Karin van der Meer": titles may have a small letter. */
static const char *
behind_title (const char *text, const char *end)
{
  const char *blank = memchr (text, ' ', (gsize)(end - text));
  return blank != NULL && is_person_title (text, (gsize)(blank - text)) ? blank + 1 : text;
}

gboolean
text_starts_as_name (const char *text, const char *end)
{
  text = text < end && g_ascii_islower (*text) ? behind_title (text, end) : text;
  if (end - text < 2)
    return FALSE;
  gunichar first = g_utf8_get_char (text + (*text == '{'));
  return g_unichar_isalpha (first) && !g_unichar_islower (first);
}

enum
{
  PART_BYTES = 200 /* of a name in a list; nobody has a longer one */
};

gboolean
span_means_me (struct text_span piece)
{
  char word[8];
  if (piece.length == 0 || piece.length >= sizeof word)
    return FALSE;
  for (gsize i = 0; i < piece.length; i++)
    word[i] = g_ascii_tolower (piece.text[i]);
  word[piece.length] = '\0';
  return name_means_me (word);
}

/* "yo" before the end, a comma or another joint. */
static gboolean
starts_with_me (const char *text, const char *end)
{
  struct joint next;
  const char *to = text;
  while (to < end && g_ascii_isalpha (*to))
    to++;
  const char *behind = to;
  while (behind < end && g_ascii_isspace (*behind))
    behind++;
  return span_means_me (span_trimmed (text, to))
         && (behind == end || strchr (",&+/", *behind) != NULL
             || joint_of_word (behind, end, &next));
}

/* What stands behind the last comma, of PART_BYTES at most: it is asked for at each joint of a cell. */
static struct text_span
last_part (struct text_span list)
{
  const char *end = list.text + list.length, *from = end;
  while (from > list.text && from[-1] != ',' && end - from < PART_BYTES)
    from--;
  return span_trimmed (from, end);
}

static gboolean
list_starts_with_me (struct text_span list)
{
  const char *end = list.text + MIN (list.length, PART_BYTES);
  return span_means_me (span_trimmed (list.text, span_find_outside (list.text, end, ',')));
}

/* Of the first name of a list; of the last one if the first is "me". */
static guint
words_of_left_name (const struct left_side *left, struct text_span list)
{
  return list_starts_with_me (list) ? span_count_words (last_part (list))
                                    : left->before_comma.words;
}

/* "N.N." or "open" instead of a second name. */
static gboolean
names_nobody (const char *text, const char *end)
{
  g_autofree char *rest = end - text <= PART_BYTES ? g_strndup (text, (gsize)(end - text)) : NULL;
  return rest != NULL && cell_names_nobody (rest);
}

/* "y" and "e" also occur in surnames ("Ortega y Gasset"), so they separate only first
 * names, or names of several words. */
static gboolean
is_joint (const struct joint *joint, const struct left_side *left, struct right_side *right,
          const char *text, const char *end)
{
  struct text_span name = span_trimmed (left->from, joint->at);
  if (*joint->at == '&' && joins_handles (left->from, end))
    return TRUE;
  gboolean left_me = span_means_me (last_part (name)), right_me = starts_with_me (text, end);
  if (left->has_address
      || (!left_me && !list_starts_with_me (name)
          && !text_starts_as_name (name.text, name.text + name.length))
      || (!right_me && !text_starts_as_name (text, end) && !names_nobody (text, end))
      || (right->last_address != NULL && right->last_address >= text)
      || (right->company_ending != NULL && right->company_ending >= text))
    return FALSE;
  if (joint->is_tight
      && (!left->has_small_letter || right->last_small_letter == NULL
          || right->last_small_letter < text))
    return FALSE;
  return !joint->may_be_surname || left_me || right_me
         || (words_of_left_name (left, name) >= 2) == right_has_two_words (right, text, end);
}

/* "Ana, Ben and Chen" and "Ana, Ben & Chen" list first names; "Lee, Kim and Ana Ruiz" does not. */
static gboolean
lists_first_names (const struct joint *joint, struct right_side *right, const char *text,
                   const char *end)
{
  gboolean adds = joint->is_word || *joint->at == '&' || *joint->at == '+';
  return adds && !right_has_two_words (right, text, end);
}

void
joints_start (struct joints *joints, struct text_span cell, guint marks)
{
  *joints = (struct joints){ .at = cell.text, .end = cell.text + cell.length, .marks = marks };
  left_start (&joints->left, joints->at, joints->end);
  right_start (&joints->right, cell);
}

gboolean
joints_next (struct joints *joints, struct text_span *piece, guint *marks)
{
  struct joint joint;
  const char *from = joints->left.from;
  *marks = joints->marks;
  while (find_joint (joints->at, joints->end, joints->marks, &joint))
    {
      const char *right = joints->at = joint.at + joint.length;
      while (right < joints->end && g_ascii_isspace (*right))
        right++;
      left_extend (&joints->left, joint.at);
      if (!is_joint (&joint, &joints->left, &joints->right, right, joints->end))
        continue;
      *piece = span_trimmed (from, joint.at);
      *marks
        |= lists_first_names (&joint, &joints->right, right, joints->end) ? PEOPLE_FIRST_NAMES : 0;
      left_start (&joints->left, joints->at, joints->end);
      return TRUE;
    }
  *piece = span_trimmed (from, joints->end);
  joints->at = joints->end;
  gboolean more = !joints->done;
  joints->done = TRUE;
  return more;
}
