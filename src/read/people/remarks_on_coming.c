/* Recognises remarks on how and when somebody took part: a way to take part, a verb for coming or going at
 * the start, or a time of day. */
#include <string.h>
#include "pln/text.h"
#include "read/people/remarks_on_coming.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 48
};

static gboolean
unit_of_clock_follows (const char *text)
{
  static const char *const units[] = { "uhr", "h", "am", "pm", "hrs", "a.m.", "p.m.", "uur", NULL };
  gsize length = strcspn (text += strspn (text, " "), " -,");
  for (const char *const *unit = units; *unit != NULL; unit++)
    if (strlen (*unit) == length && g_ascii_strncasecmp (text, *unit, length) == 0)
      return TRUE;
  return FALSE;
}

/* "14:30", "14.30", "14h30", "3 pm", "15 Uhr". */
static gboolean
text_gives_clock (const char *text)
{
  for (const char *at = text; *at != '\0';)
    {
      gsize digits = strspn (at, "0123456789");
      const char *behind = at + digits;
      gboolean minutes = *behind != '\0' && strchr (":.hH", *behind) != NULL
                         && strspn (behind + 1, "0123456789") == 2;
      if ((digits == 1 || digits == 2) && (minutes || unit_of_clock_follows (behind)))
        return TRUE;
      at += MAX (digits, 1);
    }
  return FALSE;
}

gboolean
text_says_how_they_came (const char *text)
{
  if (*text == '\0' || strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_WAY_TO_TAKE_PART, folded) || text_begins_with (WORDS_CAME, folded) > 0
         || text_begins_with (WORDS_LEFT, folded) > 0 || text_gives_clock (text);
}
