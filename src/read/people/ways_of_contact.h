/* ways_of_contact.h - texts that say how people met, where their names could stand. */
#ifndef READ_WAYS_OF_CONTACT_H
#define READ_WAYS_OF_CONTACT_H

#include <glib.h>

/* "phone", "in person", "Kaffee", "phone call - no answer"; no person. Linear in the text. */
gboolean text_is_way_of_contact (const char *text);

#endif
