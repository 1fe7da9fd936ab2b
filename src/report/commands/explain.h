/* explain.h - terms of the report that are not measures, explained in the same form as the
 * registry's measures. */
#ifndef REPORT_EXPLAIN_H
#define REPORT_EXPLAIN_H

#include "pln/measure_table.h"

/* Ends with a NULL name. Only the texts and told_after are set. */
extern const struct measure explanation_terms[];

/* "Reach 2" and "reach-2" are "reach_2" (g_free). */
char *measure_name_fold (const char *name);

/* The name of the entry that tells of a word of the report; other words as they are. */
const char *explanation_of_word (const char *folded);

#endif
