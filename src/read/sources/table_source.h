/* table_source.h - one table to read: a file, a member of a folder or an archive, a sheet, a calendar
 * or an address book. */
#ifndef READ_TABLE_SOURCE_H
#define READ_TABLE_SOURCE_H

#include "read/input/line_reader.h"
#include "read/sources/archive_file.h"
#include "read/sources/row_numbers.h"
#include "read/sources/source_format.h"

struct calendar_outline;

struct table_source
{
  char *title;          /* in messages: "export.zip, messages.csv", "book.xlsx, March" */
  char *label;          /* in reports: the title without the folder or archive that was named */
  char *name;           /* what the file with the table is called: "messages.csv" */
  guint index;          /* among all sources */
  guint argument;       /* which of the names that the user gave it comes from */
  gboolean is_contacts; /* read as a table of contacts ... */
  gboolean given_as_contacts; /* ... because the user says so */
  gboolean waited;            /* describes people, and was put behind the logs that name them */
  gboolean found;             /* in a folder or an archive, so that it may be left aside */
  guint order;                /* of a sheet in its workbook */
  guint book;                 /* sheets of one workbook: the same number above 0 */
  gboolean continues;         /* a sheet that other sheets of its kind continue */
  gboolean has_writer;        /* a sheet with the log of the person that it is called after */
  guint64 rows_most;          /* of a sheet, to look at the start only; 0: all */

  char *path;                  /* on disk, or NULL */
  struct archive_file *within; /* or of this archive the file `member` */
  char *member;
  GBytes *content;                    /* of a small member */
  const struct source_format *format; /* how the bytes become a table; NULL: they are one */
  char *part;                         /* for the format: which sheet */
  gint32 as_of;                       /* for the format: as the user says, or 0 */
  gint32 until;                       /* for the format: no later days are made up */

  guint64 formulas, cells;          /* of a sheet: formulas without a value, and what is filled */
  struct row_numbers *numbers;      /* of a table made from something else, once it was opened */
  char *owner;                      /* of a calendar, once it was opened: an address, or NULL */
  GHashTable *versions;             /* of the events of all calendars, borrowed; or NULL */
  struct calendar_outline *outline; /* of one of several calendars, until it is opened; or NULL */
  GPtrArray *notes;                 /* char *: what its reader has to say */
};

void table_source_free (struct table_source *source);

/* The bytes as they are. */
struct byte_source *table_source_bytes (const struct table_source *source, GError **error);

/* The table as lines. encoding: of a text that is not UTF-8, or NULL: detect. */
struct line_reader *table_source_open (struct table_source *source, const char *encoding,
                                       GError **error);

/* Adds to the notes: lower case, no full stop. */
void table_source_note (const struct table_source *source, const char *format, ...)
  G_GNUC_PRINTF (2, 3);

/* "line", or what the format counts. */
const char *table_source_row_word (const struct table_source *source);

/* The table's own name, its title or its path, as in --date-order NAME=dmy. */
gboolean table_source_is_called (const struct table_source *source, const char *name);

#endif
