/* shape_replies.h - posts and what they answer. */
#ifndef READ_SHAPE_REPLIES_H
#define READ_SHAPE_REPLIES_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* The post that a cell names, as ids are written elsewhere: "t1_abc" is abc, "101.0" is 101,
 * "replied_to:123" is 123.  g_free; NULL: as it stands. */
char *post_reference (const char *text);

/* The column whose cells are ids of other rows, the ids, who writes, who is mentioned. */
void columns_find_replies (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

#endif
