/* thing_headers.h - headers of what may be called after somebody. */
#ifndef READ_THING_HEADERS_H
#define READ_THING_HEADERS_H

#include <glib.h>

/* "Plaza", "Railway depot", "Portrait": places, things, works and firms; and years, hours and ranks;
 * those to call in an emergency, and another name of the same person. */
gboolean header_heads_things (const char *header);
/* "Waiting list", "Cancelled 2024": a sheet with rows of what did not happen, or that show how to fill in the
 * others. */
gboolean sheet_is_aside (const char *name);

#endif
