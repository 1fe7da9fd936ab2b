/* A document on paper: a cover, the map on a page of its own, then the sections. Without anything
 * for a cover the sections follow their title at once, and the map comes last. */
#include "report/paper/page_furniture.h"
#include "report/paper/set_section.h"

#define UPRIGHT_TOP 62.0
#define UPRIGHT_BOTTOM 66.0
#define TURNED_TOP 36.0
#define TURNED_BOTTOM 50.0
#define PIXELS_PER_POINT 1.28 /* of the map: its smallest names, of 9 pixels, are 7 points high */
#define TITLE_DROP 50.0
#define BAR_WIDTH 44.0
#define BAR_HEIGHT 4.0

struct sheet /* a page, and the space for text on it */
{
  double width, height;
  double left, top, space;
};

static struct sheet
sheet_of (enum paper paper, gboolean landscape)
{
  double across = paper == PAPER_LETTER ? 612 : 210 * 72 / 25.4;
  double down = paper == PAPER_LETTER ? 792 : 297 * 72 / 25.4;
  if (landscape)
    return (struct sheet){ down, across, TURNED_MARGIN, TURNED_TOP,
                           across - TURNED_TOP - TURNED_BOTTOM };
  return (struct sheet){ across, down, (across - MEASURE_WIDTH) / 2, UPRIGHT_TOP,
                         down - UPRIGHT_TOP - UPRIGHT_BOTTOM };
}

void
paper_map_size (enum paper paper, double *width, double *height)
{
  const struct sheet sheet = sheet_of (paper, TRUE);
  *width = (double)(int)(PIXELS_PER_POINT * (sheet.width - 2 * TURNED_MARGIN));
  *height = (double)(int)(PIXELS_PER_POINT * sheet.space);
}

static gboolean
section_is_for_cover (const struct section *section)
{
  static const char *const ids[] = { "short", "since", "month", NULL };
  return g_strv_contains (ids, section->id);
}

static gboolean
document_has_cover (const struct document *document)
{
  for (guint i = 0; i < document->section->len; i++)
    if (section_is_for_cover (g_ptr_array_index (document->section, i)))
      return TRUE;
  return FALSE;
}

static void
bar_set (const struct setting *setting)
{
  strip_add_item (
    galley_add (setting->galley, 0, BAR_HEIGHT),
    (struct page_item){
      .kind = ITEM_FILL, .width = BAR_WIDTH, .height = BAR_HEIGHT, .colour = colour_accent });
  galley_last (setting->galley)->keep = TRUE;
}

static void
head_set (const struct setting *setting, const struct document *document, gboolean has_cover)
{
  if (has_cover)
    {
      space_set (setting, TITLE_DROP);
      bar_set (setting);
    }
  const struct type *title = has_cover ? &type_title : &type_subtitle;
  const struct type *lead = has_cover ? &type_large : &type_text;
  paragraph_set (setting, document->title, title, has_cover ? 14 : 0,
                 balanced_width (setting, document->title, title), "H1");
  for (guint i = 0; i < document->lead->len; i++)
    {
      const char *text = g_ptr_array_index (document->lead, i);
      paragraph_set (setting, text, lead, i == 0 ? 8 : 3, balanced_width (setting, text, lead),
                     "P");
    }
}

/* The strip is the whole space of its page. */
static void
map_set (const struct setting *setting)
{
  const struct sheet sheet = sheet_of (setting->form->paper, TRUE);
  setting->galley->landscape = TRUE;
  struct strip *strip = galley_add (setting->galley, 0, sheet.space);
  setting->galley->landscape = FALSE;
  strip->fresh = TRUE;
  strip->mark = g_strdup ("The map");
  strip_open (strip, "Figure");
  strip_add_item (strip, (struct page_item){ .kind = ITEM_PICTURE,
                                             .width = sheet.width - 2 * TURNED_MARGIN,
                                             .height = sheet.space });
  strip_close (strip);
}

/* The sections for the cover, or all others; the first strip may have to begin a page. */
static void
sections_set (const struct setting *setting, const struct document *document, gboolean for_cover,
              gboolean fresh)
{
  guint first = setting->galley->strip->len;
  for (guint i = 0; i < document->section->len; i++)
    {
      const struct section *section = g_ptr_array_index (document->section, i);
      if (section_is_for_cover (section) == for_cover)
        section_set (setting, section, for_cover);
    }
  if (first < setting->galley->strip->len)
    galley_strip (setting->galley, first)->fresh = fresh;
}

