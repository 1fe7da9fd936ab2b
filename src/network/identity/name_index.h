/* name_index.h - texts and contacts of people, once people have numbers. */
#ifndef NETWORK_NAME_INDEX_H
#define NETWORK_NAME_INDEX_H

#include "network/identity/identity.h"

void network_set_handles (struct network *network, const struct identity *identity);
void network_set_contacts (struct network *network, const struct identity *identity);

#endif
