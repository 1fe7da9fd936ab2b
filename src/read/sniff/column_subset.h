/* column_subset.h - a set of columns of a table. Zeroed memory is the empty set, and = copies one. */
#ifndef READ_COLUMN_SUBSET_H
#define READ_COLUMN_SUBSET_H

#include <glib.h>

#define NO_COLUMN G_MAXUINT32

enum
{
  COLUMNS_MOST = 4096 /* a table's further columns are not read */
};

struct column_subset
{
  guint32 n_words; /* up to the last that is not 0 */
  guint64 word[COLUMNS_MOST / 64];
};

/* A column from COLUMNS_MOST on is in no set. */
void column_subset_add (struct column_subset *set, guint32 column);
/* The first column of the set from this one on, or NO_COLUMN. */
guint32 column_subset_next (const struct column_subset *set, guint32 column);

static inline gboolean
column_subset_has (const struct column_subset *set, guint32 column)
{
  return column < COLUMNS_MOST && (set->word[column / 64] >> column % 64 & 1) != 0;
}

static inline gboolean
column_subset_is_empty (const struct column_subset *set)
{
  return set->n_words == 0;
}

#endif
