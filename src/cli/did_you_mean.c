/* Edit distance (optimal string alignment, as for names of people) over short lists. */
#include <string.h>
#include "pln/fuzzy.h"
#include "cli/did_you_mean.h"

/* Too many words start with the same two letters, and whoever types "a5" does not mean "a4". */
#define LETTERS_LEAST 3

char *
words_join (const char *const *words, const char *last)
{
  GString *text = g_string_new (NULL);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (i > 0 && words[i + 1] == NULL)
        g_string_append_printf (text, " %s ", last);
      else if (i > 0)
        g_string_append (text, ", ");
      g_string_append (text, words[i]);
    }
  return g_string_free (text, FALSE);
}

const char *
word_nearest (const char *written, const char *const *words)
{
  g_autofree char *valid = g_utf8_make_valid (written, -1);
  g_autofree char *folded = g_utf8_strdown (valid, -1);
  glong letters = g_utf8_strlen (folded, -1);
  guint limit = letters < LETTERS_LEAST ? 0 : (guint)CLAMP (letters / 3, 1, 3);
  const char *nearest = NULL;

  for (; *words != NULL && letters > 0; words++)
    {
      gboolean begins = letters >= LETTERS_LEAST && g_str_has_prefix (*words, folded);
      guint distance = begins ? 1 : edit_distance (folded, *words, limit);
      if (distance > limit)
        continue;
      nearest = *words;
      if (distance == 0)
        break;
      limit = distance - 1;
    }
  return nearest;
}
