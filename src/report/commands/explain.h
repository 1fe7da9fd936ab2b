/* explain.h - words of the report that are no measure, explained as the registry explains
 * measures. */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

#include "pln/measure_table.h"

/* Ends with a NULL name; only what is in words, and told_after. */
extern const struct measure explanation_terms[];

#endif
