/* plan_file.h - how files are read, as a text that a person can correct. */
#ifndef CLI_PLAN_FILE_H
#define CLI_PLAN_FILE_H

#include "cli/options.h"
#include "pln/read.h"

struct plan
{
  char *path;
  GArray *files; /* struct file_plan, owned; the first is about all files */
  GArray *uses;  /* struct option_use: options that the plan keeps */
};

/* First the options that change the reading, a line "NAME: VALUE" each; then for each file a line "file:
 * NAME", its shape, and a line "ROLE: COLUMN" for each column that is used, "none: COLUMN" for each other.
 * What stands behind two blanks and a # is a remark. question: what pln would ask, or NULL; order_is_open:
 * it asks for the order of day and month. */
void plan_file_write (const struct log *log, const struct options *options, const char *question,
                      gboolean order_is_open, GString *out);

/* Reads the plan that the options name, and adds its options to those given. given: by index in
 * option_table. */
gboolean plan_file_apply (struct options *options, const gboolean *given, GError **error);
void plan_free (struct plan *plan);

#endif
