/* Finds names close to a misspelt one, by optimal string alignment over the characters of folded
 * names (Damerau 1964), O(length squared) each. A text also counts as close if it contains the
 * wanted one as whole words, or the other way round. */
#include <string.h>
#include "pln/text.h"
#include "pln/fuzzy.h"

#define SHORT_LENGTH 64 /* characters that fit on the stack */

/* Bytes that are not UTF-8 count one each. */
static guint
to_characters (const char *text, gunichar *character)
{
  guint n = 0;
  while (*text != '\0')
    {
      gunichar c = (guchar)*text < 0x80 ? (gunichar)*text : g_utf8_get_char_validated (text, -1);
      gboolean valid = c != (gunichar)-1 && c != (gunichar)-2;
      character[n++] = valid ? c : (guchar)*text;
      text = valid ? g_utf8_next_char (text) : text + 1;
    }
  return n;
}

/* Keeps three rows of the distance table at a time, and of each row only the cells within limit of
 * the diagonal. row: 3 * (m + 1) numbers. */
static guint
distance_within (const gunichar *a, guint n, const gunichar *b, guint m, guint limit, guint *row)
{
  guint width = m + 1;
  for (guint j = 0; j <= m; j++)
    row[j] = j;
  for (guint i = 1; i <= n; i++)
    {
      guint *now = row + i % 3 * width, *before = row + (i + 2) % 3 * width;
      const guint *two_before = row + (i + 1) % 3 * width;
      guint low = i > limit ? i - limit : 1, high = limit >= m ? m : MIN (m, i + limit);
      guint minimum = now[low - 1] = low == 1 ? i : limit + 1;
      if (high < m)
        now[high + 1] = limit + 1;
      for (guint j = low; j <= high; j++)
        {
          now[j] = MIN (MIN (before[j], now[j - 1]) + 1, before[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            now[j] = MIN (now[j], two_before[j - 2] + 1);
          minimum = MIN (minimum, now[j]);
        }
      if (minimum > limit)
        return limit + 1;
    }
  guint distance = row[n % 3 * width + m];
  return distance > limit ? limit + 1 : distance;
}

guint
edit_distance (const char *one, const char *other, guint limit)
{
  gunichar short_text[2][SHORT_LENGTH];
  guint short_rows[3 * (SHORT_LENGTH + 1)];
  gsize length = MAX (strlen (one), strlen (other));
  g_autofree gunichar *long_text = NULL;
  g_autofree guint *long_rows = NULL;
  gunichar *a = short_text[0], *b = short_text[1];

  if (length > SHORT_LENGTH)
    {
      long_text = g_new (gunichar, 2 * length);
      a = long_text;
      b = long_text + length;
    }
  guint n = to_characters (one, a), m = to_characters (other, b);
  if (MAX (n, m) - MIN (n, m) > limit)
    return limit + 1;
  if (m > SHORT_LENGTH)
    long_rows = g_new (guint, 3 * ((gsize)m + 1));
  return distance_within (a, n, b, m, limit, long_rows != NULL ? long_rows : short_rows);
}

gboolean
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

/* The distance to the whole text, or to one of its words: "evee" is near "eve lindqvist". Words
 * shorter than four letters are near too many. */
static guint
distance_of (const char *wanted, const char *folded, guint limit)
{
  if (holds_words (folded, wanted) || holds_words (wanted, folded))
    return 1;
  guint least = edit_distance (wanted, folded, limit);
  if (strchr (wanted, ' ') != NULL || strchr (folded, ' ') == NULL || strlen (wanted) < 4)
    return least;
  g_auto (GStrv) word = g_strsplit (folded, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (edit_distance (wanted, *one, 1) <= 1)
      return 1;
  return least;
}

/* One name in two spellings is offered once, in the better one. */
static gboolean
is_offered_already (struct nearest *nearest, const char *text, const char *folded)
{
  g_autoptr (GString) other = g_string_new (NULL);
  for (guint i = 0; i < nearest->count; i++)
    {
      const char **best = &nearest->best[i].text;
      name_fold (*best, other);
      if (strcmp (other->str, folded) != 0)
        continue;
      int more = name_completeness (text) - name_completeness (*best);
      if (more > 0 || (more == 0 && strcmp (text, *best) < 0))
        *best = text;
      return TRUE;
    }
  return FALSE;
}

void
nearest_offer (struct nearest *nearest, const char *text)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  glong length = g_utf8_strlen (nearest->wanted, -1);
  guint limit = (guint)CLAMP (length / 3, 1, 4), at = nearest->count;

  name_fold (text, folded);
  guint distance = distance_of (nearest->wanted, folded->str, limit);
  if (distance > limit || is_offered_already (nearest, text, folded->str))
    return;
  while (at > 0
         && (distance < nearest->best[at - 1].distance
             || (distance == nearest->best[at - 1].distance
                 && strcmp (text, nearest->best[at - 1].text) < 0)))
    at--;
  if (at == NEAREST_MAX)
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
