/* shape_public_posts.h - posts on a social network, whose text names those they are for. */
#ifndef READ_SHAPE_PUBLIC_POSTS_H
#define READ_SHAPE_PUBLIC_POSTS_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Writers and texts, with columns that only public posts have: how often each was liked or repeated.
 * Those who wrote on one day need not know each other; "@ana" in a text names somebody. */
gboolean take_public_posts (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence);

#endif
