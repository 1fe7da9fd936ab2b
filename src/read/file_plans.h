/* file_plans.h - what a plan says about the file at hand. */
#ifndef READ_FILE_PLANS_H
#define READ_FILE_PLANS_H

#include "pln/read.h"
#include "read/sources/table_source.h"

/* Is every role of the plans known? */
gboolean file_plans_check (const struct read_options *options, GError **error);

/* The options for one table: those given, and behind them what its plan says. Free columns with g_free. */
struct read_options file_plans_options (const struct read_options *options,
                                        const struct table_source *source);

/* Does the table have every column that its plan names? */
gboolean file_plans_were_used (const struct read_options *options,
                               const struct table_source *source, const struct input *input,
                               GError **error);

#endif
