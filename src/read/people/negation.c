/* One text denies another if it is the other with a word or a syllable of negation. */
#include <string.h>
#include "pln/text.h"
#include "read/people/negation.h"

enum
{
  STEM_BYTES = 4 /* behind a syllable; "Ines" does not deny "Es" */
};

static gboolean
is_word_of_negation (const char *text)
{
  static const char *const words[]
    = { "not", "no",  "non",   "never", "nicht", "nie",  "kein", "keine", "pas",
        "sin", "nao", "nunca", "niet",  "nooit", "geen", "mai",  NULL };
  return g_strv_contains (words, text);
}

static gboolean
is_syllable_of_negation (const char *text)
{
  static const char *const syllables[] = { "un", "in", "de", "des", "dis", "non", "on", NULL };
  return g_strv_contains (syllables, text);
}

/* Is the text the other one with a word of negation anywhere in it? */
static gboolean
adds_word_of_negation (const char *text, const char *other)
{
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  for (guint skip = 0; word[skip] != NULL; skip++)
    {
      if (!is_word_of_negation (word[skip]))
        continue;
      g_autoptr (GString) rest = g_string_new (NULL);
      for (guint i = 0; word[i] != NULL; i++)
        if (i != skip)
          g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", word[i]);
      if (strcmp (rest->str, other) == 0)
        return TRUE;
    }
  return FALSE;
}

gboolean
text_denies (const char *text, const char *other)
{
  g_autofree char *longer = header_fold (text), *shorter = header_fold (other);
  gsize whole = strlen (longer), part = strlen (shorter);
  if (part < 2 || whole <= part)
    return FALSE;
  if (strchr (longer, ' ') != NULL && adds_word_of_negation (longer, shorter))
    return TRUE;
  g_autofree char *before = g_strndup (longer, whole - part);
  return part >= STEM_BYTES && strcmp (longer + whole - part, shorter) == 0
         && is_syllable_of_negation (before);
}
