/* Folds the spellings of a name to one form.
 *
 * First, folds the name to plain letters (fold.c). Then removes brackets that say nothing about the
 * person, titles in front, and degrees and pronouns at the end (name_titles.c), as long as a name
 * remains. Two-letter degrees are also surnames (Jack Ma), so they must be in capitals after two
 * words, or follow a comma. Cost: linear in the name. */
#include <string.h>
#include "pln/text.h"

enum
{
  WORDS_MAX = 48,
  REMARK_BYTES = 256, /* what stands in brackets about a person, at most */
  DEGREE_BYTES = 64   /* a degree, or an organisation in capitals, at most */
};

struct name_word
{
  const char *start; /* in the folded text */
  gsize length;
  gboolean after_comma;
  gboolean in_capitals, is_degree; /* as written */
};

struct name_words
{
  struct name_word word[WORDS_MAX];
  guint first, end; /* the words that are left */
};

/* The end of brackets that say nothing of the person, if they start here; or NULL. */
static const char *
empty_brackets_end (const char *at, const char *end)
{
  char closing = *at == '(' ? ')' : *at == '[' ? ']' : '\0';
  const char *close
    = closing == '\0' ? NULL : memchr (at, closing, MIN ((gsize)(end - at), REMARK_BYTES));
  return close != NULL && says_nothing_of_person (at + 1, (gsize)(close - at) - 1) ? close + 1
                                                                                   : NULL;
}

static void
drop_empty_brackets (GString *text)
{
  g_autofree char *written = g_memdup2 (text->str, text->len + 1);
  const char *end = written + text->len, *behind;
  g_string_truncate (text, 0);
  for (const char *at = written; at < end; at = behind != NULL ? behind : at + 1)
    {
      behind = empty_brackets_end (at, end);
      g_string_append_c (text, behind != NULL ? ' ' : *at);
    }
}

/* Finds the word as a whole word in the name as written. Only for plain ASCII words, which degrees
 * are. */
static const char *
find_written (const char *written, const char *from, const struct name_word *word)
{
  for (const char *at = from; *at != '\0'; at++)
    if ((at == written || !g_ascii_isalnum (at[-1]))
        && g_ascii_strncasecmp (at, word->start, word->length) == 0
        && !g_ascii_isalnum (at[word->length]))
      return at;
  return NULL;
}

static gboolean
has_small_letter (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (g_ascii_islower (text[i]))
      return TRUE;
  return FALSE;
}

static void
note_how_written (struct name_word *word, const char *written)
{
  if (word->length > DEGREE_BYTES)
    return;
  word->is_degree = is_degree (word->start, word->length);
  for (const char *at = written; (at = find_written (written, at, word)) != NULL; at++)
    {
      word->is_degree = word->is_degree || is_degree (at, word->length);
      word->in_capitals = word->in_capitals || !has_small_letter (at, word->length);
    }
}

static gboolean
split_words (const char *text, struct name_words *words)
{
  gboolean after_comma = FALSE;
  words->first = words->end = 0;
  while (*text != '\0')
    {
      gsize length = strcspn (text, " ,|");
      if (length > 0)
        {
          if (words->end == WORDS_MAX)
            return FALSE;
          struct name_word *word = &words->word[words->end++];
          *word = (struct name_word){ text, length, after_comma, FALSE, FALSE };
        }
      text += length;
      after_comma = after_comma || *text == ',';
      text += *text != '\0';
    }
  return TRUE;
}

static guint
count_words (const struct name_words *words)
{
  return words->end - words->first;
}

static gboolean
may_drop_last (struct name_words *words, const char *written)
{
  struct name_word *word = &words->word[words->end - 1];
  guint left = count_words (words) - 1;

  if (left == 0)
    return FALSE;
  if (memchr (word->start, '/', word->length) != NULL)
    return says_nothing_of_person (word->start, word->length);
  if (word->length == 1 && strchr ("-~*", word->start[0]) != NULL)
    return TRUE;
  note_how_written (word, written);
  if (word->is_degree)
    return word->after_comma || (left >= 2 && (word->length > 2 || word->in_capitals));
  return word->after_comma && word->in_capitals && left >= 2 && word->length >= 2;
}

