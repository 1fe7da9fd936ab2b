/* sheet_values.h - what numbers in the cells of a sheet mean: days, times and plain numbers. */
#ifndef READ_SHEET_VALUES_H
#define READ_SHEET_VALUES_H

#include <glib.h>

enum sheet_style
{
  SHEET_NUMBER,
  SHEET_DAY,      /* maybe with a time */
  SHEET_TIME,     /* of the day */
  SHEET_DURATION, /* of any length: [h]:mm */
};

/* What a number format of Excel shows ("yyyy\-mm\-dd", "[h]:mm"); codes in the file are English,
 * whatever the language of the program. */
enum sheet_style sheet_style_of_code (const char *code);
/* The same for the formats that every workbook has without a code (ECMA-376, 18.8.30). */
enum sheet_style sheet_style_of_number (guint id);

/* Appends a number as it reads in a table: 2024-03-05 14:30, 14:30, 1:30, 3.5. since_1904: the
 * workbook counts days from 1904. What is not a number, or not a day, stays as it is written. */
void sheet_value_append (GString *out, const char *text, enum sheet_style style,
                         gboolean since_1904);

#endif
