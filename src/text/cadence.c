/* A cadence is a number and a unit ("every 2 weeks", "30 days"; a bare number counts days), a word for
 * both ("monthly"), or how often in a unit ("twice a year"). Either may be halved ("half-yearly"). Words
 * such as "every" are skipped; a text with any other word says something else, such as "ask Ana". */
#include <string.h>
#include "pln/base.h"
#include "pln/cadence.h"
#include "pln/text.h"

#define DAYS_MOST 3660

struct unit
{
  gint32 days;
  const char *words; /* folded, each between blanks */
};

/* A number may precede these. */
static const struct unit units[] = {
  { 1, " d day days tag tage tagen jour jours dia dias giorno giorni dag dagen " },
  { 7,
    " w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken " },
  { 30, " m mo month months monat monate monaten mois mes meses mese mesi maand maanden " },
  { 91, " q quarter quarters quartal quartale trimestre trimestres trimestri kwartaal kwartalen " },
  { 182,
    " semester semesters semestre semestres semestri halbjahr halbjahre halbjahren halfjaar halfjaren " },
  { 365,
    " y yr yrs year years jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren " },
};

static const struct unit adverbs[] = {
  { 1, " daily taglich quotidien diario diariamente quotidiano dagelijks " },
  { 7, " weekly wochentlich hebdomadaire semanal semanalmente settimanale wekelijks " },
  { 14,
    " fortnightly biweekly fortnight quincenal quinzenal zweiwochentlich bimensuel quindicinale "
    "tweewekelijks " },
  { 30, " monthly monatlich mensuel mensual mensal mensile maandelijks " },
  { 61, " bimonthly zweimonatlich bimestriel bimestral bimestrale tweemaandelijks " },
  { 91, " quarterly vierteljahrlich trimestriel trimestral trimestrale driemaandelijks " },
  { 182, " halfyearly halbjahrlich semestriel semestral semestrale halfjaarlijks " },
  { 365, " yearly annual annually jahrlich annuel anual annuale jaarlijks " },
};

static const struct unit numbers[] = {
  { 1, " a one once ein eine einen einmal un une una uno um uma een eens pro par por per al " },
  { 2, " two second other zwei deux dos dois duas due twee " },
  { 3, " three drei trois tres tre drie " },
  { 4, " four vier quatre cuatro quatro quattro " },
  { 6, " six sechs seis sei zes " },
};

static const char fillers[]
  = " every each alle jede jeden jedes tous toutes les chaque cada todos "
    "todas los las as os ogni tutti tutte i le gli elke iedere p the im in om "
    "de all ";

/* "2 times a month", "twice". */
static const char times[] = " time times x mal fois vez veces vezes volta volte keer maal ";
static const char twice[] = " twice zweimal tweemaal ";
static const char half[]
  = " half halb halbes halben halbe demi medio media mezzo mezza meio meia halve ";

static gboolean
has_word (const char *list, const char *word)
{
  g_autofree char *between = g_strconcat (" ", word, " ", NULL);
  return strstr (list, between) != NULL;
}

/* 0: in none of them. */
static gint32
days_of (const struct unit *unit, guint count, const char *word)
{
  for (guint i = 0; i < count; i++)
    if (has_word (unit[i].words, word))
      return unit[i].days;
  return 0;
}

/* Letters and digits, with a blank between "2" and "w". */
static char *
words_part (const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  GString *apart = g_string_new (NULL);
  text_fold (text, folded);
  for (const char *at = folded->str; *at != '\0'; at++)
    {
      gboolean digit = g_ascii_isdigit (*at);
      if (at > folded->str && digit != g_ascii_isdigit (at[-1]))
        g_string_append_c (apart, ' ');
      g_string_append_c (apart, digit || g_ascii_isalpha (*at) ? *at : ' ');
    }
  return g_string_free (apart, FALSE);
}

/* What is known of a text so far; 0: not yet. */
struct cadence_parts
{
  gint32 number, unit, adverb;
  gboolean times, half, strange;
};

static void
word_read (struct cadence_parts *reading, const char *word)
{
  double value;
  gint32 unit = days_of (units, G_N_ELEMENTS (units), word);
  gint32 adverb = days_of (adverbs, G_N_ELEMENTS (adverbs), word);
  gint32 number = number_parse (word, &value) && value >= 1 && value <= DAYS_MOST
                    ? (gint32)value
                    : days_of (numbers, G_N_ELEMENTS (numbers), word);
  if (unit > 0 && reading->unit == 0)
    reading->unit = unit;
  else if (adverb > 0 && reading->adverb == 0)
    reading->adverb = adverb;
  else if (number > 1 && reading->number > 1)
    reading->strange = TRUE;
  else if (number > 0)
    reading->number = MAX (reading->number, number);
  else if (has_word (times, word))
    reading->times = TRUE;
  else if (has_word (twice, word) && reading->number == 0)
    reading->times = TRUE, reading->number = 2;
  else if (has_word (half, word))
    reading->half = TRUE;
  else if (!has_word (fillers, word))
    reading->strange = TRUE;
}

gint32
cadence_days (const char *text)
{
  g_autofree char *apart = words_part (text);
  g_auto (GStrv) word = g_strsplit (apart, " ", -1);
  struct cadence_parts reading = { 0 };
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0')
      word_read (&reading, *one);
  gint32 length = reading.adverb > 0 ? reading.adverb : reading.unit;
  gboolean often = reading.times && reading.number > 1;
  if (reading.strange || (reading.adverb > 0 && reading.unit > 0)
      || ((often || reading.half) && length == 0))
    return 0;
  if (length == 0 && strpbrk (text, "0123456789") == NULL)
    return 0;
  gint64 count = MAX (reading.number, 1), unit = MAX (length, 1);
  gint64 days = often ? MAX (unit / count, 1) : count * unit;
  days = reading.half ? MAX (days / 2, 1) : days;
  return days <= DAYS_MOST ? (gint32)days : 0;
}
