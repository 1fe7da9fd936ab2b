/* rounded_ids.h - numbers of people that a spreadsheet has rounded. */
#ifndef READ_ROUNDED_IDS_H
#define READ_ROUNDED_IDS_H

#include "read/evidence/evidence.h"

/* FALSE and an error, if a column that names people holds numbers such as 4.91512E+11, of which the
 * last digits are lost, so that different people look alike. Columns that the user named are left
 * alone. */
gboolean people_are_not_rounded (const struct table_layout *layout, const struct columns *columns,
                                 const char *title, GError **error);

#endif
