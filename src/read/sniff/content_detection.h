/* content_detection.h - what the first rows say about columns. */
#ifndef READ_CONTENT_DETECTION_H
#define READ_CONTENT_DETECTION_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Columns of people that hold yes and no, or counts, lose their role; answers
 * to earlier posts get theirs, and so does a lone column of dates.  Linear in the sample. */
void table_layout_heed_content (const struct table_layout *layout, struct columns *columns,
                                const char *const *overrides);
/* For a profile whose headers may be in any language: the first column of dates,
 * further ones, the first of e-mails, of lengths of time and of names get
 * their roles, where no column has them. */
void header_detect_by_content (const struct table_layout *layout, struct columns *columns);
/* Row `header` of the sample names the columns, which are planned by it and the outline's
 * profile, if any.  Where rows below start with their number, which has no name of its
 * own, as R writes them, there is one more column. */
void table_layout_take_header (struct table_layout *layout, struct columns *columns, guint header,
                               const struct read_options *options);
/* A node table's label, or else its id, is the name; the id is an alias then,
 * as edges speak of ids. */
void table_layout_name_nodes (const struct table_layout *layout, struct columns *columns);
/* Do names, topics and the like hold HTML codes, and nowhere a bare '&'? */
gboolean table_layout_has_codes (const struct table_layout *layout, const struct columns *columns);
/* Do the headers ask whom somebody met or learns from, as forms do? */
gboolean columns_ask_for_people (const struct columns *columns);

#endif
