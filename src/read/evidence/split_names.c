/* Compares the people named in one column with the row's own, whose names stand in one column or in
 * two or three. */
#include <string.h>
#include "read/people/people_cell.h"
#include "read/evidence/split_names.h"

static const char *
cell_of_role (const struct columns *columns, const struct sample_row *row, enum role role)
{
  guint32 column = columns->of_role[role];
  return column != NO_COLUMN ? sample_cell (row, column) : "";
}

/* With one blank between the parts that are there. */
static char *
join_parts (const char *one, const char *two, const char *three)
{
  g_autofree char *joined = g_strdup_printf ("%s %s %s", one, two, three);
  g_auto (GStrv) word = g_strsplit (joined, " ", -1);
  g_autoptr (GString) name = g_string_new (NULL);
  for (char **part = word; *part != NULL; part++)
    if (**part != '\0')
      g_string_append_printf (name, "%s%s", name->len > 0 ? " " : "", *part);
  return g_strdup (name->str);
}

char *
split_name_of_row (const struct columns *columns, const struct sample_row *row)
{
  return join_parts (cell_of_role (columns, row, ROLE_FIRST_NAME),
                     cell_of_role (columns, row, ROLE_MIDDLE_NAME),
                     cell_of_role (columns, row, ROLE_LAST_NAME));
}

/* The whole names of all rows, with or without the last name first. */
static GHashTable *
whole_names (const struct columns *columns, const struct table_evidence *evidence, gboolean turned)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *first = cell_of_role (columns, row, ROLE_FIRST_NAME);
      const char *middle = cell_of_role (columns, row, ROLE_MIDDLE_NAME);
      const char *last = cell_of_role (columns, row, ROLE_LAST_NAME);
      if (row->line < evidence->layout->first_line || *first == '\0' || *last == '\0')
        continue;
      if (turned)
        {
          g_hash_table_add (names, join_parts (last, first, middle));
          continue;
        }
      g_autofree char *comma = g_strconcat (last, ",", NULL);
      g_hash_table_add (names, join_parts (first, middle, last));
      g_hash_table_add (names, join_parts (comma, first, middle));
    }
  return names;
}

/* The names of one column as they are written and, where a comma turns them round, as they are
 * read. */
static GHashTable *
names_of_column (const struct table_evidence *evidence, guint32 column)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      struct person_text person;
      person_text_parse (text, &person);
      g_hash_table_add (names, g_strdup (text));
      if (person.name != NULL)
        g_hash_table_add (names, g_strdup (person.name));
      person_text_clear (&person);
    }
  return names;
}

/* Is the text one of the names, as it is written or as it is read? */
static gboolean
is_among (GHashTable *names, const char *text)
{
  struct person_text person;
  if (g_hash_table_contains (names, text))
    return TRUE;
  person_text_parse (text, &person);
  gboolean found = person.name != NULL && g_hash_table_contains (names, person.name);
  person_text_clear (&person);
  return found;
}

static GPtrArray *
parts_of_list (const char *text)
{
  GPtrArray *part = g_ptr_array_new_with_free_func (g_free);
  people_cell_split (text, PEOPLE_COMMA | PEOPLE_FIRST_NAMES | PEOPLE_AND, part);
  return part;
}

/* "Mia, Yusuf": nobody of that name, and each part is one of these people. */
static gboolean
lists_several_of (GHashTable *names, const char *text)
{
  if (is_among (names, text))
    return FALSE;
  g_autoptr (GPtrArray) part = parts_of_list (text);
  for (guint k = 0; k < part->len; k++)
    if (!is_among (names, part->pdata[k]))
      return FALSE;
  return part->len > 1;
}

static gboolean
some_cell_lists_several (const struct table_evidence *evidence, guint32 column, GHashTable *names)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && lists_several_of (names, sample_cell (sample_row_at (rows, i), column)))
      return TRUE;
  return FALSE;
}

/* Do most cells, or most parts of their lists, name one of these people? */
static gboolean
most_are_among (const struct table_evidence *evidence, guint32 column, GHashTable *names,
                gboolean lists)
{
  const GArray *rows = evidence->layout->row;
  guint found = 0, all = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autoptr (GPtrArray) part
        = lists ? parts_of_list (text) : g_ptr_array_new_with_free_func (g_free);
      if (!lists)
        g_ptr_array_add (part, g_strdup (text));
      all += part->len;
      for (guint k = 0; k < part->len; k++)
        found += is_among (names, part->pdata[k]);
    }
  return found * 2 > all;
}

/* Does the column mostly give the row's own name again, in full or turned round? */
static gboolean
names_own_row (const struct columns *columns, const struct table_evidence *evidence, guint32 naming,
               guint32 column)
{
  gboolean split
    = columns_have (columns, ROLE_FIRST_NAME) && columns_have (columns, ROLE_LAST_NAME);
  const GArray *rows = evidence->layout->row;
  guint own = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      struct person_text one, other;
      if (row->line < evidence->layout->first_line)
        continue;
      g_autofree char *own_name
        = split ? split_name_of_row (columns, row) : g_strdup (sample_cell (row, naming));
      person_text_parse (own_name, &one);
      person_text_parse (sample_cell (row, column), &other);
      own += one.name != NULL && g_strcmp0 (one.name, other.name) == 0;
      person_text_clear (&one);
      person_text_clear (&other);
    }
  return own * 2 > evidence->column[column].filled;
}

enum row_naming
column_names_rows (const struct columns *columns, const struct table_evidence *evidence,
                   guint32 naming, guint32 column)
{
  gboolean split
    = columns_have (columns, ROLE_FIRST_NAME) && columns_have (columns, ROLE_LAST_NAME);
  if (evidence_people_share (evidence, column) < 0.5
      || names_own_row (columns, evidence, naming, column))
    return NAMES_NO_ROW;
  g_autoptr (GHashTable) names
    = split ? whole_names (columns, evidence, FALSE) : names_of_column (evidence, naming);
  if (most_are_among (evidence, column, names, FALSE))
    return some_cell_lists_several (evidence, column, names) ? NAMES_SEVERAL_ROWS : NAMES_ROW;
  g_autoptr (GHashTable) others = split ? whole_names (columns, evidence, TRUE) : NULL;
  if (split && most_are_among (evidence, column, others, FALSE))
    return NAMES_ROW_TURNED;
  return most_are_among (evidence, column, names, TRUE) ? NAMES_SEVERAL_ROWS : NAMES_NO_ROW;
}
