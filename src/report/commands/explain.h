/* explain.h - every figure that pln prints, as data. */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

struct explanation
{
  const char *name; /* column, section or word of the report */
  const char *is;   /* in one sentence */
  const char *formula;
  const char *source;
  const char *reading;
  const char *caveat; /* or NULL */
};

/* Each ends with a NULL name: measures of people and ties; what the report tells
 * of learning and change. */
extern const struct explanation explanation_table[], explanation_learning[];

#endif
