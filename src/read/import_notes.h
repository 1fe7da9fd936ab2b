/* import_notes.h - what was understood of one file, while it is read. */
#ifndef READ_IMPORT_NOTES_H
#define READ_IMPORT_NOTES_H

#include "pln/read.h"

struct findings
{
  struct input *input; /* filled from what follows by findings_finish */
  gboolean keep_all;
  GArray *reject;    /* struct reject; strings owned */
  GArray *drop;      /* struct drop_count; reasons are static */
  GPtrArray *notice; /* owned strings */
  GArray *column;    /* struct column_use; names owned, roles static */
};

void findings_init (struct findings *findings, struct input *input, const char *path,
                    gboolean keep_all);
void findings_reject (struct findings *findings, guint64 line, const char *column,
                      const char *value, const char *reason);
void findings_drop (struct findings *findings, const char *reason);
void findings_notice (struct findings *findings, const char *format, ...) G_GNUC_PRINTF (2, 3);
void findings_column (struct findings *findings, const char *name, const char *role);
/* Moves everything into the input. */
void findings_finish (struct findings *findings);
void input_clear (struct input *input);

#endif
