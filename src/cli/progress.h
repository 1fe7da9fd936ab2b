/* progress.h - a bar on standard error for work that takes over a second.
 *
 * Only on a terminal; nothing is written to a file or a pipe.  The bar says
 * what is being done and about how long it will take.  The steps of a run and
 * how long each should take (by the sizes known so far) are told as they come;
 * the bar compares with how fast the earlier steps really were.  It is drawn
 * by a thread of its own that allocates nothing and only reads. */
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

/* Begins to watch; afterwards a bar may appear. */
void progress_start (void);

/* A step begins; those before are over.  what: "measuring 50,000 people". */
void progress_step (enum progress_step step, const char *what);

/* Seconds that a step should take on a middling machine, told as soon as the
 * sizes are known; 0: it is left out. */
void progress_expect (enum progress_step step, double seconds);
double progress_expected (enum progress_step step);

/* Takes the bar away; nothing is drawn afterwards. */
void progress_end (void);

/* The same from a signal handler: takes the bar away, no more. */
void progress_wipe (void);

/* The line without its end, for tests: fraction 0..1, seconds left < 0: not
 * known.  Returns its length, at most size - 1. */
int progress_line (char *line, gsize size, const char *what, double fraction, double seconds_left);

#endif
