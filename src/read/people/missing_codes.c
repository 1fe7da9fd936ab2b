/* Numbers that questionnaires write for "no answer", "does not apply" and "somebody else". */
#include <string.h>
#include "read/people/missing_codes.h"

enum
{
  MOST_DIGITS = 10
};

gboolean
digits_are_missing_code (const char *digits)
{
  gsize length = strlen (digits);
  if (length < 2 || length > MOST_DIGITS)
    return FALSE;
  gsize nines = strspn (digits, "9");
  return nines == length || strspn (digits, "8") == length || strspn (digits, "7") == length
         || (length <= 3 && nines + 1 == length && strchr ("678", digits[nines]) != NULL);
}
