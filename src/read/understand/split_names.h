/* split_names.h - rows whose person has the first and the last name in columns of their own. */
#ifndef READ_SPLIT_NAMES_H
#define READ_SPLIT_NAMES_H

#include "read/understand/evidence.h"

/* "Ana", "de", "Ruiz" are "Ana de Ruiz"; "" if the row names nobody. Free with g_free. */
char *split_name_of_row (const struct columns *columns, const struct sample_row *row);

/* Do most cells of a column name other rows of the table by their whole names: "Ana Ruiz", "Ruiz,
 * Ana" or, *turned, "Ruiz Ana"? Linear in the rows. */
gboolean column_names_rows (const struct columns *columns, const struct table_evidence *evidence,
                            guint32 column, gboolean *turned);

#endif
