/* shape_choices.h - a survey question with one column for each person who may be chosen. */
#ifndef READ_SHAPE_CHOICES_H
#define READ_SHAPE_CHOICES_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* "Who helps you? [Ana Ruiz]", "network/advice/ana_ruiz": returns the length of the question, 0
 * for any other header. option: what can be chosen, without its brackets or slash (g_free). */
gsize header_of_choice (const char *header, char **option);

/* Sets profile and columns: the respondent, and the columns of people. */
gboolean take_choices (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);

#endif
