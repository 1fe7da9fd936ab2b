/* What is said of a meeting that did not take place, of a person who did not come, and of a call that nobody
 * took. Folded; no phrase
 * stands twice. */
#include "read/people/unmet_phrases.h"
#include "read/vocabulary/concepts.h"

static const enum concept words[]
  = { WORDS_PUT_OFF, WORDS_CALLED_OFF, WORDS_NOT_COME, WORDS_NOT_REACHED };
static const enum unmet kinds[]
  = { UNMET_PUT_OFF, UNMET_CALLED_OFF, UNMET_NOT_COME, UNMET_NOT_REACHED };

enum unmet
unmet_of_phrase (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_means (words[i], folded))
      return kinds[i];
  return UNMET_UNSAID;
}

enum unmet
unmet_in_text (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_mentions (words[i], folded))
      return kinds[i];
  return UNMET_UNSAID;
}

gboolean
unmet_begins_text (const char *folded)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      /* "Missed the start" is said of somebody who came. */
      gboolean of_meeting = kinds[i] == UNMET_PUT_OFF || kinds[i] == UNMET_CALLED_OFF;
      if (of_meeting && text_begins_with (words[i], folded) > 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
unmet_phrase_starts (const char *start)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_starts_phrase (words[i], start))
      return TRUE;
  return FALSE;
}
