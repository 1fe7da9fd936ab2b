/* Finds the column of each role. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/columns.h"
#include "read/sniff/inclusive_forms.h"
#include "read/sniff/header_types.h"
#include "read/sniff/shared_prefix.h"

void
columns_clear (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_ref_string_release (columns->column[i].name);
      g_ref_string_release (columns->column[i].folded);
    }
  g_clear_pointer (&columns->column, g_free);
  columns->count = 0;
}

void
columns_copy (struct columns *columns, const struct columns *source)
{
  columns_clear (columns);
  *columns = *source;
  columns->column = g_memdup2 (source->column, source->count * sizeof *source->column);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_ref_string_acquire (columns->column[i].name);
      g_ref_string_acquire (columns->column[i].folded);
    }
}

gboolean
columns_have (const struct columns *columns, enum role role)
{
  return columns->of_role[role] != NO_COLUMN;
}

gboolean
columns_have_people (const struct columns *columns)
{
  return columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
         || columns_have (columns, ROLE_WITH);
}

gboolean
columns_have_both_ends (const struct columns *columns)
{
  return columns_have (columns, ROLE_FROM) && columns_have (columns, ROLE_TO);
}

gboolean
columns_have_pairs (const struct columns *columns)
{
  guint32 with = columns->of_role[ROLE_WITH];
  return columns_have_both_ends (columns)
         || (with != NO_COLUMN && columns->column[with].next != NO_COLUMN);
}

gboolean
columns_have_date_parts (const struct columns *columns)
{
  return columns_have (columns, ROLE_YEAR)
         && (columns_have (columns, ROLE_MONTH) || columns_have (columns, ROLE_WEEK)
             || columns_have (columns, ROLE_QUARTER));
}

/* Links the columns of each role in a list, in their order. */
static void
link_roles (struct columns *columns)
{
  for (guint role = 0; role < N_ROLES; role++)
    columns->of_role[role] = NO_COLUMN;
  for (guint32 i = columns->count; i-- > 0;)
    {
      struct column *column = &columns->column[i];
      column->next = columns->of_role[column->role];
      columns->of_role[column->role] = i;
    }
  columns->of_role[ROLE_NONE] = NO_COLUMN;
}

void
columns_set_role (struct columns *columns, guint32 column, enum role role)
{
  if (column != NO_COLUMN)
    columns->column[column].role = role;
  link_roles (columns);
}

void
columns_yield_to_told (struct columns *columns)
{
  static const enum role single[]
    = { ROLE_DATE, ROLE_TIME, ROLE_MINUTES, ROLE_WEIGHT, ROLE_DIRECTION, ROLE_CHANNEL, ROLE_EVENT };
  for (guint k = 0; k < G_N_ELEMENTS (single); k++)
    {
      gboolean told = FALSE;
      for (guint32 i = 0; i < columns->count; i++)
        told |= columns->column[i].told && columns->column[i].role == single[k];
      for (guint32 i = 0; i < columns->count && told; i++)
        if (!columns->column[i].told && columns->column[i].role == single[k])
          columns->column[i].role = single[k] == ROLE_DATE ? ROLE_OTHER_DATE : ROLE_NONE;
    }
  link_roles (columns);
}

gboolean
override_names (const char *const *overrides, const char *header, enum role *role)
{
  g_autofree char *folded = header_fold (header);
  for (; overrides != NULL && *overrides != NULL; overrides++)
    {
      const char *equals = strchr (*overrides, '=');
      if (equals == NULL)
        continue;
      g_autofree char *word = g_strndup (*overrides, (gsize)(equals - *overrides));
      g_autofree char *bare = header_without_type (equals + 1);
      g_autofree char *wanted = header_fold (equals + 1), *typed = header_fold (bare);
      if (strcmp (wanted, folded) != 0 && strcmp (typed, folded) != 0)
        continue;
      *role = role_by_name (word);
      return TRUE;
    }
  return FALSE;
}

gboolean
override_denies_role (const char *override)
{
  return g_str_has_suffix (override, "=none");
}

