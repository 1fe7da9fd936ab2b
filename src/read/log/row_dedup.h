/* row_dedup.h - recognises rows of earlier files by a 128-bit hash of their content. */
#ifndef READ_ROW_DEDUP_H
#define READ_ROW_DEDUP_H

#include "read/csv/table_parser.h"

struct duplicates;

struct duplicates *duplicates_new (void);
void duplicates_free (struct duplicates *duplicates); /* NULL is fine */
/* TRUE if a file before this one had the same cells under the same header. */
gboolean duplicates_had (struct duplicates *duplicates, const struct row *row, guint64 header_hash,
                         guint32 file);
/* The row just asked for could not be used: the same row of a later file may be. */
void duplicates_forget_newest (struct duplicates *duplicates);

#endif
