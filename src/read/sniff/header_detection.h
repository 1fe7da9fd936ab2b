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

struct table_layout
{
  const struct profile *profile;
  guint64 header_line;            /* 0: none */
  guint64 first_line;             /* rows before it are no data */
  GArray *row;                    /* struct sample_row, the first of the file */
  const struct sample_row *texts; /* the header's second row, or NULL */
  char *file;                     /* its name, folded like a header */
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
