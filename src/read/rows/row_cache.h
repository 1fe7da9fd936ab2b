/* row_cache.h - rows that say in other combinations what rows before them said. */
#ifndef READ_ROW_CACHE_H
#define READ_ROW_CACHE_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* In a table of from, to, date, channel and topic and nothing else that counts,
 * most rows hold known words: whom they name and how is remembered from the rows
 * that went the long way (understand), never worked out here.  FALSE: the row
 * must go it too.  A row whose date is none is rejected here as there. */
gboolean row_cache_apply (struct import_context *import, const struct row *row);
/* Remembers what the long way made of the row: the records from n_records on. */
void row_cache_store (struct import_context *import, const struct row *row, guint64 n_records);
/* The columns have changed. */
void row_cache_forget (struct import_context *import);
/* The row will come soon. */
void row_cache_prefetch (const struct import_context *import, const struct row *row);
void row_cache_clear (struct import_context *import);

#endif
