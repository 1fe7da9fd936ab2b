/* missing_codes.h - numbers that questionnaires write for a missing answer. */
#ifndef READ_MISSING_CODES_H
#define READ_MISSING_CODES_H

#include <glib.h>

/* "77", "88", "99", "777", "99999999", "96" to "98" and "996" to "998": above any scale, and in the
 * place of a person somebody who is not in the list.  Digits only; linear in them. */
gboolean digits_are_missing_code (const char *digits);

#endif
