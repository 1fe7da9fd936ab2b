/* Completes dates that lack only a year. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/dates/missing_year.h"

enum
{
  LONGEST = 40
};

static gboolean
is_date (const char *text, struct date_text *date)
{
  return date_moment_read (text, date)
         && (date->shape == DATE_SHAPE_DAY || date->shape == DATE_SHAPE_PAIR);
}

/* What stands between the two numbers of "5/3", "5.3." or "Mon 5-3"; 0: there are no two numbers, or
 * another text around them. */
static char
separator_of_pair (const char *text)
{
  const char *first = text + strcspn (text, "0123456789");
  const char *mark = first + strspn (first, "0123456789");
  const char *end = mark + (*mark != '\0') + strspn (mark + (*mark != '\0'), "0123456789");
  gboolean two = mark > first && end > mark + 1 && strchr ("/.-", *mark) != NULL;
  gboolean ends = *end == '\0' || (*end == '.' && *mark == '.' && end[1] == '\0');
  return two && ends ? *mark : 0;
}

char *
date_with_year (const char *text, int year)
{
  struct date_text date;
  if (*text == '\0' || strlen (text) > LONGEST || date_moment_read (text, &date))
    return NULL;
  char mark = separator_of_pair (text);
  gboolean has_letters = FALSE;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    has_letters |= g_unichar_isalpha (g_utf8_get_char (at)) != 0;
  if (mark == 0 && !has_letters)
    return NULL;
  gboolean closed = mark == '.' && g_str_has_suffix (text, ".");
  g_autofree char *whole = mark == 0 ? g_strdup_printf ("%s %d", text, year)
                           : closed  ? g_strdup_printf ("%s%d", text, year)
                                     : g_strdup_printf ("%s%c%d", text, mark, year);
  return is_date (whole, &date) ? g_steal_pointer (&whole) : NULL;
}

int
date_uncertain_week (const char *text)
{
  struct date_text date;
  char word[DATE_WORD_BYTES];
  const char *at = text + strcspn (text, "0123456789");
  int number = (int)g_ascii_strtoull (at, NULL, 10);
  g_autofree char *whole = date_with_year (text, LEAP_YEAR);
  if (whole == NULL || !is_date (whole, &date) || (date.spelling & DATE_SPELLING_PERIOD) == 0
      || date.more_days != 6)
    return 0;
  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  return date_word_read (&text, word)
             && (strcmp (word, "kw") == 0 || strcmp (word, "kalenderwoche") == 0)
           ? 0
           : number;
}
