/* led_people.h - whom mentors, tutors and buddies meet, under a header that no list knows. */
#ifndef READ_LED_PEOPLE_H
#define READ_LED_PEOPLE_H

#include "read/evidence/evidence.h"

/* "Pate 1" and "Pate 2" beside "Neu bei uns", "Tutor" beside "Kid": where all people of a row lead
 * somebody, and one other column names people, these are led. Linear in the cells of the sample. */
void columns_find_led (struct columns *columns, const struct table_evidence *evidence);

#endif
