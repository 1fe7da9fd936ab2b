/* content_lines.h - the lines of calendars (RFC 5545, 3.1) and address cards (RFC 6350, 3.2): a name,
 * parameters and a value, folded over several lines of text. */
#ifndef READ_CONTENT_LINES_H
#define READ_CONTENT_LINES_H

#include "read/sources/table_source.h"

struct content_line
{
  const char *name;       /* in upper case, without a group ("item1.") */
  const char *parameters; /* as written, "" if there are none */
  const char *value;      /* as written; cut at 64 KiB, as of pictures */
  guint64 line;           /* number of its first line of text */
};

struct content_lines;

/* Opens the text of a calendar or of cards; the source must outlive it. NULL and an error if it cannot
 * be read. */
struct content_lines *content_lines_open (const struct table_source *source, const char *encoding,
                                          GError **error);
void content_lines_free (struct content_lines *lines); /* NULL is fine */
/* The next line, whose texts are valid until the one after; what is not a line is passed over. FALSE
 * at the end, and on errors (then error is set): a line above 64 MiB. */
gboolean content_lines_next (struct content_lines *lines, struct content_line *line,
                             GError **error);

/* The value of a parameter without quotation marks, or NULL (g_free). Several of the name, as
 * "TYPE=home;TYPE=pref", and values without a name, as in vCard 2.1, are joined by commas. */
char *content_parameter (const struct content_line *line, const char *name);
/* Does a parameter have this value, or stand alone? Ignores case. */
gboolean content_parameter_is (const struct content_line *line, const char *name,
                               const char *value);
/* A text without its backslashes (g_free). */
char *content_text (const char *value);
/* The parts of a value at this separator, unless it is escaped; each as content_text. */
char **content_parts (const char *value, char separator);

#endif
