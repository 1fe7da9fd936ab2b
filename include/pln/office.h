/* office.h - mailboxes and departments, behind which stands no single person. */
#ifndef PLN_OFFICE_H
#define PLN_OFFICE_H

#include <glib.h>

/* "info", "hr-team", "secretariat": what stands before the "@", in lower case. "ana", "it.ana" are not. */
gboolean mailbox_is_office (const char *box, gsize length);

/* "HR", "Team Office", "Abteilung Personal", "Service client": all words are for a part of an
 * organisation. folded: as header_fold does it. */
gboolean name_is_office (const char *folded);

#endif
