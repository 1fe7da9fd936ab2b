/* twin_headers.h - "Name, Role, E-mail, Name, Role, E-mail, Date": two people of a row under one header. */
#ifndef READ_TWIN_HEADERS_H
#define READ_TWIN_HEADERS_H

#include <glib.h>

/* Makes the headers differ: by what the people are where a column of each group says so of all rows
 * ("Mentor", "Mentee E-mail"), and otherwise by numbers ("Name 1", "Name 2"). A list that only goes on
 * further right has no column beside its groups, and stays. rows: struct sample_row, the header first. */
void twin_headers_part (GArray *rows);

#endif
