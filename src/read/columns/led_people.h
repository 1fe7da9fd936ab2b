/* led_people.h - who is led by mentors, tutors and buddies, under a header that no list knows. */
#ifndef READ_LED_PEOPLE_H
#define READ_LED_PEOPLE_H

#include "read/evidence/evidence.h"

/* "Pate 2", "Tutor/a", "Padrino de lectura". */
gboolean header_names_guide (const char *header);

/* "Start date" of mentors and mentees, each mentee in one row and no end known: since when they are a pair,
 * not when they met. Linear in the columns. */
gboolean day_begins_pairs (const struct columns *columns, const struct table_evidence *evidence);

/* The only column besides those of `known` that names people, and has no role; NO_COLUMN: none or several. Not one
 * of introducers, buyers, or whoever wrote or approved the record. */
guint32 column_of_other_people (const struct columns *columns,
                                const struct table_evidence *evidence,
                                const struct column_subset *known);

/* "Pate 1" and "Pate 2" beside "Neu bei uns", "Tutor" beside "Kid": where all people of a row lead
 * somebody, and one other column names people, these are led. Linear in the cells of the sample. */
void columns_find_led (struct columns *columns, const struct table_evidence *evidence);

#endif
