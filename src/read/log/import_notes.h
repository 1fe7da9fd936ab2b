/* import_notes.h - collects how one file was read: columns, rejected and skipped rows. */
#ifndef READ_IMPORT_NOTES_H
#define READ_IMPORT_NOTES_H

#include "pln/read.h"

struct import_notes
{
  struct input *input; /* notes_finish fills it from the members below */
  gboolean keep_all;
  GArray *reject;    /* struct reject; strings owned */
  GArray *drop;      /* struct drop_count; reasons are static */
  GPtrArray *notice; /* owned strings */
  GArray *column;    /* struct column_use; names owned, roles static */

  guint64 short_rows, short_line; /* rows with fewer cells than columns; line of the first */
  guint64 bare_cells, bare_line;  /* cells with misplaced quotes; line of the first */
  char *bare_text;                /* and its text, or NULL */
  guint64 open_rows, open_line;   /* rows with a quote that is never closed; line of the first */
  GHashTable *rooms;              /* rooms listed as people, by name; or NULL */
  GByteArray *room_name;          /* enum room_name of each mention that was asked for; or NULL */
  GHashTable *unknown_states;     /* words that do not say who was there, to rows; or NULL */
  GHashTable *ways;               /* words for a direction that are not known; or NULL */
  GHashTable *unranked;        /* words of a weight that say neither how often nor how strongly */
  GHashTable *rhythms;         /* the same for how often somebody wants to be in touch */
  GHashTable *ways_of_meeting; /* what stands in place of an introducer; or NULL */
  gboolean several_meetings;   /* on different days, in a format that usually has one */
};

/* The input knows its names already. */
void notes_init (struct import_notes *notes, struct input *input, gboolean keep_all);
void notes_reject (struct import_notes *notes, guint64 line, const char *column, const char *value,
                   const char *reason);
void notes_drop (struct import_notes *notes, const char *reason);
void notes_notice (struct import_notes *notes, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Adds a text to such a set as notes.ways. */
void notes_unknown_word (GHashTable **words, const char *text);
/* Counts them in the columns of this role, for the report. */
void notes_unknown_in (struct import_notes *notes, const char *role, guint words);
void notes_column (struct import_notes *notes, const char *name, const char *role, const char *why,
                   gboolean overlooked);
/* Counts a word under "who was there" that pln does not know; its row counts as contact. */
void notes_unknown_state (struct import_notes *notes, const char *text);
/* Moves everything into the input. */
void notes_finish (struct import_notes *notes);
void input_clear (struct input *input);

/* "line 2, column "date": "30 Feb" is not a date" (g_free). */
char *reject_text (const struct reject *reject);
/* What the user can do about it where all rows are like it: a clause with "; " before it, or "". */
const char *reject_cure (const struct reject *reject);

#endif
