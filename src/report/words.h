/* words.h - numbers, days and names as people write them. */
#ifndef REPORT_WORDS_H
#define REPORT_WORDS_H

#include "pln/measure_table.h"

/* All functions return a new string. */
char *format_number (double value);                /* 1,874 */
char *format_decimal (double value, int decimals); /* 4,112.5; 0.61 */
/* The strength of a tie with one decimal: 14.5; under 0.1 for very small values. */
char *format_strength (double strength);
char *format_count (double count, const char *one, const char *many); /* 1 person, 2 people */
char *format_times (double count);                                    /* once, 2 times */
char *format_every (gint32 days); /* "every day", "every 14 days" */
char *format_people (double count);
char *format_minutes (double minutes); /* 45 minutes, 3 hours */
/* From a last contact to the end of the data: "72 days"; from two years on, "3 years" that are over.
 * Where days are hidden: "about 2 months". */
char *format_silence (const struct network *network, gint32 last);
/* "21 days"; where days are hidden, "a few weeks". */
char *format_gap_length (const struct network *network, gint32 days);
/* " (usually 21)" or " (usually a few weeks)" behind the silence of a tie. */
char *usual_gap_words (const struct network *network, const struct tie *tie);
/* " (quiet for 72 days)" of a contact who is quiet for longer than usual, or nothing. */
char *unusual_silence_words (const struct network *network, guint32 person);
/* " (9 at any distance)" behind the people lost within three steps, where these are others; or nothing. */
char *any_distance_words (const struct reach *reach, guint32 person);
/* A share in whole per cent; never 0% of something, never 100% of less than all. */
char *format_share (double part, double whole);
/* 30 October 2016, or "day 12" if the data has no calendar. */
char *format_day (const struct network *network, gint32 day);
char *format_on_date (const struct network *network,
                      gint32 day); /* on 30 October 2016; in October 2016 */
char *format_month (const struct network *network, gint32 day); /* October 2016 */
/* "no contact between 3 May 2014 and 8 June 2015", or NULL without a hole in the log. */
char *format_gap (const struct network *network);
/* Is the owner called "me" or the like in the data? Readers see "You" then. */
gboolean owner_is_nameless (const struct network *network);
char *format_name (const struct network *network, guint32 person);
/* The same within a sentence: "you" for the owner. */
char *format_name_or_you (const struct network *network, guint32 person);
/* A name that is a number, among other numbers: "person 4". */
char *format_name_in_sentence (const struct network *network, guint32 person);
/* " You do not want to contact Ana Ruiz.", or " Your file says \"retired\" of Ana Ruiz." */
char *format_refusal (const struct network *network, guint32 person);

/* "BEFORE active"; "" without a state. */
char *format_state (const char *before, guint8 state);
/* What a balance of give and take means: "a little more to you". */
const char *balance_words (double balance);
/* The same in levels, from 0, nearly all to you, to BALANCE_LEVELS - 1, nearly all from you. */
enum
{
  BALANCE_LEVELS = 5
};
guint balance_level (double balance);
const char *balance_level_words (guint level);
/* The same of a tie, or nothing if it shows too little: fewer than three interactions, or gatherings
 * alone. */
char *format_tie_state (const char *before, const struct tie *tie);

/* What a measure is and how to read it, in this data: without days, nothing fades. reading: may be NULL. */
const char *measure_title_in (const struct measure *measure, const struct network *network);
const char *measure_reading_in (const struct measure *measure, const struct network *network);
const char *format_stage (guint8 stage);     /* meaning of a stage of closeness */
const char *format_plain_role (guint8 role); /* in words: who a person connects */

/* Builds a list: "Ana", "Ana and Ben", "Ana, Ben and 11 more". word_list_end sets how many are
 * shown; adding takes ownership of the text. */
struct word_list;
struct word_list *word_list_new (void);
void word_list_take (struct word_list *list, char *text);
guint word_list_length (const struct word_list *list);
char *word_list_end (struct word_list *list, guint at_most); /* frees the list */

#endif
