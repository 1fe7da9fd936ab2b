/* Where the table starts. */
#include <string.h>
#include "read/edge_list.h"
#include "read/line_end.h"
#include "read/list_kinds.h"
#include "read/matrix.h"
#include "read/outline.h"
#include "read/outline_content.h"
#include "read/table.h"

enum { SAMPLE_ROWS = 200, HEADER_ROWS = 60, MAX_COLUMNS = 4096, CELL_LIMIT = 1 << 20 };

static gboolean
collect_row (const struct row *row, gpointer data, GError **error)
{
  GArray *rows = data;
  if (rows->len >= SAMPLE_ROWS)
    return TRUE;
  guint32 count = MIN (row->n_cells, MAX_COLUMNS);
  struct sample_row sample = { row->line, g_new0 (char *, count + 1), count };
  for (guint32 i = 0; i < count; i++)
    sample.cell[i] = g_utf8_make_valid (row->cell[i].text, -1);
  g_array_append_val (rows, sample);
  return TRUE;
}

static void
ignore_broken (guint64 line, guint32 cell, const char *value, const char *reason, gpointer data)
{
}

static void
clear_sample_row (gpointer data)
{
  g_strfreev (((struct sample_row *) data)->cell);
}

static gboolean
is_skipped_line (const struct dialect *dialect, const char *line, guint64 number)
{
  return (dialect->comment != 0 && *line == dialect->comment) || (dialect->sep_line && number == 1);
}

/* The sample's lines through the same table as the file's.  The line whose
 * quote the sample leaves open, or 0. */
static guint64
read_sample (GArray *rows, const char *title, const struct dialect *dialect,
             const char *text, gsize length, gboolean whole)
{
  const struct row_handler handler = { collect_row, ignore_broken, rows };
  struct table *table = table_new (title, dialect, CELL_LIMIT, &handler);
  guint64 number = 0;

  for (gsize at = 0, end; at < length && rows->len < SAMPLE_ROWS; at = end)
    {
      for (end = at; end < length && !is_line_end (text[end]); end++)
        ;
      gboolean ends = end < length;
      if (!ends && !whole)
        break;
      end += ends && text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? 2 : ends;
      struct line line = { text + at, end - at, ++number, TRUE, TRUE, FALSE };
      if (!is_skipped_line (dialect, text + at, number) && !table_feed (table, &line, NULL))
        break;
    }
  if (whole)
    table_finish (table, NULL);
  guint64 open_quote = table_open_quote (table);
  table_free (table);
  return open_quote;
}

static gboolean
refuse_empty (const char *title, guint64 open_quote, gboolean whole, GError **error)
{
  if (open_quote == 0 && !whole)
    return fail (error, PLN_ERROR_DATA, "'%s': its first row is longer than a table's header can be; "
                 "export it again, a row a line and at most 4,096 columns", title);
  if (open_quote == 0)
    return fail (error, PLN_ERROR_DATA, "'%s' has no row that can be read; export it again", title);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT ": the quote that opens here is never closed; "
               "put the missing quote in and try again", title, open_quote);
}

static gboolean
row_is_blank (const struct sample_row *row)
{
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return TRUE;
}

static const struct profile *
profile_of_row (const struct sample_row *row, const char *file, const struct profile *wanted)
{
  g_auto (GStrv) folded = g_new0 (char *, row->count + 1);
  for (guint32 i = 0; i < row->count; i++)
    folded[i] = header_fold (row->cell[i]);
  const char *const *names = (const char *const *) folded;

  if (wanted != NULL)
    return profile_recognises (wanted, file, names, row->count) ? wanted : NULL;
  const struct profile *profile;
  for (guint i = 0; (profile = profile_nth (i)) != NULL; i++)
    if (profile_recognises (profile, file, names, row->count))
      return profile;
  return NULL;
}

static guint
known_names (const struct sample_row *row, const char *const *overrides)
{
  guint known = 0;
  enum role role;
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0' && strlen (row->cell[i]) < 80)
      known += override_names (overrides, row->cell[i], &role) ? 5
             : role_of_header (row->cell[i]) != ROLE_NONE;
  return known;
}

