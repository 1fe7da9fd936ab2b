/* Whom a misspelt name may mean: optimal string alignment over characters of
 * folded names (Damerau 1964), O(length squared) for each; a text that holds
 * the wanted one as whole words, or is held by it, counts as near. */
#include <string.h>
#include "pln/text.h"
#include "pln/fuzzy.h"

#define LENGTH_MAX 64

static guint
to_letters (const char *text, gunichar *letter)
{
  guint n = 0;
  for (; *text != '\0' && n < LENGTH_MAX; text = g_utf8_next_char (text))
    letter[n++] = g_utf8_get_char (text);
  return n;
}

guint
typing_distance (const char *one, const char *other, guint limit)
{
  gunichar a[LENGTH_MAX], b[LENGTH_MAX];
  guint n = to_letters (one, a), m = to_letters (other, b);
  guint row[3][LENGTH_MAX + 1];

  if (MAX (n, m) - MIN (n, m) > limit)
    return limit + 1;
  for (guint j = 0; j <= m; j++)
    row[0][j] = j;
  for (guint i = 1; i <= n; i++)
    {
      guint *now = row[i % 3], *before = row[(i + 2) % 3], *two_before = row[(i + 1) % 3];
      guint minimum = now[0] = i;
      for (guint j = 1; j <= m; j++)
        {
          now[j] = MIN (MIN (before[j], now[j - 1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = MIN (now[j], two_before[j - 2] + 1);
          minimum = MIN (minimum, now[j]);
        }
      if (minimum > limit)
        return limit + 1;
    }
  return MIN (row[n % 3][m], limit + 1);
}

/* The shorter text stands in the longer one as whole words. */
static gboolean
holds_words (const char *longer, const char *shorter)
{
  gsize length = strlen (shorter);
  for (const char *at = strstr (longer, shorter); at != NULL && length > 0;
       at = strstr (at + 1, shorter))
    if ((at == longer || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

void
nearest_start (struct nearest *nearest, const char *wanted)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (wanted, folded);
  *nearest = (struct nearest){ .wanted = g_strdup (folded->str) };
}

void
nearest_offer (struct nearest *nearest, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  glong length = g_utf8_strlen (nearest->wanted, -1);
  guint limit = (guint)CLAMP (length / 3, 1, 4), at = nearest->count;

  name_fold (text, folded);
  guint distance
    = holds_words (folded->str, nearest->wanted) || holds_words (nearest->wanted, folded->str)
        ? 1
        : typing_distance (nearest->wanted, folded->str, limit);
  if (distance > limit)
    return;
  while (at > 0
         && (distance < nearest->best[at - 1].distance
             || (distance == nearest->best[at - 1].distance
                 && strcmp (text, nearest->best[at - 1].text) < 0)))
    at--;
  if (at == NEAREST_MAX || (at > 0 && strcmp (nearest->best[at - 1].text, text) == 0))
    return;
  nearest->count = MIN (nearest->count + 1, NEAREST_MAX);
  for (guint i = nearest->count - 1; i > at; i--)
    nearest->best[i] = nearest->best[i - 1];
  nearest->best[at].text = text;
  nearest->best[at].distance = distance;
}

void
nearest_end (struct nearest *nearest)
{
  g_clear_pointer (&nearest->wanted, g_free);
}

gboolean
nearest_append (const struct nearest *nearest, GString *out)
{
  for (guint i = 0; i < nearest->count; i++)
    {
      if (i > 0)
        g_string_append (out, i + 1 == nearest->count ? " or " : ", ");
      g_string_append_printf (out, "\"%s\"", nearest->best[i].text);
    }
  return nearest->count > 0;
}
