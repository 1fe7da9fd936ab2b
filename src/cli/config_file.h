/* config_file.h - pln.conf: options that are kept beside the data, so that nobody has to type them
 * each time.
 *
 * One setting per line, "NAME = VALUE", named as the option is; lists have ";" between their values,
 * switches are yes or no. Comments start with "#". Paths are relative to the file's folder. It may
 * come with somebody else's data, so it can write files into its own folder only. */
#ifndef CLI_CONFIG_FILE_H
#define CLI_CONFIG_FILE_H

#include "cli/option_table.h"

struct config_setting
{
  const struct option_row *row;
  char **values; /* one; several for an option that may be repeated; none for a switch */
  guint line;    /* from 1 */
};

struct config
{
  char *path;
  GArray *settings; /* struct config_setting, in the order of the option table */
  char **files;     /* what "files" names, or NULL */
};

/* The path of the pln.conf that counts if these words are left on the command line: the one in the
 * folder of the first word that is a file, or else in the current folder (g_free); NULL if there is
 * none. */
char *config_find (char *const *words);

/* Help, and what only makes sense for one run, cannot be kept in a file. */
gboolean config_may_keep (const struct option_row *row);

/* NULL and PLN_ERROR_USAGE, with the line, for a setting that does not exist, cannot be kept in a
 * file, is set twice ...; values are not checked. */
struct config *config_read (const char *path, GError **error);
void config_free (struct config *config); /* NULL is fine */

#endif