/* The row most of whose cells are known names; NONE if no row has any. */
static guint
best_header (const GArray *rows, const char *const *overrides)
{
  guint best = NONE, most = 0;
  for (guint i = 0; i < MIN (rows->len, HEADER_ROWS); i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      guint known = known_names (row, overrides);
      /* One known word among many cells is chance, as a lone row at the top is. */
      gboolean lone_name = i == 0 && known == 1 && role_of_header (row->cell[0]) == ROLE_NAME;
      gboolean enough = known > 1 || (known == 1 && row->count <= 3) || lone_name;
      if (known > most && enough)
        {
          most = known;
          best = i;
        }
    }
  return best;
}

static void
plan_header (struct outline *outline, struct columns *columns, guint at,
             const struct read_options *options)
{
  const struct sample_row *row = &g_array_index (outline->row, struct sample_row, at);
  guint numbered = outline_rows_are_numbered (outline, at);
  g_autofree const char **names = g_new0 (const char *, row->count + 2);
  names[0] = "";
  memcpy (names + numbered, row->cell, row->count * sizeof *names);
  columns_plan (columns, names, row->count + numbered, outline->profile, options->columns);
  outline->header_line = row->line;
  outline->first_line = row->line + 1;
}

/* Labels that come again are groups, not names. */
static gboolean
values_are_distinct (const GArray *rows, guint64 header_line, guint32 column)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line > header_line && column < row->count && *row->cell[column] != '\0'
          && !g_hash_table_add (seen, row->cell[column]))
        return FALSE;
    }
  return TRUE;
}

/* A node table's label, or else its id, is the name; the id is an alias then,
 * as edges speak of ids. */
static void
name_nodes (const struct outline *outline, struct columns *columns)
{
  static const enum role better[] = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_FROM, ROLE_WITH, ROLE_TO };
  guint32 id = columns->of_role[ROLE_ID], label = columns->of_role[ROLE_LABEL];

  for (guint i = 0; i < G_N_ELEMENTS (better); i++)
    if (columns_have (columns, better[i]))
      return;
  gboolean named = label != NO_COLUMN
                   && (id == NO_COLUMN || values_are_distinct (outline->row, outline->header_line, label));
  if (label != NO_COLUMN)
    columns_set_role (columns, label, named ? ROLE_NAME : ROLE_NONE);
  if (id != NO_COLUMN)
    columns_set_role (columns, id, named ? ROLE_ALIASES : ROLE_NAME);
}

/* A lone "Time" is the date. */
static void
date_by_time (struct columns *columns)
{
  if (!columns_have (columns, ROLE_DATE) && columns_have (columns, ROLE_TIME))
    columns_set_role (columns, columns->of_role[ROLE_TIME], ROLE_DATE);
}

static gboolean
says_how_it_met (const struct columns *c)
{
  return columns_have (c, ROLE_CHANNEL) || columns_have (c, ROLE_TOPIC) || columns_have (c, ROLE_EVENT)
         || columns_have (c, ROLE_MINUTES) || columns_have (c, ROLE_DIRECTION);
}

static gboolean
describes_people (const struct columns *c)
{
  return columns_have (c, ROLE_EMAIL) || columns_have (c, ROLE_ORG) || columns_have (c, ROLE_FIELD)
         || columns_have (c, ROLE_PLACE) || columns_have (c, ROLE_PROFILE);
}

/* Interactions or contacts, by the roles that are there; NULL: neither. */
static const struct profile *
generic_profile (const struct outline *outline, struct columns *columns, gboolean contacts)
{
  name_nodes (outline, columns);
  date_by_time (columns);
  gboolean people = columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
                    || columns_have (columns, ROLE_WITH);
  gboolean dated = columns_have (columns, ROLE_DATE)
                   || (columns_have (columns, ROLE_YEAR) && columns_have (columns, ROLE_MONTH));
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
                   || columns_have (columns, ROLE_LAST_NAME) || columns_have (columns, ROLE_EMAIL);
  gboolean only_with = !columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_TO);
  gboolean accounts = named && !dated && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
                      && !says_how_it_met (columns);
  if (accounts && people)
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_ALIASES);
  if (contacts || (accounts && people))
    return named || people ? profile_by_name ("contacts") : NULL;
  if (people && only_with && !dated && !says_how_it_met (columns)
      && describes_people (columns))
    return profile_by_name ("contacts");
  if (people)
    return profile_by_name (columns_ask_for_people (columns) ? "form-answers" : "interactions");
  if (named && dated
      && (says_how_it_met (columns) || !describes_people (columns)))
    {
      if (columns_have (columns, ROLE_NAME))
        columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_WITH);
      return profile_by_name ("interactions");
    }
  if (named)
    return profile_by_name ("contacts");
  return dated && says_how_it_met (columns)
         ? profile_by_name ("interactions") : NULL;
}

