/* row_stated.h - rows that state a tie. */
#ifndef READ_ROW_STATED_H
#define READ_ROW_STATED_H

#include "read/sniff/profile.h"

/* One person follows or is connected to another: not an interaction. */
gboolean row_add_stated_link (struct profile_row *row);

#endif
