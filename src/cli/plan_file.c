/* The plan of a reading: written by check, read back by every command. */
#include <string.h>
#include "cli/changed_settings.h"
#include "cli/config_settings.h"
#include "cli/option_file.h"
#include "cli/option_readers.h"
#include "cli/plan_file.h"

#define OPEN "?"

/* One line: a column's name may have several, and two blanks would begin a remark. */
static void
append_line (GString *out, const char *name, const char *value)
{
  g_string_append_printf (out, "%s: ", name);
  for (; *value != '\0'; value++)
    {
      gboolean blank = g_ascii_isspace (*value) || g_ascii_iscntrl (*value);
      if (!blank || out->str[out->len - 1] != ' ')
        g_string_append_c (out, blank ? ' ' : *value);
    }
}

static void
write_column (const struct column_use *column, GString *out)
{
  gboolean role = column->role != NULL && strcmp (column->role, "attribute") != 0;
  append_line (out, role ? column->role : "none", column->name);
  if (column->why != NULL)
    g_string_append_printf (out, "  # %s", column->why);
  g_string_append_c (out, '\n');
}

static void
write_uses (const GArray *uses, const struct option_row *row, GString *out)
{
  for (guint i = 0; uses != NULL && i < uses->len; i++)
    {
      const struct option_use *use = &g_array_index (uses, struct option_use, i);
      if (use->row != row)
        continue;
      append_line (out, row->name, use->text != NULL ? use->text : "yes");
      g_string_append_c (out, '\n');
    }
}

static void
write_question (const char *question, gboolean order_is_open, GString *out)
{
  if (question == NULL)
    return;
  if (order_is_open)
    g_string_append_printf (out, "\n# %s\ndate-order: " OPEN "  # dmy or mdy\n", question);
  else
    append_line (out, "\n# Correct the lines below, and delete this one.\nquestion", question);
  g_string_append_c (out, '\n');
}

/* By --as, or by the plan that this one is made from. */
static enum table_shape
shape_told (const struct options *options, const struct input *input)
{
  const struct plan *plan = options->read_plan;
  enum table_shape shape = (enum table_shape)options->shape;
  for (guint i = 0; plan != NULL && i < plan->files->len && shape == SHAPE_AUTO; i++)
    {
      const struct file_plan *file = &g_array_index (plan->files, struct file_plan, i);
      if (file->file == NULL || strcmp (file->file, input->path) == 0)
        shape = file->shape;
    }
  return shape;
}

/* The shape that a file was read in, or that the user gave for all. */
static void
write_shape (const struct input *input, enum table_shape given, GString *out)
{
  const char *own = NULL, *told = NULL;
  for (const struct option_choice *shape = option_shapes; shape->word != NULL; shape++)
    {
      own = g_strcmp0 (input->format, shape->word) == 0 ? shape->word : own;
      told = shape->value == (int)given ? shape->word : told;
    }
  if (own != NULL || told != NULL)
    g_string_append_printf (out, "shape: %s\n", own != NULL ? own : told);
}

void
plan_file_write (const struct log *log, const struct options *options, const char *question,
                 gboolean order_is_open, GString *out)
{
  g_string_append (out,
                   "# How pln reads these files. Correct a line and give this file to --plan.\n");
  for (const struct option_row *row = option_table; row->name != NULL; row++)
    if (row->in_plan)
      {
        write_uses (options->uses, row, out);
        write_uses (options->read_plan != NULL ? options->read_plan->uses : NULL, row, out);
      }
  write_question (question, order_is_open, out);
  for (guint32 i = 0; i < log->n_inputs; i++)
    {
      const struct input *input = &log->input[i];
      append_line (out, "\nfile", input->path);
      g_string_append_printf (out, "  # %s\n", input->profile);
      write_shape (input, shape_told (options, input), out);
      for (guint32 k = 0; k < input->n_columns && input->header_line > 0; k++)
        write_column (&input->column[k], out);
    }
}

/* A file of a plan while its lines are read. */
struct plan_draft
{
  struct file_plan plan;
  GPtrArray *columns;
  GArray *lines;
};

static struct plan_draft
draft_new (const char *file)
{
  return (struct plan_draft){ { .file = g_strdup (file), .shape = SHAPE_AUTO },
                              g_ptr_array_new (),
                              g_array_new (FALSE, FALSE, sizeof (guint)) };
}

static void
draft_finish (struct plan_draft *draft, struct plan *plan)
{
  g_ptr_array_add (draft->columns, NULL);
  draft->plan.columns = (const char *const *)g_ptr_array_free (draft->columns, FALSE);
  draft->plan.line = (const guint *)(void *)g_array_free (draft->lines, FALSE);
  g_array_append_val (plan->files, draft->plan);
}

