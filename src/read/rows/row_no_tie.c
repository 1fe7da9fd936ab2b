/* Pairs that a table asks about and that have no tie: a weight of 0, "never", a rejection. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/people/nobody_sentences.h"
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
  gboolean dyads
    = row->import->profile->signature == NULL && columns_have_both_ends (&row->import->columns);
  return dyads && *text != '\0' && text_is_missing (text)
         && (*text == '-' || !g_ascii_isdigit (*text)) && strcmp (text, "-1") != 0;
}

/* The reason that the column of denied ties gives, or the word for how often; NULL: none. */
static const char *
reason_in_words (const struct profile_row *row, const char *weight)
{
  const struct table_rules *rules = &row->import->layout.rules;
  if (row_denies_tie (row))
    {
      const char *text = row_cell_at (row, rules->no_tie);
      return rules->no_tie_is_flag         ? "said to have no tie"
             : label_says_rejection (text) ? "a rejection, not a tie"
             : text_says_no_answer (text)  ? "nobody answered"
                                           : "never in contact";
    }
  if (rules->ranked_weights && rank_of_word (weight) == RANK_NEVER)
    return "never in contact";
  return answer_is_missing (row, weight) ? "no answer about the pair" : NULL;
}

const char *
row_reason_for_no_tie (struct profile_row *row, const struct mentions *from,
                       const struct mentions *to, const struct mentions *with)
{
  const char *text = row_text (row, ROLE_WEIGHT);
  const char *reason = reason_in_words (row, text);
  double weight = 1;
  if (reason == NULL
      && (row->import->layout.rules.ranked_weights || !row_weight_parse (row, &weight)
          || weight > 0))
    return NULL;
  if (reason != NULL || weight == 0)
    {
      row_keep_alone (row, from);
      row_keep_alone (row, to);
      row_keep_alone (row, with);
    }
  return reason != NULL ? reason
         : *text == '-' ? "a weight below 0, not a tie of learning"
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

gboolean
row_leave_without_writer (struct profile_row *row, const struct mentions *to,
                          const struct mentions *with)
{
  const char *text = row_text (row, ROLE_FROM);
  if (row->import->profile->signature == NULL && cell_names_nobody (text))
    {
      row_keep_alone (row, to);
      row_keep_alone (row, with);
    }
  return row_leave_out (row, "rows whose writer is not named");
}
