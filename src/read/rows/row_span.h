/* row_span.h - rows that stand for a tie from its first day to its last. */
#ifndef READ_ROW_SPAN_H
#define READ_ROW_SPAN_H

#include "read/rows/row_cells.h"

struct span_share
{
  date_code day;
  float weight;
};

/* Spreads the interactions of a row over its first and last day, of which either may be DAY_NONE: one on
 * the first day and the others on the last; less than two, half on each. Returns how many days there are,
 * 1 or 2. */
guint span_shares (date_code first, date_code last, float weight, struct span_share share[2]);
/* The same for the days of the row, from its date or its first and last. 0: the row is rejected. */
guint row_span_shares (struct profile_row *row, float weight, struct span_share share[2]);

/* Notes at the presences from this one on who came soon after midnight, or left after it. */
void row_note_night (struct profile_row *row, guint first);

#endif
