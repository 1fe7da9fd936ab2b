/* Pairs that a table asks about and that have no tie: a weight of 0, "never", a rejection. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/people/rejection_words.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_no_tie.h"
#include "read/evidence/value_words.h"

gboolean
row_weight_parse (const struct profile_row *row, double *weight)
{
  const char *text = row_text (row, ROLE_WEIGHT);
  gboolean comma = row->import->dialect.delimiter != ',';
  return *text != '\0' && cell_count_parse (text, comma, weight);
}

void
row_keep_alone (struct profile_row *row, const struct mentions *people)
{
  for (guint32 i = 0; i < people->count; i++)
    if (people->item[i] != MENTION_ME)
      builder_keep_person (row->import->builder, people->item[i]);
}

/* Rows of two people: a code for a missing answer is not a strength. */
static gboolean
answer_is_missing (const struct profile_row *row, const char *text)
{
  gboolean dyads = row->import->profile->signature == NULL
                   && columns_have (&row->import->columns, ROLE_FROM)
                   && columns_have (&row->import->columns, ROLE_TO);
  return dyads && *text != '\0' && text_is_missing (text)
         && (*text == '-' || !g_ascii_isdigit (*text)) && strcmp (text, "-1") != 0;
}

static gboolean
row_rejects (const struct profile_row *row)
{
  guint32 column = row->import->layout.rules.no_tie;
  return column != NO_COLUMN && !row->import->layout.rules.no_tie_is_flag
         && label_says_rejection (row_cell_at (row, column));
}

static gboolean
row_is_unanswered (const struct profile_row *row)
{
  guint32 column = row->import->layout.rules.no_tie;
  return column != NO_COLUMN && text_says_no_answer (row_cell_at (row, column));
}

const char *
row_reason_for_no_tie (struct profile_row *row, const struct mentions *from,
                       const struct mentions *to, const struct mentions *with)
{
  const char *text = row_text (row, ROLE_WEIGHT);
  gboolean ranked = row->import->layout.rules.ranked_weights;
  gboolean denied = row_denies_tie (row) || (ranked && rank_of_word (text) == RANK_NEVER)
                    || answer_is_missing (row, text);
  double weight = 1;
  if (!denied && (ranked || !row_weight_parse (row, &weight) || weight > 0))
    return NULL;
  if (denied || weight == 0)
    {
      row_keep_alone (row, from);
      row_keep_alone (row, to);
      row_keep_alone (row, with);
    }
  return row_rejects (row)         ? "a rejection, not a tie"
         : row_is_unanswered (row) ? "nobody answered"
         : *text == '-'            ? "a weight below 0, not a tie of learning"
                                   : "a weight of 0, not a tie";
}

/* Those of a session met each other, also where nobody led them. */
static gboolean
row_is_session (const struct profile_row *row, const struct mentions *to,
                const struct mentions *with)
{
  return to->count + with->count > 1 && (with->count > 0 || *row_text (row, ROLE_DATE) != '\0');
}

const char *
row_reason_without_giver (struct profile_row *row, const struct mentions *from,
                          const struct mentions *to, const struct mentions *with)
{
  const struct table_rules *rules = &row->import->layout.rules;
  if ((!rules->givers_named && !rules->guides_named) || from->count > 0
      || (rules->guides_named && row_is_session (row, to, with)))
    return NULL;
  row_keep_alone (row, to);
  if (rules->guides_named)
    row_keep_alone (row, with);
  return rules->guides_named ? "nobody leads them yet" : "nobody answered or helped";
}
