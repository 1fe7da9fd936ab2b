/* People of a row that a column of kinds shows to be programs, organisations or rooms. */
#include "read/people/non_people.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_things.h"

static void
mark_all (struct profile_row *row, const struct mentions *people)
{
  for (guint32 i = 0; i < people->count; i++)
    if (people->item[i] != MENTION_ME)
      builder_mark_thing (row->import->builder, people->item[i]);
}

/* Removes organisations and rooms from the people if a column of kinds marks them. */
static void
mark_things (struct profile_row *row, guint end, const struct mentions *people)
{
  guint32 column = row->import->layout.rules.kind_of_end[end];
  if (column == NO_COLUMN || !word_means_thing (row_cell_at (row, column)))
    return;
  mark_all (row, people);
}

/* The sender of the row, or whoever was there, is a program according to the table, or is not: the
 * same account may also stand beside a message that the system wrote. */
static void
mark_writers (struct profile_row *row, const struct mentions *from, const struct mentions *with)
{
  enum row_writer kind = row_writer_kind (row);
  const struct mentions *writers = from->count > 0 ? from : with;
  if (kind == WRITER_PROGRAM)
    mark_all (row, writers);
  for (guint32 i = 0; kind == WRITER_PERSON && i < writers->count; i++)
    if (writers->item[i] != MENTION_ME)
      builder_mark_account (row->import->builder, writers->item[i]);
}

void
row_mark_things (struct profile_row *row, const struct mentions *from, const struct mentions *to,
                 const struct mentions *with)
{
  mark_writers (row, from, with);
  if (!row->import->layout.rules.has_end_kinds)
    return;
  mark_things (row, 0, from);
  mark_things (row, 1, to);
  mark_things (row, 2, with);
}
