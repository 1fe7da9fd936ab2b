/* person_properties.h - what is known of people and their accounts, answered with yes or no. */
#ifndef READ_PERSON_PROPERTIES_H
#define READ_PERSON_PROPERTIES_H

#include <glib.h>

/* "is_admin", "has-2fa", "Newsletter", "Foto erlaubt": a mark below is true of the person, and says
 * nothing about where they met others. */
gboolean header_tells_property (const char *header);

#endif
