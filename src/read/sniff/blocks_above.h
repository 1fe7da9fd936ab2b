/* blocks_above.h - what an export says of itself above its table: "Exported by,Signe Holm". */
#ifndef READ_BLOCKS_ABOVE_H
#define READ_BLOCKS_ABOVE_H

#include <glib.h>

/* Removes the first rows if they are names and values, or captions among these, an empty line follows, and the
 * rows below are wider, and of one width. rows: of struct sample_row, without empty ones. */
void block_above_remove (GArray *rows);

#endif
