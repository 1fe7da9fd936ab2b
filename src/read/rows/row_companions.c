/* People who came along, from a column of their own. */
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/rows/row_companions.h"
#include "read/vocabulary/concepts.h"

/* "Her husband", "Kinder": somebody, but who? */
static gboolean
word_is_for_companion (const char *text)
{
  g_autofree char *folded = header_fold (text);
  return text_means (WORDS_UNNAMED_COMPANION, folded);
}

static gboolean
names_companion (const char *text)
{
  return g_unichar_isalpha (g_utf8_get_char (text)) && answer_of_text (text) == ANSWER_OTHER
         && !word_is_for_companion (text);
}

void
row_append_companions (struct profile_row *row, struct mentions *people)
{
  const struct column_subset *columns = &row->import->layout.rules.companions;
  for (guint32 c = column_subset_next (columns, 0); c != NO_COLUMN;
       c = column_subset_next (columns, c + 1))
    {
      const struct cell cell = cell_of_text (row_cell_at (row, c));
      if (!names_companion (cell.text))
        continue;
      struct people found = builder_people (row->import->builder, &cell, TRUE);
      mentions_append (people, found.mention, found.count);
    }
}
