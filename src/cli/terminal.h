/* terminal.h - the terminal behind standard output and error. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

/* Columns of the terminal on standard output, between 60 and 120; 80 if it is not a terminal, so
 * that files and pipes get the same bytes everywhere. */
int terminal_width (void);

/* Prints "pln: MESSAGE" on standard error. A message may quote text from others: control characters
 * are shown as \x1B, invisible and direction-changing characters as \u202E, bytes that are not
 * UTF-8 as U+FFFD. */
void print_error (const char *message);

/* The same text without "pln: " and the final newline (g_free). */
char *terminal_escape (const char *message);

#endif
