/* journal_reader.h - reads the journal of a run that ended before it could remove it. */
#ifndef CLI_WRITING_JOURNAL_READER_H
#define CLI_WRITING_JOURNAL_READER_H

#include "cli/writing/journal.h"

struct journal_file
{
  guint index;
  guint64 number, size; /* of the new file */
  gint64 seconds;
  long nanoseconds;
  char *name;
};

struct journal_text
{
  char *token;
  guint n_files;
  guint64 self;
  GPtrArray *folders, *made; /* char * */
  GArray *files;             /* struct journal_file; none unless all lines are there */
  gboolean begun, done;
};

/* NULL: nothing had begun, or it is not the journal of this folder. */
struct journal_text *journal_text_read (const struct journal *journal);
void journal_text_free (struct journal_text *text);

#endif
