/* escape.h - text inside markup and tables. */
#ifndef PLN_ESCAPE_H
#define PLN_ESCAPE_H

#include <glib.h>

/* Text of XML or HTML, inside an element or an attribute: & < > " ' and white
 * space other than blanks as references; characters that XML 1.0 has no place for
 * are left out.  Takes UTF-8. */
void xml_append (GString *out, const char *text);
void xml_append_character (GString *out, gunichar character);

/* A spreadsheet would run the cell, quoted or not: what stands first, or first
 * behind white space, is one of = + - @ (at full width too), a tab or a CR. */
gboolean runs_as_formula (const char *text);

/* A cell of a table: with a ' in front if it would run as a formula, and quoted
 * where RFC 4180 asks for it; or quoted always. */
void csv_append (GString *out, const char *text);
void csv_append_quoted (GString *out, const char *text);

/* The cell without the ' that csv_append puts in front. */
const char *csv_skip_guard (const char *text);

#endif
