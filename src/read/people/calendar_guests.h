/* calendar_guests.h - guests with their answers, as iCalendar writes them. */
#ifndef READ_CALENDAR_GUESTS_H
#define READ_CALENDAR_GUESTS_H

#include <glib.h>

/* Adds "Name <address>" (owned) for each guest who did not decline and is not a room; FALSE: the cell is
 * written in another way. */
gboolean calendar_guests_read (const char *cell, GPtrArray *items);

/* Does a guest with this answer (PARTSTAT) and of this kind (CUTYPE) come, and is it a person? Either
 * may be NULL. */
gboolean calendar_guest_comes (const char *answer, const char *kind);

#endif
