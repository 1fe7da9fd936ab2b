/* shim.h - between the interposed calls and what tries them in turn. */
#ifndef FAULT_SHIM_H
#define FAULT_SHIM_H

struct start
{
  int (*main) (int, char **, char **);
  int argc;
  char **argv, **environment;
};

/* The program, its call-th call of the chosen kind failing (-1: none). */
int run_with_fault (const struct start *program, long call);
long calls_counted (void);
/* The signal that arrives instead of a failure, or 0. */
int fault_signal (void);

/* Runs the program once without a fault, then once for each step-th call of
 * the kind; judges each run; says on standard output how many were tried and
 * how many were not clean.  Returns 0 when all were. */
int sweep (const struct start *program, const char *kind, long step);

#endif
