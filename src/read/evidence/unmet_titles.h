/* unmet_titles.h - "Absences March", "Urlaubsplan 2025", "Cancelled meetings": nobody below it met. */
#ifndef READ_UNMET_TITLES_H
#define READ_UNMET_TITLES_H

#include <glib.h>

/* Does a line above a table say that those in it were away, or that what it lists did not take place? */
gboolean title_says_nobody_met (const char *title);
/* "Holidays 2025": or only when somebody met those below it? */
gboolean title_plans_holidays (const char *title);
/* "km", "Debts", "Korrelationen": do the numbers of a square tell neither contact nor closeness? */
gboolean title_measures_apart (const char *title);

#endif
