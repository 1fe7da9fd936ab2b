/* page_furniture.h - what stands on pages besides the text: footers, and what is on which page. */
#ifndef REPORT_PAGE_FURNITURE_H
#define REPORT_PAGE_FURNITURE_H

#include "report/paper/setting.h"

/* Title and "3 of 9" at the foot of every page from `first`, unless there is only one page. */
void footers_add (const struct setting *setting, struct booklet *booklet, guint first);

/* Lists what is on later pages, with links, at the foot of the first; not if there are fewer than
 * three things, or no room from `top` to `bottom`. */
void contents_add (const struct setting *setting, struct booklet *booklet, double top,
                   double bottom);

#endif
