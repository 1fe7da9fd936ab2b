/* contact_card_reach.h - how the owner reaches a contact, and who else through the contact. */
#ifndef REPORT_CONTACT_CARD_REACH_H
#define REPORT_CONTACT_CARD_REACH_H

#include "report/sections/sections.h"

/* Facts; none in a star, and none of people out of reach. There must be an owner. */
void card_reach_facts (struct section *section, const struct reporting *reporting, guint32 person);

#endif
