/* evidence.h - what the cells of a column are, and how columns go together.
 *
 * Taken from the sample's rows below the header; a share is of the filled cells. */
#ifndef READ_EVIDENCE_H
#define READ_EVIDENCE_H

#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

enum content /* a cell may be several */
{
  CONTENT_NUMBER,
  CONTENT_COUNT, /* whole, above 0, at most four digits */
  CONTENT_DAY,   /* a date with more than digits */
  CONTENT_EMAIL,
  CONTENT_PAGE,
  CONTENT_NAME,   /* one to five words with capitals, no digits */
  CONTENT_HANDLE, /* one word, letters among it */
  CONTENT_LIST,   /* several parts with ; or | between, or commas between names */
  CONTENT_LINK,   /* [[...]], [..](..), ../..md */
  CONTENT_MARK,   /* yes, no, ticks, 1 and 0, letters of a register */
  CONTENT_PRESENCE,
  CONTENT_TEXT, /* more than six words */
  N_CONTENTS
};

struct column_evidence
{
  guint filled, distinct;
  guint of[N_CONTENTS];
};

struct table_evidence
{
  const struct table_layout *layout;
  guint rows; /* below the header */
  guint32 count;
  struct column_evidence *column;
};

void evidence_find (struct table_evidence *evidence, const struct table_layout *layout,
                    guint32 n_columns);
void evidence_clear (struct table_evidence *evidence);
double evidence_share (const struct table_evidence *evidence, guint32 column, enum content content);
/* People by their look: names, addresses, handles, lists and links of these. */
double evidence_people_share (const struct table_evidence *evidence, guint32 column);
/* All filled cells differ, and there are two at least. */
gboolean evidence_is_unique (const struct table_evidence *evidence, guint32 column);

/* "" where the row is too short. */
const char *sample_cell (const struct sample_row *row, guint32 column);

/* Relations between columns. */

/* Where both are filled, each value of one goes with one value of the other. */
gboolean columns_are_one_to_one (const struct table_evidence *evidence, guint32 one, guint32 other);
/* Of the different filled values of a column, how many the other column has too. */
guint values_shared (const struct table_evidence *evidence, guint32 column, guint32 other);

#endif
