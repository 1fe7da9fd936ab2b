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
  if (!second_day_of_text (folded->str, &from, &to))
    return NULL;
  const char *lead = lead_skip (folded->str);
  if (lead >= from)
    return NULL;
  g_autofree char *start = g_strndup (lead, (gsize)(from - lead));
  return g_strconcat (start, to, NULL);
}
