/* name_particles.h - "van der", "de", "von" in a column of their own, between first and last names. */
#ifndef READ_NAME_PARTICLES_H
#define READ_NAME_PARTICLES_H

#include "read/evidence/evidence.h"

/* Whatever its header says, such a column is a part of the names. Linear in the cells of the sample. */
void columns_find_particles (struct columns *columns, const struct table_evidence *evidence);

#endif
