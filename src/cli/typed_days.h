/* typed_days.h - dates on the command line: --since, --until, --as-of, the periods of pln change.
 *
 * 1/2/2016 can be two days. It is accepted when the command line is read; after the files have been
 * read, it is settled by --date-order, or else by the order in which the files write their dates. */
#ifndef CLI_TYPED_DAYS_H
#define CLI_TYPED_DAYS_H

#include "cli/options.h"
#include "pln/day_span.h"

/* FALSE and PLN_ERROR_USAGE if the text is not a date. option: its name in messages. */
gboolean typed_days_check (const char *option, const char *text, GError **error);

/* The days that the text stands for. FALSE and PLN_ERROR_USAGE, with both readings, if nothing
 * settles the order of day and month. */
gboolean typed_days_read (const char *option, const char *text, enum date_order order,
                          struct day_span *span, GError **error);

/* The order of day and month in what the user types. */
enum date_order typed_date_order (const struct settings *settings, const struct log *log);

/* Fills since, until and as_of of settings->network. */
gboolean typed_days_settle (struct settings *settings, const struct log *log, GError **error);

#endif
