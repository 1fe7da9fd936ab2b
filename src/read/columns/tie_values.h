/* tie_values.h - finds the column with the strength of a tie, and how to read it. */
#ifndef READ_TIE_VALUES_H
#define READ_TIE_VALUES_H

#include "read/evidence/evidence.h"

/* "0.5", "1,5", "80%". */
gboolean tie_value_parse (const char *text, double *value);
/* An unused column between two ends with such a header, ranked words, or marks with 0 among them. */
gboolean column_is_tie_value (const struct columns *columns, const struct table_evidence *evidence,
                              guint32 column);
/* If there are two ends and exactly one column of numbers or ranked words that is a strength, it
 * gets the role of the weight. */
void tie_values_find (struct columns *columns, const struct table_evidence *evidence);
/* For weights given as words: uses their ranks, or does not use the column if they are labels. */
void tie_values_settle (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence);

/* Are there two ends and a weight: a tie, and how often? */
gboolean columns_weigh_ties (const struct columns *columns);
/* "weekly" and "never" under "How often": each row is a tie of its own, or none. */
gboolean columns_tell_how_often (const struct columns *columns,
                                 const struct table_evidence *evidence);
/* Finds and settles the weight of pairs that became two ends only now: "Name" beside "Contact", and how often. */
void tie_values_find_frequency (struct table_layout *layout, struct columns *columns,
                                const struct table_evidence *evidence);

#endif
