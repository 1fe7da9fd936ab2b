/* row_person.h - the person that a row's own columns describe. */
#ifndef READ_ROW_PERSON_H
#define READ_ROW_PERSON_H

#include "read/rows/row_cells.h"

guint32 row_person (const struct profile_row *row); /* a mention, or NONE */
/* The first e-mail (free with g_free), or NULL. */
char *row_email (const struct profile_row *row);
/* The session within which names are unique; 0: the whole file. */
guint32 row_scope (const struct profile_row *row);

#endif
