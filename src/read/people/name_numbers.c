/* What a number or the years of a life behind a name say of the person. */
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "pln/unicode.h"
#include "read/people/name_numbers.h"

/* "57190000004", "12", "0000-0002-1825-0097", "T-11": an account, not a year or
 * a word. */
gboolean
text_is_account (const char *text, gsize length)
{
  guint digits = 0, letters = 0;
  for (gsize i = 0; i < length; i++)
    {
      digits += g_ascii_isdigit (text[i]) != 0;
      letters += g_ascii_isalpha (text[i]) != 0;
      if (!g_ascii_isalnum (text[i]) && strchr ("-_:.#", text[i]) == NULL)
        return FALSE;
    }
  gboolean year = digits == 4 && length == 4 && (text[0] == '1' || text[0] == '2');
  return digits > 0 && !year && letters <= 6 && 2 * digits >= length && length >= 2;
}

/* "20240102", "2024-01-02", "02.01.2024": a day of this century, whatever comes first. */
gboolean
text_is_recent_day (const char *text, gsize length)
{
  guint part[4] = { 0 }, n = 0;
  gboolean joined = length == 8 && strspn (text, "0123456789") >= length;
  for (gsize i = 0; i < length && n < 3; i++)
    if (g_ascii_isdigit (text[i]))
      part[n] = part[n] * 10 + (guint)(text[i] - '0');
    else
      n += strchr ("-.", text[i]) != NULL ? 1 : 3;
  if (joined)
    {
      part[1] = part[0] / 100 % 100, part[2] = part[0] % 100, part[0] /= 10000;
      n = 2;
    }
  guint year = MAX (part[0], part[2]), day = MIN (part[0], part[2]);
  return n == 2 && year >= 2000 && year < 2100 && MAX (part[1], day) <= 31
         && (g_date_valid_dmy ((GDateDay)day, (GDateMonth)part[1], (GDateYear)year)
             || g_date_valid_dmy ((GDateDay)part[1], (GDateMonth)day, (GDateYear)year));
}

/* A long id identifies one person on its own; a short one only together with the name. */
void
person_take_account (const GString *name, const char *text, gsize length, struct person_text *out)
{
  enum
  {
    LONG_ENOUGH = 8
  };
  g_autofree char *small = g_ascii_strdown (text, (gssize)length);
  if (out->profile != NULL)
    return;
  if (length == 19 && text[4] == '-' && text[9] == '-' && text[14] == '-')
    out->profile = g_strconcat ("orcid.org/", small, NULL);
  else if (length >= LONG_ENOUGH)
    out->profile = g_steal_pointer (&small);
  else if (name != NULL)
    {
      g_autofree char *bare = g_strndup (name->str, strcspn (name->str, "([<#"));
      g_autofree char *folded = g_utf8_casefold (g_strstrip (bare), -1);
      out->profile = g_strconcat (folded, "#", small, NULL);
    }
}

/* The years of a life identify a person together with the words of the name, in any order. */
void
person_take_years (const GString *name, const char *years, gsize length, struct person_text *out)
{
  if (out->profile != NULL || name == NULL)
    return;
  g_autofree char *bare = g_strndup (name->str, strcspn (name->str, "([<"));
  g_autofree char *folded = g_utf8_casefold (g_strstrip (bare), -1);
  g_auto (GStrv) word = g_strsplit_set (folded, " ,", -1);
  qsort (word, g_strv_length (word), sizeof *word, compare_strings);
  g_autofree char *words = g_strjoinv (" ", word);
  g_autofree char *small = g_ascii_strdown (years, (gssize)length);
  g_auto (GStrv) part = g_strsplit (small, "\u2013", -1);
  g_autofree char *plain = g_strjoinv ("-", part);
  out->profile = g_strconcat (g_strstrip (words), "#", plain, NULL);
}
