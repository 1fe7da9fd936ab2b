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

guint8
row_direction (const struct profile_row *row, gboolean has_sender, gboolean has_to, guint8 *implied)
{
  const char *text = row_text (row, ROLE_DIRECTION);
  enum giving giving
    = row->import->layout.rules.direction_is_code ? giving_of_code (text) : giving_of_text (text);
  *implied = giving == GIVING_UNSAID && has_to;
  if (giving == GIVING_UNSAID)
    notes_unknown_word (&row->import->notes.ways, text);
  if (giving == GIVING_NEITHER || row->import->profile->undirected)
    return DIRECTION_NONE;
  if (giving == GIVING_BOTH)
    return DIRECTION_BOTH;
  if (giving == GIVING_UNSAID)
    return has_to ? DIRECTION_FORWARD : direction_of_those_met (&row->import->layout.rules);
  /* If the row names both people, "incoming" adds nothing. */
  if (giving == GIVING_PASSING)
    return has_sender && has_to ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
  return giving == GIVING_OUT ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
}
