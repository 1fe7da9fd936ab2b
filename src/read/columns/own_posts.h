/* own_posts.h - posts of one account, in a table without a column of writers. */
#ifndef READ_OWN_POSTS_H
#define READ_OWN_POSTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* The account of whoever wrote all posts of a table without a column of writers: the one that answers
 * to posts of the table go to. NULL: none, or several. */
const char *own_handle_find (const struct columns *columns, const struct table_evidence *evidence);

#endif
