/* Catalogues of letters and libraries write the years of a life behind a name. */
#include <string.h>
#include "read/people/life_dates.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 40,
  YEAR_DIGITS = 4
};

/* Passes a dash, also a long one; 0: there is none. */
static gsize
dash_length (const char *at)
{
  return *at == '-' ? 1 : strncmp (at, "–", 3) == 0 || strncmp (at, "—", 3) == 0 ? 3 : 0;
}

gboolean
text_is_life_dates (const char *text, gsize length)
{
  guint years = 0, dashes = 0, named = 0;
  if (length > LONGEST)
    return FALSE;
  g_autofree char *lower = g_ascii_strdown (text, (gssize)length);
  for (const char *at = lower; *at != '\0';)
    {
      gsize digits = strspn (at, "0123456789"), letters = 0;
      while (g_ascii_isalpha (at[letters]))
        letters++;
      g_autofree char *word = g_strndup (at, letters);
      if (digits > 0 && digits != YEAR_DIGITS)
        return FALSE;
      if (letters > 0 && !text_means (WORDS_OF_A_LIFE, word))
        return FALSE;
      gsize dash = dash_length (at), dagger = strncmp (at, "†", 3) == 0 ? 3 : 0;
      if (digits + letters + dash + dagger == 0 && strchr (" .?*/", *at) == NULL)
        return FALSE;
      years += digits > 0;
      named += letters > 0 || dagger > 0 || *at == '*';
      dashes += dash > 0;
      at += MAX (digits + letters + dash + dagger, 1);
    }
  return years > 0 && years <= 2 && dashes + named > 0;
}

gsize
name_length_before_life_dates (const char *name)
{
  gsize length = strlen (name);
  const char *comma = strrchr (name, ','), *blank = strrchr (name, ' ');
  if (strpbrk (name, "0123456789") == NULL)
    return length;
  if (comma != NULL && comma != name)
    {
      const char *years = comma + 1 + strspn (comma + 1, " ");
      if (text_is_life_dates (years, strlen (years)))
        return (gsize)(comma - name);
    }
  if (blank != NULL && blank != name && g_ascii_isdigit (blank[1])
      && strspn (blank + 1, "0123456789") == YEAR_DIGITS
      && text_is_life_dates (blank + 1, strlen (blank + 1)))
    return (gsize)(blank - name);
  return length;
}
