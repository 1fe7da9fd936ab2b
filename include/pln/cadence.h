/* cadence.h - how often somebody wants to be in touch, as people write it. */
#ifndef PLN_CADENCE_H
#define PLN_CADENCE_H

#include <glib.h>

/* "30", "30 days", "2w", "every two weeks", "monthly", "vierteljährlich", "tous les 3 mois": days from
 * one contact to the next, in English, German, French, Spanish, Portuguese, Italian and Dutch; case
 * and accents do not matter. 0 if the text says something else. */
gint32 cadence_days (const char *text);

#endif
