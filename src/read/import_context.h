/* import_context.h - one file being read: what its rows need to become records. */
#ifndef READ_IMPORT_CONTEXT_H
#define READ_IMPORT_CONTEXT_H

#include "pln/read.h"
#include "read/log/log_builder.h"
#include "read/sniff/columns.h"
#include "read/dates/date_column.h"
#include "read/log/row_dedup.h"
#include "read/log/import_notes.h"
#include "read/people/mention_list.h"
#include "read/sniff/header_detection.h"
#include "read/csv/table_parser.h"

struct import_context
{
  const struct read_options *options;
  struct builder *builder;
  struct duplicates *duplicates; /* or NULL: one file alone */
  struct import_notes notes;
  struct input *input;
  const char *title;
  guint64 short_rows, short_line; /* rows with fewer cells than columns; the first's line */
  gboolean several_meetings;      /* of a file that is one gathering elsewhere, days apart */
  guint64 bare_cells, bare_line;  /* cells with quotes that are text; the first's line */
  char *bare_text;                /* and what it says, or NULL */
  guint64 size;                   /* bytes of the file; 0: not known, or small */
  gboolean whole;                 /* the sample was the whole file */
  gboolean contacts;              /* given as a contacts file */
  struct dialect dialect;
  const char *encoding;
  gboolean replaced; /* the encoding had bytes without meaning, up to this row */
  struct table_layout layout;
  const struct profile *profile;
  struct columns columns;
  gboolean paused; /* in a part of the file that is no table of ours */
  guint paused_rows;
  char *fact[N_ROLES];            /* values for all rows, or NULL */
  char *date_label;               /* what the fact that is the date is called, or NULL */
  guint64 date_line;              /* and where it stands */
  struct date_column *date;       /* of ROLE_DATE, or of FIRST and LAST */
  GArray *candidate;              /* those in all rows so far, or NULL: see row_owner.c */
  GHashTable *memory;             /* of the profile's function, or NULL */
  GHashTable *rooms;              /* places among the people: their mentions; or NULL */
  struct mentions from, to, with; /* of the row being understood */
  struct known_rows *known_rows;  /* row_cache.c; NULL: not planned yet */
  guint64 coded_before;           /* the builder's coded_texts when the file began */
  guint64 first_record;           /* where this file's part of the builder starts */
  guint32 first_gathering, first_presence, first_ready_tie, first_post;
  gint32 latest; /* ties: last day seen */
};

struct profile_row
{
  struct import_context *import;
  const struct row *row;
  char *set[N_ROLES]; /* by the profile's function */
  gboolean any_set;
  const char *drop;
};

/* Tells the findings what each column is; once for each table of the file. */
void import_describe_columns (struct import_context *import);

/* What a role holds in this row: set, cell, fact, or "". */
static inline struct cell
row_cell (const struct profile_row *row, enum role role)
{
  if (row->any_set && row->set[role] != NULL)
    return cell_of_text (row->set[role]);
  guint32 at = row->import->columns.of_role[role];
  if (at < row->row->n_cells && row->row->cell[at].length > 0)
    return row->row->cell[at];
  return cell_of_text (row->import->fact[role] != NULL ? row->import->fact[role] : "");
}

static inline const char *
row_text (const struct profile_row *row, enum role role)
{
  return row_cell (row, role).text;
}

const struct column *row_column (const struct profile_row *row, enum role role);
/* Counts the row as rejected for this cell. */
void row_reject (const struct profile_row *row, enum role role, const char *reason);
/* The date code of a role; FALSE if the row had to be rejected. */
gboolean row_date (struct profile_row *row, enum role role, gint32 *code);
/* A positive number; fallback where the cell is empty. */
gboolean row_number (struct profile_row *row, enum role role, double fallback, double *value);

/* Shows the row's other dates to the date column. */
void row_observe_dates (const struct profile_row *row);
/* A person's page and the like: the column's text, "" where there is none. */
static inline const char *
row_cell_at (const struct profile_row *row, guint32 column)
{
  return column < row->row->n_cells ? row->row->cell[column].text : "";
}

/* row_person.c: the person of the row's own columns, or NONE; their first
 * e-mail (free with g_free), or NULL; the session within which names count. */
guint32 row_person (const struct profile_row *row);
char *row_email (const struct profile_row *row);
guint32 row_scope (const struct profile_row *row);
/* row_owner.c: who is in every row; at the end, tells the log. */
void row_note_owner (struct profile_row *row, const struct mentions *from,
                     const struct mentions *others);
void import_find_owner (struct import_context *import);
/* row_filters.c */
const char *row_reason_to_drop (const struct profile_row *row);
gboolean row_is_anonymous (const struct profile_row *row, guint32 mention);
gboolean row_is_capacity (const struct profile_row *row, guint32 mention);
void import_describe_rooms (struct import_context *import);
char *row_without_anonymous (const struct profile_row *row, const char *names);
/* table_sections.c: headers, titles and rows that are none of ours. */
gboolean row_is_outside (struct import_context *import, const struct row *row);
gboolean row_repeats_header (const struct import_context *import, const struct row *row);

/* Each takes a row that has passed all checks; TRUE: kept. */
gboolean row_add_interaction (struct profile_row *row);
gboolean row_add_contact (struct profile_row *row);
gboolean row_add_tie (struct profile_row *row);
/* A contact with the attributes that the row's columns give, and another name
 * or NULL. */
void row_describe (struct profile_row *row, guint32 mention, const char *alias);
/* Leaves the row out; FALSE. */
gboolean row_leave_out (struct profile_row *row, const char *reason);

/* Reads a file into the builder. */
gboolean import_file (struct import_context *import, const char *path, GError **error);
/* date_finish.c: codes to days, once the file has ended. */
gboolean import_settle_dates (struct import_context *import, GError **error);
/* preamble.c: values above the header. */
void import_find_facts (struct import_context *import, const char *path);
/* Says where the name and the day of a gathering come from. */
void import_describe_facts (struct import_context *import);
/* A date above the header is better than a column's. */
void import_yield_dates (struct import_context *import);

#endif
