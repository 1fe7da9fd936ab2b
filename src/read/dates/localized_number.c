/* Numbers as spreadsheets write them, and durations. */
#include <string.h>
#include "pln/base.h"
#include "read/dates/date_about.h"
#include "read/dates/localized_number.h"
#include "read/dates/date_parse.h"

#define LONGEST_NUMBER 64
#define DIGITS_EXACT 15 /* a double holds them all */

/* Length in bytes of a thousands separator (a blank or an apostrophe), or 0. */
static gsize
group_mark (const char *at)
{
  static const char *const mark[]
    = { " ", "'", "\xc2\xa0", "\xe2\x80\xaf", "\xe2\x80\x89", "\xe2\x80\x99" };
  for (guint i = 0; i < G_N_ELEMENTS (mark); i++)
    if (g_str_has_prefix (at, mark[i]))
      return strlen (mark[i]);
  return 0;
}

/* Removes the blanks around the number and between thousands, and turns a minus sign
 * into '-'.  FALSE if the text is too long or a blank does not separate thousands. */
static gboolean
copy_bare (const char *text, char bare[LONGEST_NUMBER])
{
  gsize n = 0, mark;
  for (const char *at = date_blanks_skip (text); *at != '\0';)
    {
      if (n + 1 >= LONGEST_NUMBER)
        return FALSE;
      mark = group_mark (at);
      if (g_str_has_prefix (at, "\xe2\x88\x92") && n == 0)
        bare[n++] = '-', at += 3;
      else if (*date_blanks_skip (at) == '\0')
        break;
      else if (mark == 0)
        bare[n++] = *at++;
      else if (n > 0 && g_ascii_isdigit (at[-1]) && strspn (at + mark, "0123456789") == 3)
        at += mark;
      else
        return FALSE;
    }
  bare[n] = '\0';
  return n > 0;
}

/* Every separator is followed by three digits, and the first one comes after one to three
 * digits. */
static gboolean
parts_thousands (const char *bare, char mark)
{
  const char *at = bare + strspn (bare, "+-");
  gsize digits = strspn (at, "0123456789");
  if (digits < 1 || digits > 3 || at[0] == '0')
    return FALSE;
  for (at += digits; *at == mark; at += 4)
    if (strspn (at + 1, "0123456789") != 3)
      return FALSE;
  return *at == '\0' || (*at != mark && (*at == '.' || *at == ','));
}

static void
remove_mark (char *bare, char mark)
{
  char *out = bare;
  for (const char *at = bare; *at != '\0'; at++)
    if (*at != mark)
      *out++ = *at;
  *out = '\0';
}

static guint
count_mark (const char *bare, char mark)
{
  guint n = 0;
  for (; *bare != '\0'; bare++)
    n += *bare == mark;
  return n;
}

/* Leaves at most one separator, a decimal point. */
static gboolean
infer_marks (char *bare, gboolean decimal_comma)
{
  guint commas = count_mark (bare, ','), points = count_mark (bare, '.');
  char thousands = 0;
  if (commas > 0 && points > 0)
    thousands = strrchr (bare, ',') < strrchr (bare, '.') ? ',' : '.';
  else if (commas > 1 || (commas == 1 && !decimal_comma && parts_thousands (bare, ',')))
    thousands = ',';
  else if (points > 1 || (points == 1 && decimal_comma && parts_thousands (bare, '.')))
    thousands = '.';
  if (thousands != 0)
    {
      if (!parts_thousands (bare, thousands))
        return FALSE;
      remove_mark (bare, thousands);
    }
  if (count_mark (bare, ',') + count_mark (bare, '.') > 1)
    return FALSE;
  g_strdelimit (bare, ",", '.');
  return TRUE;
}

/* Digits alone, as most cells: no separators to understand. */
static gboolean
digits_parse (const char *text, double *value)
{
  guint64 number = 0;
  guint n = 0;
  for (; n <= DIGITS_EXACT && g_ascii_isdigit (text[n]); n++)
    number = 10 * number + (guint64)(text[n] - '0');
  if (n == 0 || n > DIGITS_EXACT || text[n] != '\0')
    return FALSE;
  *value = (double)number;
  return TRUE;
}

gboolean
cell_number_parse (const char *text, gboolean decimal_comma, double *value)
{
  char bare[LONGEST_NUMBER];
  if (digits_parse (text, value))
    return TRUE;
  return copy_bare (text, bare) && infer_marks (bare, decimal_comma) && number_parse (bare, value);
}

