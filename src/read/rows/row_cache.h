/* row_cache.h - a fast path for rows that combine known words. */
#ifndef READ_ROW_CACHE_H
#define READ_ROW_CACHE_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* In a table with only from, to, date, channel and topic, most rows hold known words. Their people
 * and context are remembered from earlier rows that took the full path (understand); nothing is
 * worked out here. FALSE: this row needs the full path too. A row with an invalid date is rejected
 * here as it is on the full path. */
gboolean row_cache_apply (struct import_context *import, const struct row *row);
/* Remembers what the full path made of the row: the records from n_records on. */
void row_cache_store (struct import_context *import, const struct row *row, guint64 n_records);
/* To be called when the columns have changed. */
void row_cache_forget (struct import_context *import);
/* Prefetches the cache entries of a row that will be read soon. */
void row_cache_prefetch (const struct import_context *import, const struct row *row);
void row_cache_clear (struct row_scratch *scratch);

#endif
