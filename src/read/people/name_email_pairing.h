/* name_email_pairing.h - people whose names, e-mails and addresses are in separate
 * cells. */
#ifndef READ_NAME_EMAIL_PAIRING_H
#define READ_NAME_EMAIL_PAIRING_H

#include "read/people/people_cell.h"

/* Appends each person (struct person_text, for person_text_clear).  If the
 * cells list several people, the first name goes with the first e-mail and address,
 * provided that there are equally many of each.  Names with commas are joined until the
 * counts agree.  marks: see people_cell_split. */
void people_pair (const char *names, const char *emails, const char *addresses, guint marks,
                  GArray *people);

#endif
