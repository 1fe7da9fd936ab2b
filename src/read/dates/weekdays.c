/* Names of weekdays in seven languages, and their days. */
#include <stdlib.h>
#include <string.h>
#include "pln/weekday.h"
#include "read/dates/date_parse.h"

enum
{
  MON = 1,
  TUE = 2,
  WED = 4,
  THU = 8,
  FRI = 16,
  SAT = 32,
  SUN = 64
};

/* In bytewise order. Two letters may be another day in another language. */
static const struct weekday_word
{
  const char *text;
  guint weekdays;
} words[] = {
  { "di", TUE | SUN },  { "dienstag", TUE },  { "dim", SUN },        { "dimanche", SUN },
  { "dinsdag", TUE },   { "do", THU | SUN },  { "dom", SUN },        { "domenica", SUN },
  { "domingo", SUN },   { "donderdag", THU }, { "donnerstag", THU }, { "fr", FRI },
  { "freitag", FRI },   { "fri", FRI },       { "friday", FRI },     { "gio", THU },
  { "giovedi", THU },   { "je", THU },        { "jeu", THU },        { "jeudi", THU },
  { "ju", THU },        { "jue", THU },       { "jueves", THU },     { "lu", MON },
  { "lun", MON },       { "lundi", MON },     { "lunedi", MON },     { "lunes", MON },
  { "ma", MON | TUE },  { "maandag", MON },   { "mar", TUE },        { "mardi", TUE },
  { "martedi", TUE },   { "martes", TUE },    { "me", WED },         { "mer", WED },
  { "mercoledi", WED }, { "mercredi", WED },  { "mi", WED },         { "mie", WED },
  { "miercoles", WED }, { "mittwoch", WED },  { "mo", MON },         { "mon", MON },
  { "monday", MON },    { "montag", MON },    { "qua", WED },        { "quarta", WED },
  { "qui", THU },       { "quinta", THU },    { "sa", SAT },         { "sab", SAT },
  { "sabado", SAT },    { "sabato", SAT },    { "sam", SAT },        { "samedi", SAT },
  { "samstag", SAT },   { "sat", SAT },       { "saturday", SAT },   { "seg", MON },
  { "segunda", MON },   { "sex", FRI },       { "sexta", FRI },      { "so", SUN },
  { "sonnabend", SAT }, { "sonntag", SUN },   { "sun", SUN },        { "sunday", SUN },
  { "ter", TUE },       { "terca", TUE },     { "th", THU },         { "thu", THU },
  { "thur", THU },      { "thurs", THU },     { "thursday", THU },   { "tue", TUE },
  { "tues", TUE },      { "tuesday", TUE },   { "ve", FRI },         { "ven", FRI },
  { "vendredi", FRI },  { "venerdi", FRI },   { "vi", FRI },         { "vie", FRI },
  { "viernes", FRI },   { "vr", FRI },        { "vrijdag", FRI },    { "we", WED },
  { "wed", WED },       { "wednesday", WED }, { "weds", WED },       { "wo", WED },
  { "woensdag", WED },  { "za", SAT },        { "zaterdag", SAT },   { "zo", SUN },
  { "zondag", SUN },
};

static int
compare_word (const void *key, const void *element)
{
  return strcmp (key, ((const struct weekday_word *)element)->text);
}

guint
date_word_weekdays (const char *word)
{
  const struct weekday_word *found
    = bsearch (word, words, G_N_ELEMENTS (words), sizeof words[0], compare_word);
  return found != NULL ? found->weekdays : 0;
}

guint
text_weekdays (const char *text)
{
  char word[DATE_WORD_BYTES];
  text += strspn (text, " (");
  if (!date_word_read (&text, word))
    return 0;
  if (g_str_has_prefix (text, "-feira"))
    text += strlen ("-feira");
  return text[strspn (text, " .,)")] == '\0' ? date_word_weekdays (word) : 0;
}

gboolean
day_is_among_weekdays (gint32 day, guint weekdays)
{
  return (weekdays >> day_weekday (day) & 1) != 0;
}
