/* evidence.h - what the cells of a column contain, and how columns are related.
 *
 * Based on the rows of the sample below the header. Shares are relative to the filled cells. */
#ifndef READ_EVIDENCE_H
#define READ_EVIDENCE_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"
#include "read/evidence/cell_kinds.h"

/* The limit of columns that are compared each with each, so that the time grows with the number of
 * columns; a table with more columns of people is a grid. */
enum
{
  PEERS_MOST = 128
};

/* Shares of cells from here on are enough, where a few may be mistyped or of another kind. */
#define NEARLY_ALL 0.8

/* What the cells of a column say of people; see people_look.h. */
struct people_cells
{
  guint cells, nobody; /* filled ones, and those that say that nobody was there */
  guint lists;         /* that name several */
  guint names, whole;  /* different names, and the whole ones among them */
  guint people;        /* of these, with a title, a known given name or an initial */
  guint others;        /* firms, and what ends in a word for a place */
};

struct column_evidence
{
  guint filled, distinct;
  guint of[N_CONTENTS];
  guint32 *value; /* numbers of the different texts that its cells mean, ascending */
  guint n_values;
  struct people_cells people; /* of column_people_cells, once it was asked */
  gboolean people_are_counted;
};

struct table_evidence
{
  const struct table_layout *layout;
  guint64 first_line; /* of the rows looked at */
  guint rows;         /* below the header */
  guint32 count;
  struct column_evidence *column;
  guint32 *cell;   /* number of the text, column by column; 0: empty */
  guint32 n_texts; /* different ones, numbered from 1 */
};

/* Of the rows from layout->first_line on. The layout keeps it, so the same rows are looked at once;
 * the cells of the sample must not change in between. */
const struct table_evidence *table_layout_evidence (struct table_layout *layout, guint32 n_columns);
double evidence_share (const struct table_evidence *evidence, guint32 column, enum content content);
/* Cells that look like people: names, addresses, handles, and lists and links of these. */
double evidence_people_share (const struct table_evidence *evidence, guint32 column);
/* Are there at least two filled cells, all ways of contact? Nobody is named there then. */
gboolean column_holds_ways_of_contact (const struct table_evidence *evidence, guint32 column);
/* Are there filled cells, and does each of them pass the test? Linear in the rows. */
gboolean column_holds_only (const struct table_evidence *evidence, guint32 column,
                            gboolean (*is) (const char *text));
/* Are there at least two filled cells, all different? */
gboolean evidence_is_unique (const struct table_evidence *evidence, guint32 column);

/* Are there a whole number in each row, all different, and none left out between the least and the
 * greatest? In which order the rows stand does not matter. */
gboolean sample_numbers_rows (const GArray *rows, guint from, guint32 column);
gboolean evidence_numbers_rows (const struct table_evidence *evidence, guint32 column);

/* Have two columns the same text in each row, and more than one row? */
gboolean columns_hold_the_same (const struct table_evidence *evidence, guint32 a, guint32 b);

/* Does any value occur more than once? FALSE for NO_COLUMN. */
gboolean evidence_comes_again (const struct table_evidence *evidence, guint32 column);
/* How many cells name several people, and whether most do; "Ana Ruiz, Ben Okafor" too. */
guint evidence_count_several (const struct table_evidence *evidence, guint32 column);
gboolean evidence_lists_several (const struct table_evidence *evidence, guint32 column);
/* Several people in a cell are people who met; a single one is somebody who was there. */
gboolean evidence_holds_one_each (const struct table_evidence *evidence, guint32 column);

/* The first column that is not empty, and does not only number the rows, or give them ids. */
guint32 evidence_first_column (const struct table_evidence *evidence);

/* Relations between columns. */

/* Does each value of one column go with only one value of the other? */
gboolean column_decides (const struct table_evidence *evidence, guint32 one, guint32 other);
/* In rows where both cells are filled, does each value of one go with exactly one value of the
 * other? */
gboolean columns_are_one_to_one (const struct table_evidence *evidence, guint32 one, guint32 other);
/* Is some row filled in both? */
gboolean columns_share_rows (const struct table_evidence *evidence, guint32 one, guint32 other);
/* How many of the different filled values of a column also occur in the other column? */
guint values_shared (const struct table_evidence *evidence, guint32 column, guint32 other);

#endif
