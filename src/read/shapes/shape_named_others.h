/* shape_named_others.h - rows of people that name other people. */
#ifndef READ_SHAPE_NAMED_OTHERS_H
#define READ_SHAPE_NAMED_OTHERS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* A person, and in numbered columns all the people they name. */
gboolean take_nominations (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);
/* Rows of people in which one column names another row: an organisation chart. */
gboolean take_references (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

/* "Reports to", "Chef", "Mentor": whoever stands above the person of the row, or beside. */
gboolean header_names_superior (const char *folded);

#endif
