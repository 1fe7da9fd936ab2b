/* parallel_headers.h - headers that differ in one word. */
#ifndef READ_PARALLEL_HEADERS_H
#define READ_PARALLEL_HEADERS_H

#include "read/sniff/columns.h"

/* Do two headers differ in one word that is not a number ("PrimaryCollaborator_PersonId" and
 * "SecondaryCollaborator_PersonId")? */
gboolean headers_are_parallel (const char *one, const char *other);
/* "pull_request.user.login" beside "user.login": who wrote what the others answer. Not "repo.user.login" or
 * "approved_by.user.login". */
gboolean header_is_of_answered (const char *outer, const char *inner);
/* "user.login" and "user.type": two facts of the same. */
gboolean headers_share_path (const char *one, const char *other);
/* "Score A" beside "Score B", "Player A" and "Player B"; "source_age" beside "target_age", "source" and
 * "target": a fact of one end, not of the tie. O(columns). */
gboolean column_tells_of_one_end (const struct columns *columns, guint32 i);

/* "Tutor until July" and "Tutor from August": one after the other, and not together. */
gboolean headers_follow_each_other (const char *one, const char *other);

#endif
