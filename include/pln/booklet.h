/* booklet.h - a document as pages of paper: set by report, painted by draw.
 *
 * Unit: points (1/72 inch), origin at the top left of a page, y down. Every text is one line of safe
 * UTF-8 and runs from left to right, but for what isolates enclose. Where lines break is found
 * through a callback, so that report needs no fonts. */
#ifndef PLN_BOOKLET_H
#define PLN_BOOKLET_H

#include "pln/scene.h"

enum paper
{
  PAPER_UNSAID, /* A4 */
  PAPER_A4,
  PAPER_LETTER
};

enum page_item_kind
{
  ITEM_TEXT,
  ITEM_FILL,    /* a filled rectangle: a rule */
  ITEM_FRAME,   /* an outlined one: a box to tick */
  ITEM_PICTURE, /* booklet.picture, as large as fits, centred */
  ITEM_OPEN,    /* what follows, up to its ITEM_CLOSE, is one element of the structure */
  ITEM_CLOSE
};

struct page_item
{
  enum page_item_kind kind;
  double x, y; /* of a text: where its baseline starts; else top left */
  double width, height;
  double size; /* of a text's letters */
  gboolean bold;
  struct colour colour;
  char *text;
  /* Of ITEM_OPEN: a static name of PDF 1.7, table 10.20 and on ("P", "TD"), or "Link". Elements
   * that are open at the end of a page go on in the next. */
  const char *tag;
  guint target; /* mark that a link leads to */
};

struct paper_page
{
  double width, height;
  GArray *item; /* struct page_item, in the order of reading */
};

struct page_mark /* an entry of the outline, and where links lead */
{
  char *title;
  guint page;
  double y;
};

struct booklet
{
  char *title;
  GPtrArray *page;             /* struct paper_page */
  GArray *mark;                /* struct page_mark, in order */
  const struct scene *picture; /* not owned, or NULL */
};

struct booklet *booklet_new (const char *title);
void booklet_free (struct booklet *booklet);
struct paper_page *booklet_add_page (struct booklet *booklet, double width, double height);
/* Both copy the text. */
void page_add_item (struct paper_page *page, const struct page_item *item);
void booklet_add_mark (struct booklet *booklet, const char *title, guint page, double y);
/* For arrays of items: frees the text. */
void page_item_clear (gpointer item);

struct text_line
{
  char *text;
  double width;
};

/* Other widths to break at. */
#define TEXT_IN_ONE_LINE -1.0
#define TEXT_BY_WORDS 0.0 /* wherever a line may end between words */

/* Adds the text's lines, each at most `width` wide; a word that is wider is broken inside. Adds
 * nothing if there is nothing to see. lines: struct text_line. */
typedef void (*text_breaker) (const char *text, double size, gboolean bold, double width,
                              GArray *lines, gpointer data);
/* An array for it (g_array_unref). */
GArray *text_lines_new (void);

#endif
