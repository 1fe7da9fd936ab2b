/* Holidays in the place of a person, in seven languages: "Ferien", "vrij (Pasen)", "vacances de Noël". */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 40
};

/* "Ferien", and with what follows "vacances scolaires". */
static gboolean
word_is_holiday (const char *word)
{
  return text_means (WORDS_HOLIDAYS, word);
}

/* These are names of people, too, and mean a holiday in small letters alone. */
static gboolean
word_may_be_holiday (const char *word)
{
  return text_means (WORDS_DAY_OFF, word);
}

/* Words in small letters, and days of feast: "vacances de Noël", "Ferien Ostern"; not "Urlaub Anna". */
static gboolean
may_follow_holiday (const char *text)
{
  g_auto (GStrv) word = g_strsplit_set (text, " '", -1);
  for (char **one = word; *one != NULL; one++)
    {
      g_autofree char *folded = header_fold (*one);
      if (g_unichar_isupper (g_utf8_get_char (*one)) && strlen (*one) > 1
          && !text_means (WORDS_FEAST, folded))
        return FALSE;
    }
  return TRUE;
}

gboolean
text_says_day_off (const char *text)
{
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *folded = header_fold (before);
  if (text_means (WORDS_NO_MEETING_TODAY, folded))
    return TRUE;
  if (g_unichar_islower (g_utf8_get_char (text)) && word_may_be_holiday (folded))
    return TRUE;
  const char *rest = before + strcspn (before, " ");
  folded[strcspn (folded, " ")] = '\0';
  return word_is_holiday (folded) && may_follow_holiday (rest)
         && name_look_of (text) != LOOKS_LIKE_PERSON;
}
