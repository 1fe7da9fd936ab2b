/* Finds out who gives and who takes. */
#include <string.h>
#include "pln/text.h"
#include "read/rows/row_direction.h"
#include "read/evidence/value_words.h"

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
sense_of_way (enum way way)
{
  return way == WAY_IN ? SENSE_PASSING : way == WAY_OUT ? SENSE_OUT : SENSE_UNSAID;
}

static enum sense
sense_of_word (const char *text)
{
  static const struct
  {
    const char *words;
    enum sense sense;
  } senses[] = {
    { "give|gave|given|i gave|out|gegeben|gab|donne|dado|dada|di|gegeven|gaf|dato|data|dei|"
      "deu",
      SENSE_OUT },
    { "take|took|taken|get|got|gotten|i got|genommen|bekommen|bekam|pris|obtenu|tomado|tomada|recibi|"
      "genomen|gekregen|kreeg|preso|presa|avuto|recebi",
      SENSE_IN },
    { "in", SENSE_PASSING },
    { "both|both ways|mutual|two way|together|zusammen|ensemble|juntos|samen|insieme|beide|beides|"
      "beidseitig|gegenseitig|les deux|tous les deux|mutuel|mutuelle|reciproque|ambos|ambas|los dos|"
      "os dois|as duas|mutuo|mutua|reciproco|reciproca|allebei|alle twee|wederzijds|entrambi|"
      "entrambe|tutti e due|tutte e due",
      SENSE_BOTH },
    { "undirected|none|ungerichtet|non oriente|no dirigido|nao dirigido|ongericht|non orientato",
      SENSE_NEITHER },
  };
  if (*text == '\0')
    return SENSE_UNSAID;
  g_autofree char *folded = header_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (senses); i++)
    if (header_matches (senses[i].words, folded))
      return senses[i].sense;
  return sense_of_way (way_of_text (text));
}

/* Remembers a word that says nothing, to tell the user of it. */
static void
note_unknown_way (const struct profile_row *row, const char *text)
{
  GHashTable **ways = &row->import->notes.ways;
  if (*text == '\0')
    return;
  if (*ways == NULL)
    *ways = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_contains (*ways, text))
    g_hash_table_add (*ways, g_strdup (text));
}

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
  enum sense sense = row->import->layout.rules.direction_is_code ? sense_of_way (way_of_code (text))
                                                                 : sense_of_word (text);
  *implied = sense == SENSE_UNSAID && has_to;
  if (sense == SENSE_UNSAID)
    note_unknown_way (row, text);
  if (sense == SENSE_NEITHER || row->import->profile->undirected)
    return DIRECTION_NONE;
  if (sense == SENSE_BOTH)
    return DIRECTION_BOTH;
  if (sense == SENSE_UNSAID)
    return has_to ? DIRECTION_FORWARD : direction_of_those_met (&row->import->layout.rules);
  /* If the row names both people, "incoming" adds nothing. */
  if (sense == SENSE_PASSING)
    return has_sender && has_to ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
  return sense == SENSE_OUT ? DIRECTION_FORWARD : DIRECTION_BACKWARD;
}
