/* content_detection.h - what the first rows show about columns. */
#ifndef READ_CONTENT_DETECTION_H
#define READ_CONTENT_DETECTION_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Columns of people that hold yes and no, or counts, lose their role. Columns that answer earlier
 * posts get their role, and so does the only column of dates. Linear in the sample. */
void table_layout_heed_content (const struct table_layout *layout, struct columns *columns);
/* For a profile whose headers may be in any language: the first column of dates, the other columns
 * of dates, and the first columns of e-mails, of durations and of names get their roles, unless a
 * column already has them. */
void header_detect_by_content (const struct table_layout *layout, struct columns *columns);
/* Takes row `header` of the sample as the header and plans the columns from it and the profile of
 * the table layout, if there is one. If the rows below start with a row number that has no header,
 * as R writes them, there is one more column. */
void table_layout_take_header (struct table_layout *layout, struct columns *columns, guint header,
                               const struct read_options *options);
/* The name of a node table is its label, or its id if there is no label. If there is one, the id
 * becomes an alias, because edges refer to ids. */
void table_layout_name_nodes (const struct table_layout *layout, struct columns *columns);
/* Do names, topics and the like hold HTML codes, and no plain '&'? */
gboolean table_layout_has_codes (const struct table_layout *layout, const struct columns *columns);
/* Do the headers ask who somebody met or learns from, as forms do? */
gboolean columns_ask_for_people (const struct columns *columns);
/* "Date of birth", "Geb.-Datum"; the header is folded. */
gboolean header_names_birthday (const char *folded);

#endif
