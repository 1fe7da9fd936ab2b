/* Headers that differ in one word. */
#include <string.h>
#include "read/understand/header_terms.h"
#include "read/understand/parallel_headers.h"

/* The one word in which two headers of as many words differ, in each of them; FALSE: not just one does. */
static gboolean
find_difference (char **one, char **other, const char **in_one, const char **in_other)
{
  guint differ = 0;
  if (g_strv_length (one) != g_strv_length (other))
    return FALSE;
  for (guint i = 0; one[i] != NULL; i++)
    if (strcmp (one[i], other[i]) != 0)
      {
        *in_one = one[i];
        *in_other = other[i];
        differ++;
      }
  return differ == 1;
}

static char **
words_of_header (const char *header)
{
  g_autofree char *split = header_split (header);
  return g_strsplit (split, " ", -1);
}

gboolean
headers_are_parallel (const char *one, const char *other)
{
  const char *a, *b;
  g_auto (GStrv) x = words_of_header (one);
  g_auto (GStrv) y = words_of_header (other);
  return g_strv_length (x) >= 2 && find_difference (x, y, &a, &b)
         && (!g_ascii_isdigit (*a) || !g_ascii_isdigit (*b)
             || (strlen (a) == 1 && strlen (b) == 1));
}

gboolean
headers_differ_as (const char *one, const char *other, const char *from, const char *to)
{
  const char *a, *b, *p, *q;
  g_auto (GStrv) x = words_of_header (one);
  g_auto (GStrv) y = words_of_header (other);
  g_auto (GStrv) ends_from = words_of_header (from);
  g_auto (GStrv) ends_to = words_of_header (to);
  return find_difference (x, y, &a, &b) && find_difference (ends_from, ends_to, &p, &q)
         && ((strcmp (a, p) == 0 && strcmp (b, q) == 0)
             || (strcmp (a, q) == 0 && strcmp (b, p) == 0));
}
