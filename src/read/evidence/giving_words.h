/* giving_words.h - who gave, as a cell says it in seven languages. */
#ifndef READ_GIVING_WORDS_H
#define READ_GIVING_WORDS_H

#include <glib.h>

enum giving
{
  GIVING_UNSAID,
  GIVING_OUT,     /* the owner, or the first person of the row, gave */
  GIVING_IN,      /* the first person took */
  GIVING_PASSING, /* incoming: the sender is named, or is the other person */
  GIVING_BOTH,
  GIVING_NEITHER
};

/* "gave", "bekommen", "both ways"; "ich ihm", "she helped me", "von mir"; "is mentored by". O(length). */
enum giving giving_of_text (const char *text);
/* The same below "Who learned?": "me" took, and "she" got it from the owner. */
enum giving giving_of_taker (const char *text);
/* The same where "mentors" is a verb, as others in the column are in more words; by itself it may be a noun. */
enum giving giving_of_verb (const char *text);
/* The same for the number of a log of calls (way_of_code). */
enum giving giving_of_code (const char *text);

#endif
