/* page_furniture.h - what stands on pages besides the text: footers, and what is on which page. */
#ifndef REPORT_PAGE_FURNITURE_H
#define REPORT_PAGE_FURNITURE_H

#include "report/paper/setting.h"

/* Title and "3 of 9" at the foot of every page from `first`, unless there is only one page. */
void footers_add (const struct setting *setting, struct booklet *booklet, guint first);

/* The table of contents: a strip that is filled when it is known what is on which page. */
struct contents
{
  guint strip; /* NO_STRIP: there is none */
  guint entries, columns;
  double leading;
  guint page; /* where it has been placed */
  double x, y;
};

/* Adds the strip at the foot of the first page, where `room` is left; on a page of its own if there
 * is no room, but only for a long document. */
struct contents contents_set (const struct setting *setting, guint entries, double room);
/* The last marks of the booklet are the entries. */
void contents_fill (const struct setting *setting, const struct contents *contents,
                    struct booklet *booklet);

#endif
