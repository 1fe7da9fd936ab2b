/* Files whose header no profile recognises: known words in the header, or the rows themselves,
 * decide what they are. */
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/sniff/edge_list.h"
#include "read/sniff/headerless_lists.h"
#include "read/sniff/matrix_detection.h"
#include "read/sniff/content_detection.h"
#include "read/understand/generic_detection.h"
#include "read/understand/evidence.h"
#include "read/understand/header_terms.h"
#include "read/understand/shape_memberships.h"
#include "read/understand/shape_rosters.h"
#include "read/understand/understand.h"

/* A question whose choices have columns of their own, named in a second header row: the question
 * is repeated above all of them. Returns how many columns got their header this way. */
static guint
merge_second_header (struct table_layout *layout)
{
  if (layout->row->len < 3)
    return 0;
  struct sample_row *first = &g_array_index (layout->row, struct sample_row, 0);
  const struct sample_row *second = &g_array_index (layout->row, struct sample_row, 1);
  guint merged = 0, apart = 0;
  const char *question = "";
  for (guint32 c = 0; c < MIN (first->count, second->count); c++)
    {
      apart += *first->cell[c] != '\0' && *second->cell[c] == '\0';
      merged += *first->cell[c] == '\0' && *second->cell[c] != '\0' && c > 0;
    }
  if (merged == 0 || apart == 0)
    return 0;
  for (guint32 c = 0; c < MIN (first->count, second->count); c++)
    if (*first->cell[c] != '\0')
      question = first->cell[c];
    else if (*second->cell[c] != '\0' && *question != '\0')
      {
        g_free (first->cell[c]);
        first->cell[c] = g_strdup (question);
      }
  return merged;
}

/* All its cells occur again below, each in some row: it is a row like the others. */
static gboolean
header_is_row (const GArray *rows)
{
  const struct sample_row *first = &g_array_index (rows, struct sample_row, 0);
  guint again = 0, filled = 0;
  for (guint32 c = 0; c < first->count; c++)
    {
      gboolean found = *first->cell[c] == '\0';
      filled += !found;
      for (guint i = 1; i < rows->len && !found; i++)
        {
          const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
          if (g_strv_equal ((const char *const *)row->cell, (const char *const *)first->cell))
            continue;
          for (guint32 k = 0; k < row->count && !found; k++)
            found = strcmp (row->cell[k], first->cell[c]) == 0;
        }
      again += found && *first->cell[c] != '\0';
    }
  return filled > 1
         && (again == filled || (first->count == 2 && again > 0 && strlen (first->cell[0]) == 1));
}

/* "van_naam", "Empfänger_ID". */
static gboolean
names_end (const char *text)
{
  if (strlen (text) > 40 || strpbrk (text, "@;,/") != NULL)
    return FALSE;
  struct header_terms terms = header_terms_of (text);
  return terms.end != ROLE_NONE && terms.facet != FACET_NONE;
}

/* A row that differs from those below: all its cells are different words, and some column below
 * contains only numbers, dates or addresses. */
static gboolean
first_row_is_header (struct table_layout *layout)
{
  const GArray *rows = layout->row;
  const struct sample_row *first = &g_array_index (rows, struct sample_row, 0);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  gboolean differs = FALSE;
  double value;
  for (guint32 c = 0; c < first->count; c++)
    if (*first->cell[c] == '\0' || strlen (first->cell[c]) > 60
        || strchr (first->cell[c], '@') != NULL || !g_hash_table_add (seen, first->cell[c])
        || cell_number_parse (first->cell[c], FALSE, &value) || g_ascii_isdigit (*first->cell[c]))
      return FALSE;
  if (rows->len < 2 || first->count < 2)
    return FALSE;
  layout->first_line = first->line + 1;
  const struct table_evidence *evidence = table_layout_evidence (layout, first->count);
  for (guint32 c = 0; c < first->count && !differs; c++)
    differs = evidence->column[c].filled > 0
              && (evidence_share (evidence, c, CONTENT_NUMBER) == 1
                  || evidence_share (evidence, c, CONTENT_DAY) == 1
                  || evidence_share (evidence, c, CONTENT_EMAIL) == 1);
  layout->first_line = 0;
  for (guint32 a = 0; a < first->count && !differs; a++)
    for (guint32 b = a + 1; b < first->count && !differs; b++)
      differs = headers_are_parallel (first->cell[a], first->cell[b]);
  return differs;
}

