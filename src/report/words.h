/* words.h - numbers, days and names as people write them. */
#ifndef REPORT_WORDS_H
#define REPORT_WORDS_H

#include "pln/measure.h"

/* All return new text. */
char *format_number (double value);                /* 1,874 */
char *format_decimal (double value, int decimals); /* 4,112.5; .61 */
/* A tie's strength to one place: 14.5; under .1 for what is hardly there. */
char *format_strength (double strength);
char *format_count (double count, const char *one, const char *many); /* 1 person, 2 people */
char *format_people (double count);
/* A share in whole per cent; never 0 % of something, never 100 % of less than
 * all. */
char *format_share (double part, double whole);
/* 30 October 2016, or "day 12" where the data has no calendar. */
char *format_day (const struct network *network, gint32 day);
char *format_on_date (const struct network *network,
                      gint32 day); /* on 30 October 2016; in October 2016 */
char *format_month (const struct network *network, gint32 day); /* October 2016 */
char *format_name (const struct network *network, guint32 person);

const char *format_stage (guint8 stage);     /* what a step of closeness means */
const char *format_plain_role (guint8 role); /* whom a person joins, in words */

/* A list that grows: "Ana", "Ana and Ben", "Ana, Ben and 11 more".  Takes the
 * text; shows at most so many. */
struct word_list;
struct word_list *word_list_new (void);
void word_list_take (struct word_list *list, char *text);
guint word_list_length (const struct word_list *list);
char *word_list_end (struct word_list *list, guint at_most); /* frees the list */

#endif
