/* Words in dates: English, German, French, Spanish, Dutch, Italian,
 * Portuguese.  Lower case without accents, in bytewise order. */
#include <stdlib.h>
#include <string.h>
#include "read/dates/date_parse.h"

struct date_word
{
  const char *text;
  int month; /* 0: ignored */
};

static const struct date_word words[] = {
  { "a", 0 },          { "abr", 4 },        { "abril", 4 },     { "aedt", 0 },
  { "aest", 0 },       { "ago", 8 },        { "agosto", 8 },    { "alle", 0 },
  { "am", 0 },         { "aout", 8 },       { "apr", 4 },       { "april", 4 },
  { "aprile", 4 },     { "as", 0 },         { "at", 0 },        { "aug", 8 },
  { "august", 8 },     { "augustus", 8 },   { "avr", 4 },       { "avril", 4 },
  { "bst", 0 },        { "cdt", 0 },        { "cest", 0 },      { "cet", 0 },
  { "cst", 0 },        { "da", 0 },         { "dal", 0 },       { "dalle", 0 },
  { "de", 0 },         { "dec", 12 },       { "december", 12 }, { "decembre", 12 },
  { "del", 0 },        { "den", 0 },        { "der", 0 },       { "des", 0 },
  { "desde", 0 },      { "dez", 12 },       { "dezember", 12 }, { "dezembro", 12 },
  { "di", 0 },         { "dic", 12 },       { "dicembre", 12 }, { "diciembre", 12 },
  { "dienstag", 0 },   { "dim", 0 },        { "dimanche", 0 },  { "dinsdag", 0 },
  { "do", 0 },         { "dom", 0 },        { "domenica", 0 },  { "domingo", 0 },
  { "donderdag", 0 },  { "donnerstag", 0 }, { "du", 0 },        { "edt", 0 },
  { "eest", 0 },       { "eet", 0 },        { "el", 0 },        { "ene", 1 },
  { "enero", 1 },      { "er", 0 },         { "est", 0 },       { "feb", 2 },
  { "febbraio", 2 },   { "feber", 2 },      { "febr", 2 },      { "febrero", 2 },
  { "februar", 2 },    { "februari", 2 },   { "february", 2 },  { "feira", 0 },
  { "fev", 2 },        { "fevereiro", 2 },  { "fevr", 2 },      { "fevrier", 2 },
  { "fr", 0 },         { "freitag", 0 },    { "fri", 0 },       { "friday", 0 },
  { "from", 0 },       { "gen", 1 },        { "gennaio", 1 },   { "gio", 0 },
  { "giovedi", 0 },    { "giu", 6 },        { "giugno", 6 },    { "h", 0 },
  { "hs", 0 },         { "i", 0 },          { "ist", 0 },       { "jaenner", 1 },
  { "jan", 1 },        { "janeiro", 1 },    { "janner", 1 },    { "januar", 1 },
  { "januari", 1 },    { "january", 1 },    { "janv", 1 },      { "janvier", 1 },
  { "jeu", 0 },        { "jeudi", 0 },      { "jst", 0 },       { "jue", 0 },
  { "jueves", 0 },     { "juil", 7 },       { "juillet", 7 },   { "juin", 6 },
  { "jul", 7 },        { "julho", 7 },      { "juli", 7 },      { "julio", 7 },
  { "july", 7 },       { "jun", 6 },        { "june", 6 },      { "junho", 6 },
  { "juni", 6 },       { "junio", 6 },      { "kl", 0 },        { "klo", 0 },
  { "la", 0 },         { "las", 0 },        { "le", 0 },        { "lug", 7 },
  { "luglio", 7 },     { "lun", 0 },        { "lundi", 0 },     { "lunedi", 0 },
  { "lunes", 0 },      { "ma", 0 },         { "maandag", 0 },   { "maart", 3 },
  { "maerz", 3 },      { "mag", 5 },        { "maggio", 5 },    { "mai", 5 },
  { "maio", 5 },       { "mar", 3 },        { "march", 3 },     { "marco", 3 },
  { "mardi", 0 },      { "mars", 3 },       { "martedi", 0 },   { "martes", 0 },
  { "marz", 3 },       { "marzo", 3 },      { "may", 5 },       { "mayo", 5 },
  { "mdt", 0 },        { "mei", 5 },        { "mer", 0 },       { "mercoledi", 0 },
  { "mercredi", 0 },   { "mesz", 0 },       { "mez", 0 },       { "mi", 0 },
  { "mie", 0 },        { "miercoles", 0 },  { "mittwoch", 0 },  { "mo", 0 },
  { "mon", 0 },        { "monday", 0 },     { "montag", 0 },    { "mrt", 3 },
  { "mrz", 3 },        { "msk", 0 },        { "mst", 0 },       { "nd", 0 },
  { "nov", 11 },       { "november", 11 },  { "novembre", 11 }, { "novembro", 11 },
  { "noviembre", 11 }, { "nzdt", 0 },       { "nzst", 0 },      { "o", 0 },
  { "oct", 10 },       { "october", 10 },   { "octobre", 10 },  { "octubre", 10 },
  { "of", 0 },         { "okt", 10 },       { "oktober", 10 },  { "om", 0 },
  { "on", 0 },         { "ore", 0 },        { "ott", 10 },      { "ottobre", 10 },
  { "out", 10 },       { "outubro", 10 },   { "pdt", 0 },       { "pst", 0 },
  { "qua", 0 },        { "quarta", 0 },     { "qui", 0 },       { "quinta", 0 },
  { "rd", 0 },         { "sa", 0 },         { "sab", 0 },       { "sabado", 0 },
  { "sabato", 0 },     { "sam", 0 },        { "samedi", 0 },    { "samstag", 0 },
  { "sat", 0 },        { "saturday", 0 },   { "seg", 0 },       { "segunda", 0 },
  { "sep", 9 },        { "sept", 9 },       { "september", 9 }, { "septembre", 9 },
  { "septiembre", 9 }, { "set", 9 },        { "setembro", 9 },  { "setiembre", 9 },
  { "sett", 9 },       { "settembre", 9 },  { "sex", 0 },       { "sexta", 0 },
  { "so", 0 },         { "sonnabend", 0 },  { "sonntag", 0 },   { "st", 0 },
  { "sun", 0 },        { "sunday", 0 },     { "ter", 0 },       { "terca", 0 },
  { "th", 0 },         { "the", 0 },        { "thu", 0 },       { "thur", 0 },
  { "thurs", 0 },      { "thursday", 0 },   { "tue", 0 },       { "tues", 0 },
  { "tuesday", 0 },    { "uhr", 0 },        { "um", 0 },        { "uur", 0 },
  { "van", 0 },        { "ven", 0 },        { "vendredi", 0 },  { "venerdi", 0 },
  { "vie", 0 },        { "viernes", 0 },    { "vom", 0 },       { "von", 0 },
  { "vr", 0 },         { "vrijdag", 0 },    { "wed", 0 },       { "wednesday", 0 },
  { "west", 0 },       { "wet", 0 },        { "wo", 0 },        { "woensdag", 0 },
  { "za", 0 },         { "zaterdag", 0 },   { "zo", 0 },        { "zondag", 0 },
};

static int
compare_word (const void *key, const void *element)
{
  return strcmp (key, ((const struct date_word *)element)->text);
}

int
date_word_month (const char *word)
{
  const struct date_word *found
    = bsearch (word, words, G_N_ELEMENTS (words), sizeof words[0], compare_word);
  return found != NULL ? found->month : -1;
}

gboolean
date_word_read (const char **at, char word[DATE_WORD_BYTES])
{
  gsize n = 0;
  while (**at != '\0')
    {
      gunichar c = g_utf8_get_char (*at), base[4];
      if (!g_unichar_isalpha (c) && g_unichar_combining_class (c) == 0)
        break;
      g_unichar_fully_decompose (g_unichar_tolower (c), FALSE, base, G_N_ELEMENTS (base));
      *at = g_utf8_next_char (*at);
      if (g_unichar_combining_class (c) != 0)
        continue;
      if (n == DATE_WORD_BYTES - 1)
        return FALSE;
      word[n++] = base[0] < 0x80 ? (char)base[0] : '?';
    }
  word[n] = '\0';
  return TRUE;
}
