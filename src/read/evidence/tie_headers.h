/* tie_headers.h - what headers say of two people: how often, how strongly, alike, apart. */
#ifndef READ_TIE_HEADERS_H
#define READ_TIE_HEADERS_H

#include <glib.h>

/* "same_department": the two have something in common, which is not a tie. */
gboolean header_says_alike (const char *header);
/* "talks_per_month", "fréquence de contact": how often two people have contact; never who. */
gboolean header_says_how_often (const char *header);
/* "advice", "Stärke der Beziehung", "nb_appels": what two people have between them, rated or counted. */
gboolean header_names_tie_value (const char *header);
/* "age_gap", "distance_m": how far apart the two are, which is not a tie. */
gboolean header_says_apart (const char *header);
/* "papers", "Anzahl Treffen": how often the two did something together. */
gboolean header_counts_contacts (const char *header);
/* "talks_per_month", "fois par mois". */
gboolean header_gives_rate (const char *header);
/* "nb_projets": how much the two have in common. */
gboolean header_counts_shared (const char *header);

#endif