static guint
known_names (const struct sample_row *row, const char *const *overrides)
{
  guint known = 0;
  gboolean gives;
  enum role role;
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0' && strlen (row->cell[i]) < 80)
      known += override_names (overrides, row->cell[i], &role)
                 ? 5
                 : role_of_header (row->cell[i]) != ROLE_NONE || names_end (row->cell[i])
                     || header_names_follow (row->cell[i])
                     || header_names_roster_end (row->cell[i], &gives);
  return known;
}

/* Finds the row with most known column names; NONE if no row has any. */
static guint
best_header (const GArray *rows, const char *const *overrides)
{
  guint best = NONE, most = 0;
  for (guint i = 0; i < MIN (rows->len, HEADER_ROWS); i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      guint known = known_names (row, overrides);
      /* One known word among many cells may be chance; as the only cell of the first row it is a
       * header. */
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

/* A "Time" column without a date column is the date. */
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

/* Decides between interactions and contacts by the roles found; NULL: neither. */
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

/* "; 'Klant' looks like people: add --column with='Klant'", or "". */
static char *
suggest_columns (struct table_layout *layout, const struct columns *columns)
{
  guint32 found[2], n = 0;
  const struct table_evidence *evidence = table_layout_evidence (layout, columns->count);
  for (guint32 i = 0; i < columns->count && n < 2; i++)
    {
      guint spaced = 0;
      for (guint k = 0; k < layout->row->len; k++)
        {
          const struct sample_row *row = &g_array_index (layout->row, struct sample_row, k);
          spaced += row->line >= layout->first_line && strchr (sample_cell (row, i), ' ') != NULL;
        }
      if (columns->column[i].role == ROLE_NONE && evidence->column[i].filled > 0
          && spaced * 2 > evidence->column[i].filled
          && MAX (evidence_share (evidence, i, CONTENT_NAME),
                  evidence_share (evidence, i, CONTENT_LIST))
               > 0.9)
        found[n++] = i;
    }
  if (n == 0)
    return g_strdup ("");
  if (n == 1)
    return g_strdup_printf ("; \"%s\" looks like people: add --column with=\"%s\"",
                            columns->column[found[0]].name, columns->column[found[0]].name);
  return g_strdup_printf (
    "; \"%s\" and \"%s\" look like people: add --column from=\"%s\" --column to=\"%s\"",
    columns->column[found[0]].name, columns->column[found[1]].name, columns->column[found[0]].name,
    columns->column[found[1]].name);
}

/* A log with no column of people, but with columns that look like people: pln asks. */
static gboolean
ask_who (struct table_layout *layout, const struct columns *columns, const char *title,
         GError **error)
{
  static const enum role who[] = { ROLE_FROM,       ROLE_TO,        ROLE_WITH,  ROLE_NAME,
                                   ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE };
  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    if (columns_have (columns, who[i]))
      return TRUE;
  if (layout->profile->kind != PROFILE_INTERACTIONS || layout->profile->import_row != NULL
      || layout->profile->rewrite_row != NULL)
    return TRUE;
  g_autofree char *advice = suggest_columns (layout, columns);
  return *advice == '\0'
         || fail (error, PLN_ERROR_DATA, "%s: none of the columns says who met whom%s", title,
                  advice);
}

static gboolean
refuse_columns (const struct table_layout *layout, const char *title, gboolean contacts,
                GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);
  const struct sample_row *row = &g_array_index (layout->row, struct sample_row, 0);
  for (guint32 i = 0; i < row->count && names->len < 300; i++)
    g_string_append_printf (names, "%s\"%s\"", i > 0 ? ", " : "", row->cell[i]);
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT
               ": none of the columns was recognised: %s; %s, or say which "
               "column is which with --column ROLE=NAME",
               title, row->line, names->str,
               contacts ? "a contacts file needs a column \"name\""
                        : "pln must know who met whom: it needs \"from\" and \"to\", or "
                          "\"with\", or \"name\" for contacts");
}

