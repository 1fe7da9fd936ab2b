/* What rows of all shapes fill in alike. */
#include "read/rows/row_context.h"
#include "read/evidence/giving_headers.h"

struct interaction_context
context_bare (guint8 direction, guint8 evidence)
{
  return (struct interaction_context){ .event = NONE,
                                       .introducer = NONE,
                                       .weight = 1,
                                       .minutes = -1,
                                       .direction = direction,
                                       .evidence = evidence };
}

struct interaction_context
context_of_cells (const struct profile_row *row, guint8 direction, guint8 evidence)
{
  struct interaction_context context = context_bare (direction, evidence);
  const struct cell channel = row_cell (row, ROLE_CHANNEL), topic = row_cell (row, ROLE_TOPIC);
  context.channel = builder_channel (row->import->builder, &channel);
  context.topics = builder_topics (row->import->builder, &topic);
  return context;
}

guint8
direction_of_answer (const char *question)
{
  enum answer_direction named = giving_header_of (question).part;
  enum answer_direction direction = named == ANSWER_UNSAID  ? direction_of_question (question)
                                    : named == ANSWER_GIVES ? ANSWER_TAKES
                                                            : ANSWER_GIVES;
  return direction == ANSWER_GIVES   ? DIRECTION_FORWARD
         : direction == ANSWER_TAKES ? DIRECTION_BACKWARD
                                     : DIRECTION_NONE;
}
