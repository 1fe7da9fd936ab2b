/* Plans name columns of single files; a line that stands before all files holds for each. */
#include <string.h>
#include "pln/fuzzy.h"
#include "read/file_plans.h"
#include "read/sniff/columns.h"

static gboolean
plan_is_about (const struct read_options *options, const struct file_plan *plan,
               const struct table_source *source)
{
  if (plan->file == NULL || table_source_is_called (source, plan->file))
    return TRUE;
  for (guint i = 0; i < options->n_plans; i++)
    if (options->plan[i].file != NULL && options->plan[i].file != plan->file)
      return FALSE;
  return !source->given_as_contacts; /* the only file of the plan, under another name */
}

gboolean
read_knows_role (const char *word)
{
  return role_by_name (word) != ROLE_NONE || strcmp (word, "none") == 0;
}

static gboolean
refuse_role (const struct read_options *options, const struct file_plan *plan, guint i,
             const char *role, GError **error)
{
  struct nearest nearest;
  g_autoptr (GString) near = g_string_new (NULL);
  nearest_start (&nearest, role);
  for (guint known = ROLE_NONE + 1; known < N_ROLES; known++)
    nearest_offer (&nearest, role_name (known));
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  return fail (error, PLN_ERROR_USAGE, "%s, line %u: there is no role \"%s\"; %s%s%s",
               options->plan_path, plan->line[i], role, any ? "did you mean " : "",
               any ? near->str : "roles are date, from, to, with, name, none ...", any ? "?" : "");
}

gboolean
file_plans_check (const struct read_options *options, GError **error)
{
  for (guint p = 0; p < options->n_plans; p++)
    for (guint i = 0; options->plan[p].columns[i] != NULL; i++)
      {
        const char *column = options->plan[p].columns[i], *equals = strchr (column, '=');
        g_autofree char *role = g_strndup (column, (gsize)(equals - column));
        if (!read_knows_role (role))
          return refuse_role (options, &options->plan[p], i, role, error);
      }
  return TRUE;
}

struct read_options
file_plans_options (const struct read_options *options, const struct table_source *source)
{
  struct read_options own = *options;
  GPtrArray *columns = g_ptr_array_new ();
  for (guint i = 0; options->columns != NULL && options->columns[i] != NULL; i++)
    g_ptr_array_add (columns, (gpointer)options->columns[i]);
  for (guint p = 0; p < options->n_plans; p++)
    if (plan_is_about (options, &options->plan[p], source))
      {
        for (guint i = 0; options->plan[p].columns[i] != NULL; i++)
          g_ptr_array_add (columns, (gpointer)options->plan[p].columns[i]);
        if (own.shape == SHAPE_AUTO && !source->is_contacts)
          own.shape = options->plan[p].shape;
      }
  g_ptr_array_add (columns, NULL);
  own.columns = (const char *const *)g_ptr_array_free (columns, FALSE);
  return own;
}

/* Appends the headers that the wanted one may be. */
static gboolean
append_near (const struct input *input, const char *wanted, GString *near)
{
  struct nearest nearest;
  nearest_start (&nearest, wanted);
  for (guint k = 0; k < input->n_columns; k++)
    nearest_offer (&nearest, input->column[k].name);
  gboolean any = nearest_append (&nearest, near);
  nearest_end (&nearest);
  return any;
}

static gboolean
has_column (const struct input *input, const char *column)
{
  const char *const one[] = { column, NULL };
  enum role role;
  for (guint k = 0; k < input->n_columns; k++)
    if (override_names (one, input->column[k].name, &role))
      return TRUE;
  return override_denies_role (column);
}

gboolean
file_plans_were_used (const struct read_options *options, const struct table_source *source,
                      const struct input *input, GError **error)
{
  for (guint p = 0; p < options->n_plans; p++)
    for (guint i = 0; options->plan[p].columns[i] != NULL; i++)
      {
        const char *column = options->plan[p].columns[i], *name = strchr (column, '=') + 1;
        g_autoptr (GString) near = g_string_new (NULL);
        if (options->plan[p].file == NULL || !plan_is_about (options, &options->plan[p], source)
            || has_column (input, column))
          continue;
        gboolean any = append_near (input, name, near);
        return fail (error, PLN_ERROR_USAGE, "%s, line %u: \"%s\" has no column \"%s\"; %s%s%s",
                     options->plan_path, options->plan[p].line[i], source->title, name,
                     any ? "did you mean " : "",
                     any ? near->str : "pln check FILE lists all columns", any ? "?" : "");
      }
  return TRUE;
}
