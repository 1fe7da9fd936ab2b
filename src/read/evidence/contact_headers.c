/* Headers that say who had contact with the one who writes. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/grammatical_person.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

/* Folded, without signs; free with g_strfreev. */
static char **
words_of_header (const char *header)
{
  g_autofree char *folded = header_fold (header);
  g_autofree char *plain = g_strdelimit (g_steal_pointer (&folded), "'?:!,", ' ');
  char **word = g_strsplit (plain, " ", -1);
  for (char **one = word; *one != NULL; one++)
    while (**one != '\0' && !g_unichar_isalnum (g_utf8_get_char (*one)))
      memmove (*one, g_utf8_next_char (*one), strlen (g_utf8_next_char (*one)) + 1);
  return word;
}

gboolean
header_asks_whom_met (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_CONTACT_VERB, *one))
      return TRUE;
  return FALSE;
}

gboolean
header_says_with_whom (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  g_autofree char *all = g_strjoinv (" ", word);
  gboolean with = FALSE;
  for (char **one = word; *one != NULL; one++)
    with |= text_means (WORDS_WITH, *one);
  return text_means (WORDS_CAME_ACROSS, all)
         || (with && g_strv_length (word) > 1
             && (header_asks_whom_met (header) || some_word_means (WORDS_DONE_TOGETHER, word)));
}

gboolean
header_ends_in_with (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  guint length = g_strv_length (word);
  return length > 1 && text_means (WORDS_WITH, word[length - 1]);
}

/* "supervisé", "atendí", "parlé", "falei": in Romance languages the end of a verb says who did it, and a French
 * participle stands for it in notes of one's own; of verbs for what is done with people, as a book may be
 * "dédié", too. */
static gboolean
has_verb_of_mine (const char *header, gboolean with)
{
  static const char *const endings[] = { "\xC3\xA9", "\xC3\xAD", "ei", NULL };
  g_autofree char *small = g_utf8_strdown (header, -1);
  g_auto (GStrv) word = g_strsplit (small, " ", -1);
  for (char **one = word; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (*one);
      if (text_means (WORDS_I_DID, folded))
        return TRUE;
      for (const char *const *ending = endings; *ending != NULL; ending++)
        if (g_str_has_suffix (*one, *ending) && g_utf8_strlen (*one, -1) > 3)
          return with || text_has_stem (WORDS_DONE_WITH_PEOPLE, folded) > 0;
    }
  return FALSE;
}

gboolean
header_tells_my_deed (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  guint length = g_strv_length (word);
  if (length < 2)
    return FALSE;
  const char *last = word[length - 1];
  gboolean ends = text_means (WORDS_WITH, last) || text_means (WORDS_TO, last)
                  || text_means (WORDS_FROM_LAST, last);
  return some_word_means (WORDS_ME_ALONE, word)
         || (words_say_i (word) && some_word_has_stem (WORDS_DONE_WITH_PEOPLE, word))
         || (text_means (WORDS_ME_BEFORE_VERB, word[0])
             && !some_word_has_stem (WORDS_STIRS_STEM, word))
         || (ends
             && (words_say_i (word) || has_verb_of_mine (header, text_means (WORDS_WITH, last))));
}

gboolean
header_tells_who_i_met (const char *header)
{
  static const char *const with_whom[]
    = { "with who", "mit wem",   "avec qui", "a qui ",   "con quien",
        "a quien ", "com quem ", "con chi ", "met wie ", NULL };
  g_auto (GStrv) word = words_of_header (header);
  g_autofree char *all = g_strjoinv (" ", word);
  gboolean met = FALSE, mine = words_say_i (word) || words_say_my (word);
  for (char **one = word; *one != NULL; one++)
    met |= text_means (WORDS_CONTACT_VERB, *one) || text_means (WORDS_CONTACTS_PLURAL, *one);
  for (const char *const *start = with_whom; *start != NULL; start++)
    mine |= g_str_has_prefix (all, *start);
  return (met && mine) || (word[0] != NULL && text_means (WORDS_CONTACTS_PLURAL, word[0]));
}

gboolean
header_speaks_of_me (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  guint length = g_strv_length (word);
  if (length == 2 && strcmp (word[1], "i") == 0) /* "Violin I" */
    return words_say_my (word);
  return words_say_i (word) || words_say_my (word) || words_say_me (word);
}

gboolean
header_asks_respondent (const char *header)
{
  g_autofree char *folded = header_fold (header);
  if (role_of_question (folded) != ROLE_WITH || header_asks_whom_met (header))
    return FALSE;
  g_auto (GStrv) word = words_of_header (header);
  return (direction_of_question (header) != ANSWER_UNSAID || words_say_you (word))
         && !words_say_i (word) && !words_say_my (word);
}

/* Does the phrase stand in the text as words of its own, with no letter or digit beside it? */
static gboolean
text_holds_words (const char *text, const char *phrase)
{
  for (const char *at = text; (at = strstr (at, phrase)) != NULL; at++)
    {
      gboolean begins = at == text || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)));
      if (begins && !g_unichar_isalnum (g_utf8_get_char (at + strlen (phrase))))
        return TRUE;
    }
  return FALSE;
}

/* "Entretiens individuels", "colloqui individuali". */
static gboolean
says_individual_talks (char **word)
{
  gboolean individual = FALSE, talk = FALSE;
  for (; *word != NULL; word++)
    {
      individual |= text_means (WORDS_INDIVIDUAL, *word);
      talk |= text_means (WORDS_CONVERSATIONS, *word);
    }
  return individual && talk;
}

gboolean
header_tells_one_to_one (const char *title)
{
  static const char *const phrases[]
    = { "1:1",         "1:1s",        "1 1s",       "1on1",        "1on1s",
        "one to one",  "one to ones", "one on one", "one on ones", "vier augen",
        "tete a tete", "uno a uno",   "een op een", "um a um",     NULL };
  g_auto (GStrv) word = words_of_header (title);
  for (char **one = word; *one != NULL; one++)
    if (g_str_has_prefix (*one, "einzelgesprach")) /* with what German puts behind it */
      return TRUE;
  g_autofree char *folded = header_fold (title);
  g_strdelimit (folded, "-", ' ');
  for (const char *const *phrase = phrases; *phrase != NULL; phrase++)
    if (text_holds_words (folded, *phrase))
      return TRUE;
  return says_individual_talks (word);
}

gboolean
header_tells_of_writer (const char *header)
{
  return header_speaks_of_me (header) || header_tells_who_i_met (header)
         || header_says_with_whom (header) || header_ends_in_with (header)
         || header_tells_my_deed (header);
}

gboolean
header_tells_from_afar (const char *header)
{
  g_auto (GStrv) word = words_of_header (header);
  g_autofree char *all = g_strjoinv (" ", word);
  return header_has_word (header, WORDS_DONE_FROM_AFAR)
         || (text_mentions (WORDS_FROM_AFAR, all) && some_word_means (WORDS_SAW_OR_HEARD, word));
}
