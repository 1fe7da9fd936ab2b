/* "Ana Ruiz, Ben Okafor, +2 others": programs that show few names count the rest. */
#include <string.h>
#include "pln/text.h"
#include "read/people/further_people.h"
#include "read/people/uncounted_people.h"

enum
{
  MOST_DIGITS = 4
};

static gboolean
word_counts_others (const char *text)
{
  g_autofree char *folded = header_fold (text);
  g_strdelimit (folded, ".)", ' ');
  return phrase_names_further_people (g_strstrip (folded));
}

/* Where the joint in front of the number starts: "Ana and ", "Ana, +", "Ana (+"; NULL: the number belongs
 * to the name. */
static const char *
joint_before (const char *cell, const char *number, gboolean *plus)
{
  static const char *const words[] = { " and", " und", " et", " y", " e", " en", NULL };
  const char *at = number;
  *plus = at > cell && at[-1] == '+';
  at -= *plus;
  while (at > cell && at[-1] == ' ')
    at--;
  if (at == cell)
    return at;
  if (strchr (",;&(", at[-1]) != NULL)
    return at - 1;
  for (const char *const *word = words; *word != NULL; word++)
    {
      gsize length = strlen (*word);
      if ((gsize)(at - cell) > length && g_ascii_strncasecmp (at - length, *word, length) == 0)
        return at - length;
    }
  return *plus ? at : NULL;
}

gsize
length_without_uncounted (const char *cell)
{
  gsize length = strlen (cell);
  const char *end = cell + length, *digit = end;
  while (digit > cell && !g_ascii_isdigit (digit[-1]))
    digit--;
  const char *number = digit;
  while (number > cell && g_ascii_isdigit (number[-1]))
    number--;
  if (number == digit || digit - number > MOST_DIGITS)
    return length;
  gboolean plus;
  const char *joint = joint_before (cell, number, &plus);
  gboolean alone = digit[strspn (digit, " )")] == '\0';
  if (joint == NULL || !(alone ? plus : word_counts_others (digit)))
    return length;
  return (gsize)(joint - cell);
}
