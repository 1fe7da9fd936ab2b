/* Recognises who was replaced, who was not there, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/substitutes.h"

/* Nothing but a replacement is said in these words. */
static const char *const instead[] = { "instead of ",
                                       "in place of ",
                                       "covering for ",
                                       "statt ",
                                       "anstatt ",
                                       "anstelle von ",
                                       "ipv ",
                                       "i.p.v. ",
                                       "in plaats van ",
                                       "a la place de ",
                                       "à la place de ",
                                       "au lieu de ",
                                       "en lugar de ",
                                       "en vez de ",
                                       "al posto di ",
                                       "invece di ",
                                       "no lugar de ",
                                       "em vez de ",
                                       NULL };

/* In brackets, these say it as well. */
static const char *const for_whom[] = { "for ",
                                        "covers ",
                                        "covering ",
                                        "cover for ",
                                        "sub for ",
                                        "replacing ",
                                        "replaces ",
                                        "für ",
                                        "fuer ",
                                        "vertritt ",
                                        "vertretung für ",
                                        "vertretung fuer ",
                                        "vertretung von ",
                                        "voor ",
                                        "vervangt ",
                                        "invaller voor ",
                                        "pour ",
                                        "remplace ",
                                        "por ",
                                        "sustituye a ",
                                        "suple a ",
                                        "per ",
                                        "sostituisce ",
                                        "substitui ",
                                        "em substituição de ",
                                        NULL };

static gboolean
starts_with_one_of (const char *text, gsize length, const char *const *starts)
{
  for (const char *const *start = starts; *start != NULL; start++)
    {
      gsize n = strlen (*start);
      if (n < length && g_ascii_strncasecmp (text, *start, n) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
text_says_whom_replaced (const char *text, gsize length)
{
  /* "Per" is a name. */
  return starts_with_one_of (text, length, instead)
         || (!g_ascii_isupper (*text) && starts_with_one_of (text, length, for_whom));
}

gsize
name_length_before_replaced (const char *text)
{
  gsize length = strlen (text);
  for (const char *blank = text; (blank = strchr (blank, ' ')) != NULL; blank++)
    if (blank > text && g_ascii_islower ((char)(guchar)blank[1])
        && starts_with_one_of (blank + 1, length - (gsize)(blank + 1 - text), instead))
      return (gsize)(blank - text);
  return length;
}
