/* Pages own their items, and each item owns its text. */
#include "pln/booklet.h"

void
page_item_clear (gpointer data)
{
  g_free (((struct page_item *)data)->text);
}

static void
page_free (gpointer data)
{
  struct paper_page *page = data;
  g_array_unref (page->item);
  g_free (page);
}

static void
mark_clear (gpointer data)
{
  g_free (((struct page_mark *)data)->title);
}

static void
line_clear (gpointer data)
{
  g_free (((struct text_line *)data)->text);
}

struct booklet *
booklet_new (const char *title)
{
  struct booklet *booklet = g_new0 (struct booklet, 1);
  booklet->title = g_strdup (title);
  booklet->page = g_ptr_array_new_with_free_func (page_free);
  booklet->mark = g_array_new (FALSE, FALSE, sizeof (struct page_mark));
  g_array_set_clear_func (booklet->mark, mark_clear);
  return booklet;
}

void
booklet_free (struct booklet *booklet)
{
  if (booklet == NULL)
    return;
  g_free (booklet->title);
  g_ptr_array_unref (booklet->page);
  g_array_unref (booklet->mark);
  g_free (booklet);
}

struct paper_page *
booklet_add_page (struct booklet *booklet, double width, double height)
{
  struct paper_page *page = g_new0 (struct paper_page, 1);
  page->width = width;
  page->height = height;
  page->item = g_array_new (FALSE, FALSE, sizeof (struct page_item));
  g_array_set_clear_func (page->item, page_item_clear);
  g_ptr_array_add (booklet->page, page);
  return page;
}

void
page_add_item (struct paper_page *page, const struct page_item *item)
{
  struct page_item copy = *item;
  copy.text = g_strdup (item->text);
  g_array_append_val (page->item, copy);
}

void
booklet_add_mark (struct booklet *booklet, const char *title, guint page, double y)
{
  struct page_mark mark = { g_strdup (title), page, y };
  g_array_append_val (booklet->mark, mark);
}

GArray *
text_lines_new (void)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (struct text_line));
  g_array_set_clear_func (lines, line_clear);
  return lines;
}
