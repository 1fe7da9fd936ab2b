/* Headers that differ in one word. */
#include <string.h>
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"

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

gboolean
headers_are_parallel (const char *one, const char *other)
{
  const char *a, *b;
  g_auto (GStrv) x = header_words (one);
  g_auto (GStrv) y = header_words (other);
  return g_strv_length (x) >= 2 && find_difference (x, y, &a, &b)
         && (!g_ascii_isdigit (*a) || !g_ascii_isdigit (*b)
             || (strlen (a) == 1 && strlen (b) == 1));
}

gboolean
headers_are_nested (const char *one, const char *other)
{
  gsize length = strlen (one), other_length = strlen (other);
  const char *inner = length < other_length ? one : other;
  const char *outer = inner == one ? other : one;
  gsize before = strlen (outer) - strlen (inner);
  return before > 1 && strchr (inner, '.') != NULL && outer[before - 1] == '.'
         && strcmp (outer + before, inner) == 0;
}

gboolean
headers_share_path (const char *one, const char *other)
{
  const char *end = strrchr (one, '.'), *other_end = strrchr (other, '.');
  return end != NULL && other_end != NULL && end != one && end - one == other_end - other
         && strncmp (one, other, (gsize)(end - one)) == 0;
}

gboolean
column_tells_of_one_end (const struct columns *columns, guint32 i)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  const char *of_from, *of_to, *own, *others;
  if (from == NO_COLUMN || to == NO_COLUMN)
    return FALSE;
  g_auto (GStrv) sender = header_words (columns->column[from].name);
  g_auto (GStrv) receiver = header_words (columns->column[to].name);
  g_auto (GStrv) words = header_words (columns->column[i].name);
  if (!find_difference (sender, receiver, &of_from, &of_to)
      || (!g_strv_contains ((const char *const *)words, of_from)
          && !g_strv_contains ((const char *const *)words, of_to)))
    return FALSE;
  for (guint32 k = 0; k < columns->count; k++)
    {
      g_auto (GStrv) other = header_words (columns->column[k].name);
      if (k != i && k != from && k != to && find_difference (words, other, &own, &others)
          && ((strcmp (own, of_from) == 0 && strcmp (others, of_to) == 0)
              || (strcmp (own, of_to) == 0 && strcmp (others, of_from) == 0)))
        return TRUE;
    }
  return FALSE;
}
