/* name_email_pairing.h - people whose names, e-mails and addresses stand in cells of
 * their own. */
#ifndef READ_NAME_EMAIL_PAIRING_H
#define READ_NAME_EMAIL_PAIRING_H

#include "read/people/people_cell.h"

/* Appends each person (struct person_text, for person_text_clear).  Where the
 * cells list several, the first name goes with the first e-mail and address if
 * there are as many of each; names that hold commas are put together until the
 * numbers agree.  marks: see people_cell_split. */
void people_pair (const char *names, const char *emails, const char *addresses, guint marks,
                  GArray *people);

#endif
