/* import_context.h - everything that the rows of one file share. */
#ifndef READ_IMPORT_CONTEXT_H
#define READ_IMPORT_CONTEXT_H

#include "pln/read.h"
#include "read/csv/dialect.h"
#include "read/dates/date_column.h"
#include "read/log/import_notes.h"
#include "read/log/log_builder.h"
#include "read/rows/row_scratch.h"
#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Values for all rows, from the lines above the header or from the file name. */
struct file_facts
{
  char *text[N_ROLES]; /* or NULL */
  char *date_label;    /* the label of the fact used as the date, or NULL */
  guint64 date_line;   /* and its line */
  /* incomplete_dates.c: the year stands in ROLE_YEAR, or the month in rows of its own */
  gboolean dates_lack_year, month_headings;
  gint32 heading_month; /* first day of the month of the last heading; DAY_NONE: none yet */
};

struct import_context
{
  const struct read_options *options;
  const char *part;  /* of a workbook that goes on in other sheets, without days; or NULL */
  const char *title; /* in messages */
  const char *name;  /* of the file itself: what it is called may say what it is */
  gboolean contacts; /* given as a contacts file */
  struct dialect dialect;
  struct table_layout layout;
  const struct profile *profile; /* profile and columns of the table that the row is in */
  struct columns columns;
  struct file_facts facts;
  struct date_column *date;   /* of ROLE_DATE, or of FIRST and LAST */
  gboolean siblings_may_tell; /* the order of its day and month */
  struct builder *builder;
  struct row_scratch scratch;
  struct import_notes notes;
};

#endif
