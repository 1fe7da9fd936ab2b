/* One text denies another if it is the other with a word or a syllable of negation. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"

static gboolean
is_negation (const char *text)
{
  static const char *const words[]
    = { "un",    "in",    "de",   "des",   "dis",   "non", "no", "not",
        "never", "nicht", "nie",  "kein",  "keine", "pas", "ne", "sin",
        "nao",   "nunca", "niet", "nooit", "geen",  "mai", "on", NULL };
  return g_strv_contains (words, text);
}

gboolean
text_denies (const char *text, const char *other)
{
  g_autofree char *longer = header_fold (text), *shorter = header_fold (other);
  gsize whole = strlen (longer), part = strlen (shorter);
  if (part < 2 || whole <= part)
    return FALSE;
  gboolean behind = strcmp (longer + whole - part, shorter) == 0;
  if (!behind && (strncmp (longer, shorter, part) != 0 || longer[part] != ' '))
    return FALSE;
  g_autofree char *rest = behind ? g_strndup (longer, whole - part) : g_strdup (longer + part);
  return is_negation (g_strstrip (rest));
}