static gboolean
refuse_columns (const struct outline *outline, const char *title, gboolean contacts, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const struct sample_row *row = &g_array_index (outline->row, struct sample_row, 0);
  for (guint32 i = 0; i < row->count && names->len < 300; i++)
    g_string_append_printf (names, "%s'%s'", i > 0 ? ", " : "", row->cell[i]);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT ": no column is understood (%s); %s, or say which "
               "column is which with --column ROLE=NAME", title, row->line, names->str,
               contacts ? "a contacts file needs a column 'name'"
               : "pln needs 'from' and 'to', or 'with', or for contacts 'name'");
}

static gboolean
refuse_kind (const struct profile *profile, const char *title, GError **error)
{
  return fail (error, PLN_ERROR_DATA, "'%s' is %s; %s", title, profile->title, profile->notice);
}

static gboolean
find_without_profile (struct outline *outline, struct columns *columns, const char *title,
                      gboolean contacts, const char *list_profile, const struct read_options *options, GError **error)
{
  enum role roles[16];
  guint32 count;
  guint best = best_header (outline->row, options->columns);

  if (!contacts && outline->profile == NULL && (outline->profile = matrix_find (outline->row)) != NULL)
    {
      plan_header (outline, columns, 0, options);
      matrix_plan (columns);
      return TRUE;
    }
  if (best != NONE)
    {
      plan_header (outline, columns, best, options);
      columns_settle_names (columns);
      outline_heed_content (outline, columns, options->columns);
      if (outline->profile == NULL)
        outline->profile = generic_profile (outline, columns, contacts);
      if (outline->profile != NULL)
        columns_settle (columns, outline->profile->kind == PROFILE_CONTACTS);
      if (outline->profile != NULL)
        return TRUE;
    }
  const struct profile *list = list_kind_find (outline->row, outline->file, roles, &count);
  if (list != NULL && (outline->profile == NULL || outline->profile == list))
    {
      columns_number (columns, roles, count);
      outline->profile = list;
      outline->first_line = g_array_index (outline->row, struct sample_row, 0).line;
      return list->kind != PROFILE_REFUSED || refuse_kind (list, title, error);
    }
  if (!contacts && edge_list_roles (outline->row, roles, &count))
    {
      if (outline->profile == NULL || outline->profile->signature != NULL)
        outline->profile = profile_by_name (roles[0] == ROLE_DATE ? "contact-list" : list_profile);
      if (strcmp (outline->profile->name, "bipartite-list") == 0)
        roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
      columns_number (columns, roles, count);
      outline->header_line = 0;
      outline->first_line = g_array_index (outline->row, struct sample_row, 0).line;
      return TRUE;
    }
  return refuse_columns (outline, title, contacts, error);
}

/* Texts of questions under the header, and the ids under those. */
static void
plan_more_headers (struct outline *outline, guint at)
{
  guint most = MIN (outline->profile->header_rows, outline->row->len - at), rows = MIN (most, 2);
  for (guint i = 1; i < most; i++)
    {
      const struct sample_row *row = &g_array_index (outline->row, struct sample_row, at + i);
      if (row->count > 0 && strstr (row->cell[0], "ImportId") != NULL)
        rows = i + 1;
    }
  if (rows < 2)
    return;
  outline->texts = &g_array_index (outline->row, struct sample_row, at + 1);
  outline->first_line = g_array_index (outline->row, struct sample_row, at + rows - 1).line + 1;
}

