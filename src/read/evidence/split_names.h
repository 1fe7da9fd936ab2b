/* split_names.h - the names of the rows' own people, whole or in columns of their own, and other
 * columns that name them again. */
#ifndef READ_SPLIT_NAMES_H
#define READ_SPLIT_NAMES_H

#include "read/evidence/evidence.h"

/* "Ana", "de", "Ruiz" are "Ana de Ruiz"; "" if the row names nobody. Free with g_free. */
char *split_name_of_row (const struct columns *columns, const struct sample_row *row);

enum row_naming /* what the cells of a column are to the people of the rows */
{
  NAMES_NO_ROW,
  NAMES_ROW,         /* "Ana Ruiz", also where the row's own name is written "Ruiz, Ana" */
  NAMES_ROW_TURNED,  /* "Ruiz Ana" */
  NAMES_SEVERAL_ROWS /* "Ana Ruiz, Ben Okafor" */
};

/* Do most cells of a column name other rows of the table, whose names stand in the column naming, or
 * in those of first and last names? Linear in the rows. */
enum row_naming column_names_rows (const struct columns *columns,
                                   const struct table_evidence *evidence, guint32 naming,
                                   guint32 column);

#endif
