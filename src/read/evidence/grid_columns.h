/* grid_columns.h - the columns of a table that hold marks or numbers under days, events or people. */
#ifndef READ_GRID_COLUMNS_H
#define READ_GRID_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Columns of marks, 0 and 1 or counts, under headers of their own. */
struct grid
{
  guint32 first, last, dates, sessions, weekdays; /* sessions: weekdays as well */
  guint yes, maybe, cells, words, letters;
  gboolean numbers;
};

/* "4 Mar 2024 6.00PM All students". */
gboolean header_holds_day (const char *header);
/* The same for the header of a register, whose days may lack the year: "5 Mar". */
gboolean header_heads_day (const char *header);
/* "Monday", "Mo", "mié". */
gboolean header_is_weekday (const char *header);
/* "Jan 2024", "mars". */
gboolean header_is_month (const char *header);
/* "2023", "9:00", "8 Uhr", "1st": when those below had their turn, or which place they took. */
gboolean header_is_time_or_rank (const char *header);
/* Behind the days of a register there may be sums, shares and remarks. Returns the first of the
 * columns after the last of at least two days that follow each other, else the number of columns. */
guint32 grid_end_of_days (const struct columns *columns);
/* Finds the last columns of the table that form a grid; at least two. */
gboolean grid_find (const struct table_evidence *evidence, const struct columns *columns,
                    struct grid *grid);
/* Do the numbers of each row add up to the column behind the grid, headed as a total? */
gboolean grid_is_summed_up (const struct table_evidence *evidence, const struct columns *columns,
                            const struct grid *grid);

/* Numbers above 1 under months: how often somebody came in a month, alone. */
gboolean grid_counts_by_month (const struct table_evidence *evidence, const struct columns *columns,
                               const struct grid *grid);

/* Does a column beside the grid have an address of its own for each row? */
gboolean grid_rows_have_addresses (const struct table_evidence *evidence, const struct grid *grid);

#endif
