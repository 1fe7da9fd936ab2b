/* Recognises meetings that were called off or put off by what stands in place of their subject, or
 * around it: "Canceled: Study circle", "[ABGESAGT] Lesekreis", "Leeskring (geannuleerd)". */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"

enum
{
  WORD_BYTES = 30
};

static gboolean
is_state (const char *text, gsize length)
{
  if (length == 0 || length > WORD_BYTES)
    return FALSE;
  g_autofree char *word = g_strndup (text, length);
  g_autofree char *folded = header_fold (g_strstrip (word));
  enum unmet said = unmet_of_phrase (folded);
  return said == UNMET_PUT_OFF || said == UNMET_CALLED_OFF;
}

static gboolean
is_in_capitals (const char *text, gsize length)
{
  for (const char *at = text; at < text + length; at = g_utf8_next_char (at))
    if (!g_unichar_isupper (g_utf8_get_char (at)))
      return FALSE;
  return TRUE;
}

/* "Canceled: ", "ABGESAGT ", "[cancelled] ", "did not happen - Cai ill", "abgesagt, krank". */
static gboolean
starts_with_state (const char *text)
{
  const char *close = *text == '[' ? strchr (text, ']') : *text == '(' ? strchr (text, ')') : NULL;
  if (close != NULL)
    return is_state (text + 1, (gsize)(close - text - 1));
  gsize word = strcspn (text, " "), clause = strcspn (text, ":,;(");
  const char *dash = strstr (text, " - ");
  return (text[clause] != '\0' && is_state (text, clause))
         || (dash != NULL && is_state (text, (gsize)(dash - text)))
         || (text[word] == ' ' && is_in_capitals (text, word) && is_state (text, word));
}

/* " (cancelled)", " [abgesagt]", " - CANCELLED". */
static gboolean
ends_with_state (const char *text)
{
  gsize length = strlen (text);
  const char *open = strrchr (text, text[length - 1] == ')'   ? '('
                                    : text[length - 1] == ']' ? '['
                                                              : '-');
  if (open == NULL || open == text || open[-1] != ' ')
    return FALSE;
  return is_state (open + 1, (gsize)(text + length - open) - (*open == '-' ? 1 : 2));
}

gboolean
text_says_called_off (const char *text)
{
  while (*text == ' ')
    text++;
  return *text != '\0'
         && (is_state (text, strlen (text)) || starts_with_state (text) || ends_with_state (text));
}
