/* guest_lines.h - the organizers and attendees of a calendar (RFC 5545, 3.8.4). The same lines stand in
 * many events, so what they say is kept. */
#ifndef READ_GUEST_LINES_H
#define READ_GUEST_LINES_H

#include "read/sources/content_lines.h"

struct guest
{
  char *address; /* in small letters, or NULL */
  char
    *named; /* the name at this address, in small letters, or NULL: the same for the same person */
  char *shown; /* "Ana Ruiz <ana@x>", "ben@y"; NULL: nobody who comes */
  gboolean declines, organizes;
};

struct guest_lines;

struct guest_lines *guest_lines_new (void);
void guest_lines_free (struct guest_lines *guests);
/* Who stands in a line ORGANIZER or ATTENDEE; valid until the next call. O(length). */
const struct guest *guest_of_line (struct guest_lines *guests, const struct content_line *line);
/* The mail address in a line, or NULL (g_free). */
char *guest_address (const struct content_line *line);

#endif
