/* row_lines.h - the lines of the input from which records, gatherings, ready ties and contacts come.
 * Kept only if read_options.keep_lines is set; otherwise builder.lines is NULL, and nothing here
 * does anything. */
#ifndef READ_ROW_LINES_H
#define READ_ROW_LINES_H

#include "read/log/log_builder.h"

/* What comes from lines. Presences and posts are on their way to records and gatherings. */
enum lined
{
  LINED_RECORD,
  LINED_GATHERING,
  LINED_READY_TIE,
  LINED_CONTACT,
  LINED_PRESENCE,
  LINED_POST,
  N_LINED
};

void builder_keep_lines (struct builder *builder);
void builder_lines_free (struct builder *builder);

/* Everything added since the last call comes from this line (0: unknown) of the present file. */
void builder_note_line (struct builder *builder, guint64 line);
/* Everything added since the last call comes from these lines: an index of the first, or NONE. */
void builder_note_lines (struct builder *builder, guint32 first);
/* The first line of a thing; NONE if lines are not kept. */
guint32 builder_line_of (const struct builder *builder, enum lined kind, guint64 i);
/* Puts a line of somebody's presence or post before the others; returns the first. */
guint32 builder_join_line (struct builder *builder, guint32 line, guint32 mention, guint32 others);

/* Thing `from` becomes thing `to`; and only the first `count` are left. */
void builder_move_line (struct builder *builder, enum lined kind, guint64 to, guint64 from);
void builder_cut_lines (struct builder *builder, enum lined kind, guint64 count);
/* The first lines of all things of a kind, which starts again without any; NULL if not kept. */
GArray *builder_take_lines (struct builder *builder, enum lined kind);

/* The number of lines noted so far; and from one of them on, what number each is instead. */
guint32 builder_line_count (const struct builder *builder);
void builder_renumber_lines (struct builder *builder, guint32 first,
                             guint64 (*number_of) (gconstpointer data, guint64 line),
                             gconstpointer data);

/* The lines for the log, or NULL; the builder has none afterwards. */
struct log_lines *builder_finish_lines (struct builder *builder);
void log_lines_free (struct log_lines *lines);

#endif
