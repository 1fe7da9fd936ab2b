/* format.h - numbers as people write them, always in the C locale. */
#ifndef PLN_FORMAT_H
#define PLN_FORMAT_H

#include <glib.h>

/* 12,345 */
void count_append (GString *out, guint64 count);

/* Adds commas between thousands to a decimal number as printf writes it: "-4112.50" becomes
 * "-4,112.50". */
void number_append_grouped (GString *out, const char *number);

#endif
