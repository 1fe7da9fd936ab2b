/* Looks for words that identify somebody in a text.
 *
 * Each question is a look-up of a part of the text in a set: the text's words, up to four of them
 * joined (An na), a word without its ending (Annas, Анны), each run of letters that is as long as
 * some word in the set (meetingwithanna, a-n-n-a), and a word that is made of known words with a name
 * among them (lunchjo), because names of two or three letters stand in too many words to be looked for
 * anywhere. So the cost does not depend on how many names there are. */
#include <string.h>
#include "anonymise/word_sets.h"

enum
{
  ADJACENT_MOST = 4,
  STEM_LEAST = 3,        /* letters of a stem */
  TRUNCATED_LEAST = 4,   /* letters of a name's beginning that stands for it: "Quent" */
  PARTS_BYTES_MOST = 64, /* of a word that is taken apart */
  ORG_INSIDE_LEAST = 5,
  ENDING_BYTES_MOST = 8
};

void
word_sets_init (struct word_sets *sets)
{
  memset (sets, 0, sizeof *sets);
  string_pool_init (&sets->exact);
  string_pool_init (&sets->alone);
  string_pool_init (&sets->stem);
  string_pool_init (&sets->inside);
}

void
word_sets_clear (struct word_sets *sets)
{
  string_pool_clear (&sets->exact);
  string_pool_clear (&sets->alone);
  string_pool_clear (&sets->stem);
  string_pool_clear (&sets->inside);
}

gboolean
pool_has (const struct string_pool *pool, const char *text, gsize length)
{
  struct cell cell = { text, (guint32)length, NO_WORD }, *one = &cell;
  string_pool_find (pool, &one, 1);
  return cell.word != NO_WORD;
}

static void
inside_add (struct word_sets *sets, const char *word, gsize length, glong letters)
{
  letters = MIN (letters, INSIDE_LETTERS_MOST);
  gsize bytes = (gsize)(g_utf8_offset_to_pointer (word, letters) - word);
  sets->inside_length[letters] = TRUE;
  string_pool_intern (&sets->inside, word, MIN (bytes, length));
}

/* Every letter of a Chinese name counts, because the family name alone is how people call each other.
 * Of a Korean name, the first letter is the family name, and the rest the given one. */
static void
names_without_blank_add (struct word_sets *sets, const char *word, gsize length)
{
  for (const char *at = word; at < word + length; at = g_utf8_next_char (at))
    if (skeleton_letters_least (g_utf8_get_char (at)) == 1)
      inside_add (sets, at, (gsize)(g_utf8_next_char (at) - at), 1);
  const char *second = g_utf8_next_char (word);
  if (g_unichar_get_script (g_utf8_get_char (word)) != G_UNICODE_SCRIPT_HANGUL)
    return;
  string_pool_intern (&sets->exact, word, (gsize)(second - word));
  glong rest = g_utf8_strlen (second, word + length - second);
  if (rest >= 2)
    inside_add (sets, second, (gsize)(word + length - second), rest);
}

/* What inflection leaves unchanged: Anna, Anny; Marek, Marka. */
static void
stems_add (struct word_sets *sets, const char *word, gsize length, glong letters)
{
  const char *last = g_utf8_prev_char (word + length), *vowel = g_utf8_prev_char (last);
  if (letters <= STEM_LEAST)
    return;
  string_pool_intern (&sets->stem, word, (gsize)(last - word));
  if (letters == STEM_LEAST + 1 || (*vowel != 'e' && *vowel != 'o'))
    return;
  g_autofree char *stem
    = g_strdup_printf ("%.*s%.*s", (int)(vowel - word), word, (int)(word + length - last), last);
  string_pool_intern (&sets->stem, stem, strlen (stem));
}

void
word_sets_add_name (struct word_sets *sets, const char *word, gsize length)
{
  glong letters = g_utf8_strlen (word, (gssize)length);
  guint least = skeleton_letters_least (g_utf8_get_char (word));
  if (letters < 2 && least > 1)
    return; /* an initial */
  string_pool_intern (&sets->exact, word, length);
  if (letters >= (glong)least)
    inside_add (sets, word, length, letters);
  names_without_blank_add (sets, word, length);
  stems_add (sets, word, length, letters);
  for (glong n = TRUNCATED_LEAST; n < MIN (letters, INSIDE_LETTERS_MOST); n++)
    string_pool_intern (&sets->exact, word, (gsize)(g_utf8_offset_to_pointer (word, n) - word));
}

