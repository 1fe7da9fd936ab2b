/* made_tables.h - what is different for a table that pln made from a sheet, a calendar or an address
 * book: its options, and the numbers that people know instead of lines. */
#ifndef READ_MADE_TABLES_H
#define READ_MADE_TABLES_H

#include "read/log/import_notes.h"
#include "read/log/log_builder.h"
#include "read/rows/import_context.h"
#include "read/sniff/profile.h"
#include "read/sources/catalogue.h"

/* Gives an input the names of its source, of any kind. */
void input_name (struct input *input, const struct table_source *source);
/* Notes what the reader of the source has to say. */
void made_table_note (struct import_notes *notes, const struct table_source *source);
/* The options to read it with, in *own; for any other table, the options as they are. */
const struct read_options *made_table_options (const struct table_source *source,
                                               const struct read_options *options,
                                               struct read_options *own);
/* FALSE and an error for pln's own table of ties in a folder: it repeats what the other files say. */
gboolean table_is_needed (const struct table_source *source, const struct catalogue *catalogue,
                          const struct profile *profile, GError **error);
/* What the name of a sheet says of all its rows: whose log it is, or the day of a meeting. */
void made_table_add_facts (const struct table_source *source, struct import_context *import);
/* FALSE and an error, if the people of a sheet are formulas without values. */
gboolean made_table_shows_people (const struct table_source *source,
                                  const struct table_layout *layout, const struct columns *columns,
                                  GError **error);
/* Says why a table was not understood, if all events or cards were left out or formulas have no values. */
void made_table_explain (const struct table_source *source, GError **problem);
/* After the last row: rewords what was noted of the input, and the error, if any. first_line: of
 * builder_line_count before the first row. */
void made_table_describe (struct builder *builder, const struct table_source *source,
                          guint32 first_line, GError *error);

#endif
