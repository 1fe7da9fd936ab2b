/* contact_card_learning.h - what a card says about what passes between the owner and a contact. */
#ifndef REPORT_CONTACT_CARD_LEARNING_H
#define REPORT_CONTACT_CARD_LEARNING_H

#include "report/commands/card_lookup.h"
#include "report/sections/sections.h"

/* Closeness, give and take, topics, introductions: a fact for each that is known. */
void card_learning_facts (struct section *section, const struct reporting *reporting,
                          const struct card_lookup *lookup, guint32 person);

#endif
