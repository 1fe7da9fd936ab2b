/* Footers and the table of contents, added when it is known what is on which page. */
#include "report/paper/page_furniture.h"

#define FOOTER_HEIGHT 34.0 /* of its baseline above the edge */
#define FOOTER_NUMBER 60.0
#define FEWEST_ENTRIES 3
#define NUMBER_WIDTH 22.0
#define COLUMN_GAP 18.0
#define CONTENTS_GAP 24.0 /* above its heading, at least */
#define LEAST_LEADING 12.0
#define OWN_PAGE_ENTRIES 13
#define PAGES_WITH_CONTENTS 6 /* fewer are sooner leafed through */

static const struct type type_page = { 9, 14, TRUE, { .0431, .3608, .6784, 1 } };
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

static double
contents_height (const struct contents *contents)
{
  guint rows = (contents->entries + contents->columns - 1) / contents->columns;
  return type_heading.leading + rows * contents->leading;
}

/* The number of columns and the leading with which they fit. */
static gboolean
contents_fit (struct contents *contents, double room)
{
  for (contents->columns = 1; contents->columns <= 2; contents->columns++)
    for (contents->leading = type_entry.leading; contents->leading >= LEAST_LEADING;
         contents->leading -= 1)
      if (contents_height (contents) <= room)
        return TRUE;
  return FALSE;
}

struct contents
contents_set (const struct setting *setting, guint entries, double room)
{
  struct contents contents = { .strip = NO_STRIP, .entries = entries };
  if (entries < FEWEST_ENTRIES)
    return contents;
  gboolean fits = contents_fit (&contents, room - CONTENTS_GAP);
  if (!fits && entries < OWN_PAGE_ENTRIES)
    return contents;
  if (!fits)
    {
      contents.columns = 1;
      contents.leading = type_entry.leading + 4;
    }
  double height = contents_height (&contents);
  contents.strip = setting->galley->strip->len;
  galley_add (setting->galley, room - height, height)->fresh = !fits;
  return contents;
}

static void
entry_add (const struct setting *setting, const struct booklet *booklet, struct paper_page *page,
           guint target, double x, double y, double width)
{
  const struct page_mark *mark = &g_array_index (booklet->mark, struct page_mark, target);
  g_autofree char *number = g_strdup_printf ("%u", mark->page + 1);
  g_autofree char *title = text_cut (setting, mark->title, &type_entry, width - NUMBER_WIDTH);
  page_add_item (page, &(struct page_item){ .kind = ITEM_OPEN, .tag = "Link", .target = target });
  line_add (setting, page, number, &type_page, x, y, FALSE);
  line_add (setting, page, title, &type_entry, x + NUMBER_WIDTH, y, FALSE);
  page_add_item (page, &(struct page_item){ .kind = ITEM_CLOSE });
}

void
contents_fill (const struct setting *setting, const struct contents *contents,
               struct booklet *booklet)
{
  if (contents->strip == NO_STRIP
      || (contents->page == 0 && booklet->page->len < PAGES_WITH_CONTENTS))
    return;
  struct paper_page *page = g_ptr_array_index (booklet->page, contents->page);
  guint rows = (contents->entries + contents->columns - 1) / contents->columns;
  guint first = booklet->mark->len - contents->entries;
  double width = (MEASURE_WIDTH - (contents->columns - 1) * COLUMN_GAP) / contents->columns;
  double top = contents->y + type_heading.leading;
  line_add (setting, page, "In this report", &type_heading, contents->x, top - 5, FALSE);
  for (guint i = 0; i < contents->entries; i++)
    entry_add (setting, booklet, page, first + i, contents->x + i / rows * (width + COLUMN_GAP),
               top + (i % rows + 1) * contents->leading - 2, width);
}
