/* terminal.h - what is on the other side of standard output and error. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

/* Columns of the terminal on standard output, within 60 and 120; 80 when it
 * is no terminal, so that files and pipes get the same bytes everywhere. */
int terminal_width (void);

/* "pln: MESSAGE" on standard error.  A message may quote what a stranger
 * wrote: control characters come as \x1B, characters that turn the direction
 * or hide as \u202E, bytes that are no UTF-8 as U+FFFD. */
void print_error (const char *message);

/* The same text, without "pln: " and the final newline (g_free). */
char *terminal_escape (const char *message);

#endif
