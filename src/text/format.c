/* Numbers with thousands separators. */
#include <string.h>
#include "pln/format.h"

void
number_append_grouped (GString *out, const char *number)
{
  gsize sign = *number == '-', digits = strspn (number + sign, "0123456789");
  g_string_append_len (out, number, (gssize)sign);
  for (gsize i = 0; i < digits; i++)
    {
      if (i > 0 && (digits - i) % 3 == 0)
        g_string_append_c (out, ',');
      g_string_append_c (out, number[sign + i]);
    }
  g_string_append (out, number + sign + digits);
}

void
count_append (GString *out, guint64 count)
{
  char digits[32];
  g_snprintf (digits, sizeof digits, "%" G_GUINT64_FORMAT, count);
  number_append_grouped (out, digits);
}
