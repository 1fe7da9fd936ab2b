/* forfeits.h - games that were decided without being played. */
#ifndef READ_FORFEITS_H
#define READ_FORFEITS_H

#include <glib.h>

/* "Result", "Ergebnis", "Score". */
gboolean header_names_result (const char *header);
/* "+ - -", "-/+", "1-0 (kampflos)", "w.o.": one of the two did not come. */
gboolean result_says_forfeit (const char *text);

#endif
