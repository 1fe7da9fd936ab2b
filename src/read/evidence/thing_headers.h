/* thing_headers.h - headers above what may be called after somebody, and is nobody. */
#ifndef READ_THING_HEADERS_H
#define READ_THING_HEADERS_H

#include <glib.h>

/* "Gruppe 2", "Monday", "Table 1", "Blue": those below belong to it, and the rows mean nothing. */
gboolean header_heads_members (const char *header);
/* "Plaza", "Railway depot", "Portrait": places, things, works and firms. */
gboolean header_heads_things (const char *header);

#endif
