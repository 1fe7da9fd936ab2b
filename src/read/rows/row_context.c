/* What rows of all shapes fill in alike. */
#include "read/dates/localized_number.h"
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

static guint32
topics_of_row (const struct profile_row *row)
{
  const struct column *column = row_column (row, ROLE_TOPIC);
  const struct cell first = row_cell (row, ROLE_TOPIC);

  if (column == NULL || column->next == NO_COLUMN)
    return builder_topics (row->import->builder, &first);
  g_autoptr (GString) all = g_string_new (first.text);
  for (guint32 at = column->next; at != NO_COLUMN; at = row->import->columns.column[at].next)
    if (at < row->row->n_cells)
      g_string_append_printf (all, ";%s", row->row->cell[at].text);
  const struct cell joined = cell_of_text (all->str);
  return builder_topics (row->import->builder, &joined);
}

static guint32
introducer_of_row (const struct profile_row *row)
{
  const struct cell cell = row_cell (row, ROLE_INTRODUCED_BY);
  if (cell.length == 0)
    return NONE;
  struct people found = builder_people (row->import->builder, &cell, FALSE);
  return found.count > 0 ? found.mention[0] : NONE;
}

gboolean
context_of_row (struct profile_row *row, struct interaction_context *context)
{
  struct builder *builder = row->import->builder;
  const struct profile *profile = row->import->profile;
  const char *minutes = row_text (row, ROLE_MINUTES);
  struct cell channel = row_cell (row, ROLE_CHANNEL);
  double weight, spent = -1;

  if (channel.length == 0 && profile->channel != NULL)
    channel = cell_of_text (profile->channel);
  if (!row_number (row, ROLE_WEIGHT, 1, &weight))
    return FALSE;
  /* Known exports write durations in the words of any language; one that cannot be read is not an
   * error. */
  if (*minutes != '\0'
      && !cell_minutes_parse (minutes, row->import->dialect.delimiter != ',', &spent))
    {
      spent = -1;
      if (profile->signature == NULL)
        {
          row_reject (row, ROLE_MINUTES, "is not a duration");
          return FALSE;
        }
    }
  gboolean begins = row->import->layout.rules.pairs_begin; /* and says nothing of contact */
  guint8 evidence = profile->evidence != 0 ? profile->evidence : EVIDENCE_DIRECT;
  *context = (struct interaction_context){ .channel = builder_channel (builder, &channel),
                                           .topics = topics_of_row (row),
                                           .event = NONE,
                                           .introducer = introducer_of_row (row),
                                           .weight = begins ? 0 : (float)weight,
                                           .minutes = (float)spent,
                                           .evidence = begins ? EVIDENCE_STATED : evidence };
  return TRUE;
}
