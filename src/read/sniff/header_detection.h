/* header_detection.h - where the table starts in a file, and what its columns are. */
#ifndef READ_HEADER_DETECTION_H
#define READ_HEADER_DETECTION_H

#include "pln/read.h"
#include "read/sniff/columns.h"
#include "read/csv/dialect.h"

enum
{
  HEADER_ROWS = 60
}; /* the first of the file, in which a header is looked for */

struct sample_row
{
  guint64 line;
  char **cell; /* NULL-terminated */
  guint32 count;
};

enum
{
  ASIDE_MOST = 24
};

/* Beside the roles of columns: what the rows' cells mean. */
struct table_rules
{
  guint32 presence; /* the column that says who was there or what was held; NO_COLUMN: none */
  guint32 given[2]; /* the columns of first names of sender and receiver, or NO_COLUMN */
  gboolean posts_by_thread; /* numbers of posts count within their thread */
  guint64 denials;     /* bit of each column (below 64) whose yes says that nothing took place */
  guint32 kind_column; /* contacts: the column that says which rows are people; NO_COLUMN: none */
  guint32 kind_of_end[3];   /* interactions: the same beside from, to and with */
  gboolean zero_unanswered; /* calls: a length of 0 says that nobody answered */
  gboolean has_end_kinds;
  gboolean has_plans;       /* some rows are only planned, others are done */
  gboolean presence_marks;  /* in ticks, letters, yes and no */
  gboolean thread_moments;  /* a thread is called by the moment of its first message */
  gboolean number_codes;    /* numbers among names of people stand for no answer */
  gboolean senders_listed;  /* a cell lists all who took part, and no other column does */
  gboolean own_account;     /* one sender in all rows: the writer */
  gboolean ranked_weights;  /* weak, medium, strong */
  gboolean post_references; /* ids of posts are written in two ways */
  guint matrix_codes;       /* enum matrix_codes */
  guint32 n_aside;
  struct
  {
    guint32 column;
    const char *why; /* static */
  } aside[ASIDE_MOST];
};

struct table_layout
{
  const struct profile *profile;
  guint64 header_line;            /* 0: none */
  guint64 first_line;             /* rows before it are no data */
  GArray *row;                    /* struct sample_row, the first of the file */
  const struct sample_row *texts; /* the header's second row, or NULL */
  char *file;                     /* its name, folded like a header */
  gboolean unknown;               /* no profile recognises a header: read/understand goes on */
  const char *list;               /* then: what the lines above say of a list, a profile's name */
  struct table_rules rules;
};

/* Reads the sample's rows and finds the header: the first row that a profile
 * recognises; else the first of those with most known names; else none, when
 * the rows look like an edge list.  FALSE: nothing is understood. */
gboolean header_detect (struct table_layout *layout, struct columns *columns, const char *title,
                        const struct dialect *dialect, const char *text, gsize length,
                        gboolean whole, gboolean contacts, const struct read_options *options,
                        GError **error);
void table_layout_clear (struct table_layout *layout);

#endif