/* What is kept with a turned strip turns with it. */
static void
headings_turn (const struct galley *galley)
{
  for (guint i = galley->strip->len; i > 1; i--)
    if (galley_strip (galley, i - 2)->keep && galley_strip (galley, i - 1)->landscape)
      galley_strip (galley, i - 2)->landscape = TRUE;
}

static void
strip_place (const struct strip *strip, struct paper_page *page, double left, double top,
             guint first)
{
  for (guint i = first; i < strip->item->len; i++)
    {
      struct page_item item = g_array_index (strip->item, struct page_item, i);
      item.x += left;
      item.y += top;
      page_add_item (page, &item);
    }
}

/* Makes a page of the strips from first to end. */
static void
page_place (const struct setting *setting, struct booklet *booklet, struct contents *contents,
            guint first, guint end)
{
  const struct strip *head = galley_strip (setting->galley, first);
  const struct sheet sheet = sheet_of (setting->form->paper, head->landscape);
  struct paper_page *page = booklet_add_page (booklet, sheet.width, sheet.height);
  double y = sheet.top;
  if (head->header != NO_STRIP)
    {
      const struct strip *header = galley_strip (setting->galley, head->header);
      strip_place (header, page, sheet.left, y, header->opened);
      y += header->height;
    }
  for (guint i = first; i < end; i++)
    {
      const struct strip *strip = galley_strip (setting->galley, i);
      y += i > first ? strip->gap : 0;
      if (i == contents->strip)
        {
          contents->page = booklet->page->len - 1;
          contents->x = sheet.left;
          contents->y = y;
        }
      if (strip->mark != NULL)
        booklet_add_mark (booklet, strip->mark, booklet->page->len - 1, y);
      strip_place (strip, page, sheet.left, y, 0);
      y += strip->height;
    }
}

static void
pages_place (const struct setting *setting, struct booklet *booklet, struct contents *contents)
{
  const struct sheet upright = sheet_of (setting->form->paper, FALSE);
  const struct sheet turned = sheet_of (setting->form->paper, TRUE);
  g_autoptr (GArray) starts = galley_cut (setting->galley, upright.space, turned.space);
  for (guint i = 0; i < starts->len; i++)
    {
      guint end
        = i + 1 < starts->len ? g_array_index (starts, guint, i + 1) : setting->galley->strip->len;
      page_place (setting, booklet, contents, g_array_index (starts, guint, i), end);
    }
}

/* What stands on the cover, and what is on which of the later pages. */
static struct contents
cover_set (const struct setting *setting, const struct document *document)
{
  guint entries = setting->form->map != NULL ? 1 : 0;
  double used = 0;
  head_set (setting, document, TRUE);
  sections_set (setting, document, TRUE, FALSE);
  for (guint i = 0; i < setting->galley->strip->len; i++)
    used += galley_strip (setting->galley, i)->gap + galley_strip (setting->galley, i)->height;
  for (guint i = 0; i < document->section->len; i++)
    entries += !section_is_for_cover (g_ptr_array_index (document->section, i));
  return contents_set (setting, entries, sheet_of (setting->form->paper, FALSE).space - used);
}

struct booklet *
document_to_booklet (const struct document *document, const struct paper_form *form)
{
  const struct setting setting = { form, galley_new () };
  struct contents contents = { .strip = NO_STRIP };
  struct booklet *booklet = booklet_new (document->title);
  gboolean has_cover = document_has_cover (document);
  booklet->picture = form->map;
  if (has_cover)
    contents = cover_set (&setting, document);
  else
    head_set (&setting, document, FALSE);
  if (form->map != NULL && has_cover)
    map_set (&setting);
  sections_set (&setting, document, FALSE, has_cover);
  if (form->map != NULL && !has_cover)
    map_set (&setting);
  headings_turn (setting.galley);
  pages_place (&setting, booklet, &contents);
  contents_fill (&setting, &contents, booklet);
  footers_add (&setting, booklet, has_cover ? 1 : 0);
  galley_free (setting.galley);
  return booklet;
}
