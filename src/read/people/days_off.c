/* Holidays in the place of a person, in seven languages: "Ferien", "vrij (Pasen)", "vacances de Noël". */
#include <string.h>
#include "pln/phrase_set.h"
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/remark_behind.h"

enum
{
  LONGEST = 40
};

/* The first word says it, whatever follows: "Ferien", "vacances scolaires". */
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

gboolean
text_says_day_off (const char *text)
{
  static const char phrases[]
    = "bank holiday|public holiday|day off|no meeting|no class|no classes|no session|no lesson|"
      "kein treffen|kein unterricht|keine sitzung|jour ferie|pas de cours|pas de reunion|pas de seance|"
      "dia festivo|dia libre|sin clase|no hay clase|no hay reunion|giorno festivo|giorno libero|"
      "nessun incontro|niente lezione|sem aula|sem reuniao|dia de folga|geen les|geen bijeenkomst|"
      "vrije dag";
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *before = g_strndup (text, length_before_remark (text));
  g_autofree char *folded = header_fold (before);
  if (phrase_is_listed (folded, phrases))
    return TRUE;
  if (g_unichar_islower (g_utf8_get_char (text)) && word_may_be_holiday (folded))
    return TRUE;
  folded[strcspn (folded, " ")] = '\0';
  return word_is_holiday (folded);
}
