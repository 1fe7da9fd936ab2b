/* shape_memberships.h - people and their groups; ties that are only stated. */
#ifndef READ_SHAPE_MEMBERSHIPS_H
#define READ_SHAPE_MEMBERSHIPS_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* "Follower", "folgt", "Siguiendo". */
gboolean header_names_follow (const char *header);

/* A person and a group a row: those in one group have it in common. */
gboolean take_memberships (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

/* Follows, and connections with a day since when: not contact. */
gboolean take_stated_links (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
