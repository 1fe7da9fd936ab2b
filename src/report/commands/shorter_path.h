/* shorter_path.h - a path of fewer steps over weaker ties than the best one. */
#ifndef REPORT_SHORTER_PATH_H
#define REPORT_SHORTER_PATH_H

#include "pln/learning.h"

/* The tie of two people, or the path over the contact of both whose weaker tie is strongest, not
 * counting you and people who may not be contacted. FALSE if there is neither. person: room for
 * three. */
gboolean shortest_path (const struct network *network, guint32 from, guint32 to,
                        struct chain *chain, guint32 *person);
/* Its weaker tie, between person[at - 1] and person[at]. */
guint32 chain_weakest_tie (const struct network *network, const struct chain *chain, guint32 *at);

#endif
