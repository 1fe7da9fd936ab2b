/* Names of two to five words. Places, titles of books and posts are written in the same way; a title
 * or a known given name tells people apart from these. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/organisation_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  WORDS_MOST = 5,
  BYTES_MOST = 60,
  PARTICLE_BYTES = 5 /* "van", "della" */
};

struct words_of_name
{
  guint capitals, titles;
  char first[BYTES_MOST + 1];  /* the first word after any title, as written */
  char behind[BYTES_MOST + 1]; /* the first one behind a comma, or "" */
  gboolean sound;
};

/* "oma Bep", "juf Anneke": in small letters, before a name. */
static gboolean
is_kin_before_name (const char *word, gsize length)
{
  g_autofree char *own = g_strndup (word, length);
  return g_unichar_islower (g_utf8_get_char (word)) && text_means (WORDS_KIN_BEFORE_NAME, own);
}

/* A title stands before the name: "Educ Rev" is a journal. */
static gboolean
is_title_before_name (const struct words_of_name *words, const char *word, gsize length,
                      gboolean is_behind)
{
  return (is_behind || *words->first == '\0')
         && (is_person_title (word, length) || is_kin_before_name (word, length)
             || (length > 1 && word[length - 1] == '.' && is_person_title (word, length - 1)));
}

static void
take_word (struct words_of_name *words, const char *word, gsize length, gboolean is_behind)
{
  gunichar letter = g_utf8_get_char (word);
  if (is_title_before_name (words, word, length, is_behind))
    {
      words->titles++;
      return;
    }
  if (g_unichar_isupper (letter))
    words->capitals++;
  else if (length > PARTICLE_BYTES || !g_unichar_isalpha (letter))
    words->sound = FALSE;
  char *into = is_behind ? words->behind : words->first;
  if (*into == '\0' && g_unichar_isupper (letter))
    {
      memcpy (into, word, length);
      into[length] = '\0';
    }
}

static gboolean
is_known_given_name (const char *word)
{
  if (*word == '\0')
    return FALSE;
  g_autofree char *folded = header_fold (word);
  folded[strcspn (folded, " ")] = '\0'; /* "Jean-Luc" */
  return word_is_given_name (folded);
}

enum name_look
name_look_of (const char *text)
{
  struct words_of_name words = { .sound = TRUE };
  gsize end = strcspn (text, "(");
  gboolean is_behind = FALSE;
  guint count = 0, commas = 0;
  while (end > 0 && text[end - 1] == ' ')
    end--;
  if (end == 0 || end > BYTES_MOST || strcspn (text, "0123456789:;|@/?!&[]{}_\"") < end)
    return LOOKS_UNLIKE_NAME;
  for (gsize at = 0, length; at < end; at += length)
    {
      at += strspn (text + at, " ");
      length = strcspn (text + at, " ,");
      length = MIN (length, end - at);
      count += length > 0;
      if (length > 0)
        take_word (&words, text + at, length, is_behind);
      if (at + length < end && text[at + length] == ',')
        {
          is_behind = TRUE;
          commas++;
          length++;
        }
    }
  if (!words.sound || commas > 1 || count > WORDS_MOST + words.titles
      || words.capitals + (words.titles > 0) < 2 || words.capitals == 0)
    return LOOKS_UNLIKE_NAME;
  return words.titles > 0
             || ((is_known_given_name (words.first) || is_known_given_name (words.behind))
                 && !text_names_organisation (text))
           ? LOOKS_LIKE_PERSON
           : LOOKS_LIKE_NAME;
}

static gboolean
starts_with_given_name (const char *part)
{
  g_autofree char *word = g_strndup (part, strcspn (part, " "));
  return is_known_given_name (word);
}

gboolean
text_lists_whole_names (const char *text)
{
  if (strchr (text, ',') == NULL || strpbrk (text, ";|") != NULL)
    return FALSE;
  g_auto (GStrv) part = g_strsplit (text, ",", -1);
  guint count = g_strv_length (part);
  for (char **one = part; *one != NULL; one++)
    if (name_look_of (g_strstrip (*one)) == LOOKS_UNLIKE_NAME
        || is_name_suffix (*one, strlen (*one)))
      return FALSE;
  return count > 2
         || (count == 2 && (starts_with_given_name (part[0]) || !starts_with_given_name (part[1])));
}

gboolean
text_looks_like_person (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return name_look_of (text) == LOOKS_LIKE_PERSON || word_is_given_name (folded);
}
