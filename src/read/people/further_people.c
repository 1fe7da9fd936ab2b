/* People who are counted or hinted at behind those who are named: "3 weitere", "and team", "et al." */
#include <string.h>
#include "pln/text.h"
#include "read/people/further_people.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST = 40
};

gboolean
phrase_names_further_people (const char *folded)
{
  return text_means (WORDS_OTHERS, folded);
}

gboolean
text_means_further_people (const char *folded)
{
  gsize digits = strspn (folded, "0123456789");
  if (strlen (folded) > LONGEST)
    return FALSE;
  if (digits == 0)
    return text_means (WORDS_HINTS_AT_OTHERS, folded) || text_means (WORDS_AUDIENCE, folded);
  return digits <= 3 && folded[digits] == ' ' && phrase_names_further_people (folded + digits + 1);
}

static gboolean
means_company (const char *text)
{
  if (strlen (text) > LONGEST)
    return FALSE;
  g_autofree char *folded = header_fold (text);
  return text_means_further_people (folded) || text_means (WORDS_COMPANY_OF_SOMEBODY, folded);
}

/* A sign or a small letter behind a blank: few names have either. */
static gboolean
may_have_joint (const char *text)
{
  for (const char *at = text; *at != '\0'; at++)
    if (*at == ' ' && (g_ascii_islower (at[1]) || at[1] == '+' || at[1] == '&'))
      return TRUE;
  return FALSE;
}

gsize
name_length_before_further_people (const char *text)
{
  static const char *const joints[] = { " + ", " & ", " and ", " und ", " u. ",   " et ",
                                        " y ", " e ", " en ",  " mit ", " with ", NULL };
  if (!may_have_joint (text) && !g_str_has_suffix (text, "."))
    return strlen (text);
  for (const char *const *joint = joints; *joint != NULL; joint++)
    {
      const char *at = strstr (text, *joint);
      if (at != NULL && at > text && means_company (at + strlen (*joint)))
        return (gsize)(at - text);
    }
  static const char *const last[] = { " et al.", " u.a.", " usw.", " etc.", " ecc.", "...", NULL };
  for (const char *const *end = last; *end != NULL; end++)
    if (g_str_has_suffix (text, *end))
      return strlen (text) - strlen (*end);
  return strlen (text);
}
