/* contact_card_own.h - what the owner's files say about a contact beyond who met whom. */
#ifndef REPORT_CONTACT_CARD_OWN_H
#define REPORT_CONTACT_CARD_OWN_H

#include "report/commands/card_lookup.h"
#include "report/document.h"

/* Cadence, time spent together, note: a fact for each that is known. There must be an owner. */
void card_own_facts (struct section *section, const struct network *network,
                     const struct card_lookup *lookup, guint32 person);

#endif
