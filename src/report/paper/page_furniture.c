/* Footers and the table of contents, added when it is known what is on which page. */
#include "report/paper/page_furniture.h"

#define FOOTER_HEIGHT 34.0 /* of its baseline above the edge */
#define FOOTER_NUMBER 60.0
#define FEWEST_ENTRIES 3
#define COLUMN_GAP 26.0
#define CONTENTS_GAP 24.0 /* above its heading, at least */

static const struct type type_entry = { 9, 14, FALSE, { .1059, .1412, .1882, 1 } };

/* The first line of the text, with an ellipsis if there is more. */
static char *
text_cut (const struct setting *setting, const char *text, const struct type *type, double width)
{
  g_autoptr (GArray) whole = lines_of (setting, text, type, TEXT_IN_ONE_LINE);
  if (whole->len == 0 || lines_width (whole) <= width)
    return g_strdup (text);
  g_autoptr (GArray) lines = lines_of (setting, text, type, width - type->size);
  return g_strdup_printf ("%s…", g_array_index (lines, struct text_line, 0).text);
}

/* One line from x, or up to it. */
static void
line_add (const struct setting *setting, struct paper_page *page, const char *text,
          const struct type *type, double x, double y, gboolean right)
{
  g_autoptr (GArray) lines = lines_of (setting, text, type, TEXT_IN_ONE_LINE);
  if (lines->len == 0)
    return;
  const struct text_line *line = &g_array_index (lines, struct text_line, 0);
  page_add_item (page, &(struct page_item){ .kind = ITEM_TEXT,
                                            .x = right ? x - line->width : x,
                                            .y = y,
                                            .width = line->width,
                                            .size = type->size,
                                            .bold = type->bold,
                                            .colour = type->colour,
                                            .text = line->text });
}

void
footers_add (const struct setting *setting, struct booklet *booklet, guint first)
{
  guint count = booklet->page->len;
  g_autofree char *title
    = text_cut (setting, booklet->title, &type_footer, MEASURE_WIDTH - FOOTER_NUMBER);
  for (guint i = first; i < count && count > 1; i++)
    {
      struct paper_page *page = g_ptr_array_index (booklet->page, i);
      g_autofree char *number = g_strdup_printf ("%u of %u", i + 1, count);
      double left = page->width > page->height ? TURNED_MARGIN : (page->width - MEASURE_WIDTH) / 2;
      double y = page->height - FOOTER_HEIGHT;
      line_add (setting, page, title, &type_footer, left, y, FALSE);
      line_add (setting, page, number, &type_footer, page->width - left, y, TRUE);
    }
}

static void
entry_add (const struct setting *setting, struct booklet *booklet, const struct page_mark *mark,
           double x, double y, double width)
{
  struct paper_page *page = g_ptr_array_index (booklet->page, 0);
  g_autofree char *number = g_strdup_printf ("%u", mark->page + 1);
  g_autofree char *title = text_cut (setting, mark->title, &type_entry, width - COLUMN_GAP);
  page_add_item (page, &(struct page_item){
                         .kind = ITEM_OPEN, .tag = "Link", .target = mark->page, .y = mark->y });
  line_add (setting, page, title, &type_entry, x, y, FALSE);
  line_add (setting, page, number, &type_entry, x + width, y, TRUE);
  page_add_item (page, &(struct page_item){ .kind = ITEM_CLOSE });
}

void
contents_add (const struct setting *setting, struct booklet *booklet, double top, double bottom)
{
  guint first = 0, count;
  while (first < booklet->mark->len
         && g_array_index (booklet->mark, struct page_mark, first).page == 0)
    first++;
  count = booklet->mark->len - first;
  double room = bottom - top - CONTENTS_GAP - type_heading.leading;
  guint columns = count * type_entry.leading <= room ? 1 : 2;
  guint rows = (count + columns - 1) / columns;
  if (count < FEWEST_ENTRIES || rows * type_entry.leading > room)
    return;
  struct paper_page *page = g_ptr_array_index (booklet->page, 0);
  double left = (page->width - MEASURE_WIDTH) / 2, start = bottom - rows * type_entry.leading;
  double width = (MEASURE_WIDTH - (columns - 1) * COLUMN_GAP) / columns;
  line_add (setting, page, "In this report", &type_heading, left, start, FALSE);
  for (guint i = 0; i < count; i++)
    entry_add (setting, booklet, &g_array_index (booklet->mark, struct page_mark, first + i),
               left + i / rows * (width + COLUMN_GAP),
               start + (i % rows + 1) * type_entry.leading + 4, width);
}
