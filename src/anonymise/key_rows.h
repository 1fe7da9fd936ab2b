/* key_rows.h - the key file as rows of cells. */
#ifndef ANONYMISE_KEY_ROWS_H
#define ANONYMISE_KEY_ROWS_H

#include <glib.h>

/* Rows (char **, NULL-terminated) without empty ones; the array owns them. Cells are separated by
 * what follows the first `first_cell` (a comma, semicolon or tab), may be quoted, and lose the guard
 * against formulas. A byte order mark and zero bytes are left out; lines end with LF, CR LF or CR. */
GPtrArray *key_rows_parse (const char *bytes, gsize length, const char *first_cell);

/* Appends a cell that reads back as the same text: quoted, and with a leading ' if a spreadsheet
 * would run it as a formula or it begins with ' itself. Line ends become blanks. */
void key_cell_append (GString *out, const char *text);

#endif
