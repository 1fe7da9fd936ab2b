/* parallel_headers.h - headers that differ in one word. */
#ifndef READ_PARALLEL_HEADERS_H
#define READ_PARALLEL_HEADERS_H

#include <glib.h>

/* Do two headers differ in one word that is not a number ("PrimaryCollaborator_PersonId" and
 * "SecondaryCollaborator_PersonId")? */
gboolean headers_are_parallel (const char *one, const char *other);
/* "Score A" and "Score B" beside "Player A" and "Player B", "source_age" and "target_age" beside "source"
 * and "target". */
gboolean headers_differ_as (const char *one, const char *other, const char *from, const char *to);

#endif
