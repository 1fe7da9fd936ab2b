/* Timestamps of clocks that do not start in 1970. */
#include <string.h>
#include "read/dates/foreign_clocks.h"

#define YEAR_2001 978307200 /* seconds since 1970 */

/* Recognises each clock by the size of its numbers, which in any other clock would not be
 * dates of our time: Apple counts nanoseconds since 2001, Windows tenths of microseconds
 * since 1601, and browsers microseconds since 1601. */
gboolean
foreign_clock_second (gint64 number, gint64 *second)
{
  static const struct
  {
    gint64 minimum, greatest, per_second, zero;
  } clock[] = {
    { G_GINT64_CONSTANT (12500000000000000), G_GINT64_CONSTANT (15000000000000000), 1000000,
      G_GINT64_CONSTANT (-11644473600) },
    { G_GINT64_CONSTANT (125000000000000000), G_GINT64_CONSTANT (150000000000000000), 10000000,
      G_GINT64_CONSTANT (-11644473600) },
    { G_GINT64_CONSTANT (150000000000000001), G_GINT64_CONSTANT (999999999999999999), 1000000000,
      YEAR_2001 },
  };
  for (guint i = 0; i < G_N_ELEMENTS (clock); i++)
    if (number >= clock[i].minimum && number <= clock[i].greatest)
      {
        *second = number / clock[i].per_second + clock[i].zero;
        return TRUE;
      }
  return FALSE;
}

gboolean
apple_clock_second (gint64 number, gint64 *second)
{
  if (number < 0 || number > G_GINT64_CONSTANT (3000000000))
    return FALSE;
  *second = number + YEAR_2001;
  return TRUE;
}

gboolean
header_names_apple_clock (const char *folded)
{
  static const char *const parts[] = { "cocoa", "apple", "mac absolute", "core data", NULL };
  for (const char *const *part = parts; *part != NULL; part++)
    if (strstr (folded, *part) != NULL)
      return TRUE;
  /* Core Data prefixes its column names with Z: ZDATE, ZTIMESTAMP. */
  return *folded == 'z' && (strstr (folded, "date") != NULL || strstr (folded, "time") != NULL)
         && !g_str_has_prefix (folded, "zeit");
}
