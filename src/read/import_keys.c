/* For a table of people read together with a log: finds the column with the names used in the log,
 * whatever its header. */
#include <string.h>
#include "pln/base.h"
#include "read/import_keys.h"
#include "read/input/stop.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_terms.h"

enum
{
  ID_DIGITS = 7 /* a longer number may be that of a telephone */
};

static GHashTable *
names_of_log (const struct builder *builder)
{
  GHashTable *names = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < builder->mention->len; i++)
    {
      const struct mention *mention = &g_array_index (builder->mention, struct mention, i);
      if (mention->name != NULL)
        g_hash_table_add (names, (gpointer)mention->name);
      if (mention->profile != NULL)
        g_hash_table_add (names, (gpointer)mention->profile);
    }
  return names;
}

static guint
count_named (const struct import_context *import, guint32 column, GHashTable *names)
{
  guint n = 0;
  const struct table_layout *layout = &import->layout;
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      n += row->line >= layout->first_line
           && g_hash_table_contains (names, sample_cell (row, column));
    }
  return n;
}

static gboolean
may_be_key (const struct columns *columns, guint32 i, const struct table_evidence *evidence)
{
  enum role role = columns->column[i].role;
  gboolean page = role == ROLE_PROFILE && evidence_share (evidence, i, CONTENT_NUMBER) < 1;
  /* Columns that name other people. */
  if (role == ROLE_KNOWS || role == ROLE_INTRODUCED_BY)
    return FALSE;
  return evidence_is_unique (evidence, i) && role != ROLE_NAME && role != ROLE_FIRST_NAME
         && role != ROLE_LAST_NAME && role != ROLE_EMAIL && !page && role != ROLE_DATE;
}

/* In igraph's tables "name" is the id, and the label is what people are called. */
static void
prefer_label (struct import_context *import, guint32 name)
{
  struct columns *columns = &import->columns;
  guint32 label = columns->of_role[ROLE_LABEL];
  if (label == NO_COLUMN || columns->column[name].role != ROLE_NAME)
    return;
  const struct table_evidence *evidence = table_layout_evidence (&import->layout, columns->count);
  gboolean better = evidence_is_unique (evidence, label)
                    && evidence_share (evidence, label, CONTENT_NAME) > 0.8
                    && evidence_share (evidence, name, CONTENT_NAME) < 0.2;
  if (!better)
    return;
  columns->column[name].role = ROLE_ALIASES;
  columns_set_role (columns, label, ROLE_NAME);
}

/* "12": a number, and not of a telephone. */
static gboolean
is_number_of_person (const char *name)
{
  return text_is_digits (name) && strlen (name) <= ID_DIGITS;
}

/* Do the logs call all their people by numbers? One of them is returned; NULL: no. */
static const char *
number_in_log (const struct builder *builder)
{
  const char *number = NULL;
  for (guint i = 0; i < builder->mention->len; i++)
    {
      const struct mention *mention = &g_array_index (builder->mention, struct mention, i);
      if (mention->name == NULL || mention->email != NULL || mention->profile != NULL
          || !is_number_of_person (mention->name))
        return NULL;
      number = mention->name;
    }
  return number;
}

/* FALSE and an error, if nothing says which numbers of the logs are which people of this table. */
static gboolean
numbers_are_explained (struct import_context *import, guint32 name, GError **error)
{
  const struct builder *builder = import->builder;
  const char *number = builder->contact->len == 0 ? number_in_log (builder) : NULL;
  const struct table_evidence *evidence
    = table_layout_evidence (&import->layout, import->columns.count);
  if (number == NULL || evidence_share (evidence, name, CONTENT_NAME) < 0.8)
    return TRUE;
  for (guint32 i = 0; i < import->columns.count; i++)
    if (evidence_is_unique (evidence, i) && evidence_share (evidence, i, CONTENT_NUMBER) == 1)
      return TRUE; /* "101.0" in a table that pandas wrote */
  return stop (
    error, PLN_ERROR_DATA,
    "%s: the people of the other table are numbers such as \"%s\", and no column here has "
    "them; add a column \"id\" with the number of each person",
    import->title, number);
}

/* The column of names of a table of people that is read together with others; NO_COLUMN: another table. */
static guint32
naming_column (const struct import_context *import)
{
  const struct columns *columns = &import->columns;
  if (import->profile->kind != PROFILE_CONTACTS || import->profile->import_row != NULL
      || import->builder->log->n_inputs < 2)
    return NO_COLUMN;
  return columns->of_role[ROLE_NAME] != NO_COLUMN ? columns->of_role[ROLE_NAME]
                                                  : columns->of_role[ROLE_FIRST_NAME];
}

/* A column by which a log may name people, in a table of no known program. */
static gboolean
may_have_key (struct import_context *import)
{
  const struct table_evidence *evidence
    = table_layout_evidence (&import->layout, import->columns.count);
  for (guint32 i = 0; i < import->columns.count && import->profile->signature == NULL; i++)
    if (may_be_key (&import->columns, i, evidence))
      return TRUE;
  return FALSE;
}

/* Do the logs so far name nobody of the table? */
static gboolean
nobody_is_named (const struct import_context *import)
{
  g_autoptr (GHashTable) names = names_of_log (import->builder);
  for (guint32 i = 0; i < import->columns.count; i++)
    if (count_named (import, i, names) > 0)
      return FALSE;
  return TRUE;
}

static gboolean
awaits_logs (struct import_context *import, struct table_source *source,
             const struct catalogue *catalogue)
{
  if (source->is_contacts || source->waited || catalogue_count (catalogue, FALSE) < 2
      || !may_have_key (import) || !nobody_is_named (import))
    return FALSE;
  return source->waited = TRUE;
}

gboolean
import_find_keys (struct import_context *import, struct table_source *source,
                  const struct catalogue *catalogue, GError **error)
{
  struct columns *columns = &import->columns;
  guint32 name = naming_column (import);
  if (name == NO_COLUMN)
    return TRUE;
  if (awaits_logs (import, source, catalogue))
    return FALSE;
  if (source->book > 0 && source->waited && import->builder->mention->len > 0
      && nobody_is_named (import))
    return fail (error, PLN_ERROR_DATA,
                 "\"%s\" names nobody of the other sheets; --sheet NAME chooses", source->title);
  prefer_label (import, name);
  name = columns->of_role[ROLE_NAME] != NO_COLUMN ? columns->of_role[ROLE_NAME] : name;
  g_autoptr (GHashTable) names = names_of_log (import->builder);
  const struct table_evidence *evidence = table_layout_evidence (&import->layout, columns->count);
  guint32 best = NO_COLUMN;
  guint most = count_named (import, name, names);
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint found = may_be_key (columns, i, evidence) ? count_named (import, i, names) : 0;
      if (found > most)
        most = found, best = i;
    }
  /* The log may come later; then the column whose header names an id is used. */
  for (guint32 i = 0; i < columns->count && best == NO_COLUMN && most == 0; i++)
    if (may_be_key (columns, i, evidence) && columns->column[i].role == ROLE_ID)
      best = i;
  if (best != NO_COLUMN)
    columns_set_role (columns, best, ROLE_ALIASES);
  return best != NO_COLUMN || most > 0 || numbers_are_explained (import, name, error);
}
