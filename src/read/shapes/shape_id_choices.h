/* shape_id_choices.h - people known by numbers, who name others by theirs. */
#ifndef READ_SHAPE_ID_CHOICES_H
#define READ_SHAPE_ID_CHOICES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "friend1", "2. Wahl", "meilleure amie": somebody named by the person of the row. */
gboolean header_names_other_person (const char *header);

/* "id;friend1;friend2": a row for each person, and columns with the numbers of other rows.  Linear in the
 * cells of the sample. */
gboolean take_id_choices (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence);

#endif
