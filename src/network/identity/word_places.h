/* word_places.h - how often the words of names come first and last among all names. */
#ifndef NETWORK_WORD_PLACES_H
#define NETWORK_WORD_PLACES_H

#include <glib.h>

struct word_places;

/* names: folded and distinct, borrowed; NULL: none. O(names). */
struct word_places *word_places_new (const char *const *names, guint32 count);
void word_places_free (struct word_places *places);

/* Is "vogt jurgen" a last name before a first name, judged by other names? "jurgen vogt" must be
 * among the names as well, so that these two say nothing. */
gboolean word_places_begin_with_last (const struct word_places *places, const char *name);
/* How many more people of this name are to be expected among the names by chance, if first and last
 * names are independent; G_MAXDOUBLE if the names are too few to tell. */
double word_places_namesakes (const struct word_places *places, const char *name);

#endif
