/* pln config: every setting, its value and where it comes from. */
#include <string.h>
#include "cli/changed_settings.h"
#include "cli/commands.h"
#include "cli/config_file.h"
#include "pln/display_width.h"

enum
{
  NAME_COLUMNS = 18,
  VALUE_COLUMNS = 30
};

/* At least one blank follows a cell, however long it is. */
static void
cell_append (GString *out, const char *text, int columns)
{
  g_autoptr (GString) safe = g_string_new (NULL);
  text_append_safe (safe, text, TRUE);
  g_string_append (out, safe->str);
  text_append_spaces (out, MAX (columns - text_width (safe->str), 2));
}

/* The last cell may be empty: no blanks end a line. */
static void
line_append (GString *out, const char *name, const char *value, const char *origin)
{
  g_string_append (out, "  ");
  cell_append (out, name, NAME_COLUMNS);
  cell_append (out, value, VALUE_COLUMNS);
  text_append_safe (out, origin, TRUE);
  g_string_truncate (out, strlen (g_strchomp (out->str)));
  g_string_append_c (out, '\n');
}

static void
use_append (GString *out, const struct options *options, const struct option_use *use)
{
  g_autofree char *origin = use->config_line > 0
                              ? g_strdup_printf ("%s, line %u", options->config, use->config_line)
                              : g_strdup ("command line");
  line_append (out, use->row->name, use->text != NULL ? use->text : "yes", origin);
}

static void
setting_append (GString *out, const struct options *options, const struct option_row *row)
{
  gboolean used = FALSE;
  for (guint i = 0; i < options->uses->len; i++)
    {
      const struct option_use *use = &g_array_index (options->uses, struct option_use, i);
      if (use->row != row)
        continue;
      use_append (out, options, use);
      used = TRUE;
    }
  if (!used && row->standard != NULL)
    line_append (out, row->name, row->standard, "default");
  else if (!used)
    line_append (out, row->name, row->type == OPTION_FLAG ? "no" : "-", "not set");
}

gboolean
command_config (const struct options *options, struct outputs *outputs, GError **error)
{
  GString *out = g_string_new (NULL);
  (void)error;
  if (options->config != NULL)
    g_string_append_printf (out, "Settings come from %s and the command line.\n", options->config);
  else
    g_string_append (out, "There is no pln.conf beside the data: settings come from the command "
                          "line.\n\"pln template\" writes one to start from.\n");
  if (options->files[0] != NULL)
    g_string_append (out, "\nData:\n");
  for (char **file = options->files; *file != NULL; file++)
    line_append (out, "file", *file, "");
  for (enum option_group group = 0; group < GROUP_HELP; group++)
    {
      g_string_append_printf (out, "\n%s:\n", option_group_title (group));
      for (const struct option_row *row = option_table; row->name != NULL; row++)
        if (row->group == group && config_may_keep (row))
          setting_append (out, options, row);
    }
  outputs_add (outputs, "-", g_string_free_to_bytes (out));
  return TRUE;
}
