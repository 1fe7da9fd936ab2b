/* address_status.h - addresses with what became of the mail: "ana@x.org##Receive, Deliver". */
#ifndef READ_ADDRESS_STATUS_H
#define READ_ADDRESS_STATUS_H

#include <glib.h>

/* The length of the address before its status; 0: the text is not of this kind. The status follows
 * '#', '=', '>' or a colon and holds no other address. */
gsize address_before_status (const char *text, gsize length);
/* Does the status behind the address say that the mail did not arrive? */
gboolean address_was_not_reached (const char *text, gsize address);

#endif
