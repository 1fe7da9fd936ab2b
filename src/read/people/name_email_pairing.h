/* name_email_pairing.h - people whose names, e-mails and addresses stand in cells of
 * their own. */
#ifndef READ_NAME_EMAIL_PAIRING_H
#define READ_NAME_EMAIL_PAIRING_H

#include "read/log/log_builder.h"
#include "read/people/mention_list.h"

/* Appends a mention for each person.  Where the cells list several, the first
 * name goes with the first e-mail and address if there are as many of each;
 * names that hold commas are put together until the numbers agree. */
void people_pair (struct builder *builder, const char *names, const char *emails,
                  const char *addresses, const char *scope, gboolean comma_splits,
                  struct mentions *people);

#endif
