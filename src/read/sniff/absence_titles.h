/* absence_titles.h - "Absences 2025" above a table: its marks say who was not there. */
#ifndef READ_ABSENCE_TITLES_H
#define READ_ABSENCE_TITLES_H

#include "read/sniff/mark_legend.h"

/* Takes the crosses and ticks of a table below such a title into the legend, as a line that explains them
 * would. Rows: struct sample_row. Linear in the cells. */
void legend_take_absence_title (struct mark_legend *legend, const GArray *rows);

#endif
