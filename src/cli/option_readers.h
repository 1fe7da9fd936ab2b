/* option_readers.h - parses values of options.
 *
 * option: the option's name in messages, "--seed". FALSE and PLN_ERROR_USAGE, with what it accepts,
 * if the text is not valid. */
#ifndef CLI_OPTION_READERS_H
#define CLI_OPTION_READERS_H

#include "cli/option_table.h"

/* Parses text into the row's field of options (a struct options). */
gboolean option_value_read (const struct option_row *row, const char *text, gpointer options,
                            GError **error);

/* Values with a type of their own: an int, a double, a guint32, a struct page_size. */
gboolean delimiter_read (const char *option, const char *text, gpointer field, GError **error);
gboolean half_life_read (const char *option, const char *text, gpointer field, GError **error);
gboolean labels_read (const char *option, const char *text, gpointer field, GError **error);
gboolean page_size_read (const char *option, const char *text, gpointer field, GError **error);

#endif
