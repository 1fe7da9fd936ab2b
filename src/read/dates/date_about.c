/* "About" before a year, as archives write it, and before an amount. */
#include <string.h>
#include "read/dates/date_about.h"
#include "read/dates/date_parse.h"

/* What stands behind the word, a full stop and blanks; NULL: "C1702" is a code. */
static const char *
behind_word (const char *text, const char *word)
{
  gsize length = strlen (word);
  if (g_ascii_strncasecmp (text, word, length) != 0)
    return NULL;
  const char *at = text + length;
  at += *at == '.';
  at += strspn (at, " ");
  return at > text + length || !g_ascii_isalpha (word[length - 1]) ? at : NULL;
}

const char *
text_behind_about (const char *text)
{
  /* The longer ones first; letters with marks in both forms. */
  static const char *const words[] = { "approximately",
                                       "approx",
                                       "around",
                                       "about",
                                       "circa",
                                       "ca",
                                       "etwa",
                                       "ungef\xC3\xA4hr",
                                       "ungefa\xCC\x88hr",
                                       "rund",
                                       "um",
                                       "environ",
                                       "env",
                                       "vers",
                                       "aprox",
                                       "hacia",
                                       "unos",
                                       "alrededor de",
                                       "cerca de",
                                       "verso",
                                       "omstreeks",
                                       "ongeveer",
                                       "rond",
                                       "por volta de",
                                       "~",
                                       "\xE2\x89\x88",
                                       NULL };
  for (const char *const *word = words; *word != NULL; word++)
    {
      const char *behind = behind_word (text, *word);
      if (behind != NULL)
        return behind;
    }
  return NULL;
}

/* "c. 1790", "v. 1790", "h. 1790": a letter alone may be a unit before other numbers. */
static const char *
text_behind_letter (const char *text)
{
  gboolean letter = strchr ("cvhCVH", *text) != NULL && *text != '\0' && text[1] == '.';
  return letter ? text + 2 + strspn (text + 2, " ") : NULL;
}

const char *
date_behind_about (const char *text)
{
  const char *behind = text_behind_about (text);
  if (behind == NULL)
    behind = text_behind_letter (text);
  return behind != NULL && text_is_year (behind) ? behind : NULL;
}

gboolean
text_is_about_year (const char *text)
{
  return date_behind_about (date_blanks_skip (text)) != NULL;
}
