/* progress.h - a progress bar on standard error for work that takes over a second.
 *
 * Only on a terminal; nothing is written to a file or a pipe. The bar says what pln is doing and
 * about how long it will take. The program announces the steps of a run and their expected duration
 * as soon as sizes are known; the bar corrects for how fast earlier steps were. A thread draws it,
 * which allocates nothing and only reads. */
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include <glib.h>

enum progress_step
{
  STEP_READ,
  STEP_CONNECT,
  STEP_MEASURE,
  STEP_DRAW,
  STEP_WRITE,
  N_STEPS
};

/* Starts the thread; from now on the bar may appear. */
void progress_start (void);

/* Starts a step and ends the one before. what: "measuring 50,000 people". */
void progress_step (enum progress_step step, const char *what);

/* Expected seconds of a step on an average machine, announced as soon as sizes are known; 0: the
 * step is skipped. */
void progress_expect (enum progress_step step, double seconds);
double progress_expected (enum progress_step step);

/* Removes the bar for good. */
void progress_end (void);

/* Removes the bar, and may be called in a signal handler. */
void progress_wipe (void);

/* The text of the bar without its end, for tests. fraction is 0..1; seconds left < 0: unknown.
 * Returns its length, at most size - 1. */
int progress_line (char *line, gsize size, const char *what, double fraction, double seconds_left);

#endif