void
word_sets_add_pair (struct word_sets *sets, const char *pair, gsize length)
{
  glong letters = g_utf8_strlen (pair, (gssize)length);
  string_pool_intern (&sets->exact, pair, length);
  if (letters >= (glong)skeleton_letters_least (g_utf8_get_char (pair)))
    inside_add (sets, pair, length, letters);
}

void
word_sets_add_org (struct word_sets *sets, const char *word, gsize length)
{
  glong letters = g_utf8_strlen (word, (gssize)length);
  guint least = skeleton_letters_least (g_utf8_get_char (word));
  if (letters < 2)
    return;
  string_pool_intern (&sets->exact, word, length);
  if (letters >= MIN ((glong)least + 1, ORG_INSIDE_LEAST))
    inside_add (sets, word, length, letters);
}

/* "Annas": a name and an ending. Of a name with two letters, only the s of the genitive counts. */
static gboolean
is_inflected (const struct word_sets *sets, const char *word, gsize length,
              const struct string_pool *endings)
{
  for (gsize from = length > ENDING_BYTES_MOST ? length - ENDING_BYTES_MOST : 1; from < length;
       from++)
    {
      if (((guchar)word[from] & 0xc0) == 0x80)
        continue;
      gboolean is_s = word[length - 1] == 's' && from == length - 1;
      glong letters = g_utf8_strlen (word, (gssize)from);
      if (letters < 2 || (letters == 2 && !is_s) || !pool_has (endings, word + from, length - from))
        continue;
      if (pool_has (&sets->exact, word, from) || pool_has (&sets->stem, word, from))
        return TRUE;
    }
  return FALSE;
}

/* What the first bytes of a word can be made of. */
enum
{
  MADE_OF_KNOWN = 1, /* known words */
  MADE_WITH_NAME = 2 /* known words and at least one name */
};

static guint8
part_reach (const struct word_sets *sets, const struct joining *joining, const char *part,
            gsize length, guint8 before)
{
  gboolean is_name = pool_has (&sets->exact, part, length);
  guint8 reached = 0;
  if (before != 0 && is_name)
    reached |= MADE_WITH_NAME;
  if (pool_has (joining->known, part, length))
    reached |= before;
  /* "anaslunch": the s of the genitive */
  if ((before & MADE_WITH_NAME) != 0 && length == 1 && *part == 's')
    reached |= MADE_WITH_NAME;
  return reached;
}

/* Is the word made of two known words or more, with a name among them? */
static gboolean
is_joined (const struct word_sets *sets, const char *word, gsize length,
           const struct joining *joining)
{
  guint8 reached[PARTS_BYTES_MOST + 1] = { MADE_OF_KNOWN };
  if (length > PARTS_BYTES_MOST)
    return FALSE;
  for (gsize from = 0; from < length; from++)
    for (gsize to = from + 1; reached[from] != 0 && to <= length; to++)
      if (to - from < length)
        reached[to] |= part_reach (sets, joining, word + from, to - from, reached[from]);
  return (reached[length] & MADE_WITH_NAME) != 0;
}

static gboolean
words_identify (const struct word_sets *sets, const struct skeleton *text,
                const struct joining *joining)
{
  guint count = text->end->len;
  gsize length;
  for (guint from = 0; from < count; from++)
    {
      const char *word;
      for (guint n = 1; n <= MIN (ADJACENT_MOST, count - from); n++)
        {
          word = skeleton_words (text, from, n, &length);
          if (pool_has (&sets->exact, word, length)
              || is_inflected (sets, word, length, joining->endings))
            return TRUE;
        }
      word = skeleton_words (text, from, 1, &length);
      if (pool_has (&sets->alone, word, length) || is_joined (sets, word, length, joining))
        return TRUE;
    }
  return FALSE;
}

static gboolean
letters_identify (const struct word_sets *sets, const struct skeleton *text)
{
  const char *end = text->letters->str + text->letters->len;
  for (const char *from = text->letters->str; from < end; from = g_utf8_next_char (from))
    {
      const char *to = from;
      for (guint letters = 1; letters <= INSIDE_LETTERS_MOST && to < end; letters++)
        {
          to = g_utf8_next_char (to);
          if (sets->inside_length[letters] && pool_has (&sets->inside, from, (gsize)(to - from)))
            return TRUE;
        }
    }
  return FALSE;
}

gboolean
word_sets_in_text (const struct word_sets *sets, const struct skeleton *text,
                   const struct joining *joining)
{
  return words_identify (sets, text, joining) || letters_identify (sets, text);
}
