/* day_column.h - the column that says when people met. */
#ifndef READ_DAY_COLUMN_H
#define READ_DAY_COLUMN_H

#include "read/evidence/evidence.h"

/* A known export whose column of days holds times of day: "Début" beside "Début le", which then has the
 * days. */
void columns_replace_clocks (struct columns *columns, const struct table_evidence *evidence);
/* A column of the date that holds times of day only is set aside: the rows have no day. */
void columns_release_clocks (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence);
/* The same for days of the week. */
void columns_release_weekdays (struct table_layout *layout, struct columns *columns,
                               const struct table_evidence *evidence);

/* Chooses the date of the interaction from several dates: a start comes before any other,
 * creation, change and export come last. needed: a date is looked for even if no header names one. */
void columns_choose_day (const struct table_evidence *evidence, struct columns *columns,
                         gboolean needed);

/* Does the column hold only dates, or does its header name a date? */
gboolean column_may_be_day (const struct table_evidence *evidence, const struct columns *columns,
                            guint32 column);

#endif
