/* Finds out who gives and who takes. */
#include "read/rows/row_direction.h"
#include "read/evidence/giving_words.h"

/* What the header of those met says, where no cell does. */
static guint8
direction_of_those_met (const struct table_rules *rules)
{
  return rules->others_gave   ? DIRECTION_BACKWARD
         : rules->others_took ? DIRECTION_FORWARD
                              : DIRECTION_NONE;
}

static guint8
ask_giving (const char *text)
{
  return giving_of_text (text);
}

static guint8
ask_verb (const char *text)
{
  return giving_of_verb (text);
}

static guint8
ask_taker (const char *text)
{
  return giving_of_taker (text);
}

/* What the row's own word for it says. */
static enum giving
giving_of_row (const struct profile_row *row)
{
  struct cell cell = row_cell (row, ROLE_DIRECTION);
  if (cell.length == 0)
    return GIVING_UNSAID;
  const struct table_rules *rules = &row->import->layout.rules;
  return rules->direction_is_code ? giving_of_code (cell.text)
                                  : word_answer (&row->import->scratch.giving, cell,
                                                 rules->direction_is_verb    ? ask_verb
                                                 : rules->direction_is_taker ? ask_taker
                                                                             : ask_giving);
}

guint8
row_direction (const struct profile_row *row, gboolean has_sender, gboolean has_to, guint8 *implied)
{
  enum giving giving = giving_of_row (row);
  gboolean guided = has_sender && row->import->layout.rules.guides_named; /* a mentor gives */
  *implied = giving == GIVING_UNSAID && has_to && !guided;
  if (giving == GIVING_UNSAID)
    notes_unknown_word (&row->import->notes.ways, row_text (row, ROLE_DIRECTION));
  if (giving == GIVING_NEITHER || row->import->profile->undirected)
    return DIRECTION_NONE;
  if (giving == GIVING_BOTH)
    return DIRECTION_BOTH;
  if (giving == GIVING_UNSAID)
    return has_to || guided ? DIRECTION_FORWARD
                            : direction_of_those_met (&row->import->layout.rules);
  /* If the row names both people, "incoming" adds nothing. */
  if (giving == GIVING_PASSING)
    return has_sender && has_to ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
  return giving == GIVING_OUT ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
}
