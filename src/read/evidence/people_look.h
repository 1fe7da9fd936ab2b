/* people_look.h - do the cells of a column name people, whatever its header? */
#ifndef READ_PEOPLE_LOOK_H
#define READ_PEOPLE_LOOK_H

#include "read/evidence/evidence.h"

enum people_look
{
  LOOK_OTHER, /* something else, or not whole names */
  LOOK_NAMES, /* whole names, as places and works have them, too */
  LOOK_MAYBE, /* every second one has a title, a known given name or an initial */
  LOOK_PEOPLE /* two of three have */
};

/* Cells may list several people, or say that a place is free. Linear in the cells of the sample, once for the
 * same evidence, which keeps the answer. */
struct people_cells column_people_cells (const struct table_evidence *evidence, guint32 column);
enum people_look column_people_look (const struct table_evidence *evidence, guint32 column);

#endif
