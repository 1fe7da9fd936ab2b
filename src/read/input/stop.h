/* stop.h - errors that stop a run although other inputs could be read: bytes that cannot be read, and
 * questions that only the user can answer. All other errors of the data only say that an input is not
 * a table that pln reads. */
#ifndef READ_STOP_H
#define READ_STOP_H

#include "pln/base.h"

/* As fail. */
gboolean stop (GError **error, enum pln_error code, const char *format, ...) G_GNUC_PRINTF (3, 4);
gboolean error_stops (const GError *error);
/* Makes it an error like any other, for those who do not read inputs. */
void error_unmark (GError *error);

#endif
