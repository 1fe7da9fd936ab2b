/* Headers that differ in one word. */
#include <string.h>
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/vocabulary/concepts.h"

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

/* "pull_request", "issue", "parent_comment": what somebody wrote before, and others answer. */
static gboolean
names_answered (const char *path)
{
  static const enum concept answered[]
    = { WORDS_REVIEWED, WORDS_TASK, WORDS_POST, WORDS_THREAD, WORDS_PARENT_POST };
  g_autofree char *split = header_split (path);
  const char *last = strrchr (split, ' ');
  for (guint k = 0; k < G_N_ELEMENTS (answered); k++)
    if (text_means (answered[k], split) || (last != NULL && text_means (answered[k], last + 1)))
      return TRUE;
  return FALSE;
}

gboolean
header_is_of_answered (const char *outer, const char *inner)
{
  gsize length = strlen (inner), whole = strlen (outer);
  if (whole < length + 2 || strchr (inner, '.') == NULL || outer[whole - length - 1] != '.'
      || strcmp (outer + whole - length, inner) != 0)
    return FALSE;
  g_autofree char *path = g_strndup (outer, whole - length - 1);
  return names_answered (path);
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

gboolean
headers_follow_each_other (const char *one, const char *other)
{
  gsize word = strcspn (one, " ");
  return word > 2 && strncmp (one, other, word + 1) == 0
         && ((header_has_word (one, WORDS_UNTIL_DAY) && header_has_word (other, WORDS_FROM_DAY))
             || (header_has_word (other, WORDS_UNTIL_DAY)
                 && header_has_word (one, WORDS_FROM_DAY)));
}
