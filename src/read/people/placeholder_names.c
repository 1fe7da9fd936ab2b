/* Words in the place of a name that nobody has given yet, in seven languages. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/placeholder_names.h"
#include "read/people/program_names.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 64
};

static gboolean
word_means_guest (const char *word)
{
  return text_means (WORDS_PLACEHOLDER_GUEST, word);
}

/* "Guest", "Gast 2", "Guest of Ana Ruiz", "Ana Ruiz's guest". */
static gboolean
names_guest (const char *folded)
{
  if (g_str_has_suffix (folded, "'s guest") || word_means_guest (folded))
    return TRUE;
  gsize length = strcspn (folded, " ");
  g_autofree char *word = g_strndup (folded, length);
  const char *behind = folded[length] == ' ' ? folded + length + 1 : "";
  if (*behind == '\0' || !word_means_guest (word))
    return FALSE;
  g_autofree char *joint = g_strndup (behind, strcspn (behind, " "));
  return behind[strspn (behind, "#0123456789")] == '\0' || text_means (WORDS_OF_A_GUEST, joint);
}

/* "To be confirmed" in short, and what a form's program writes for a name that was not given. */
static gboolean
is_yet_to_come (const char *folded)
{
  return text_means (WORDS_PLACEHOLDER_NAME, folded);
}

/* Rules of a program that write rows by themselves; alone, the word may also be a department. */
static gboolean
is_automation (const char *folded)
{
  return word_is_automation (folded) || text_means (WORDS_PROGRAM_INTERFACE, folded);
}

/* "Info Requested Info Requested": the first name and the last name are the same words. */
static char *
without_repetition (const char *folded)
{
  gsize half = strlen (folded) / 2;
  gboolean twice = half > 1 && strlen (folded) == 2 * half + 1 && folded[half] == ' '
                   && strncmp (folded, folded + half + 1, half) == 0;
  return g_strndup (folded, twice ? half : strlen (folded));
}

gboolean
name_is_capital_word (const char *name)
{
  enum
  {
    SHORTEST = 4, /* shorter ones are initials */
    MOST = 12
  };
  glong letters = g_utf8_strlen (name, -1);
  if (letters < SHORTEST || letters > MOST)
    return FALSE;
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isupper (g_utf8_get_char (at)))
      return FALSE;
  g_autofree char *folded = header_fold (name);
  return !word_is_given_name (folded);
}

gboolean
name_may_be_placeholder (const char *folded)
{
  gsize length = strlen (folded);
  if (length > LONGEST)
    return FALSE;
  while (length > 0 && strchr (".:", folded[length - 1]) != NULL)
    length--;
  g_autofree char *bare = g_strndup (folded, length);
  g_autofree char *once = without_repetition (bare);
  return is_yet_to_come (once) || names_guest (once) || is_automation (once);
}
