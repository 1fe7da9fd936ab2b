/* row_shapes.h - rows of the shapes that no export has a profile for. */
#ifndef READ_ROW_SHAPES_H
#define READ_ROW_SHAPES_H

#include "read/sniff/profile.h"

/* A row of a square without names: its person is its number. */
gboolean row_add_bare_matrix_row (struct profile_row *row);
/* A square whose columns are numbered and whose rows have names. */
gboolean row_add_numbered_matrix_row (struct profile_row *row);
/* A person, and a mark under each event or day that it came to. */
gboolean row_add_grid_row (struct profile_row *row);
/* An event, and a mark under each person who came. */
gboolean row_add_turned_grid_row (struct profile_row *row);
/* "Ana Ruiz (advice) Ben Okafor" in one cell: sets both ends. */
void row_part_joined_ends (struct profile_row *row);
/* A person and others that the row names: a statement, no meeting. */
gboolean row_add_named_others (struct profile_row *row);
/* The same; the other is known by a value of the profile column. */
gboolean row_add_referenced_others (struct profile_row *row);
/* People of one row who met; cells that say that a place is vacant are left out. */
gboolean row_add_duties (struct profile_row *row);
/* Everybody of the one end gives to everybody of the other; those of one end have not met. */
gboolean row_add_pairs (struct profile_row *row);
/* One person follows another, or is connected to them: no contact. */
gboolean row_add_stated_link (struct profile_row *row);
/* Of a network file: a person, a tie, or a person and what it shares with others. */
gboolean row_add_graph_line (struct profile_row *row);
/* A message that came to me or went from me. */
gboolean row_add_own_message (struct profile_row *row);

#endif
