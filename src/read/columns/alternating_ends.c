/* Nobody writes one's own name into a record of letters: a row names either who got a letter or who sent
 * it, never both. */
#include "read/columns/alternating_ends.h"
#include "read/sniff/grammatical_person.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/question_grammar.h"
#include "read/vocabulary/concepts.h"

enum
{
  ROWS_LEAST = 3
};

/* By its role, or else by the preposition at its end, or by what "I" did: "I helped". */
static enum role
end_of_column (const struct column *column)
{
  if (column->role == ROLE_FROM || column->role == ROLE_TO)
    return column->role;
  if (column->told || (column->role != ROLE_NONE && column->role != ROLE_WITH))
    return ROLE_NONE;
  g_auto (GStrv) word = header_words (column->name);
  guint count = g_strv_length (word);
  if (count < 2)
    return ROLE_NONE;
  enum answer_direction mine = words_say_i (word) ? part_of_doer (word) : ANSWER_UNSAID;
  return mine == ANSWER_GIVES                            ? ROLE_TO
         : mine == ANSWER_TAKES                          ? ROLE_FROM
         : text_means (WORDS_TO_LAST, word[count - 1])   ? ROLE_TO
         : text_means (WORDS_FROM_LAST, word[count - 1]) ? ROLE_FROM
                                                         : ROLE_NONE;
}

/* The two columns of people; FALSE: there are more, or one is not an end. */
static gboolean
find_ends (const struct columns *columns, const struct table_evidence *evidence, guint32 *from,
           guint32 *to)
{
  *from = *to = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role end = end_of_column (&columns->column[i]);
      guint32 *found = end == ROLE_FROM ? from : to;
      if (end == ROLE_NONE
          && (columns->column[i].role == ROLE_WITH || columns->column[i].role == ROLE_NAME
              || columns->column[i].role == ROLE_FIRST_NAME))
        return FALSE;
      if (end == ROLE_NONE || evidence->column[i].filled == 0
          || (columns->column[i].role != end && evidence_people_share (evidence, i) < 0.5))
        continue;
      if (*found != NO_COLUMN)
        return FALSE;
      *found = i;
    }
  return *from != NO_COLUMN && *to != NO_COLUMN;
}

/* Does each row fill one of two columns, and some rows either? */
static gboolean
columns_alternate (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  guint ones = 0, others = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      gboolean has_one = *sample_cell (row, one) != '\0',
               has_other = *sample_cell (row, other) != '\0';
      if (has_one && has_other)
        return FALSE;
      ones += has_one;
      others += has_other;
    }
  return ones > 0 && others > 0 && ones + others >= ROWS_LEAST;
}

void
columns_find_alternating_ends (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence)
{
  guint32 from, to;
  if (!find_ends (columns, evidence, &from, &to) || !columns_alternate (evidence, from, to))
    return;
  columns_set_role (columns, from, ROLE_FROM);
  columns_set_role (columns, to, ROLE_TO);
  layout->rules.ends_alternate = TRUE;
  layout->rules.givers_named = FALSE;
}
