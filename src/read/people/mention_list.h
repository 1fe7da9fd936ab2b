/* mention_list.h - a short list of mentions, filled and emptied for every row. */
#ifndef READ_MENTION_LIST_H
#define READ_MENTION_LIST_H

#include <string.h>
#include <glib.h>

struct mentions
{
  guint32 *item;
  guint32 count, capacity;
};

static inline void
mentions_append (struct mentions *list, const guint32 *items, guint32 count)
{
  if (list->count + count > list->capacity)
    {
      list->capacity = MAX (8, 2 * (list->count + count));
      list->item = g_renew (guint32, list->item, list->capacity);
    }
  for (guint32 i = 0; i < count; i++)
    list->item[list->count++] = items[i];
}

static inline void
mentions_add (struct mentions *list, guint32 mention)
{
  mentions_append (list, &mention, 1);
}

/* The number of distinct people, counted up to 3. */
static inline guint32
mentions_distinct (const struct mentions *list)
{
  guint32 distinct = 0;
  for (guint32 i = 0; i < list->count && distinct < 3; i++)
    {
      guint32 j = 0;
      while (j < i && list->item[j] != list->item[i])
        j++;
      distinct += j == i;
    }
  return distinct;
}

/* Does the list name this person, and nobody else? */
static inline gboolean
mentions_are_all (const struct mentions *list, guint32 one)
{
  for (guint32 i = 0; i < list->count; i++)
    if (list->item[i] != one)
      return FALSE;
  return list->count > 0;
}

#endif
