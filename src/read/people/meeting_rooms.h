/* meeting_rooms.h - rooms that calendars list among the people. */
#ifndef READ_MEETING_ROOMS_H
#define READ_MEETING_ROOMS_H

#include <glib.h>

/* "Conf Room 3A", "Besprechungsraum Nord": a word for a meeting room.  Takes the name as header_fold gives
 * it. */
gboolean name_is_meeting_room (const char *folded);
/* The same, and a word for a room at the start with a number, or beside a name that is not a given name:
 * "Sala 12", "Raum Elbe", "Blue Room", but not "Kim Room". */
gboolean is_room_name (const char *folded);
/* "seeds@lists.guild.example", "newsletter@guild.example": everybody on a list. In lower case. */
gboolean address_is_mailing_list (const char *email);
/* The first of them: the host has nothing but lists. In lower case. */
gboolean address_is_at_list_host (const char *email);
/* "c_18@resource.calendar.google.com", "beamer@resources.guild.example", "raum-2.14@guild.example":
 * a host of rooms and equipment, or a mailbox that is a room's name. In lower case. */
gboolean address_is_room (const char *email);
/* Is the mailbox the name of the place, apart from signs and what follows a bracket or comma:
 * "blue.whale@guild.example" and "Blue Whale (2nd floor)"? */
gboolean address_is_place (const char *email, const char *place);
/* TRUE if the name is listed in a cell of places ("Room 12 (20); Atrium"). */
gboolean is_listed_place (const char *places, const char *name);

#endif
