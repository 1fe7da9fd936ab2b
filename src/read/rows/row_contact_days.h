/* row_contact_days.h - rows of one person, with the days of contact. */
#ifndef READ_ROW_CONTACT_DAYS_H
#define READ_ROW_CONTACT_DAYS_H

#include "read/sniff/profile.h"

/* Somebody, and the days on which I met them. */
gboolean row_add_contact_days (struct profile_row *row);

#endif
