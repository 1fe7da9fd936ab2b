/* slot_days.h - the day in tables of people who signed up for a shift or came to an event. */
#ifndef READ_SLOT_DAYS_H
#define READ_SLOT_DAYS_H

#include "read/evidence/evidence.h"

/* Rows of people (names, no sender or receiver) without a date: a column of days is that of the
 * event if the row names one, or if it says when something starts, with the time of day, and
 * several rows have the same. Days of entering and signing up are not taken. */
void columns_find_slot_day (const struct table_evidence *evidence, struct columns *columns);

/* Is the date of a row the start of a shift or slot that other rows share? */
gboolean columns_are_slots (const struct table_evidence *evidence, const struct columns *columns);
/* Since when somebody works somewhere, which is not a day on which people met. */
gboolean header_says_since_when (const char *header);

#endif
