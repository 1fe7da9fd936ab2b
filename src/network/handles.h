/* handles.h - texts and contacts of people, once they have numbers. */
#ifndef NETWORK_HANDLES_H
#define NETWORK_HANDLES_H

#include "identity.h"

void network_set_handles (struct network *network, const struct identity *identity);
void network_set_contacts (struct network *network, const struct identity *identity);
/* asking.c: the person of each mention. */
void network_set_mentions (struct network *network, const struct identity *identity);

#endif
