/* row_text_names.h - people named with "@" in the text of a post. */
#ifndef READ_ROW_TEXT_NAMES_H
#define READ_ROW_TEXT_NAMES_H

#include "read/rows/profile_row.h"

/* A reply or mention goes to the people it names, and to those in answered (a list; may be ""); a
 * repeated post ("RT @ana: ...") takes from one person. Sets receivers, topics and direction. */
void row_set_whom_text_names (struct profile_row *row, const char *text, const char *answered);
/* The same for the note of a row whose table says that its rows are posts. The accounts identify the
 * people. */
void row_name_mentioned (struct profile_row *row);

#endif
