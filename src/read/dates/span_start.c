/* Finds spans of hours behind a date, and spans of days within one month. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/dates/span_start.h"

enum
{
  LONGEST = 80,
  SHORTEST_DATE = 6, /* "4/3/24" */
  LAST_HOUR = 24,
  LAST_DAY = 31
};

static const char *
one_of_skip (const char *at, const char *const *words)
{
  for (; *words != NULL; words++)
    if (g_str_has_prefix (at, *words))
      return at + strlen (*words);
  return NULL;
}

static const char *
number_skip (const char *at, guint maximum)
{
  guint value = 0, digits = 0;
  for (; g_ascii_isdigit (at[digits]); digits++)
    value = value * 10 + (guint)(at[digits] - '0');
  return digits > 0 && digits <= 2 && value <= maximum ? at + digits : NULL;
}

/* "10", "10h", "10h30", "9.15", "10:00", "11 am", "11 Uhr". */
static const char *
hour_skip (const char *at)
{
  static const char *const names[]
    = { "uhr", "uur", "hrs", "hr", "horas", "heures", "ore", "h", "am", "pm", "a", "p", NULL };
  at = number_skip (at, LAST_HOUR);
  if (at == NULL)
    return NULL;
  if (strchr (":.h", *at) != NULL && g_ascii_isdigit (at[0] != '\0' ? at[1] : '\0'))
    {
      at = number_skip (at + 1, 59);
      if (at == NULL)
        return NULL;
    }
  const char *name = one_of_skip (date_blanks_skip (at), names);
  return name != NULL && !g_ascii_isalpha (*name) ? name : at;
}

/* A dash, an arrow, or a word between the two ends. */
static const char *
joint_skip (const char *at)
{
  static const char *const signs[]
    = { "-", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x86\x92", "->", ">", "/", "~", NULL };
  static const char *const words[]
    = { "bis ", "to ", "until ", "till ", "a ",   "as ", "au ",    "al ",  "tot ", "t/m ",
        "e ",   "y ",  "and ",   "alle ", "ate ", "et ", "hasta ", "und ", "en ",  NULL };
  at = date_blanks_skip (at);
  const char *end = one_of_skip (at, signs);
  end = end != NULL ? end : one_of_skip (at, words);
  return end != NULL ? date_blanks_skip (end) : NULL;
}

static const char *
lead_skip (const char *at)
{
  static const char *const leads[]
    = { "from ", "von ", "vom ",   "du ",      "del ",   "dal ",      "de ",     "das ", "dalle ",
        "van ",  "ore ", "desde ", "between ", "entre ", "zwischen ", "tussen ", "at ",  "um ",
        "om ",   "klo ", "le ",    "les ",     "las ",   "as ",       "uhr ",    NULL };
  for (const char *next; (next = one_of_skip (at, leads)) != NULL;)
    at = date_blanks_skip (next);
  return at;
}

static gboolean
is_hours (const char *at)
{
  at = hour_skip (lead_skip (at));
  at = at != NULL ? joint_skip (at) : NULL;
  at = at != NULL ? hour_skip (lead_skip (at)) : NULL;
  return at != NULL && *date_blanks_skip (at) == '\0';
}

/* The start of the hours at the end of the text, or NULL. */
static const char *
hours_of_text (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if ((*at == ' ' || *at == ',') && at - text >= SHORTEST_DATE
        && is_hours (date_blanks_skip (at + 1)))
      return at;
  return NULL;
}

/* The second of two days in "4-6 March", with the mark between them: [*from, *to). */
static gboolean
second_day_of_text (const char *text, const char **from, const char **to)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (!g_ascii_isdigit (*at) || (at > text && g_ascii_isalnum (at[-1])))
        continue;
      const char *first = number_skip (at, LAST_DAY);
      const char *joint = first != NULL ? first + (*first == '.') : NULL;
      const char *second = joint != NULL ? joint_skip (joint) : NULL;
      const char *end = second != NULL ? number_skip (second, LAST_DAY) : NULL;
      if (end == NULL || strchr (" ,./", *end) == NULL || *end == '\0')
        return FALSE;
      *from = joint;
      gboolean in_digits = g_ascii_isdigit (end[1]); /* "12-13/03/2024" */
      *to = end + (*end == '.' && !in_digits);
      return strpbrk (end, "abcdefghijklmnopqrstuvwxyz") != NULL || at > text || in_digits;
    }
  return FALSE;
}

