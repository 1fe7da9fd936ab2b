/* who_and_whom.h - two ends of a tie whose headers are "who" in two cases. */
#ifndef READ_WHO_AND_WHOM_H
#define READ_WHO_AND_WHOM_H

#include "read/evidence/evidence.h"

/* "Wem", "A quién", "Da chi": the pronoun alone, and no name. */
gboolean header_asks_whom (const char *header);

/* "Wer" and "Wem", "Qui" and "À qui", "Quién aprendió" and "De quién": makes the
 * one who gives the sender and the other the receiver, in any order of the columns. Linear in the
 * headers. */
void columns_take_who_and_whom (const struct table_evidence *evidence, struct columns *columns);

/* "Visitor" beside "Met": makes the one who met the other the sender. */
void columns_find_who_met (const struct table_evidence *evidence, struct columns *columns);

#endif
