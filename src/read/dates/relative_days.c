/* Days counted from today, in English, German, French, Spanish, Portuguese, Italian and Dutch.
 *
 * A text is a word for a day ("yesterday"), or a unit of time with a word that says if it is the
 * present or the previous one, in any order ("last year", "l'année dernière"). Articles are
 * skipped. "The last 12 months" and the like are not read: they end today in some mouths and with
 * the last month in others. */
#include <string.h>
#include "pln/weekday.h"
#include "read/dates/relative_days.h"

enum meaning
{
  MEANS_TODAY,
  MEANS_YESTERDAY,
  MEANS_THIS,
  MEANS_LAST,
  MEANS_WEEK,
  MEANS_MONTH,
  MEANS_QUARTER,
  MEANS_YEAR,
  MEANS_ARTICLE,
  N_MEANINGS
};

static const char *const words_of[N_MEANINGS][26] = {
  [MEANS_TODAY] = { "today", "heute", "aujourd", "hoy", "hoje", "oggi", "vandaag" },
  [MEANS_YESTERDAY] = { "yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "gisteren" },
  [MEANS_THIS]
  = { "this", "current", "dieser", "diese", "dieses", "diesen", "diesem", "cette", "cet", "ce",
      "este", "esta", "neste", "nesta", "questo", "questa", "quest", "deze", "dit" },
  [MEANS_LAST] = { "last",     "previous", "letzter", "letzte",  "letztes",  "letzten",
                   "letztem",  "voriger",  "voriges", "vorigen", "vorige",   "vorig",
                   "derniere", "dernier",  "passee",  "passe",   "pasado",   "pasada",
                   "passado",  "passada",  "scorso",  "scorsa",  "anterior", "precedente" },
  [MEANS_WEEK] = { "week", "woche", "semaine", "semana", "settimana" },
  [MEANS_MONTH] = { "month", "monat", "monats", "mois", "mes", "mese", "maand" },
  [MEANS_QUARTER] = { "quarter", "quartal", "quartals", "trimestre", "kwartaal" },
  [MEANS_YEAR] = { "year", "jahr", "jahres", "annee", "an", "ano", "anno", "jaar" },
  [MEANS_ARTICLE] = { "the", "das", "der", "die", "den", "l", "le", "la", "el", "o", "a", "il",
                      "lo", "het", "de", "ci", "d", "hui" },
};

/* N_MEANINGS for an unknown word. */
static enum meaning
meaning_of_word (const char *word)
{
  for (enum meaning meaning = 0; meaning < N_MEANINGS; meaning++)
    for (const char *const *one = words_of[meaning]; *one != NULL; one++)
      if (strcmp (*one, word) == 0)
        return meaning;
  return N_MEANINGS;
}

static struct day_span
week_span (gint32 today, int back)
{
  gint32 monday = today - day_weekday (today) - 7 * back;
  return (struct day_span){ monday, monday + 6 };
}

/* A month (months 1), a quarter (3) or a year (12). */
static struct day_span
months_span (gint32 today, int months, int back)
{
  int year, month, mday;
  day_to_date (today, &year, &month, &mday);
  int first = (12 * year + month - 1) / months * months - back * months;
  int last = first + months - 1;
  return (struct day_span){ day_from_date (first / 12, first % 12 + 1, 1),
                            month_last_day (last / 12, last % 12 + 1) };
}

static struct day_span
unit_span (enum meaning unit, gint32 today, int back)
{
  if (unit == MEANS_WEEK)
    return week_span (today, back);
  return months_span (today, unit == MEANS_MONTH ? 1 : unit == MEANS_QUARTER ? 3 : 12, back);
}

gboolean
relative_days (const char *folded, gint32 today, struct day_span *span)
{
  g_auto (GStrv) words = g_strsplit_set (folded, " '-", -1);
  guint said[N_MEANINGS] = { 0 };
  enum meaning unit = N_MEANINGS;
  guint units = 0;
  for (char **word = words; *word != NULL; word++)
    {
      enum meaning meaning = **word == '\0' ? MEANS_ARTICLE : meaning_of_word (*word);
      if (meaning == N_MEANINGS)
        return FALSE;
      said[meaning]++;
      if (meaning >= MEANS_WEEK && meaning <= MEANS_YEAR)
        unit = meaning, units++;
    }
  guint days = said[MEANS_TODAY] + said[MEANS_YESTERDAY];
  guint which = said[MEANS_THIS] + said[MEANS_LAST];
  if (days == 1 && units + which == 0)
    {
      gint32 day = today - (gint32)said[MEANS_YESTERDAY];
      *span = (struct day_span){ day, day };
      return TRUE;
    }
  if (days > 0 || units != 1 || which != 1)
    return FALSE;
  *span = unit_span (unit, today, (int)said[MEANS_LAST]);
  return TRUE;
}
