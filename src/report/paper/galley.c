/* The galley: strips, and where pages end. */
#include "report/paper/galley.h"

#define ROUNDING 1e-6 /* of sums of heights */

static void
strip_clear (gpointer data)
{
  struct strip *strip = data;
  g_free (strip->mark);
  g_array_unref (strip->item);
}

struct galley *
galley_new (void)
{
  struct galley *galley = g_new0 (struct galley, 1);
  galley->strip = g_array_new (FALSE, FALSE, sizeof (struct strip));
  g_array_set_clear_func (galley->strip, strip_clear);
  galley->opening = g_array_new (FALSE, FALSE, sizeof (struct page_item));
  return galley;
}

void
galley_free (struct galley *galley)
{
  g_array_unref (galley->strip);
  g_array_unref (galley->opening);
  g_free (galley);
}

struct strip *
galley_strip (const struct galley *galley, guint index)
{
  return &g_array_index (galley->strip, struct strip, index);
}

struct strip *
galley_last (const struct galley *galley)
{
  return galley_strip (galley, galley->strip->len - 1);
}

struct strip *
galley_add (struct galley *galley, double gap, double height)
{
  struct strip strip = { .gap = gap,
                         .height = height,
                         .landscape = galley->landscape,
                         .header = NO_STRIP,
                         .opened = galley->opening->len };
  strip.item = g_array_new (FALSE, FALSE, sizeof (struct page_item));
  g_array_set_clear_func (strip.item, page_item_clear);
  g_array_append_vals (strip.item, galley->opening->data, galley->opening->len);
  g_array_set_size (galley->opening, 0);
  g_array_append_val (galley->strip, strip);
  return galley_last (galley);
}

void
galley_open (struct galley *galley, const char *tag)
{
  struct page_item item = { .kind = ITEM_OPEN, .tag = tag };
  g_array_append_val (galley->opening, item);
}

void
galley_close (struct galley *galley)
{
  if (galley->opening->len > 0) /* nothing stands in it */
    g_array_set_size (galley->opening, galley->opening->len - 1);
  else
    strip_close (galley_last (galley));
}

void
strip_add_item (struct strip *strip, struct page_item item)
{
  g_array_append_val (strip->item, item);
}

void
strip_open (struct strip *strip, const char *tag)
{
  strip_add_item (strip, (struct page_item){ .kind = ITEM_OPEN, .tag = tag });
}

void
strip_close (struct strip *strip)
{
  strip_add_item (strip, (struct page_item){ .kind = ITEM_CLOSE });
}

/* The first strip after `start` that is not on its page because it does not fit, or may not. */
static guint
page_fill (const struct galley *galley, guint start, double room, gboolean *is_full)
{
  const struct strip *first = galley_strip (galley, start);
  double used = first->height;
  if (first->header != NO_STRIP)
    used += galley_strip (galley, first->header)->height;
  guint i = start + 1;
  for (; i < galley->strip->len; i++)
    {
      const struct strip *strip = galley_strip (galley, i);
      *is_full = FALSE;
      if (strip->fresh || strip->landscape != first->landscape)
        break;
      *is_full = TRUE;
      used += strip->gap + strip->height;
      if (used > room + ROUNDING)
        break;
    }
  return i;
}

/* Goes back from `end` over the strips that must be kept with what follows. */
static guint
page_end (const struct galley *galley, guint start, guint end)
{
  guint back = end;
  while (back > start && galley_strip (galley, back - 1)->keep)
    back--;
  return back > start ? back : end;
}

GArray *
galley_cut (const struct galley *galley, double upright, double turned)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (guint));
  guint count = galley->strip->len;
  for (guint start = 0; start < count;)
    {
      gboolean is_full = FALSE;
      g_array_append_val (starts, start);
      double room = galley_strip (galley, start)->landscape ? turned : upright;
      guint end = page_fill (galley, start, room, &is_full);
      start = end < count && is_full ? page_end (galley, start, end) : end;
    }
  return starts;
}
