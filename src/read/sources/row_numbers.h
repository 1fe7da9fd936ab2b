/* row_numbers.h - what people see of a table that pln made from something else: not the line of that
 * table, but the row of the sheet, the event of the calendar, the card of the address book. */
#ifndef READ_ROW_NUMBERS_H
#define READ_ROW_NUMBERS_H

#include <glib.h>

struct row_numbers;

/* word: "row", "event", "card". */
struct row_numbers *row_numbers_new (const char *word);
void row_numbers_free (struct row_numbers *numbers); /* NULL is fine */

/* The table's line comes from this number. Lines ascend; only changes of the distance are kept. */
void row_numbers_note (struct row_numbers *numbers, guint64 line, guint64 number);
/* The number of a line; O(log changes). */
guint64 row_numbers_of_line (const struct row_numbers *numbers, guint64 line);
/* The text with "line 12" as "row 7", outside of double quotes. Free with g_free. */
char *row_numbers_reword (const struct row_numbers *numbers, const char *text);

#endif
