/* import_context.h - what the rows of one file have in common. */
#ifndef READ_IMPORT_CONTEXT_H
#define READ_IMPORT_CONTEXT_H

#include "pln/read.h"
#include "read/csv/dialect.h"
#include "read/dates/date_column.h"
#include "read/log/import_notes.h"
#include "read/log/log_builder.h"
#include "read/people/mention_list.h"
#include "read/sniff/columns.h"
#include "read/sniff/header_detection.h"

/* Values for all rows, from the lines above the header or the file's name. */
struct file_facts
{
  char *text[N_ROLES]; /* or NULL */
  char *date_label;    /* what the one that is the date is called, or NULL */
  guint64 date_line;   /* and where it stands */
};

/* What rows leave for the rows behind them, and memory that is used again. */
struct row_scratch
{
  struct mentions from, to, with; /* of the row being understood */
  struct known_rows *known_rows;  /* row_cache.c; NULL: not planned yet */
  GHashTable *memory;             /* of the profile's function, or NULL */
  GArray *candidate;              /* owners: those in all rows so far, or NULL; row_owner.c */
  gboolean paused;                /* in a part of the file that is no table of ours */
  guint paused_rows;
};

struct import_context
{
  const struct read_options *options;
  const char *title;
  gboolean contacts; /* given as a contacts file */
  struct dialect dialect;
  struct table_layout layout;
  const struct profile *profile; /* it and the columns: of the table that the row is in */
  struct columns columns;
  struct file_facts facts;
  struct date_column *date; /* of ROLE_DATE, or of FIRST and LAST */
  struct builder *builder;
  struct row_scratch scratch;
  struct import_notes notes;
};

#endif
