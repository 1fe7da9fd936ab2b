/* limits.h - how much pln takes on, and what that will need.
 *
 * A refusal with a number is better than a machine that stands still or a
 * process that the kernel ends.  Sizes are compared, and memory estimated,
 * before the big allocations: after reading (rows known), after connecting
 * (people and ties known), before the map.  --limit NAME=N moves a limit,
 * --limit memory=none trusts the machine. */
#ifndef CLI_LIMITS_H
#define CLI_LIMITS_H

#include "pln/network.h"

struct limits
{
  guint64 cell;   /* bytes of one cell: 1 MiB */
  guint64 people; /* 10,000,000 */
  guint64 ties;   /* 100,000,000 */
  guint64 memory; /* bytes; 0: what is free; G_MAXUINT64: no limit */
};

/* From "cell=N", "people=N", "ties=N", "memory=MIB" or "memory=none",
 * NULL-terminated, or NULL. */
gboolean limits_read (struct limits *limits, char *const *words, GError **error);

/* FALSE and PLN_ERROR_SYSTEM when what comes next will not fit, or a limit is
 * passed. */
gboolean limits_allow_log (const struct limits *limits, const struct log *log, GError **error);
gboolean limits_allow_network (const struct limits *limits, const struct network *network,
                               GError **error);
gboolean limits_allow_map (const struct limits *limits, const struct network *network,
                           GError **error);

/* Bytes that this process may still get: the least of free memory, its control
 * group's rest and its own limit; G_MAXUINT64 if nobody knows. */
guint64 memory_available (void);

#endif
