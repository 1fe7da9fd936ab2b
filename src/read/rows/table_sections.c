/* Files with several parts: a header that is repeated with other columns, parts that pln does not
 * read, files appended to each other. */
#include <string.h>
#include "pln/text.h"
#include "read/rows/block_titles.h"
#include "read/rows/row_cells.h"
#include "read/rows/preamble.h"
#include "read/rows/table_sections.h"
#include "read/understand/heading_rows.h"
#include "read/understand/understand.h"
#include "read/rows/row_cache.h"

/* What pln uses a column of its own table for, by the column's name. */
static const char *
use_in_tie (const char *name)
{
  static const char *const read[]
    = { "contact_a", "contact_b", "interactions", "strength", "first", "last",
        "state",     "evidence",  "again30",      "again90",  NULL };
  for (const char *const *one = read; *one != NULL; one++)
    if (strcmp (*one, name) == 0)
      return *one;
  return NULL;
}

void
import_describe_columns (struct import_context *import)
{
  for (guint32 i = 0; i < import->columns.count; i++)
    {
      const struct column *column = &import->columns.column[i];
      gboolean own = column->key != NONE && column->key >= N_ATTRIBUTE_KEYS;
      const char *use = import->profile->kind == PROFILE_TIES ? use_in_tie (column->name)
                        : own                                 ? "attribute"
                                                              : role_name (column->role);
      notes_column (&import->notes, column->name, use,
                    understand_why (&import->layout, &import->columns, i),
                    column_is_overlooked (&import->layout, &import->columns, i));
      import->builder->log->has_unused_people
        |= import->profile->kind == PROFILE_INTERACTIONS && !import->contacts
           && column_hides_people (&import->layout, &import->columns, i);
    }
}

/* Is the row an exact repeat of the header? */
gboolean
row_repeats_header (const struct import_context *import, const struct row *row)
{
  if (import->layout.header_line == 0 || row->n_cells < import->columns.count)
    return FALSE;
  for (guint32 i = 0; i < import->columns.count; i++)
    {
      const char *name = import->columns.column[i].name;
      if (row->cell[i].length > 0 && strcmp (row->cell[i].text, name) != 0)
        return FALSE;
    }
  return TRUE;
}

/* Another table in a file made by hand; its rows may be of the other kind. */
static void
start_table (struct import_context *import, guint64 line)
{
  static const enum role of_log[] = { ROLE_DATE, ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_EVENT };
  struct columns *columns = &import->columns;
  const struct profile *before = import->profile;
  gboolean contacts = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  for (guint i = 0; i < G_N_ELEMENTS (of_log); i++)
    contacts = contacts && !columns_have (columns, of_log[i]);
  import->profile = profile_by_name (contacts ? "contacts" : "interactions");
  columns_settle (columns, contacts);
  if (import->profile != before)
    notes_notice (&import->notes, "another table starts on line %" G_GUINT64_FORMAT ", of %s", line,
                  import->profile->title);
}

/* A header of this profile or, in generic files after a blank line, another row of known names;
 * updates the roles of the columns. */
static gboolean
starts_section (struct import_context *import, const struct row *row)
{
  const struct profile *profile = import->profile;
  if (profile->numbered_parts
      || (!profile->several_headers && !(profile->signature == NULL && row->after_blank)))
    return FALSE;
  g_autofree const char **header = g_new0 (const char *, row->n_cells + 1);
  g_auto (GStrv) folded = g_new0 (char *, row->n_cells + 1);
  guint known = 0, filled = 0;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      header[i] = row->cell[i].text;
      folded[i] = header_fold (header[i]);
      known += role_of_header (header[i]) != ROLE_NONE;
      filled += *header[i] != '\0';
    }
  gboolean recognised = profile->signature != NULL ? profile_recognises (
                          profile, import->layout.file, (const char *const *)folded, row->n_cells)
                                                   : filled > 1 && known == filled;
  if (!recognised)
    return FALSE;
  if (profile->signature == NULL)
    import_describe_columns (import);
  columns_plan (&import->columns, header, row->n_cells, profile, import->options->columns);
  overrides_note_used (import->options->columns, &import->columns, import->builder->overrides_used);
  if (profile->signature == NULL)
    start_table (import, row->line);
  import_yield_dates (import);
  row_cache_forget (import);
  import->scratch.header_hash = 0;
  import->scratch.paused = FALSE;
  return TRUE;
}

static gboolean
names_people (enum role role)
{
  return role == ROLE_NAME || role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME
         || role_is_end (role) || role == ROLE_EMAIL;
}

/* The title of a section is alone in its row: "3. In-Meeting Activities". */
static gboolean
is_title (const struct import_context *import, const struct row *row)
{
  if (row->n_cells == 0 || row->cell[0].length == 0 || import->columns.count < 3)
    return FALSE;
  for (guint32 i = 1; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return FALSE;
  const char *text = row->cell[0].text;
  gsize digits = strspn (text, "0123456789");
  return row->n_cells == 1 || row->after_blank || !names_people (import->columns.column[0].role)
         || (digits > 0 && text[digits] == '.');
}

/* Programs write remarks below a report, one to a line and after a blank line, in few cells:
 * "Copyright ...", or the title of the next part. */
static gboolean
is_below_table (struct import_context *import, const struct row *row)
{
  enum
  {
    NARROW = 3
  };
  if (import->profile->signature != NULL || import->columns.count < NARROW)
    return FALSE;
  gboolean narrow = row->n_cells * NARROW <= import->columns.count || row->n_cells == 1;
  if (row->after_blank && narrow)
    import->scratch.paused = TRUE;
  else if (!narrow)
    import->scratch.paused = FALSE;
  if (import->scratch.paused)
    notes_drop (&import->notes, "below the table");
  return import->scratch.paused;
}

/* The rows after a title belong to another table until a header that pln knows; they are counted,
 * without their header. */
static gboolean
is_elsewhere (struct import_context *import, const struct row *row)
{
  if (!import->profile->several_headers)
    return is_below_table (import, row);
  if (is_title (import, row))
    {
      import->scratch.paused = TRUE;
      import->scratch.paused_rows = 0;
      return TRUE;
    }
  if (import->scratch.paused && import->scratch.paused_rows++ > 0)
    notes_drop (&import->notes, DROP_IN_OTHER_PARTS);
  return import->scratch.paused;
}

/* "BOARD" above the rows of those on it. */
static gboolean
is_heading (struct import_context *import, const struct row *row)
{
  const char *only = import->layout.rules.headings != HEADINGS_NONE ? row_only_cell (row) : NULL;
  if (only == NULL || !text_is_heading (import->layout.rules.headings, only))
    return FALSE;
  notes_drop (&import->notes, "headings within the table");
  return TRUE;
}

gboolean
row_is_outside (struct import_context *import, const struct row *row)
{
  return row_is_block_title (import, row) || starts_section (import, row)
         || is_elsewhere (import, row) || is_heading (import, row);
}
