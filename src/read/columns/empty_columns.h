/* empty_columns.h - columns that nobody has filled in. */
#ifndef READ_EMPTY_COLUMNS_H
#define READ_EMPTY_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* A column of notes without any says nothing of the rows. What the user told stays. */
void columns_release_empty_notes (const struct table_evidence *evidence, struct columns *columns);

#endif
