/* meeting_rooms.h - places that calendars list among the people. */
#ifndef READ_MEETING_ROOMS_H
#define READ_MEETING_ROOMS_H

#include <glib.h>

/* "Conf Room 3A", "Besprechungsraum Nord", "Sala 12", but not "Kim Room": a word
 * for a room for meetings, or one for a room in front and a number. */
gboolean is_room_name (const char *name);
/* Is the name one of those in a cell of places ("Room 12 (20); Atrium")? */
gboolean is_listed_place (const char *places, const char *name);

#endif
