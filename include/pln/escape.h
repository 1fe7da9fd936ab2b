/* escape.h - escapes text for markup, tables and the shell. */
#ifndef PLN_ESCAPE_H
#define PLN_ESCAPE_H

#include <glib.h>

/* Appends text for XML or HTML, inside an element or an attribute: & < > " ' and white space other
 * than blanks become references; characters that XML 1.0 does not allow are left out. Takes
 * UTF-8. */
void xml_append (GString *out, const char *text);
void xml_append_character (GString *out, gunichar character);

/* Would a spreadsheet run the cell as a formula, even if quoted? It does if the first character, or
 * the first after white space, is = + - @ (full width too), a tab or a CR. */
gboolean runs_as_formula (const char *text);

/* Appends a cell of a table: with a leading ' if it would run as a formula, and quoted if RFC 4180
 * requires it; csv_append_quoted always quotes. A semicolon or a tab ends a cell in some languages'
 * spreadsheets, so what follows one gets a ' as well. Linear. */
void csv_append (GString *out, const char *text);
void csv_append_quoted (GString *out, const char *text);

/* Skips the ' that csv_append puts in front of a cell. */
const char *csv_skip_guard (const char *text);
/* Takes out every other ' that csv_append puts into a cell, in place. */
void csv_remove_inner_guards (char *text);
/* The cell as text_clean leaves it, without any of these '. Free with g_free. */
char *csv_clean (const char *text);

/* A word for the shell: in double quotes, or in single ones if the shell would read something else in double
 * ones; control characters become blanks. Free with g_free. */
char *shell_quote (const char *word);
/* The same, without quotes if the shell reads the word as it is. Free with g_free. */
char *shell_word (const char *word);

#endif
