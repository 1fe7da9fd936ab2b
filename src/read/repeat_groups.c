/* Joins a repeat group with its form by the id that stands in both: the row's own id in the form is
 * the parent's in the group. Respondents get that id as their page, so that the network finds one
 * person in both tables. Looks at the first rows of the other files only if a header shows such an
 * id. */
#include <string.h>
#include "pln/text.h"
#include "read/csv/dialect.h"
#include "read/repeat_groups.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/survey_questions.h"
#include "read/evidence/evidence.h"

/* The header in the group and in the form, the surest first. */
static const char *const joints[][2] = { { "_submission__uuid", "_uuid" },
                                         { "_submission__id", "_id" },
                                         { "_parent_index", "_index" },
                                         { "PARENT_KEY", "KEY" } };

enum
{
  GROUP,
  FORM
};

static guint32
column_called (const struct sample_row *header, const char *name)
{
  for (guint32 i = 0; i < header->count; i++)
    if (g_ascii_strcasecmp (header->cell[i], name) == 0)
      return i;
  return NO_COLUMN;
}

/* Only the table of a group gives its parent. */
static gboolean
is_group (const struct sample_row *header)
{
  return column_called (header, "_parent_index") != NO_COLUMN
         || column_called (header, "PARENT_KEY") != NO_COLUMN;
}

/* The first rows of a table; FALSE: it cannot be read. Clear with table_layout_clear. */
static gboolean
look_at_source (struct table_source *other, const struct read_options *options,
                struct table_layout *layout)
{
  gsize length;
  gboolean whole;
  struct columns columns = { 0 };
  struct read_options plain = *options;
  plain.format = NULL;
  struct line_reader *source = table_source_open (other, options->encoding, NULL);
  if (source == NULL)
    return FALSE;
  const char *text = line_reader_peek (source, &length, &whole);
  const struct dialect dialect = dialect_detect (text, length, options->delimiter);
  /* A repeat group alone is refused, but its rows are there. */
  header_detect (layout, &columns, other->title, &dialect, text, length, whole, FALSE, &plain,
                 NULL);
  columns_clear (&columns);
  line_reader_free (source);
  return layout->row != NULL && layout->row->len > 1;
}

/* Does every id of the group stand in the form? */
static gboolean
ids_are_answers (const GArray *group, guint32 parent, const GArray *form, guint32 id)
{
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 1; i < form->len; i++)
    g_hash_table_add (known, (gpointer)sample_cell (sample_row_at (form, i), id));
  for (guint i = 1; i < group->len; i++)
    if (!g_hash_table_contains (known, sample_cell (sample_row_at (group, i), parent)))
      return FALSE;
  return TRUE;
}

/* The columns with the shared id; FALSE: the two do not belong together. */
static gboolean
find_joint (const GArray *group, const GArray *form, guint32 column[2])
{
  const struct sample_row *head = sample_row_at (group, 0), *other = sample_row_at (form, 0);
  if (!is_group (head) || is_group (other))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      column[GROUP] = column_called (head, joints[i][GROUP]);
      column[FORM] = column_called (other, joints[i][FORM]);
      if (column[GROUP] != NO_COLUMN && column[FORM] != NO_COLUMN
          && ids_are_answers (group, column[GROUP], form, column[FORM]))
        return TRUE;
    }
  return FALSE;
}

/* Looks among the other tables for the counterpart of this one. */
static gboolean
find_counterpart (const struct import_context *import, const struct table_source *source,
                  const struct catalogue *catalogue, guint own, guint32 column[2])
{
  gboolean found = FALSE;
  for (guint i = 0; i < catalogue->source->len && !found; i++)
    {
      struct table_source *one = catalogue->source->pdata[i];
      struct table_layout other = { 0 };
      if (one == source || strcmp (one->title, source->title) == 0
          || g_strcmp0 (one->path, "-") == 0)
        continue;
      if (look_at_source (one, import->options, &other))
        found = own == GROUP ? find_joint (import->layout.row, other.row, column)
                             : find_joint (other.row, import->layout.row, column);
      table_layout_clear (&other);
    }
  return found;
}

/* Questions for people, else the first column that holds names. */
static guint
find_named (struct columns *columns, const struct table_evidence *evidence)
{
  guint named = 0;
  guint32 first = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      gboolean people = *column->name != '_' && evidence_people_share (evidence, i) > 0.5
                        && evidence_share (evidence, i, CONTENT_MARK) < 0.5;
      gboolean asks = people && role_of_question (column->folded) == ROLE_WITH;
      columns->column[i].role = asks ? ROLE_TO : ROLE_NONE;
      named += asks;
      first = people && first == NO_COLUMN ? i : first;
    }
  if (named == 0 && first != NO_COLUMN)
    {
      columns->column[first].role = ROLE_TO;
      named = 1;
    }
  return named;
}

gboolean
repeat_group_take (struct import_context *import, const struct table_source *source,
                   const struct catalogue *catalogue)
{
  struct table_layout *layout = &import->layout;
  struct columns *columns = &import->columns;
  guint32 joint[2];
  if (layout->row == NULL || layout->row->len < 2 || !is_group (sample_row_at (layout->row, 0))
      || !find_counterpart (import, source, catalogue, GROUP, joint))
    return FALSE;
  table_layout_take_header (layout, columns, 0, import->options);
  if (find_named (columns, table_layout_evidence (layout, columns->count)) == 0)
    return FALSE;
  columns_set_role (columns, joint[GROUP], ROLE_PROFILE);
  layout->profile = profile_by_name ("form-answers");
  layout->unknown = FALSE;
  return TRUE;
}

gboolean
repeat_form_take_list (struct import_context *import, const struct table_source *source,
                       const struct catalogue *catalogue)
{
  struct table_layout *layout = &import->layout;
  struct columns *columns = &import->columns;
  guint32 joint[2];
  if (layout->row == NULL || layout->row->len < 2 || is_group (sample_row_at (layout->row, 0))
      || !find_counterpart (import, source, catalogue, FORM, joint))
    return FALSE;
  columns_clear (columns);
  table_layout_take_header (layout, columns, 0, import->options);
  if (find_named (columns, table_layout_evidence (layout, columns->count)) == 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_TO)
      columns_set_role (columns, i, columns_have (columns, ROLE_NAME) ? ROLE_NONE : ROLE_NAME);
  columns_set_role (columns, joint[FORM], ROLE_PROFILE);
  layout->profile = profile_by_name ("contacts");
  layout->unknown = FALSE;
  return TRUE;
}

void
repeat_form_take (struct import_context *import, const struct table_source *source,
                  const struct catalogue *catalogue)
{
  struct columns *columns = &import->columns;
  const struct sample_row *header = sample_row_at (import->layout.row, 0);
  guint32 joint[2];
  gboolean has_id = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    has_id |= column_called (header, joints[i][FORM]) != NO_COLUMN;
  if (!has_id || is_group (header) || import->layout.header_line != header->line
      || !find_counterpart (import, source, catalogue, FORM, joint))
    return;
  columns_set_role (columns, joint[FORM],
                    columns_have (columns, ROLE_FROM) ? ROLE_FROM_PROFILE : ROLE_PROFILE);
}
