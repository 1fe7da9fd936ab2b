/* changed_settings.h - the options that change figures, as the user gave them: every report says
 * which, so that its figures can be computed again. */
#ifndef CLI_CHANGED_SETTINGS_H
#define CLI_CHANGED_SETTINGS_H

#include "cli/option_table.h"

/* One use of an option. */
struct option_use
{
  const struct option_row *row;
  char *text;        /* its value, owned; NULL: a flag */
  guint config_line; /* of pln.conf; 0: on the command line */
};

/* An empty array of them, which frees their texts. */
GArray *option_uses_new (void);

/* Names and values, one after the other, "" for a flag or a file; in the order of the option table, the uses
 * of one option in the order given. Left out: options that change no figure, and defaults. A
 * NULL-terminated array (g_strfreev).
 * uses: struct option_use. */
char **changed_settings_list (const GArray *uses);

/* Writes the day that the value of this option stands for in place of what the user typed. */
void changed_settings_set_day (char **changed, const char *name, gint32 day);

/* Leaves out the values that are free text or name a file, which may name people. */
void changed_settings_hide_texts (char **changed);

#endif
