/* import_people.h - how the cells of a file name people. */
#ifndef READ_IMPORT_PEOPLE_H
#define READ_IMPORT_PEOPLE_H

#include "read/rows/import_context.h"

/* Sets the separators of people in a cell: tables made by hand use words too. Also tells the builder
 * whether the rows hold messages, list authors, or list their own rooms. */
void import_infer_people_marks (struct import_context *import);

#endif