/* Skips words for "about": "ca. 30", "~1 h", "c. 30". */
static const char *
skip_about (const char *at)
{
  at = date_blanks_skip (at);
  const char *behind = text_behind_about (at);
  if (behind == NULL && (*at == 'c' || *at == 'C') && at[1] == '.')
    behind = at + 2;
  return behind != NULL ? date_blanks_skip (behind) : at;
}

/* A number before its unit, with at most one decimal separator. */
static gboolean
amount_parse (const char **at, double *amount)
{
  gsize digits = strspn (*at, "0123456789"), mark = digits;
  if (digits < 1 || digits > 9)
    return FALSE;
  *amount = (double)g_ascii_strtoull (*at, NULL, 10);
  if (((*at)[mark] == '.' || (*at)[mark] == ',') && g_ascii_isdigit ((*at)[mark + 1]))
    {
      double unit = 0.1;
      for (digits = mark + 1; g_ascii_isdigit ((*at)[digits]); digits++, unit /= 10)
        *amount += ((*at)[digits] - '0') * unit;
    }
  *at = date_blanks_skip (*at + digits);
  return TRUE;
}

/* "1h 13m 42s", "2 min", "1,5 Std.", "1h30", "PT45M": units are recognised
 * by their first letter; a number without a unit after hours is minutes. */
static gboolean
units_parse (const char *at, double *minutes)
{
  gboolean any = FALSE, hours = FALSE;
  *minutes = 0;
  at = date_blanks_skip (at);
  if (at[0] == 'P' && at[1] == 'T')
    at += 2;
  for (; *at != '\0'; at = date_blanks_skip (at))
    {
      double amount;
      if (!amount_parse (&at, &amount))
        return FALSE;
      char unit = hours && *at == '\0' ? 'm' : g_ascii_tolower (*at);
      if (g_ascii_strncasecmp (at, "std", 3) == 0)
        unit = 'h';
      if (unit != 'd' && unit != 'h' && unit != 'u' && unit != 'm' && unit != 's')
        return FALSE;
      while (g_ascii_isalpha (*at))
        at++;
      at += *at == '.' || *at == ',';
      *minutes += amount * (unit == 'd' ? 1440 : unit == 'm' ? 1 : unit == 's' ? 1.0 / 60 : 60);
      any = TRUE;
      hours = unit == 'h' || unit == 'u';
    }
  return any;
}

/* "01:30:00", "1:30": hours first. */
static gboolean
clock_parse (const char *at, double *minutes)
{
  guint part[3] = { 0 }, n = 0;
  for (at = date_blanks_skip (at); n < 3; n++)
    {
      gsize digits = strspn (at, "0123456789");
      if (digits < 1 || digits > 4)
        return FALSE;
      part[n] = (guint)g_ascii_strtoull (at, NULL, 10);
      at += digits;
      if (*at != ':')
        break;
      at++;
    }
  if (n < 1 || n > 2 || *date_blanks_skip (at) != '\0' || part[1] > 59 || part[2] > 59)
    return FALSE;
  *minutes = part[0] * 60.0 + part[1] + part[2] / 60.0;
  return TRUE;
}

gboolean
cell_minutes_parse (const char *text, gboolean decimal_comma, double *minutes)
{
  text = skip_about (text);
  return (cell_number_parse (text, decimal_comma, minutes) || clock_parse (text, minutes)
          || units_parse (text, minutes))
         && *minutes >= 0;
}

gboolean
cell_count_parse (const char *text, gboolean decimal_comma, double *count)
{
  static const char *const times[] = { "x",     "\xC3\x97", "%",    "times", "mal",   "fois",
                                       "veces", "vez",      "keer", "volte", "vezes", NULL };
  const char *at = skip_about (text);
  if (cell_number_parse (at, decimal_comma, count))
    return TRUE;
  gsize length = strspn (at, "0123456789.,");
  const char *unit = date_blanks_skip (at + length);
  for (const char *const *word = times; *word != NULL; word++)
    if (length > 0 && length < LONGEST_NUMBER
        && g_ascii_strncasecmp (unit, *word, strlen (*word)) == 0
        && *date_blanks_skip (unit + strlen (*word)) == '\0')
      {
        g_autofree char *number = g_strndup (at, length);
        return cell_number_parse (number, decimal_comma, count);
      }
  return FALSE;
}
