/* presence_words.h - what a cell says of somebody's being there, and of a meeting's
 * having been held, in seven languages. */
#ifndef READ_PRESENCE_WORDS_H
#define READ_PRESENCE_WORDS_H

#include <glib.h>

enum presence_word
{
  PRESENCE_UNKNOWN, /* none of these words */
  PRESENCE_YES,     /* present, attended, accepted, held */
  PRESENCE_MAYBE,   /* tentative, interested */
  PRESENCE_PLANNED, /* to do, scheduled */
  PRESENCE_NO       /* absent, declined, cancelled, put off, no answer, not yet */
};

/* The whole cell, any case: "No-show", "abgesagt", "Rendez-vous honoré", "needsAction".
 * Yes and no alone, ticks and single letters are not among them: see mark_of_text. */
enum presence_word presence_of_text (const char *text);

/* Ticks, crosses, yes and no, 1 and 0, and the letters of a register (P, A, E, L):
 * they mean presence only under a header that says so. */
enum presence_word mark_of_text (const char *text);

/* A header that asks whether somebody came: "RSVP", "Attended", "Anwesend". */
gboolean header_asks_presence (const char *folded);

/* A header under which yes means that nothing took place: "Canceled", "Marked as No-Show". */
gboolean header_denies_presence (const char *folded);

/* A header over such words, but over others too: "Status", "État". */
gboolean header_says_status (const char *folded);

#endif
