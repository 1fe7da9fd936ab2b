/* row_duties.h - rows of duties, shifts, pairs and sessions. */
#ifndef READ_ROW_DUTIES_H
#define READ_ROW_DUTIES_H

#include "read/sniff/profile.h"

/* An event, with a mark under each person who came. */
gboolean row_add_shifts (struct profile_row *row);
gboolean row_add_pairs_in_cells (struct profile_row *row);
/* People of one row who met; cells for vacant places are skipped. */
gboolean row_add_duties (struct profile_row *row);
/* Everybody at one end gives to everybody at the other; people at the same end have not met. */
gboolean row_add_pairs (struct profile_row *row);
/* The same for pairs who meet several times; a cell for each session says when, or whether. */
gboolean row_add_pair_sessions (struct profile_row *row);

#endif
