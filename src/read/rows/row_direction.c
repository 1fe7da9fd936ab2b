/* Finds out who gives and who takes. */
#include <string.h>
#include "pln/text.h"
#include "read/rows/row_direction.h"

enum sense
{
  SENSE_UNSAID,
  SENSE_OUT,
  SENSE_IN,      /* the first person takes */
  SENSE_PASSING, /* incoming: the sender is named, or is the other person */
  SENSE_BOTH,
  SENSE_NEITHER
};

static enum sense
sense_of_word (const char *text)
{
  static const struct
  {
    const char *word;
    enum sense sense;
  } words[] = {
    { "give", SENSE_OUT },
    { "gave", SENSE_OUT },
    { "given", SENSE_OUT },
    { "out", SENSE_OUT },
    { "outgoing", SENSE_OUT },
    { "outbound", SENSE_OUT },
    { "sent", SENSE_OUT },
    { "directed", SENSE_UNSAID },
    { "take", SENSE_IN },
    { "took", SENSE_IN },
    { "taken", SENSE_IN },
    { "in", SENSE_PASSING },
    { "incoming", SENSE_PASSING },
    { "inbound", SENSE_PASSING },
    { "received", SENSE_PASSING },
    { "both", SENSE_BOTH },
    { "mutual", SENSE_BOTH },
    { "two way", SENSE_BOTH },
    { "undirected", SENSE_NEITHER },
    { "none", SENSE_NEITHER },
  };
  if (*text == '\0')
    return SENSE_UNSAID;
  g_autofree char *folded = header_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (folded, words[i].word) == 0)
      return words[i].sense;
  return SENSE_UNSAID;
}

guint8
row_direction (const struct profile_row *row, gboolean has_sender, gboolean has_to)
{
  enum sense sense = sense_of_word (row_text (row, ROLE_DIRECTION));
  if (sense == SENSE_NEITHER || row->import->profile->undirected)
    return DIRECTION_NONE;
  if (sense == SENSE_BOTH)
    return DIRECTION_BOTH;
  if (sense == SENSE_UNSAID)
    return has_to ? DIRECTION_FORWARD : DIRECTION_NONE;
  /* If the row names both people, "incoming" adds nothing. */
  if (sense == SENSE_PASSING)
    return has_sender && has_to ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
  return sense == SENSE_OUT ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
}