/* The first row that a profile recognises, or NONE. */
static guint
find_profile (struct outline *outline, const struct profile *wanted, gboolean contacts)
{
  for (guint i = 0; i < MIN (outline->row->len, HEADER_ROWS); i++)
    {
      const struct sample_row *row = &g_array_index (outline->row, struct sample_row, i);
      const struct profile *profile = profile_of_row (row, outline->file, wanted);
      if (profile == NULL || (contacts && profile->kind != PROFILE_CONTACTS && profile->kind != PROFILE_REFUSED))
        continue;
      outline->profile = profile;
      return i;
    }
  return NONE;
}

static gboolean
heads_part (const struct sample_row *row, const char *number)
{
  for (guint32 i = 1; i < row->count; i++)
    if (*row->cell[i] != '\0')
      return FALSE;
  return row->count > 0 && g_str_has_prefix (row->cell[0], number);
}

/* The header under "2. ..." in a file that starts with "1. ...", or NONE. */
static guint
find_numbered (struct outline *outline, const struct profile *wanted)
{
  if (outline->row->len < 3 || !heads_part (&g_array_index (outline->row, struct sample_row, 0), "1. "))
    return NONE;
  for (guint i = 1; i + 2 < MIN (outline->row->len, HEADER_ROWS); i++)
    if (heads_part (&g_array_index (outline->row, struct sample_row, i), "2. ")
        && g_array_index (outline->row, struct sample_row, i + 1).count >= 4)
      {
        outline->profile = wanted != NULL ? wanted : profile_by_name ("teams-attendance-numbered");
        return outline->profile->numbered_parts ? i + 1 : NONE;
      }
  return NONE;
}

/* The user says what the file is, and it is not. */
static gboolean
refuse_format (const char *title, const struct profile *wanted, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  for (const char *const *pattern = wanted->signature; *pattern != NULL; pattern++)
    g_string_append_printf (names, "%s'%.*s'", names->len > 0 ? ", " : "",
                            (int) strcspn (*pattern, "|"), *pattern);
  return fail (error, PLN_ERROR_USAGE, "'%s' has no header of --format %s, which needs the columns %s (or their "
               "names in another language); leave --format out, or name the columns with --column ROLE=NAME",
               title, wanted->name, names->str);
}

static char *
folded_file_name (const char *title)
{
  g_autofree char *name = g_path_get_basename (title);
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  return header_fold (valid);
}

gboolean
outline_find (struct outline *outline, struct columns *columns, const char *title,
              const struct dialect *dialect, const char *text, gsize length, gboolean whole,
              gboolean contacts, const struct read_options *options, GError **error)
{
  const struct profile *wanted = options->format != NULL ? profile_by_name (options->format) : NULL;

  outline->file = folded_file_name (title);
  outline->row = g_array_new (FALSE, FALSE, sizeof (struct sample_row));
  g_array_set_clear_func (outline->row, clear_sample_row);
  guint64 open_quote = read_sample (outline->row, title, dialect, text, length, whole);
  for (guint i = outline->row->len; i-- > 0; )
    if (row_is_blank (&g_array_index (outline->row, struct sample_row, i)))
      g_array_remove_index (outline->row, i);
  if (outline->row->len == 0)
    return refuse_empty (title, open_quote, whole, error);

  guint at = find_profile (outline, wanted, contacts);
  if (at == NONE && !contacts)
    at = find_numbered (outline, wanted);
  if (at == NONE && wanted != NULL && wanted->signature != NULL
      && (options->columns == NULL || options->columns[0] == NULL))
    return refuse_format (title, wanted, error);
  if (at == NONE)
    {
      outline->profile = wanted;
      const char *list = edge_list_profile (dialect->comment, text, length);
      return find_without_profile (outline, columns, title, contacts, list, options, error);
    }
  if (outline->profile->kind == PROFILE_REFUSED)
    return refuse_kind (outline->profile, title, error);
  plan_header (outline, columns, at, options);
  plan_more_headers (outline, at);
  if (outline->profile->by_content)
    outline_find_by_content (outline, columns);
  name_nodes (outline, columns);
  return TRUE;
}

void
outline_clear (struct outline *outline)
{
  if (outline->row != NULL)
    g_array_unref (outline->row);
  g_free (outline->file);
}
