/* "About" before a year, as archives write it. */
#include <string.h>
#include <glib.h>
#include "read/dates/date_about.h"

const char *
date_behind_about (const char *text)
{
  /* The longer ones first; a letter alone has a full stop. */
  static const char *const words[] = {
    "approximately", "approx", "around", "about",     "circa", "ca",       "c.",           "c",
    "etwa",          "um",     "gegen",  "environ",   "env",   "vers",     "v.",           "hacia",
    "alrededor de",  "h.",     "verso",  "omstreeks", "rond",  "cerca de", "por volta de", "~",
    "\xE2\x89\x88",  NULL
  };
  for (const char *const *word = words; *word != NULL; word++)
    if (g_ascii_strncasecmp (text, *word, strlen (*word)) == 0)
      {
        const char *at = text + strlen (*word);
        at += *at == '.';
        at += strspn (at, " ");
        if (strspn (at, "0123456789") == 4)
          return at;
      }
  return NULL;
}
