/* uncounted_people.h - people that a cell counts and does not name. */
#ifndef READ_UNCOUNTED_PEOPLE_H
#define READ_UNCOUNTED_PEOPLE_H

#include <glib.h>

/* The length in bytes of the names in front of "and 3 more" or "+2 others", 0 if there are none; the
 * whole length of another text. Linear in the text. */
gsize length_without_uncounted (const char *cell);

#endif
