/* name_headers.h - a header whose words no list knows, above whole names. */
#ifndef READ_NAME_HEADERS_H
#define READ_NAME_HEADERS_H

#include "read/evidence/evidence.h"

/* Does the row stand above a column of whole names, while it names nobody itself, and none of its cells comes
 * again below? The first row of a list of pairs has names, too; three columns of names and nothing else
 * may be one. evidence: of the rows below. Linear in the cells of the sample. */
gboolean row_heads_whole_names (const GArray *rows, guint at,
                                const struct table_evidence *evidence);

#endif
