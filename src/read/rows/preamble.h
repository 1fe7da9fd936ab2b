/* preamble.h - values above the header. */
#ifndef READ_PREAMBLE_H
#define READ_PREAMBLE_H

#include "read/rows/import_context.h"

void import_find_facts (struct import_context *import);
/* A date above the header is better than a column's. */
void import_yield_dates (struct import_context *import);

#endif
