/* contact_card_own.h - what the owner's files say about a contact beyond who met whom. */
#ifndef REPORT_CONTACT_CARD_OWN_H
#define REPORT_CONTACT_CARD_OWN_H

#include "report/document.h"

/* Cadence, time spent together, note: a fact for each that is known. There must be an owner. O(rows).
 */
void card_own_facts (struct section *section, const struct network *network, guint32 person);

#endif
