/* Answers that people write themselves below "Did you meet?": "No - on holiday", "yes :)", "leider
 * nicht", "oui, en ligne".
 *
 * The first clause decides, then its first word; a word of negation anywhere else denies. */
#include <string.h>
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/people/negation.h"
#include "read/people/presence_words.h"

enum
{
  LONGEST = 200 /* a longer text tells a story */
};

/* The length of the first clause: up to a mark of punctuation, or a dash between blanks. */
static gsize
first_clause (const char *text)
{
  gsize length = strcspn (text, ",;:.(!");
  static const char *const dashes[] = { " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " / ", NULL };
  for (const char *const *dash = dashes; *dash != NULL; dash++)
    {
      const char *at = strstr (text, *dash);
      if (at != NULL)
        length = MIN (length, (gsize)(at - text));
    }
  return length;
}

/* "yes we did", "nein leider": single letters begin too many sentences. */
static enum answer
answer_of_first_word (const char *folded)
{
  gsize length = strcspn (folded, " ");
  g_autofree char *word = g_strndup (folded, length);
  return length > 1 ? answer_of_text (word) : ANSWER_OTHER;
}

static gboolean
holds_negation (const char *folded)
{
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (word_may_be_negation (*one))
      return TRUE;
  return FALSE;
}

enum presence_word
presence_of_answer (const char *text)
{
  enum presence_word word = mark_of_text (text);
  if (word != PRESENCE_UNKNOWN || *text == '\0' || strlen (text) > LONGEST)
    return word;
  g_autofree char *clause = g_strstrip (g_strndup (text, first_clause (text)));
  if (*clause != '\0' && (word = mark_of_text (clause)) != PRESENCE_UNKNOWN)
    return word;
  g_autofree char *folded = header_fold (clause);
  enum answer first = answer_of_first_word (folded);
  if (first == ANSWER_YES)
    return PRESENCE_YES;
  return first == ANSWER_NO || holds_negation (folded) ? PRESENCE_NO : PRESENCE_UNKNOWN;
}

gboolean
channel_says_unreached (const char *text)
{
  gsize length = first_clause (text);
  if (strlen (text) > LONGEST || text[length] == '\0')
    return FALSE;
  g_autofree char *rest = g_strdup (text + length);
  g_strdelimit (rest, ",;:.(!)-/", ' ');
  for (char *dash; (dash = strstr (rest, "\xE2\x80\x93")) != NULL
                   || (dash = strstr (rest, "\xE2\x80\x94")) != NULL;)
    memset (dash, ' ', 3);
  return presence_of_text (g_strstrip (rest)) == PRESENCE_NO;
}
