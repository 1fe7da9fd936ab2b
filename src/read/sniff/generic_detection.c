/* Files whose header no profile recognises: what known words in it, or the rows
 * themselves, say they are. */
#include <string.h>
#include "read/sniff/edge_list.h"
#include "read/sniff/headerless_lists.h"
#include "read/sniff/matrix_detection.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/generic_detection.h"

static guint
known_names (const struct sample_row *row, const char *const *overrides)
{
  guint known = 0;
  enum role role;
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0' && strlen (row->cell[i]) < 80)
      known += override_names (overrides, row->cell[i], &role)
                 ? 5
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
  return columns_have (c, ROLE_CHANNEL) || columns_have (c, ROLE_TOPIC)
         || columns_have (c, ROLE_EVENT) || columns_have (c, ROLE_MINUTES)
         || columns_have (c, ROLE_DIRECTION);
}

static gboolean
describes_people (const struct columns *c)
{
  return columns_have (c, ROLE_EMAIL) || columns_have (c, ROLE_ORG) || columns_have (c, ROLE_FIELD)
         || columns_have (c, ROLE_PLACE) || columns_have (c, ROLE_PROFILE);
}

/* Interactions or contacts, by the roles that are there; NULL: neither. */
static const struct profile *
generic_profile (const struct table_layout *layout, struct columns *columns, gboolean contacts)
{
  table_layout_name_nodes (layout, columns);
  date_by_time (columns);
  gboolean people = columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
                    || columns_have (columns, ROLE_WITH);
  gboolean dated = columns_have (columns, ROLE_DATE)
                   || (columns_have (columns, ROLE_YEAR) && columns_have (columns, ROLE_MONTH));
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
                   || columns_have (columns, ROLE_LAST_NAME) || columns_have (columns, ROLE_EMAIL);
  gboolean only_with = !columns_have (columns, ROLE_FROM) && !columns_have (columns, ROLE_TO);
  gboolean accounts = named && !dated && !columns_have (columns, ROLE_TO)
                      && !columns_have (columns, ROLE_WITH) && !says_how_it_met (columns);
  if (accounts && people)
    columns_set_role (columns, columns->of_role[ROLE_FROM], ROLE_ALIASES);
  if (contacts || (accounts && people))
    return named || people ? profile_by_name ("contacts") : NULL;
  if (people && only_with && !dated && !says_how_it_met (columns) && describes_people (columns))
    return profile_by_name ("contacts");
  if (people)
    return profile_by_name (columns_ask_for_people (columns) ? "form-answers" : "interactions");
  if (named && dated && (says_how_it_met (columns) || !describes_people (columns)))
    {
      if (columns_have (columns, ROLE_NAME))
        columns_set_role (columns, columns->of_role[ROLE_NAME], ROLE_WITH);
      return profile_by_name ("interactions");
    }
  if (named)
    return profile_by_name ("contacts");
  return dated && says_how_it_met (columns) ? profile_by_name ("interactions") : NULL;
}

static gboolean
refuse_columns (const struct table_layout *layout, const char *title, gboolean contacts,
                GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const struct sample_row *row = &g_array_index (layout->row, struct sample_row, 0);
  for (guint32 i = 0; i < row->count && names->len < 300; i++)
    g_string_append_printf (names, "%s'%s'", i > 0 ? ", " : "", row->cell[i]);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT ": no column is understood (%s); %s, or say which "
               "column is which with --column ROLE=NAME",
               title, row->line, names->str,
               contacts ? "a contacts file needs a column 'name'"
                        : "pln needs 'from' and 'to', or 'with', or for contacts 'name'");
}

gboolean
header_detect_generic (struct table_layout *layout, struct columns *columns, const char *title,
                       gboolean contacts, const char *list_profile,
                       const struct read_options *options, GError **error)
{
  enum role roles[16];
  guint32 count;
  guint best = best_header (layout->row, options->columns);

  if (!contacts && layout->profile == NULL && (layout->profile = matrix_find (layout->row)) != NULL)
    {
      table_layout_take_header (layout, columns, 0, options);
      matrix_plan (columns);
      return TRUE;
    }
  if (best != NONE)
    {
      table_layout_take_header (layout, columns, best, options);
      columns_infer_names (columns);
      table_layout_heed_content (layout, columns, options->columns);
      if (layout->profile == NULL)
        layout->profile = generic_profile (layout, columns, contacts);
      if (layout->profile != NULL)
        columns_settle (columns, layout->profile->kind == PROFILE_CONTACTS);
      if (layout->profile != NULL)
        return TRUE;
    }
  const struct profile *list = list_kind_find (layout->row, layout->file, roles, &count);
  if (list != NULL && (layout->profile == NULL || layout->profile == list))
    {
      columns_number (columns, roles, count);
      layout->profile = list;
      layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
      return list->kind != PROFILE_REFUSED || profile_refuse (list, title, error);
    }
  if (!contacts && edge_list_roles (layout->row, roles, &count))
    {
      if (layout->profile == NULL || layout->profile->signature != NULL)
        layout->profile = profile_by_name (roles[0] == ROLE_DATE ? "contact-list" : list_profile);
      if (strcmp (layout->profile->name, "bipartite-list") == 0)
        roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
      columns_number (columns, roles, count);
      layout->header_line = 0;
      layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
      return TRUE;
    }
  return refuse_columns (layout, title, contacts, error);
}