static gboolean
shape_read (const char *text, enum table_shape *shape)
{
  for (const struct option_choice *choice = option_shapes; choice->word != NULL; choice++)
    if (strcmp (text, choice->word) == 0)
      {
        *shape = (enum table_shape)choice->value;
        return TRUE;
      }
  return FALSE;
}

static gboolean
option_line_read (struct plan *plan, struct options *options, const struct option_row *row,
                  const char *value, guint line, const gboolean *given, GError **error)
{
  const struct option_use use = { row, g_strdup (value), line };
  g_autoptr (GError) problem = NULL;
  g_array_append_val (plan->uses, use);
  if (strcmp (value, OPEN) == 0)
    return fail (error, PLN_ERROR_USAGE,
                 "%s, line %u: \"%s\" is still open; write the answer there", plan->path, line,
                 row->name);
  if (option_is_overruled (row, given)
      || option_value_read (row, row->type == OPTION_FLAG ? NULL : value, options, &problem))
    return TRUE;
  return fail (error, PLN_ERROR_USAGE, "%s, line %u: %s", plan->path, line, problem->message);
}

/* "Where: none" is meant as "none: Where", if Where is not a role. */
static void
column_line_read (struct plan_draft *draft, const char *role, const char *name, guint line)
{
  gboolean turned = strcmp (name, "none") == 0 && !read_knows_role (role);
  g_ptr_array_add (draft->columns, turned ? g_strconcat ("none=", role, NULL)
                                          : g_strconcat (role, "=", name, NULL));
  g_array_append_val (draft->lines, line);
}

static gboolean
refuse_line (const struct plan *plan, guint line, const char *text, GError **error)
{
  return fail (error, PLN_ERROR_USAGE,
               "%s, line %u: \"%s\" is not a line of a plan; write \"ROLE: COLUMN\"", plan->path,
               line, text);
}

static gboolean
line_read (struct plan *plan, struct options *options, struct plan_draft *draft, char *text,
           guint line, const gboolean *given, GError **error)
{
  char *remark = strstr (text, "  #"), *colon;
  if (remark != NULL)
    *remark = '\0';
  g_strstrip (text);
  if (*text == '\0' || *text == '#')
    return TRUE;
  if ((colon = strstr (text, ": ")) == NULL)
    return refuse_line (plan, line, text, error);
  g_autofree char *name = g_strndup (text, (gsize)(colon - text)), *value = g_strdup (colon + 2);
  g_strstrip (value);
  const struct option_row *row = option_by_name (name, strlen (name));
  if (strcmp (name, "file") == 0)
    {
      draft_finish (draft, plan);
      *draft = draft_new (value);
    }
  else if (strcmp (name, "question") == 0)
    return fail (
      error, PLN_ERROR_USAGE,
      "%s, line %u: this question is still open; correct the lines below it, and delete it",
      plan->path, line);
  else if (strcmp (name, "shape") == 0)
    return shape_read (value, &draft->plan.shape) || refuse_line (plan, line, text, error);
  else if (row != NULL && row->in_plan)
    return option_line_read (plan, options, row, value, line, given, error);
  else
    column_line_read (draft, name, value, line);
  return TRUE;
}

static void
file_plan_clear (gpointer data)
{
  struct file_plan *plan = data;
  g_free ((gpointer)plan->file);
  g_strfreev ((char **)(gpointer)plan->columns);
  g_free ((gpointer)plan->line);
}

gboolean
plan_file_apply (struct options *options, const gboolean *given, GError **error)
{
  if (options->plan == NULL)
    return TRUE;
  g_autofree char *text = option_file_read ("--plan", options->plan, NULL, error);
  if (text == NULL)
    return FALSE;
  struct plan *plan = g_new0 (struct plan, 1);
  plan->path = g_strdup (options->plan);
  plan->files = g_array_new (FALSE, FALSE, sizeof (struct file_plan));
  plan->uses = option_uses_new ();
  g_array_set_clear_func (plan->files, file_plan_clear);
  options->read_plan = plan;
  g_auto (GStrv) line = g_strsplit (text, "\n", -1);
  struct plan_draft draft = draft_new (NULL);
  gboolean sound = TRUE;
  for (guint i = 0; line[i] != NULL && sound; i++)
    sound = line_read (plan, options, &draft, line[i], i + 1, given, error);
  draft_finish (&draft, plan);
  return sound;
}

void
plan_free (struct plan *plan)
{
  if (plan == NULL)
    return;
  g_array_unref (plan->files);
  g_array_unref (plan->uses);
  g_free (plan->path);
  g_free (plan);
}
