/* What transcripts and plans of rounds write where nobody speaks or plays, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/stage_directions.h"
#include "read/vocabulary/concepts.h"

enum
{
  DIRECTION_BYTES = 48
};

/* The text between brackets or stars around the whole cell; NULL: there are none. */
static char *
between_brackets (const char *name)
{
  static const char *const pairs[] = { "()", "[]", "{}", "<>", "**", "__", NULL };
  gsize length = strlen (name);
  for (const char *const *pair = pairs; *pair != NULL && length > 2; pair++)
    if (*name == (*pair)[0] && name[length - 1] == (*pair)[1]
        && memchr (name + 1, (*pair)[1], length - 2) == NULL)
      return g_strndup (name + 1, length - 2);
  return NULL;
}

static gboolean
has_capital_or_sign (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isupper (g_utf8_get_char (text)) || strchr ("@0123456789", *text) != NULL)
      return TRUE;
  return FALSE;
}

enum stage_direction
stage_direction_of (const char *name)
{
  if (strlen (name) > DIRECTION_BYTES)
    return STAGE_NOTHING;
  g_autofree char *inside = between_brackets (name);
  g_autofree char *folded = header_fold (inside != NULL ? inside : name);
  gboolean is_free = g_ascii_islower (*name) && text_means (WORDS_FREE, folded);
  gboolean noise = text_means (WORDS_NOISE, folded), rest = text_means (WORDS_BREAK, folded);
  if (inside != NULL && (noise || rest))
    return STAGE_SURE;
  return noise || rest || is_free || (inside != NULL && !has_capital_or_sign (inside))
           ? STAGE_LIKELY
           : STAGE_NOTHING;
}
