/* row_soundness.h - rows whose text is valid. */
#ifndef READ_ROW_SOUNDNESS_H
#define READ_ROW_SOUNDNESS_H

#include "read/csv/table_parser.h"
#include "read/rows/import_context.h"

/* Is the text UTF-8 without zero bytes?  Otherwise rejects the row.  replaced: some bytes up to it meant
 * nothing in the file's encoding. Notes quotes inside cells. */
gboolean row_is_sound (struct import_context *import, const struct row *row, gboolean replaced);

/* Are all its cells empty? */
gboolean row_is_blank (const struct row *row);

#endif
