/* name_numbers.h - "Ana Ruiz (57190000004)", "Ana Ruiz#1234", "Vermeulen, Pieter, 1604-1671". */
#ifndef READ_NAME_NUMBERS_H
#define READ_NAME_NUMBERS_H

#include "read/people/people_cell.h"

gboolean text_is_account (const char *text, gsize length);
gboolean text_is_recent_day (const char *text, gsize length);

/* Set the profile, if there is none yet. name: with what stands behind it. */
void person_take_account (const GString *name, const char *text, gsize length,
                          struct person_text *out);
void person_take_years (const GString *name, const char *years, gsize length,
                        struct person_text *out);

#endif
