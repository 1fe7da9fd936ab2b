/* further_people.h - people who are counted or hinted at, but not named. */
#ifndef READ_FURTHER_PEOPLE_H
#define READ_FURTHER_PEOPLE_H

#include <glib.h>

/* "others", "weitere Gäste", "ospiti", folded: what a number of people beside those named is called. */
gboolean phrase_names_further_people (const char *folded);
/* "3 weitere", "u.a.", "2 others", "y otros", as header_fold gives it: nobody in particular.  Linear in it. */
gboolean text_means_further_people (const char *folded);

/* "Ana Ruiz + 2 others", "Ben Okafor and team": the bytes of the name before them; all of the text if nobody
 * follows.  Linear in the text. */
gsize name_length_before_further_people (const char *text);

#endif
