/* period_headers.h - headers that say when: those below one belong to that time, and not to each other's row. */
#ifndef READ_PERIOD_HEADERS_H
#define READ_PERIOD_HEADERS_H

#include <glib.h>

/* "Monday", "3 March", "May 2024", "Late shift", "9:00", "2024", "Week 2", "Autumn 2023". */
gboolean header_heads_period (const char *header);
/* "First choice", "Second prize": one of several that a single person chose or won. */
gboolean header_ranks_choice (const char *header);

#endif