/* "channel=none": no column is one. */
static gboolean
role_is_denied (const char *const *overrides, enum role role)
{
  for (; role != ROLE_NONE && overrides != NULL && *overrides != NULL; overrides++)
    {
      const char *equals = strchr (*overrides, '=');
      g_autofree char *word
        = equals != NULL ? g_strndup (*overrides, (gsize)(equals - *overrides)) : NULL;
      if (word != NULL && override_denies_role (*overrides) && role_by_name (word) == role)
        return TRUE;
    }
  return FALSE;
}

void
overrides_note_used (const char *const *overrides, const struct columns *columns, GHashTable *used)
{
  for (; overrides != NULL && *overrides != NULL; overrides++)
    {
      const char *const one[] = { *overrides, NULL };
      enum role role;
      for (guint32 k = 0; k < columns->count; k++)
        if (override_names (one, columns->column[k].name, &role))
          g_hash_table_add (used, (gpointer)*overrides);
    }
}

static char *
role_list (void)
{
  GString *list = g_string_new (NULL);
  for (guint role = ROLE_NONE + 1; role < N_ROLES; role++)
    g_string_append_printf (list, "%s%s", role > 1 ? ", " : "", role_name (role));
  return g_string_free (list, FALSE);
}

gboolean
overrides_check (const char *const *overrides, GError **error)
{
  for (; overrides != NULL && *overrides != NULL; overrides++)
    {
      const char *equals = strchr (*overrides, '=');
      if (equals == NULL || equals[1] == '\0')
        return fail (error, PLN_ERROR_USAGE,
                     "--column \"%s\" has no \"=\"; write --column ROLE=NAME", *overrides);
      g_autofree char *word = g_strndup (*overrides, (gsize)(equals - *overrides));
      g_autofree char *known = role_list ();
      if (role_by_name (word) == ROLE_NONE && strcmp (word, "none") != 0)
        return fail (error, PLN_ERROR_USAGE,
                     "--column \"%s\": there is no role \"%s\"; use one of %s", *overrides, word,
                     known);
    }
  return TRUE;
}

static enum role
role_of_column (struct column *column, const struct profile *profile, const char *const *overrides)
{
  enum role role;
  column->told = override_names (overrides, column->name, &role);
  if (column->told)
    return role;
  const struct profile_column *known = profile != NULL ? profile->column : NULL;
  for (; known != NULL && known->header != NULL; known++)
    if (header_matches (known->header, column->folded))
      {
        column->useless = known->role == ROLE_NONE;
        return known->role;
      }
  return profile != NULL && profile->only_columns ? ROLE_NONE : role_of_header (column->name);
}

/* Leaves only the columns under the earliest alternative; FALSE if there are no others. */
static gboolean
keep_earliest_alternative (struct columns *columns, const struct profile_column *known)
{
  guint best = NONE;
  gboolean others = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == known->role)
      best = MIN (best, header_alternative (known->header, columns->column[i].folded));
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct column *column = &columns->column[i];
      guint own = header_alternative (known->header, column->folded);
      if (column->role != known->role || own == NONE || own <= best || column->told)
        continue;
      column->role = ROLE_NONE;
      column->useless = others = TRUE;
    }
  return others;
}

/* "First Name|Attendee First Name|Buyer First Name": whoever the earliest alternative names is the
 * person of the row, wherever it stands. The others are about somebody else, and so are their
 * addresses; without other names, further addresses are the same person's. */
static void
settle_alternatives (struct columns *columns, const struct profile *profile)
{
  gboolean others = FALSE;
  const struct profile_column *first = profile != NULL ? profile->column : NULL;
  for (const struct profile_column *known = first; known != NULL && known->header != NULL; known++)
    if (known->role == ROLE_FIRST_NAME || known->role == ROLE_LAST_NAME)
      others |= keep_earliest_alternative (columns, known);
  for (const struct profile_column *known = first; others && known->header != NULL; known++)
    if (known->role == ROLE_EMAIL)
      keep_earliest_alternative (columns, known);
}

