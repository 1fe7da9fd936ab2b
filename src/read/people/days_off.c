/* Holidays in the place of a person, in seven languages: "Ferien", "vrij (Pasen)", "vacances de Noël". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"

enum
{
  LONGEST = 40
};

/* "Ferien", and with what follows "vacances scolaires". */
static gboolean
word_is_holiday (const char *word)
{
  return phrase_is_listed (
    word,
    "holidays|vacation|vacations|ferien|feiertag|feiertage|urlaub|osterferien|sommerferien|"
    "herbstferien|winterferien|weihnachtsferien|pfingstferien|schulfrei|unterrichtsfrei|vacances|"
    "conges|ferie|vacaciones|festivo|feriado|ferias|vacanze|vacanza|vakantie|zomervakantie|"
    "herfstvakantie|kerstvakantie|voorjaarsvakantie|meivakantie|feestdag|lesvrij");
}

/* These are names of people, too, and mean a holiday in small letters alone. */
static gboolean
word_may_be_holiday (const char *word)
{
  return phrase_is_listed (word, "holiday|off|frei|libre|vrij|free|festa|folga");
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
          && !phrase_is_listed (
            folded,
            "ostern|pfingsten|weihnachten|noel|paques|toussaint|navidad|pascua|semana|santa|"
            "natale|pasqua|natal|pascoa|carnaval|kerst|kerstmis|pasen|pinksteren|day|days|"
            "scolaires|escolares"))
        return FALSE;
    }
  return TRUE;
}

gboolean
text_says_day_off (const char *text)
{
  static const char phrases[]
    = "bank holiday|public holiday|day off|no meeting|no class|no classes|no session|no lesson|"
      "kein treffen|kein unterricht|keine sitzung|jour ferie|pas de cours|pas de reunion|pas de seance|"
      "dia festivo|dia libre|sin clase|no hay clase|no hay reunion|giorno festivo|giorno libero|"
      "nessun incontro|niente lezione|sem aula|sem reuniao|dia de folga|geen les|geen bijeenkomst|"
      "vrije dag|semana santa|settimana santa|good friday|easter monday|karfreitag|ostermontag|christi himmelfahrt|vendredi saint|lundi de paques|viernes santo|puente de mayo|lunedi dell angelo|sexta feira santa|goede vrijdag|tweede paasdag|hemelvaartsdag";
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *folded = header_fold (before);
  if (phrase_is_listed (folded, phrases))
    return TRUE;
  if (g_unichar_islower (g_utf8_get_char (text)) && word_may_be_holiday (folded))
    return TRUE;
  const char *rest = before + strcspn (before, " ");
  folded[strcspn (folded, " ")] = '\0';
  return word_is_holiday (folded) && may_follow_holiday (rest)
         && name_look_of (text) != LOOKS_LIKE_PERSON;
}
