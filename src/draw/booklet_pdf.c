/* Pages as PDF: text, rules, the map as vectors, with outline, links and structure. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include "pln/draw.h"
#include "draw/paint.h"
#include "draw/shaping.h"

#define FRAME_WIDTH .8

struct press
{
  const struct booklet *booklet;
  cairo_t *cr;
  PangoLayout *layout;
  GArray *open; /* struct page_item: elements not yet closed */
};

static void
text_print (const struct press *press, const struct page_item *item)
{
  text_layout_set_font (press->layout, item->size, item->bold);
  pango_layout_set_text (press->layout, item->text, -1);
  paint_colour (press->cr, item->colour);
  cairo_move_to (press->cr, item->x, item->y);
  pango_cairo_show_layout_line (press->cr, pango_layout_get_line_readonly (press->layout, 0));
}

static void
rectangle_print (const struct press *press, const struct page_item *item)
{
  cairo_t *cr = press->cr;
  paint_colour (cr, item->colour);
  cairo_rectangle (cr, item->x, item->y, item->width, item->height);
  if (item->kind == ITEM_FILL)
    cairo_fill (cr);
  else
    {
      cairo_set_line_width (cr, FRAME_WIDTH);
      cairo_stroke (cr);
    }
}

static void
picture_print (const struct press *press, const struct page_item *item)
{
  const struct scene *scene = press->booklet->picture;
  cairo_t *cr = press->cr;
  double scale = MIN (item->width / scene->width, item->height / scene->height);
  cairo_save (cr);
  cairo_translate (cr, item->x + (item->width - scale * scene->width) / 2,
                   item->y + (item->height - scale * scene->height) / 2);
  cairo_scale (cr, scale, scale);
  cairo_rectangle (cr, 0, 0, scene->width, scene->height);
  cairo_clip (cr);
  paint_groups (cr, scene);
  cairo_restore (cr);
}

static gboolean
is_link (const struct page_item *item)
{
  return g_str_equal (item->tag, "Link");
}

static void
element_begin (const struct press *press, const struct page_item *item)
{
  g_autofree char *target
    = is_link (item) ? g_strdup_printf ("dest='mark-%u'", item->target) : NULL;
  cairo_tag_begin (press->cr, is_link (item) ? CAIRO_TAG_LINK : item->tag, target);
}

static void
element_end (const struct press *press, const struct page_item *item)
{
  cairo_tag_end (press->cr, is_link (item) ? CAIRO_TAG_LINK : item->tag);
}

static void
item_print (struct press *press, const struct page_item *item)
{
  switch (item->kind)
    {
    case ITEM_TEXT:
      text_print (press, item);
      break;
    case ITEM_PICTURE:
      picture_print (press, item);
      break;
    case ITEM_OPEN:
      element_begin (press, item);
      g_array_append_val (press->open, *item);
      break;
    case ITEM_CLOSE:
      element_end (press, &g_array_index (press->open, struct page_item, press->open->len - 1));
      g_array_set_size (press->open, press->open->len - 1);
      break;
    default:
      rectangle_print (press, item);
    }
}

/* Names the page's marks. Links need that: to later pages, cairo 1.16 writes none by number. */
static void
marks_print (const struct press *press, guint page)
{
  const GArray *mark = press->booklet->mark;
  for (guint i = 0; i < mark->len; i++)
    {
      const struct page_mark *one = &g_array_index (mark, struct page_mark, i);
      char y[G_ASCII_DTOSTR_BUF_SIZE];
      if (one->page != page)
        continue;
      g_autofree char *name = g_strdup_printf ("name='mark-%u' x=0 y=%s", i,
                                               g_ascii_formatd (y, sizeof y, "%.1f", one->y));
      cairo_tag_begin (press->cr, CAIRO_TAG_DEST, name);
      cairo_tag_end (press->cr, CAIRO_TAG_DEST);
    }
}

/* An element cannot reach over a page's end, so it is closed there and opened again. */
static void
page_print (struct press *press, cairo_surface_t *surface, guint index)
{
  const struct paper_page *page = g_ptr_array_index (press->booklet->page, index);
  cairo_pdf_surface_set_size (surface, page->width, page->height);
  marks_print (press, index);
  for (guint i = 0; i < press->open->len; i++)
    element_begin (press, &g_array_index (press->open, struct page_item, i));
  for (guint i = 0; i < page->item->len; i++)
    item_print (press, &g_array_index (page->item, struct page_item, i));
  for (guint i = press->open->len; i > 0; i--)
    element_end (press, &g_array_index (press->open, struct page_item, i - 1));
  cairo_show_page (press->cr);
}

static void
outline_write (cairo_surface_t *surface, const struct booklet *booklet)
{
  for (guint i = 0; i < booklet->mark->len; i++)
    {
      const struct page_mark *mark = &g_array_index (booklet->mark, struct page_mark, i);
      char y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *title = drawn_text (mark->title);
      g_autofree char *place = g_strdup_printf ("page=%u pos=[0 %s]", mark->page + 1,
                                                g_ascii_formatd (y, sizeof y, "%.1f", mark->y));
      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, title, place, 0);
    }
}

/* Prints all pages. Returns the error of the context, which the surface does not know. */
static cairo_status_t
print (cairo_surface_t *surface, const struct booklet *booklet)
{
  struct press press = { booklet, cairo_create (surface) };
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  press.layout = text_layout_new (context);
  pango_layout_set_auto_dir (press.layout, FALSE);
  press.open = g_array_new (FALSE, FALSE, sizeof (struct page_item));
  g_object_unref (context);
  for (guint i = 0; i < booklet->page->len; i++)
    page_print (&press, surface, i);
  g_array_unref (press.open);
  g_object_unref (press.layout);
  cairo_status_t status = cairo_status (press.cr);
  cairo_destroy (press.cr);
  return status;
}

gboolean
draw_booklet (const struct booklet *booklet, GByteArray *out, GError **error)
{
  if (booklet->picture != NULL && !draw_check_scene (booklet->picture, error))
    return FALSE;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (bytes_append, out, 1, 1);
  pdf_describe (surface, booklet->title);
  outline_write (surface, booklet);
  cairo_status_t status = print (surface, booklet);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return check_status (status, "report", error);
}
