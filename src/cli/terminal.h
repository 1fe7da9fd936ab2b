/* terminal.h - the terminal behind standard output and error. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

#include <glib.h>

/* Columns for standard output: of a terminal, what COLUMNS or the terminal itself says, between 60
 * and 100; 80 if it is not a terminal, so that files and pipes get the same bytes everywhere. */
int terminal_width (void);

/* --color. */
enum colour_when
{
  COLOUR_AUTO, /* on a terminal that is not dumb, unless NO_COLOR has a value */
  COLOUR_ALWAYS,
  COLOUR_NEVER
};
gboolean terminal_has_colour (enum colour_when when);

/* Prints "pln: MESSAGE" on standard error. A message may quote text from others: control characters
 * are shown as \x1B, invisible and direction-changing characters as \u202E, bytes that are not
 * UTF-8 as U+FFFD. */
void print_error (const char *message);

/* The same text without "pln: " and the final newline (g_free). */
char *terminal_escape (const char *message);

#endif
