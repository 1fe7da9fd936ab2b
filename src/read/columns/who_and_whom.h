/* who_and_whom.h - two ends of a tie whose headers are "who" in two cases. */
#ifndef READ_WHO_AND_WHOM_H
#define READ_WHO_AND_WHOM_H

#include "read/evidence/evidence.h"

/* "Wer" and "Wem", "Qui" and "À qui", "Quién aprendió" and "De quién": makes the
 * one who gives the sender and the other the receiver, in any order of the columns. Linear in the
 * headers. */
void columns_take_who_and_whom (const struct table_evidence *evidence, struct columns *columns);

#endif
