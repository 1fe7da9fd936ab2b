/* Lines of a network file, in the form that read/graphs/graph_text.c writes. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_context.h"
#include "read/rows/row_graph_text.h"

/* A label is one person, even if it contains commas. */
static guint32
person_labelled (struct profile_row *row, enum role role)
{
  const struct cell cell = row_cell (row, role);
  struct people people = builder_people (row->import->builder, &cell, FALSE);
  return people.count == 1 ? people.mention[0] : NONE;
}

gboolean
row_add_graph_line (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  guint32 person = person_labelled (row, ROLE_FROM);
  gboolean tied = *row_text (row, ROLE_TO) != '\0',
           edge = strcmp (row_text (row, ROLE_DIRECTION), "edge") == 0;
  double weight = 1;
  if (person == NONE)
    return row_leave_out (row, "rows that name nobody");
  cell_number_parse (row_text (row, ROLE_WEIGHT), FALSE, &weight);
  struct interaction_context context
    = context_bare (edge ? DIRECTION_NONE : DIRECTION_FORWARD, EVIDENCE_DIRECT);
  context.weight = (float)weight;
  builder_keep_person (builder, person);
  if (*row_text (row, ROLE_EVENT) != '\0')
    {
      context.direction = DIRECTION_NONE;
      context.evidence = EVIDENCE_EVENT;
      context.weight = 1;
      context.event = builder_event (builder, row_text (row, ROLE_EVENT));
      builder_add_presence (builder, context.event, DAY_NONE, person,
                            builder_context (builder, &context));
      return TRUE;
    }
  guint32 other = tied ? person_labelled (row, ROLE_TO) : NONE;
  if (tied && other == NONE)
    return row_leave_out (row, "rows that name nobody");
  if (other != NONE && other != person)
    builder_add_record (builder, DAY_NONE, person, other, builder_context (builder, &context));
  return TRUE;
}
