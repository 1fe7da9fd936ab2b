/* shape_replies.h - posts and the posts they answer. */
#ifndef READ_SHAPE_REPLIES_H
#define READ_SHAPE_REPLIES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* The id of the post that a cell names, in the form used elsewhere: "t1_abc" is abc, "101.0" is
 * 101, "replied_to:123" is 123. g_free; NULL: the text is the id. */
char *post_reference (const char *text);

/* Finds the column whose cells are ids of other rows, the column of ids, the author, and the
 * people mentioned. */
void columns_find_replies (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence);

#endif
