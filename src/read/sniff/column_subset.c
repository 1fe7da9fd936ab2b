/* A set of columns: one bit for each. */
#include "read/sniff/column_subset.h"

void
column_subset_add (struct column_subset *set, guint32 column)
{
  if (column >= COLUMNS_MOST)
    return;
  set->word[column / 64] |= G_GUINT64_CONSTANT (1) << column % 64;
  set->n_words = MAX (set->n_words, column / 64 + 1);
}

guint32
column_subset_next (const struct column_subset *set, guint32 column)
{
  for (guint32 i = column / 64; i < set->n_words; i++)
    {
      guint64 word = set->word[i];
      if (i == column / 64)
        word &= G_MAXUINT64 << column % 64;
      if (word != 0)
        return 64 * i + (guint32)__builtin_ctzll (word);
    }
  return NO_COLUMN;
}
