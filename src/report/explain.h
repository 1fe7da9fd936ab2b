/* explain.h - every figure that pln prints, as data. */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

struct explanation
{
  const char *name;             /* column, section or word of the report */
  const char *is;               /* in one sentence */
  const char *formula;
  const char *source;
  const char *reading;
  const char *caveat;           /* or NULL */
};

/* Ends with a NULL name. */
extern const struct explanation explanation_table[];

#endif
