/* row_scratch.h - what the rows of a file keep from one to the next. */
#ifndef READ_ROW_SCRATCH_H
#define READ_ROW_SCRATCH_H

#include "read/people/mention_list.h"
#include "read/rows/word_answers.h"

/* State, and memory that is reused. */
struct row_scratch
{
  struct mentions from, to, with;        /* of the current row */
  struct known_rows *known_rows;         /* row_cache.c; NULL: not prepared yet */
  struct word_answers giving, unreached; /* of directions, of channels */
  struct cells_above *above;             /* cells_above.c */
  struct joined_cells *joined;           /* joined_cells.c */
  gboolean *takes_names; /* row_roster.c: of each column with a text; NULL: not yet found */
  GHashTable *memory;    /* of the profile's functions, or NULL */
  GArray *candidate;     /* possible owners: people in all rows so far, or NULL; row_owner.c */
  guint64 header_hash;   /* of the names of all columns; 0: not known */
  char *group;           /* what the rows above are about, where rows add them up; or NULL */
  gboolean paused;       /* in a part of the file that is not a table pln reads */
  guint paused_rows;
};

void row_scratch_clear (struct row_scratch *scratch);

#endif
