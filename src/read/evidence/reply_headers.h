/* reply_headers.h - headers of columns that say which post a row answers. */
#ifndef READ_REPLY_HEADERS_H
#define READ_REPLY_HEADERS_H

#include <glib.h>

/* "in_reply_to", "Antwort auf", "quoted"; not "reply_count", which says how many. */
gboolean header_names_reply (const char *header);

#endif
