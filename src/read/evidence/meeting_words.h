/* meeting_words.h - words for a meeting and for what counts meetings, in seven languages. */
#ifndef READ_MEETING_WORDS_H
#define READ_MEETING_WORDS_H

#include <glib.h>

/* "session", "Termin", "rendez-vous", "bezoek": people come together at a time. Folded. */
gboolean word_is_meeting (const char *word);
/* "conversation", "Kaffee", "llamada": two people talk. */
gboolean word_is_talk (const char *word);
/* "week", "Runde", "mese": what meetings are numbered by. */
gboolean word_numbers_meetings (const char *word);

#endif
