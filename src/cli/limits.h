/* limits.h - limits on size, and estimates of memory.
 *
 * It is better to stop with an error than to make the machine unusable or be killed by the kernel.
 * Sizes are checked and memory is estimated before large allocations: after reading (number of rows
 * known), after connecting (people and ties known), before the map. --limit NAME=N changes a limit;
 * --limit memory=none turns the memory check off. */
#ifndef CLI_LIMITS_H
#define CLI_LIMITS_H

#include "pln/network.h"

struct limits
{
  guint64 cell;   /* bytes of one cell: 1 MiB */
  guint64 people; /* 10,000,000 */
  guint64 ties;   /* 100,000,000 */
  guint64 memory; /* bytes; 0: free memory; G_MAXUINT64: no limit */
};

/* Parses "cell=N", "people=N", "ties=N", "memory=MIB" or "memory=none"; words is NULL-terminated,
 * or NULL. */
gboolean limits_read (struct limits *limits, char *const *words, GError **error);

/* FALSE and PLN_ERROR_SYSTEM if a limit is exceeded or the next step will not fit into memory. */
gboolean limits_allow_log (const struct limits *limits, const struct log *log, GError **error);
gboolean limits_allow_network (const struct limits *limits, const struct network *network,
                               GError **error);
gboolean limits_allow_map (const struct limits *limits, const struct network *network,
                           GError **error);

#endif
