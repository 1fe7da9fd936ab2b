/* shape_memberships.h - people and their groups; ties that are stated without any interaction. */
#ifndef READ_SHAPE_MEMBERSHIPS_H
#define READ_SHAPE_MEMBERSHIPS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Follower", "folgt", "Siguiendo". */
gboolean header_names_follow (const char *header);

/* "Committee", "Verein", "Equipo". */
gboolean header_names_group (const char *header);

/* The date since when somebody is in a group, or a tie exists: not a meeting. */
gboolean header_tells_since (const char *header);

/* Each row has a person and a group: people in one group have it in common. */
gboolean take_memberships (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* Follows, and connections with the date since when they exist: no interactions. */
gboolean take_stated_links (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

/* A group a row, with all its members in one cell: they know each other, and the owner of the table
 * is not among them. */
gboolean take_groups (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence);

#endif
