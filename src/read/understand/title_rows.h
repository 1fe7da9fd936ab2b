/* title_rows.h - rows above a table that only say what it is about. */
#ifndef READ_TITLE_ROWS_H
#define READ_TITLE_ROWS_H

#include "read/sniff/header_detection.h"

/* Moves the text of the title rows from layout->row to layout->title: only their first cell is filled, and the
 * row that follows looks like a header. Linear in the cells of the sample. */
void table_layout_take_titles (struct table_layout *layout);

/* Takes the row below the days of a register that says what each day was about, "Topic:;Roots;Leaves", off
 * the sample; its line becomes a rule. */
void table_layout_take_subjects (struct table_layout *layout);

#endif
