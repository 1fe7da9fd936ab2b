/* "About" before a year, as archives write it. */
#include <string.h>
#include "read/dates/date_about.h"
#include "read/dates/date_parse.h"

/* The year behind the word, a full stop and blanks; NULL: "C1702" is a code. */
static const char *
year_behind (const char *text, const char *word)
{
  gsize length = strlen (word);
  if (g_ascii_strncasecmp (text, word, length) != 0)
    return NULL;
  const char *at = text + length;
  at += *at == '.';
  at += strspn (at, " ");
  gboolean apart = at > text + length || !g_ascii_isalpha (word[length - 1]);
  return apart && text_is_year (at) ? at : NULL;
}

const char *
date_behind_about (const char *text)
{
  /* The longer ones first; a letter alone has a full stop. */
  static const char *const words[]
    = { "approximately", "approx",  "around",    "about", "circa",    "ca",           "c.",
        "etwa",          "environ", "env",       "vers",  "v.",       "hacia",        "h.",
        "alrededor de",  "verso",   "omstreeks", "rond",  "cerca de", "por volta de", "~",
        "\xE2\x89\x88",  NULL };
  for (const char *const *word = words; *word != NULL; word++)
    {
      const char *year = year_behind (text, *word);
      if (year != NULL)
        return year;
    }
  return NULL;
}

gboolean
text_is_about_year (const char *text)
{
  return date_behind_about (date_blanks_skip (text)) != NULL;
}
