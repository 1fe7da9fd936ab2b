/* Which settings a report has to name. */
#include <string.h>
#include "cli/changed_settings.h"
#include "pln/base.h"

static void
use_clear (gpointer use)
{
  g_free (((struct option_use *)use)->text);
}

GArray *
option_uses_new (void)
{
  GArray *uses = g_array_new (FALSE, FALSE, sizeof (struct option_use));
  g_array_set_clear_func (uses, use_clear);
  return uses;
}

static gboolean
use_changes_figures (const struct option_use *use)
{
  const struct option_row *row = use->row;
  return (row->group == GROUP_INPUT || row->group == GROUP_NETWORK) && !row->same_figures
         && (row->standard == NULL || strcmp (row->standard, use->text) != 0);
}

/* A path says nothing about figures, and may name people. */
static const char *
setting_value (const struct option_use *use)
{
  return use->text == NULL || use->row->type == OPTION_FILE ? "" : use->text;
}

char **
changed_settings_list (const GArray *uses)
{
  GPtrArray *changed = g_ptr_array_new ();
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    for (guint i = 0; i < uses->len; i++)
      {
        const struct option_use *use = &g_array_index (uses, struct option_use, i);
        if (use->row != row || !use_changes_figures (use))
          continue;
        g_ptr_array_add (changed, g_strdup (row->name));
        g_ptr_array_add (changed, g_strdup (setting_value (use)));
      }
  g_ptr_array_add (changed, NULL);
  return (char **)g_ptr_array_free (changed, FALSE);
}

void
changed_settings_set_day (char **changed, const char *name, gint32 day)
{
  for (; changed != NULL && *changed != NULL; changed += 2)
    if (strcmp (changed[0], name) == 0)
      {
        g_autoptr (GString) iso = g_string_new (NULL);
        day_append_iso (iso, day);
        g_free (changed[1]);
        changed[1] = g_strdup (iso->str);
      }
}

void
changed_settings_hide_texts (char **changed)
{
  for (; changed != NULL && *changed != NULL; changed += 2)
    {
      const struct option_row *row = option_by_name (changed[0], strlen (changed[0]));
      gboolean is_text = row != NULL && (row->type == OPTION_TEXT || row->type == OPTION_TEXTS);
      if (is_text || strchr (changed[1], '=') != NULL) /* FILE=dmy */
        changed[1][0] = '\0';
    }
}
