/* those_met.h - columns whose headers say that the people in them were met, or were there. */
#ifndef READ_THOSE_MET_H
#define READ_THOSE_MET_H

#include "read/evidence/evidence.h"

/* "Heute gesprochen mit" does not begin with the words for having met. TRUE: a column was found. */
gboolean columns_find_those_met (struct columns *columns, const struct table_evidence *evidence);
/* "People present", "Wer war da": several in a cell, whatever a column "Name" gives, which may be titles.
 * TRUE: a column was found. */
gboolean columns_find_those_present (struct columns *columns,
                                     const struct table_evidence *evidence);

#endif
