/* listed_people.h - columns whose cells are the ids or names of a list of people beside the table. */
#ifndef READ_LISTED_PEOPLE_H
#define READ_LISTED_PEOPLE_H

#include "read/evidence/evidence.h"

/* Finds the two columns that refer to the people of the contacts files, whatever their headers.
 * FALSE: no files are given, or other than two columns refer to them. Reads the files once
 * more, up to 4 MiB. */
gboolean columns_find_listed_ends (const struct table_evidence *evidence, struct columns *columns,
                                   const struct read_options *options);

#endif
