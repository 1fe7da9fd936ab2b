/* number_digits.h - the digits of a number, in exact integer arithmetic. */
#ifndef BASE_NUMBER_DIGITS_H
#define BASE_NUMBER_DIGITS_H

#include <glib.h>

/* A positive number as digits x 10^exponent, with one digit before the point: 1.25e-3 is 125 and -3. */
struct number_digits
{
  guint64 digits; /* does not end in 0 */
  gint exponent;
};

/* Rounds to 15 digits if these read back as the same double, else to 16, else to 17. FALSE: the number
 * is outside of what 128 bits can hold exactly (about 1e-10 to 4e15). O(1). */
gboolean number_find_digits (double value, struct number_digits *digits);

#endif
