/* post_columns.h - the columns of a forum's table of posts. */
#ifndef READ_POST_COLUMNS_H
#define READ_POST_COLUMNS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Numbers of posts and replies by their headers; and, in a table with the id of a thread and the id
 * of a writer, these two, the id of the post and the seconds in which it was written. */
void columns_find_posts (const struct table_evidence *evidence, struct columns *columns);

/* Does it name the number of a post within its thread, rather than an id? */
gboolean header_numbers_answered_post (const char *folded);

/* Is each row a post, in a thread or with an answer? */
gboolean columns_have_replies (const struct columns *columns);

#endif
