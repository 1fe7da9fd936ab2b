/* shape_choices.h - a question of a survey with a column for each person to choose. */
#ifndef READ_SHAPE_CHOICES_H
#define READ_SHAPE_CHOICES_H

#include "read/sniff/columns.h"
#include "read/understand/evidence.h"

/* "Who helps you? [Ana Ruiz]", "network/advice/ana_ruiz": the length of the question in front,
 * 0 for any other header; option: what can be chosen, without its marks (g_free). */
gsize header_of_choice (const char *header, char **option);

/* Sets profile and columns: who answers, and the columns of people. */
gboolean take_choices (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence);

#endif