static gboolean
profile_lists_role (const struct profile *profile, enum role role)
{
  for (const struct profile_column *known = profile->column; known != NULL && known->header != NULL;
       known++)
    if (known->role == role)
      return TRUE;
  return FALSE;
}

/* Other versions of a program call the day otherwise; without it, nothing can be said of change. */
static void
find_day_of_other_version (struct columns *columns, const struct profile *profile)
{
  if (profile == NULL || !profile->only_columns || !profile_lists_role (profile, ROLE_DATE))
    return;
  guint32 found = NO_COLUMN;
  for (guint32 i = columns->count; i-- > 0;)
    if (columns->column[i].role == ROLE_DATE)
      return;
    else if (columns->column[i].role == ROLE_NONE && !columns->column[i].told
             && role_of_header (columns->column[i].name) == ROLE_DATE)
      found = i;
  if (found != NO_COLUMN)
    columns->column[found].role = ROLE_DATE;
}

/* Of a column without a header. */
static char *
name_of_place (guint32 i)
{
  g_autofree char *name = g_strdup_printf ("column %u", i + 1);
  return g_ref_string_new (name);
}

void
columns_plan (struct columns *columns, const char *const *header, guint32 count,
              const struct profile *profile, const char *const *overrides)
{
  columns_clear (columns);
  columns->column = g_new0 (struct column, count);
  columns->count = count;
  const gboolean typed = headers_have_types (header, count);
  for (guint32 i = 0; i < count; i++)
    {
      struct column *column = &columns->column[i];
      g_autofree char *name = typed ? header_without_type (header[i]) : g_strdup (header[i]);
      column->name = *name != '\0' ? g_ref_string_new (name) : name_of_place (i);
      /* Known exports name their columns as their program does. */
      g_autofree char *one_gender = profile != NULL && profile->signature != NULL
                                      ? g_strdup (name)
                                      : header_without_gender (name);
      g_autofree char *folded = header_fold (one_gender);
      column->folded = g_ref_string_new (folded);
      column->key = NONE;
      column->role = *header[i] != '\0' ? role_of_column (column, profile, overrides) : ROLE_NONE;
      if (!column->told && role_is_denied (overrides, column->role))
        column->role = ROLE_NONE;
    }
  settle_alternatives (columns, profile);
  find_day_of_other_version (columns, profile);
  columns_yield_to_told (columns);
  if (profile == NULL)
    columns_heed_shared_prefix (columns);
}

static void
infer_roles (struct columns *columns, gboolean names_alone, gboolean contacts)
{
  g_autofree const char **header = g_new (const char *, columns->count + 1);
  g_autofree enum role *role = g_new (enum role, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    {
      header[i] = columns->column[i].name;
      role[i] = columns->column[i].role;
    }
  if (names_alone)
    roles_infer_names (header, columns->count, role);
  else
    roles_settle (header, columns->count, contacts, role);
  for (guint32 i = 0; i < columns->count; i++)
    columns->column[i].role = role[i];
  link_roles (columns);
}

void
columns_infer_names (struct columns *columns)
{
  infer_roles (columns, TRUE, FALSE);
}

void
columns_settle (struct columns *columns, gboolean contacts)
{
  infer_roles (columns, FALSE, contacts);
}

void
columns_number (struct columns *columns, const enum role *roles, guint32 count,
                const char *const *overrides)
{
  columns_clear (columns);
  columns->column = g_new0 (struct column, count);
  columns->count = count;
  for (guint32 i = 0; i < count; i++)
    {
      struct column *column = &columns->column[i];
      *column = (struct column){ .name = name_of_place (i),
                                 .folded = g_ref_string_new (""),
                                 .role = roles[i],
                                 .next = NO_COLUMN,
                                 .key = NONE };
      column->told = override_names (overrides, column->name, &column->role);
    }
  link_roles (columns);
}

guint64
columns_word_set (const struct columns *columns, const enum role *roles, guint count)
{
  guint64 set = 0;
  for (guint i = 0; i < count; i++)
    if (columns->of_role[roles[i]] < 64)
      set |= G_GUINT64_CONSTANT (1) << columns->of_role[roles[i]];
  return set;
}
