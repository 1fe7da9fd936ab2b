/* header_types.h - headers that say of what kind a column is: "weight:int", "Attendees (relation)". */
#ifndef READ_HEADER_TYPES_H
#define READ_HEADER_TYPES_H

#include <glib.h>

/* Do the columns say which one holds the ids, both ends, the label or the kind of tie, as Neo4j's importer
 * wants it (Neo4j Operations Manual, "CSV header format")? */
gboolean headers_have_types (const char *const *header, guint32 count);

/* "weight" of "weight:int"; a header that is only a type stays. Free with g_free. */
char *header_without_type (const char *header);

/* "Attendees" of "Attendees (relation)" and of "Related to Meetings (Attendees)": what kind of field a
 * database tool keeps stands behind its name. NULL: a header without it. Free with g_free. */
char *header_without_kind_of_field (const char *header);

#endif
