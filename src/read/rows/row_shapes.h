/* row_shapes.h - rows of table shapes that belong to no known export. */
#ifndef READ_ROW_SHAPES_H
#define READ_ROW_SHAPES_H

#include "read/dates/date_code.h"
#include "read/sniff/profile.h"

/* A row of a square without names: the person is the row number. */
gboolean row_add_headed_matrix_row (struct profile_row *row);
gboolean row_add_bare_matrix_row (struct profile_row *row);
/* A square with numbered columns and named rows. */
gboolean row_add_numbered_matrix_row (struct profile_row *row);
/* A person, with a mark under each event or day attended. */
gboolean row_add_grid_row (struct profile_row *row);
gboolean row_add_own_ticks (struct profile_row *row);
gboolean row_add_own_register_row (struct profile_row *row);
gboolean row_add_turned_grid_row (struct profile_row *row);
/* In each column somebody who belongs to its group, or was there on its day. */
gboolean row_add_group_columns (struct profile_row *row);
/* "Ana Ruiz (advice) Ben Okafor" in one cell: gives both ends. */
void row_part_joined_ends (struct profile_row *row);
/* A person and others named in the row: a statement, not a meeting. */
gboolean row_add_named_others (struct profile_row *row);
/* The same; the other person is identified by a value of the profile column. */
gboolean row_add_referenced_others (struct profile_row *row);
/* The day in a column's header, which may have other words too; DAY_NONE: there is none. */
date_code row_day_of_header (struct profile_row *row, const char *header);
/* A message that I received or sent. */
gboolean row_add_own_message (struct profile_row *row);

#endif
