/* unmet_people.h - columns of people that the others of the row have not met. */
#ifndef READ_UNMET_PEOPLE_H
#define READ_UNMET_PEOPLE_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* "Apologies", "Entschuldigte", "Afwezig met bericht"; not "Absender" or "Absence reported by". */
gboolean header_names_absent (const char *header);

/* Sets a column aside whose people are known and were not there. */
void columns_drop_absent (struct table_layout *layout, struct columns *columns, guint32 column);

/* Sets aside columns of people who were rejected, or who were not there while another column lists
 * those who were. The user's overrides win. */
void columns_drop_unmet (struct table_layout *layout, struct columns *columns,
                         const struct table_evidence *evidence);

#endif
