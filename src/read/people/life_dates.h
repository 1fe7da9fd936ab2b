/* life_dates.h - the years of a life behind a name. */
#ifndef READ_LIFE_DATES_H
#define READ_LIFE_DATES_H

#include <glib.h>

/* "1604-1671", "fl. 1650", "d. 1671", "ca. 1600-", "† 1671", "geb. 1604": years with a dash or a word
 * about a life; a year alone is not. */
gboolean text_is_life_dates (const char *text, gsize length);

/* Where the years behind a name begin, with the comma or blank before them: "Vermeulen, Pieter,
 * 1604-1671"; the length of the name if there are none. */
gsize name_length_before_life_dates (const char *name);

#endif
