/* galley.h - a document as one long column of strips, before it is cut into pages.
 *
 * A strip is what no page end may part: a line of a paragraph, a row of a table. */
#ifndef REPORT_GALLEY_H
#define REPORT_GALLEY_H

#include "pln/booklet.h"

#define NO_STRIP G_MAXUINT

struct strip
{
  double gap; /* white space above; dropped at the top of a page */
  double height;
  gboolean keep;      /* on one page with the next strip */
  gboolean fresh;     /* begins a page */
  gboolean landscape; /* on a page turned on its side */
  guint header;       /* strip that is repeated above this one if it begins a page, or NO_STRIP */
  guint opened;       /* the first items, which a repetition leaves out */
  char *mark;         /* its entry in the outline, or NULL */
  GArray *item;       /* struct page_item; y from the top of the strip */
};

struct galley
{
  GArray *strip;
  GArray *opening; /* struct page_item: elements that the next strip opens */
  gboolean landscape;
};

struct galley *galley_new (void);
void galley_free (struct galley *galley);
/* A strip at the end; valid until the next one is added. */
struct strip *galley_add (struct galley *galley, double gap, double height);
struct strip *galley_strip (const struct galley *galley, guint index);
/* The last one. There must be one. */
struct strip *galley_last (const struct galley *galley);
/* An element of the structure around strips: opens with the next, closes with the last one. */
void galley_open (struct galley *galley, const char *tag);
void galley_close (struct galley *galley);

void strip_add_item (struct strip *strip, struct page_item item); /* takes the text */
void strip_open (struct strip *strip, const char *tag);
void strip_close (struct strip *strip);

/* Cuts the galley: the first strip of every page (guint), the first of them 0; empty for an empty
 * galley. Pages are filled from the top. A page ends where a strip is fresh, or turns, or no
 * longer fits; then it ends before the strips that must be kept with it, unless the whole page is
 * of them. height: of the space on an upright page, and on one turned on its side. O(strips). */
GArray *galley_cut (const struct galley *galley, double upright, double turned);

#endif
