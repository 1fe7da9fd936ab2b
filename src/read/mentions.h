/* mentions.h - a short list of mentions, filled and emptied for every row. */
#ifndef PLN_READ_MENTIONS_H
#define PLN_READ_MENTIONS_H

#include <string.h>
#include <glib.h>

struct mentions
{
  guint32 *item;
  guint32 count, room;
};

static inline void
mentions_append (struct mentions *list, const guint32 *items, guint32 count)
{
  if (list->count + count > list->room)
    {
      list->room = MAX (8, 2 * (list->count + count));
      list->item = g_renew (guint32, list->item, list->room);
    }
  for (guint32 i = 0; i < count; i++)
    list->item[list->count++] = items[i];
}

static inline void
mentions_add (struct mentions *list, guint32 mention)
{
  mentions_append (list, &mention, 1);
}

#endif
