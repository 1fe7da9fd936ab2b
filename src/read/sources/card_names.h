/* card_names.h - which card of an address book has which name: cards name others by their UID. */
#ifndef READ_CARD_NAMES_H
#define READ_CARD_NAMES_H

#include "read/sources/content_lines.h"

/* UIDs to names. Reads all lines; takes them. */
GHashTable *card_names_read (struct content_lines *lines);
/* The name of the card with this UID ("urn:uuid:..." or without), or NULL. */
const char *card_name_of (GHashTable *names, const char *uid);

#endif
