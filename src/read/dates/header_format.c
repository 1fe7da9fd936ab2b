/* Forms of days in headers, with the letters of seven languages: dd/mm/yyyy, TT.MM.JJJJ,
 * JJ/MM/AAAA, gg/mm/aaaa, dd-mm-jjjj. */
#include <string.h>
#include "read/dates/header_format.h"

/* The start of the form at the end of the header, and its length without brackets; NULL: none. */
static const char *
find_format (const char *header, gsize *length)
{
  const char *start = strrchr (header, ' ');
  start = start != NULL ? start + 1 : header;
  start += *start == '(' || *start == '[';
  *length = strcspn (start, ")]");
  guint months = 0, years = 0, signs = 0;
  for (gsize i = 0; i < *length; i++)
    {
      if (strchr ("dmyjatgDMYJATG/.-", start[i]) == NULL)
        return NULL;
      months += start[i] == 'm' || start[i] == 'M';
      years += strchr ("yjaYJA", start[i]) != NULL;
      signs += strchr ("/.-", start[i]) != NULL;
    }
  return months == 2 && years >= 2 && signs == 2 && *length >= 8 ? start : NULL;
}

char *
header_without_format (const char *header)
{
  gsize length;
  const char *start = find_format (header, &length);
  if (start == NULL || start == header)
    return NULL;
  char *bare = g_strndup (header, (gsize)(start - header));
  g_strchomp (bare);
  for (gsize n = strlen (bare); n > 0 && strchr (" ([,:", bare[n - 1]) != NULL;)
    bare[--n] = '\0';
  return bare;
}

enum date_order
header_date_order (const char *header)
{
  gsize length;
  const char *start = find_format (header, &length);
  if (start == NULL)
    return DATE_ORDER_AUTO;
  gsize first = strcspn (start, "/.-");
  return first == 4                                   ? DATE_ORDER_YMD
         : (*start == 'm' || *start == 'M')           ? DATE_ORDER_MDY
         : g_ascii_tolower (start[length - 1]) == 'd' ? DATE_ORDER_AUTO
                                                      : DATE_ORDER_DMY;
}
