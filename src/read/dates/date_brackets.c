/* Takes the brackets, and Org mode's repeaters, off a date. */
#include <string.h>
#include <glib.h>
#include "read/dates/date_brackets.h"
#include "read/dates/date_parse.h"

enum
{
  LONGEST = 80
};

static char
closing_of (char open)
{
  return open == '[' ? ']' : open == '<' ? '>' : open == '(' ? ')' : '\0';
}

/* "+1w", ".+2d", "++1m", "-3d": when a task comes again, and how early to warn. */
static gboolean
is_repeater (const char *word)
{
  gsize signs = strspn (word, ".+-"), digits = strspn (word + signs, "0123456789");
  const char *unit = word + signs + digits;
  return signs > 0 && digits > 0 && *unit != '\0' && strchr ("hdwmy", *unit) != NULL
         && (unit[1] == '\0' || unit[1] == ' ' || unit[1] == '/');
}

static void
cut_repeaters (char *text)
{
  for (char *blank = strchr (text, ' '); blank != NULL; blank = strchr (blank + 1, ' '))
    if (is_repeater (blank + 1))
      {
        *blank = '\0';
        return;
      }
}

/* "14/03/2024 (Thu)" becomes "14/03/2024 Thu". */
static char *
strip_behind (const char *text)
{
  const char *open = strstr (text, " ("), *close = open != NULL ? strchr (open, ')') : NULL;
  if (close == NULL || close[1] != '\0' || close - open < 4)
    return NULL;
  for (const char *at = open + 2; at < close; at = g_utf8_next_char (at))
    if (!g_unichar_isalpha (g_utf8_get_char (at)) && *at != '.')
      return NULL;
  return g_strdup_printf ("%.*s %.*s", (int)(open - text), text, (int)(close - open - 2), open + 2);
}

char *
date_brackets_strip (const char *text)
{
  char close = closing_of (*text);
  if (strlen (text) > LONGEST)
    return NULL;
  if (close == '\0')
    return strip_behind (text);
  gsize depth = 1 + (text[0] == '[' && text[1] == '[');
  const char *inner = text + depth, *end = strchr (inner, close);
  if (end == NULL || (depth == 2 && end[1] != close))
    return NULL;
  const char *rest = date_blanks_skip (end + depth);
  /* "<2024-03-18 Mon>--<2024-03-19 Tue>" starts on the first day. */
  gboolean span = strncmp (rest, "--", 2) == 0 && rest[2] == *text;
  if (*rest != '\0' && !span)
    return NULL;
  char *bare = g_strndup (inner, (gsize)(end - inner));
  cut_repeaters (bare);
  return g_strstrip (bare);
}
