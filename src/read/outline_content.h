/* outline_content.h - what the first rows say about columns whose names mislead. */
#ifndef PLN_READ_OUTLINE_CONTENT_H
#define PLN_READ_OUTLINE_CONTENT_H

#include "read/columns.h"
#include "read/outline.h"

/* Columns of people that hold yes and no, or counts, lose their role; answers
 * to earlier posts get theirs, and so does a lone column of dates.  Linear in the sample. */
void outline_heed_content (const struct outline *outline, struct columns *columns,
                           const char *const *overrides);
/* For a profile whose headers may be in any language: the first column of dates,
 * further ones, the first of e-mails, of lengths of time and of names get
 * their roles, where no column has them. */
void outline_find_by_content (const struct outline *outline, struct columns *columns);
/* 1 if the rows under this header start with their number, which has no name of
 * its own, as R writes them; else 0. */
guint outline_rows_are_numbered (const struct outline *outline, guint header);
/* Do names, topics and the like hold HTML codes, and nowhere a bare '&'? */
gboolean outline_has_codes (const struct outline *outline, const struct columns *columns);
/* Do the headers ask whom somebody met or learns from, as forms do? */
gboolean columns_ask_for_people (const struct columns *columns);

#endif
