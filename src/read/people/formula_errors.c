/* What spreadsheets leave in a cell whose formula failed: "#REF!", "#BEZUG!", "#NOM?", "Err:502". */
#include <string.h>
#include "pln/phrase_set.h"
#include "read/people/formula_errors.h"

enum
{
  LONGEST = 16
};

/* "#N/A" in Excel's and Calc's languages. */
static gboolean
says_not_available (const char *text)
{
  return phrase_is_listed (text, "|#N/A|#N/A N/A|#NV|#N/D|#N/B|#N/DISP|#ND|");
}

gboolean
text_is_formula_error (const char *text)
{
  gsize length = strlen (text);
  if (length < 3 || length > LONGEST)
    return FALSE;
  if (g_str_has_prefix (text, "Err:"))
    return strspn (text + 4, "0123456789") == length - 4;
  if (*text != '#')
    return FALSE;
  if (says_not_available (text))
    return TRUE;
  if (strchr ("!?", text[length - 1]) == NULL)
    return FALSE;
  for (const char *at = text + 1; at < text + length - 1; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      if (g_unichar_islower (c) || g_unichar_isspace (c))
        return FALSE;
    }
  return TRUE;
}
