/* shape_choices.h - a survey question with one column for each person who may be chosen. */
#ifndef READ_SHAPE_CHOICES_H
#define READ_SHAPE_CHOICES_H

#include "read/sniff/columns.h"
#include "read/evidence/evidence.h"

/* Sets profile and columns: the respondent, and the columns of people. */
gboolean take_choices (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);

#endif
