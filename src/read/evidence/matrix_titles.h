/* matrix_titles.h - what stands above a square of people about who gives. */
#ifndef READ_MATRIX_TITLES_H
#define READ_MATRIX_TITLES_H

#include <glib.h>

/* "Rows ask columns for help", "la colonne aide la ligne", "Wer fragt wen?": does whoever has the row take
 * from those in the columns?  title: lines, or NULL. */
gboolean title_says_rows_take (const char *title);

#endif
