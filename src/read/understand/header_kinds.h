/* header_kinds.h - headers that decide between table shapes, in seven languages. */
#ifndef READ_HEADER_KINDS_H
#define READ_HEADER_KINDS_H

#include <glib.h>

/* Splits a header into words and removes the number at its end; free with g_free. */
char *header_without_number (const char *header);
/* "Attendee", "Mitglied": people who were there, rather than somebody the writer met. */
gboolean header_lists_those_present (const char *header);
gboolean header_holds_messages (const char *folded);
gboolean header_names_chat (const char *folded);

#endif