static gboolean
lists_people (const struct table_layout *layout, guint32 column)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (strpbrk (sample_cell (row, column), ",;|") != NULL)
        return TRUE;
    }
  return FALSE;
}

/* In a log of mails or meetings without a header, a cell may list several people. */
static const char *
list_profile (const struct table_layout *layout, const enum role *roles, guint32 count)
{
  gboolean dated = FALSE, texts = FALSE;
  const struct sample_row *first = &g_array_index (layout->row, struct sample_row, 0);
  for (guint32 i = 0; i < count; i++)
    {
      dated |= roles[i] == ROLE_DATE;
      texts |= roles[i] == ROLE_TO
               && (strchr (first->cell[i], '@') != NULL || lists_people (layout, i));
    }
  if (dated && texts)
    return "log-list";
  return roles[0] == ROLE_DATE ? "contact-list" : layout->list;
}

gboolean
header_detect_generic (struct table_layout *layout, struct columns *columns, const char *title,
                       gboolean contacts, const struct read_options *options, GError **error)
{
  enum role roles[16];
  guint32 count;
  guint second = merge_second_header (layout);
  guint best = best_header (layout->row, options->columns);
  if (best == 0 && header_is_row (layout->row))
    best = NONE;

  if (!contacts && layout->profile == NULL && (layout->profile = matrix_find (layout->row)) != NULL)
    {
      table_layout_take_header (layout, columns, 0, options);
      matrix_plan (columns, layout->row);
      return TRUE;
    }
  if (!contacts && layout->profile == NULL && understand_by_cells (layout, columns, options))
    return layout->profile->kind != PROFILE_REFUSED
           || profile_refuse (layout->profile, title, error);
  /* A single known word further down is an ordinary cell. */
  gboolean doubtful
    = best == NONE
      || (best > 0
          && known_names (&g_array_index (layout->row, struct sample_row, best), options->columns)
               == 1);
  if (doubtful && first_row_is_header (layout))
    best = 0;
  if (best != NONE)
    {
      table_layout_take_header (layout, columns, best, options);
      if (best == 0 && second > 0)
        layout->first_line = g_array_index (layout->row, struct sample_row, 1).line + 1;
      columns_infer_names (columns);
      table_layout_heed_content (layout, columns, options->columns);
      understand_columns (layout, columns, contacts, options);
      if (layout->profile == NULL)
        layout->profile = understand_shape (layout, columns, contacts, options);
      if (layout->profile == NULL && !contacts
          && !understand_or_ask (layout, columns, title, options, error))
        return FALSE;
      if (layout->profile == NULL)
        layout->profile = generic_profile (layout, columns, contacts);
      if (layout->profile != NULL)
        columns_settle (columns, layout->profile->kind == PROFILE_CONTACTS);
      if (layout->profile != NULL && !ask_who (layout, columns, title, error))
        return FALSE;
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
        layout->profile = profile_by_name (list_profile (layout, roles, count));
      if (strcmp (layout->profile->name, "bipartite-list") == 0)
        roles[0] = ROLE_WITH, roles[1] = ROLE_EVENT;
      columns_number (columns, roles, count);
      layout->header_line = 0;
      layout->first_line = g_array_index (layout->row, struct sample_row, 0).line;
      return TRUE;
    }
  return refuse_columns (layout, title, contacts, error);
}
