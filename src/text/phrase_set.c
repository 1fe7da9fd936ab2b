/* Looks whole phrases up by a hash that grows with the text, byte by byte: at each blank it is that of all
 * words so far, so that a list of hundreds costs a text of three words a few look-ups. Most texts begin
 * with two letters that no phrase begins with, and are not hashed at all. */
#include <string.h>
#include "pln/hash.h"
#include "pln/phrase_set.h"

enum
{
  BEGINNINGS = 2048
};

/* Open addressing: a slot points to a phrase, which ends at '|' or with its list. */
struct phrase_index
{
  gsize mask;    /* slots - 1 */
  gsize longest; /* bytes of a phrase */
  gsize shortest;
  guint8 begins[BEGINNINGS / 8]; /* a bit for each pair of first letters, see beginning_of */
  const char *slot[];
};

static guint
beginning_of (char first, char second)
{
  return ((guint)(guchar)first * 61 + (guchar)second) % BEGINNINGS;
}

static void
add_beginning (struct phrase_index *index, char first, char second)
{
  guint bit = beginning_of (first, second);
  index->begins[bit / 8] |= (guint8)(1 << bit % 8);
}

/* FALSE: no phrase begins like the text, which is not empty. */
static gboolean
may_begin (const struct phrase_index *index, const char *text)
{
  guint bit = beginning_of (text[0], text[1]);
  return index->begins[bit / 8] >> bit % 8 & 1;
}

static gsize
slot_of (const struct phrase_index *index, guint64 hash)
{
  return (gsize)(hash ^ hash >> 32) & index->mask;
}

static void
index_add (struct phrase_index *index, const char *phrase, gsize length)
{
  gsize at = slot_of (index, fnv_add (FNV_START, phrase, length));
  while (index->slot[at] != NULL)
    at = (at + 1) & index->mask;
  index->slot[at] = phrase;
  if (length > 1)
    add_beginning (index, phrase[0], phrase[1]);
  else /* whatever follows it in a text */
    for (guint second = 0; second <= G_MAXUINT8; second++)
      add_beginning (index, phrase[0], (char)second);
  index->longest = MAX (index->longest, length);
  index->shortest = MIN (index->shortest, length);
}

static gsize
count_phrases (const char *const *lists, guint n)
{
  gsize count = 0;
  for (guint i = 0; i < n; i++)
    for (const char *at = lists[i]; at != NULL; at = strchr (at + 1, '|'))
      count++;
  return count;
}

static struct phrase_index *
index_build (const struct phrase_set *set)
{
  const char *const *lists = set->lists;
  guint n = set->n > 0 ? set->n : g_strv_length ((char **)lists);
  gsize slots = (gsize)2 << bit_width (count_phrases (lists, n));
  struct phrase_index *index = g_malloc0 (sizeof *index + slots * sizeof index->slot[0]);
  index->mask = slots - 1;
  index->shortest = G_MAXSIZE;
  for (guint i = 0; i < n; i++)
    for (const char *at = lists[i]; at != NULL && *at != '\0'; at += *at == '|')
      {
        gsize length = strcspn (at, "|");
        if (length > 0)
          index_add (index, at, length);
        at += length;
      }
  return index;
}

static const struct phrase_index *
index_of (struct phrase_set *set)
{
  if (g_once_init_enter (&set->index))
    g_once_init_leave (&set->index, index_build (set));
  return set->index;
}

/* The phrase that is these bytes, none of which is '|', with this hash. */
static const char *
phrase_at (const struct phrase_index *index, const char *text, gsize length, guint64 hash)
{
  for (gsize at = slot_of (index, hash); index->slot[at] != NULL; at = (at + 1) & index->mask)
    {
      const char *phrase = index->slot[at];
      if (strncmp (phrase, text, length) == 0 && (phrase[length] == '|' || phrase[length] == '\0'))
        return phrase;
    }
  return NULL;
}

/* Where a phrase may end: at the end of the text, of a word, anywhere. */
enum phrase_end
{
  ENDS_WITH_TEXT,
  ENDS_WITH_WORD,
  ENDS_ANYWHERE
};

static gboolean
may_end (char next, enum phrase_end end)
{
  return next == '\0' || end == ENDS_ANYWHERE || (end == ENDS_WITH_WORD && next == ' ');
}

/* The longest phrase that the text begins with. */
static const char *
phrase_begins (const struct phrase_index *index, const char *text, enum phrase_end end,
               gsize *length)
{
  guint64 hash = FNV_START;
  const char *found = NULL;
  if (text[0] == '\0' || !may_begin (index, text))
    return NULL;
  for (gsize n = 0; n < index->longest && text[n] != '\0' && text[n] != '|';)
    {
      hash = fnv_add (hash, text + n, 1);
      n++;
      if (n < index->shortest || !may_end (text[n], end))
        continue;
      const char *phrase = phrase_at (index, text, n, hash);
      if (phrase != NULL)
        {
          found = phrase;
          *length = n;
        }
    }
  return found;
}

gboolean
phrase_set_has (struct phrase_set *set, const char *folded)
{
  gsize length = 0;
  return phrase_begins (index_of (set), folded, ENDS_WITH_TEXT, &length) != NULL;
}

const char *
phrase_set_find (struct phrase_set *set, const char *folded)
{
  const struct phrase_index *index = index_of (set);
  gsize length = 0;
  while (*folded != '\0')
    {
      const char *found = phrase_begins (index, folded, ENDS_WITH_WORD, &length);
      if (found != NULL)
        return found;
      folded += strcspn (folded, " ");
      folded += *folded == ' ';
    }
  return NULL;
}

gsize
phrase_set_begins (struct phrase_set *set, const char *folded)
{
  gsize length = 0;
  phrase_begins (index_of (set), folded, ENDS_WITH_WORD, &length);
  return length;
}

gsize
phrase_set_stem (struct phrase_set *set, const char *folded)
{
  gsize length = 0;
  phrase_begins (index_of (set), folded, ENDS_ANYWHERE, &length);
  return length;
}

gboolean
phrase_is_listed (const char *folded, const char *list)
{
  gsize length = strlen (folded);
  for (const char *at = list; length > 0 && (at = strstr (at, folded)) != NULL; at += length)
    if ((at == list || at[-1] == '|') && (at[length] == '|' || at[length] == '\0'))
      return TRUE;
  return FALSE;
}

gboolean
text_holds_one_of (const char *text, const char *const *list)
{
  for (; *list != NULL; list++)
    if (strstr (text, *list) != NULL)
      return TRUE;
  return FALSE;
}
