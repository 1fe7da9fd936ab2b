/* date_brackets.h - dates as programs for notes write them. */
#ifndef READ_DATE_BRACKETS_H
#define READ_DATE_BRACKETS_H

/* What stands in the brackets: of "[2024-03-14 Thu]", "<2024-03-18 Mon 10:00 +1w>",
 * "[[14 March 2024]]" and "14/03/2024 (Thu)". NULL: there are none around the date or a word behind
 * it. Free with g_free. */
char *date_brackets_strip (const char *text);

#endif
