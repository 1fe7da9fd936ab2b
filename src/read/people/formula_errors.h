/* formula_errors.h - cells whose formula failed in the spreadsheet. */
#ifndef READ_FORMULA_ERRORS_H
#define READ_FORMULA_ERRORS_H

#include <glib.h>

/* "#REF!", "#WERT!", "#¿NOMBRE?", "#N/A", "Err:508". */
gboolean text_is_formula_error (const char *text);

#endif
