/* terminal.h - where standard output goes. */
#ifndef CLI_TERMINAL_H
#define CLI_TERMINAL_H

/* Columns of the terminal on standard output, within 60 and 120; 80 when it
 * is no terminal, so that files and pipes get the same bytes everywhere. */
int terminal_width (void);

#endif