/* When the reader turns "Lee, Dr. Kim" or "O'Neil, Sinéad she/her" round, these words end up in
 * the middle. Only words that are never names are removed there. */
static gboolean
may_drop_inside (const struct name_word *word)
{
  if (memchr (word->start, '/', word->length) != NULL)
    return says_nothing_of_person (word->start, word->length);
  return is_title_inside (word->start, word->length);
}

static gboolean
may_drop_first (const struct name_words *words)
{
  const struct name_word *word = &words->word[words->first];
  return count_words (words) > 1 && is_person_title (word->start, word->length);
}

/* Full stops after a letter do not matter: "J. Pike" is "J Pike". */
static void
append_word (GString *folded, const struct name_word *word)
{
  gsize length = word->length;
  while (length > 1 && word->start[length - 1] == '.')
    length--;
  if (folded->len > 0)
    g_string_append_c (folded, ' ');
  g_string_append_len (folded, word->start, (gssize)length);
}

static void
keep_words (GString *folded, struct name_words *words, const char *written)
{
  while (may_drop_first (words))
    words->first++;
  while (count_words (words) > 1 && may_drop_last (words, written))
    words->end--;

  g_autoptr (GString) kept = g_string_sized_new (folded->len);
  for (guint i = words->first; i < words->end; i++)
    if (i == words->first || i + 1 == words->end || !may_drop_inside (&words->word[i]))
      append_word (kept, &words->word[i]);
  g_string_assign (folded, kept->str);
}

void
name_fold (const char *name, GString *folded)
{
  struct name_words words;
  text_fold (name, folded);
  if (strpbrk (folded->str, "([") != NULL)
    drop_empty_brackets (folded);
  g_string_erase (folded, 0, (gssize)strspn (folded->str, "~ "));
  if (folded->str[0] == '@' && folded->len > 1 && strpbrk (folded->str + 1, " @") == NULL)
    g_string_erase (folded, 0, 1); /* a handle */
  if (strpbrk (folded->str, " ,|.") != NULL && split_words (folded->str, &words))
    keep_words (folded, &words, name);
  if (strchr (folded->str, ' ') != NULL && name_is_east_asian (folded->str))
    g_string_replace (folded, " ", "", 0); /* it is a matter of taste */
  if (folded->len == 0)
    g_string_assign (folded, name); /* only pictures */
}

const char *
name_identifier (const char *name, gsize *length)
{
  gsize end = strlen (name);
  if (end < 4 || (name[end - 1] != ')' && name[end - 1] != '>'))
    return NULL;
  const char *open = strrchr (name, name[end - 1] == ')' ? '(' : '<');
  if (open == NULL || open == name || open[-1] != ' ')
    return NULL;
  *length = end - 2 - (gsize)(open - name);
  if (*length == 0 || memchr (open, ' ', *length) != NULL
      || (memchr (open, '@', *length) == NULL && memchr (open, '/', *length) == NULL))
    return NULL;
  if (says_nothing_of_person (open + 1, *length))
    return NULL;
  return open + 1;
}

int
name_completeness (const char *name)
{
  int words = 0, lower = 0, upper = 0, letters = 0;
  for (const char *at = name;; at = g_utf8_next_char (at))
    {
      gunichar c = (guchar)*at < 0x80 ? (gunichar)*at : g_utf8_get_char (at);
      gboolean ascii = c < 0x80;
      if (ascii ? g_ascii_isalpha ((char)c) : g_unichar_isalpha (c))
        {
          letters++;
          lower += ascii ? g_ascii_islower ((char)c) : g_unichar_islower (c);
          upper += ascii ? g_ascii_isupper ((char)c) : g_unichar_isupper (c);
          continue;
        }
      words += letters >= 2;
      letters = 0;
      if (c == '\0')
        break;
    }
  gboolean has_brackets = strpbrk (name, "([") != NULL || name[0] == '@';
  gboolean has_case = lower == 0 ? upper == 0 : upper > 0;
  return MIN (words, 2) * 4 + (has_brackets ? 0 : 2) + has_case;
}
