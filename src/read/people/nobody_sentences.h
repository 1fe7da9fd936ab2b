/* nobody_sentences.h - what people write in a cell for a name when they met nobody. */
#ifndef READ_NOBODY_SENTENCES_H
#define READ_NOBODY_SENTENCES_H

#include <glib.h>

/* "Con nadie este mes", "met no one, was away", "réunion annulée", "Kein Treffen": several words that
 * are not written like a name, and say that nobody was met. */
gboolean text_says_nobody_met (const char *text);

/* "No me reuní con nadie, estaba de viaje": the length of a first clause that names nobody, where a
 * sentence goes on behind it; 0: the cell is not like that. */
gsize clause_that_names_nobody (const char *cell);

/* One of both, or a word in the place of a name: "niemand", "absent", "vacances". */
gboolean cell_names_nobody (const char *cell);

#endif
