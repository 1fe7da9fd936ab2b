/* Words in dates besides the weekdays: English, German, French, Spanish, Dutch, Italian,
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
  { "a", 0 },          { "abr", 4 },       { "abril", 4 },      { "aedt", 0 },
  { "aest", 0 },       { "ago", 8 },       { "agosto", 8 },     { "alle", 0 },
  { "am", 0 },         { "aout", 8 },      { "apr", 4 },        { "april", 4 },
  { "aprile", 4 },     { "as", 0 },        { "at", 0 },         { "aug", 8 },
  { "august", 8 },     { "augustus", 8 },  { "avr", 4 },        { "avril", 4 },
  { "bst", 0 },        { "cdt", 0 },       { "cest", 0 },       { "cet", 0 },
  { "cst", 0 },        { "da", 0 },        { "dal", 0 },        { "dalle", 0 },
  { "de", 0 },         { "dec", 12 },      { "december", 12 },  { "decembre", 12 },
  { "del", 0 },        { "den", 0 },       { "der", 0 },        { "des", 0 },
  { "desde", 0 },      { "dez", 12 },      { "dezember", 12 },  { "dezembro", 12 },
  { "dic", 12 },       { "dicembre", 12 }, { "diciembre", 12 }, { "du", 0 },
  { "edt", 0 },        { "eest", 0 },      { "eet", 0 },        { "el", 0 },
  { "ene", 1 },        { "enero", 1 },     { "er", 0 },         { "est", 0 },
  { "feb", 2 },        { "febbraio", 2 },  { "feber", 2 },      { "febr", 2 },
  { "febrero", 2 },    { "februar", 2 },   { "februari", 2 },   { "february", 2 },
  { "feira", 0 },      { "fev", 2 },       { "fevereiro", 2 },  { "fevr", 2 },
  { "fevrier", 2 },    { "from", 0 },      { "gen", 1 },        { "gennaio", 1 },
  { "giu", 6 },        { "giugno", 6 },    { "h", 0 },          { "hs", 0 },
  { "i", 0 },          { "ist", 0 },       { "jaenner", 1 },    { "jan", 1 },
  { "janeiro", 1 },    { "janner", 1 },    { "januar", 1 },     { "januari", 1 },
  { "january", 1 },    { "janv", 1 },      { "janvier", 1 },    { "jst", 0 },
  { "juil", 7 },       { "juillet", 7 },   { "juin", 6 },       { "jul", 7 },
  { "julho", 7 },      { "juli", 7 },      { "julio", 7 },      { "july", 7 },
  { "jun", 6 },        { "june", 6 },      { "junho", 6 },      { "juni", 6 },
  { "junio", 6 },      { "kl", 0 },        { "klo", 0 },        { "la", 0 },
  { "las", 0 },        { "le", 0 },        { "lug", 7 },        { "luglio", 7 },
  { "maart", 3 },      { "maerz", 3 },     { "mag", 5 },        { "maggio", 5 },
  { "mai", 5 },        { "maio", 5 },      { "mar", 3 },        { "march", 3 },
  { "marco", 3 },      { "mars", 3 },      { "marz", 3 },       { "marzo", 3 },
  { "may", 5 },        { "mayo", 5 },      { "mdt", 0 },        { "mei", 5 },
  { "mesz", 0 },       { "mez", 0 },       { "mrt", 3 },        { "mrz", 3 },
  { "msk", 0 },        { "mst", 0 },       { "nd", 0 },         { "nov", 11 },
  { "november", 11 },  { "novembre", 11 }, { "novembro", 11 },  { "noviembre", 11 },
  { "nzdt", 0 },       { "nzst", 0 },      { "o", 0 },          { "oct", 10 },
  { "october", 10 },   { "octobre", 10 },  { "octubre", 10 },   { "of", 0 },
  { "okt", 10 },       { "oktober", 10 },  { "om", 0 },         { "on", 0 },
  { "ore", 0 },        { "ott", 10 },      { "ottobre", 10 },   { "out", 10 },
  { "outubro", 10 },   { "pdt", 0 },       { "pst", 0 },        { "rd", 0 },
  { "sep", 9 },        { "sept", 9 },      { "september", 9 },  { "septembre", 9 },
  { "septiembre", 9 }, { "set", 9 },       { "setembro", 9 },   { "setiembre", 9 },
  { "sett", 9 },       { "settembre", 9 }, { "st", 0 },         { "the", 0 },
  { "uhr", 0 },        { "um", 0 },        { "uur", 0 },        { "van", 0 },
  { "vom", 0 },        { "von", 0 },       { "west", 0 },       { "wet", 0 },
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
  return found != NULL ? found->month : date_word_weekdays (word) != 0 ? 0 : -1;
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
