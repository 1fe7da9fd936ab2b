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
/* An event, with a mark under each person who came. */
gboolean row_add_shifts (struct profile_row *row);
gboolean row_add_pairs_in_cells (struct profile_row *row);
gboolean row_add_own_ticks (struct profile_row *row);
gboolean row_add_own_register_row (struct profile_row *row);
gboolean row_add_turned_grid_row (struct profile_row *row);
/* "Ana Ruiz (advice) Ben Okafor" in one cell: gives both ends. */
void row_part_joined_ends (struct profile_row *row);
/* A person and others named in the row: a statement, not a meeting. */
gboolean row_add_named_others (struct profile_row *row);
/* The same; the other person is identified by a value of the profile column. */
gboolean row_add_referenced_others (struct profile_row *row);
/* The day in a column's header, which may have other words too; DAY_NONE: there is none. */
date_code row_day_of_header (struct profile_row *row, const char *header);
/* People of one row who met; cells for vacant places are skipped. */
gboolean row_add_duties (struct profile_row *row);
/* Everybody at one end gives to everybody at the other; people at the same end have not met. */
gboolean row_add_pairs (struct profile_row *row);
/* The same for pairs who meet several times; a cell for each session says when, or whether. */
gboolean row_add_pair_sessions (struct profile_row *row);
/* One person follows or is connected to another: not an interaction. */
gboolean row_add_stated_link (struct profile_row *row);
/* Two people, and whether they know each other. */
gboolean row_add_answer (struct profile_row *row);
/* From a network file: a person, a tie, or a person and what they have in common with others. */
gboolean row_add_graph_line (struct profile_row *row);
/* Somebody, and the days on which I met them. */
gboolean row_add_contact_days (struct profile_row *row);
/* A message that I received or sent. */
gboolean row_add_own_message (struct profile_row *row);

#endif