/* "28/03", "28.3.", "03-28": two numbers that are a day and a month, in some order. */
static gboolean
day_pair_read (const char *text, int *first, int *second)
{
  char *end;
  *first = (int)g_ascii_strtoull (text, &end, 10);
  char sign = *end;
  if (end == text || end - text > 2 || sign == '\0' || strchr ("/.-", sign) == NULL
      || !g_ascii_isdigit (end[1]))
    return FALSE;
  const char *other = end + 1;
  *second = (int)g_ascii_strtoull (other, &end, 10);
  end += sign == '.' && *end == '.';
  return end - other <= 3 && *date_blanks_skip (end) == '\0' && *first > 0 && *second > 0
         && MAX (*first, *second) <= LAST_DAY && MIN (*first, *second) <= 12;
}

gboolean
span_end_lacks_year (const char *text)
{
  struct date_text date;
  int first, second;
  return day_pair_read (text, &first, &second)
         || (!date_moment_read (text, &date) && date.lacks_year);
}

/* In each order of day and month that both dates allow: does the first come later in the year? */
static gboolean
pair_is_year_before (int first, int second, const struct date_text *end)
{
  gboolean day_first = second <= 12 && end->second <= 12;
  gboolean month_first = first <= 12 && end->first <= 12;
  return (!day_first || second > end->second) && (!month_first || first > end->first)
         && (day_first || month_first);
}

/* "28/03" of "28/03-02/04/2024" and "mar 28" of "mar 28 - apr 2, 2024" with the year of the end, or
 * the year before: "30 december - 2 january 2025". NULL: it is another text. */
static char *
start_with_year_of_end (const char *start, const char *end)
{
  struct date_text last, first;
  int one, other;
  if (!date_moment_read (end, &last) || (last.spelling & DATE_SPELLING_NO_DAY) != 0)
    return NULL;
  if (last.shape == DATE_SHAPE_PAIR && day_pair_read (start, &one, &other))
    {
      int year = date_year_in_full (last.year) - pair_is_year_before (one, other, &last);
      return g_strdup_printf ("%d%c%d%c%04d", one, start[strcspn (start, "/.-")], other,
                              start[strcspn (start, "/.-")], year);
    }
  if (last.shape != DATE_SHAPE_DAY || date_moment_read (start, &first) || !first.lacks_year)
    return NULL;
  int year, month, day;
  day_to_date (last.day, &year, &month, &day);
  g_autofree char *same = g_strdup_printf ("%s, %04d", start, year);
  if (!date_moment_read (same, &first) || first.shape != DATE_SHAPE_DAY)
    return NULL;
  return first.day <= last.day ? g_steal_pointer (&same)
                               : g_strdup_printf ("%s, %04d", start, year - 1);
}

/* The start of a span whose year stands only at its end, or NULL. */
static char *
start_without_year (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      const char *end = at > text && !g_ascii_isalnum (*at) ? joint_skip (at) : NULL;
      if (end == NULL)
        continue;
      g_autofree char *start = g_strchomp (g_strndup (text, (gsize)(at - text)));
      char *found = start_with_year_of_end (start, end);
      if (found != NULL)
        return found;
    }
  return NULL;
}

char *
span_start (const char *text)
{
  const char *from, *to;
  if (strlen (text) > LONGEST || strpbrk (text, "0123456789") == NULL)
    return NULL;
  g_autoptr (GString) folded = g_string_new (NULL);
  text_fold (text, folded);
  const char *hours = hours_of_text (folded->str);
  if (hours != NULL)
    return g_strndup (folded->str, (gsize)(hours - folded->str));
  const char *lead = lead_skip (folded->str);
  char *start_of_year = start_without_year (lead);
  if (start_of_year != NULL || !second_day_of_text (folded->str, &from, &to))
    return start_of_year;
  if (lead >= from)
    return NULL;
  g_autofree char *start = g_strndup (lead, (gsize)(from - lead));
  return g_strconcat (start, to, NULL);
}
