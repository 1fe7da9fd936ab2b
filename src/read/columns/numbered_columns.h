/* numbered_columns.h - "Friend 1", "Friend 2": columns that differ in a number. */
#ifndef READ_NUMBERED_COLUMNS_H
#define READ_NUMBERED_COLUMNS_H

#include "read/evidence/evidence.h"

/* Gives the columns of a numbered group the role that one of them has. Quadratic in the columns. */
void columns_complete_numbered (const struct table_evidence *evidence, struct columns *columns);

/* "Speaker 1" and "Speaker 2" found to be the ends of a row: of three or more, or beside somebody who
 * leads them, everybody met everybody. */
void columns_gather_numbered (const struct table_evidence *evidence, struct columns *columns);

#endif
