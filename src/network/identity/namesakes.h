/* namesakes.h - one person with several addresses, or several people of one name? */
#ifndef NETWORK_NAMESAKES_H
#define NETWORK_NAMESAKES_H

#include "network/identity/name_groups.h"

/* Do people of step 1 in a group have identifiers of one kind that differ? */
enum apart
{
  NOT_APART,
  APART_BY_EMAIL,  /* e-mails only */
  APART_BY_PROFILE /* addresses on one site */
};

/* Of each group in which people have different e-mails: are they one person all the same? apart: enum
 * apart of each group; NOT_APART where they are one. O(records + attendees + contacts) if there is such a group. */
void namesakes_find_one_person (const struct identity *identity, struct name_groups *groups,
                                const guint32 *root, guint8 *apart);

#endif
