/* Columns come from the registry, in its order; those of a contacts file can follow. */
#include <math.h>
#include <string.h>
#include "report/tables/metric_columns.h"

#define CLASH "contacts_" /* prefix for a column of a contacts file whose name is taken */
#define BETWEEN "; "      /* separator of values in a cell, as in contacts files */

struct data_column
{
  const struct measure *measure; /* NULL: an attribute */
  guint32 key;
  char *name;
};

struct column_set
{
  const struct network *network;
  const struct measures *measures;
  GArray *column; /* struct data_column */
};

static void
column_clear (gpointer column)
{
  g_free (((struct data_column *)column)->name);
}

static struct column_set *
columns_new (const struct network *network, const struct measures *measures,
             enum measure_whose whose)
{
  struct column_set *columns = g_new0 (struct column_set, 1);
  columns->network = network;
  columns->measures = measures;
  columns->column = g_array_new (FALSE, FALSE, sizeof (struct data_column));
  g_array_set_clear_func (columns->column, column_clear);
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    if (one->whose == whose && measure_has_column (one, measures))
      {
        struct data_column column = { one, NONE, g_strdup (one->name) };
        g_array_append_val (columns->column, column);
      }
  return columns;
}

struct column_set *
columns_of_contacts (const struct network *network, const struct measures *measures)
{
  return columns_new (network, measures, MEASURE_PER_PERSON);
}

struct column_set *
columns_of_ties (const struct network *network, const struct measures *measures)
{
  return columns_new (network, measures, MEASURE_PER_TIE);
}

/* Names are taken if some program would confuse them: case does not matter, and graph files have
 * names of their own. */
static gboolean
name_is_taken (const struct column_set *columns, const char *name)
{
  static const char *const own[] = { "id", "label", "x", "y", "graphics", "weight" };
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    if (g_ascii_strcasecmp (own[i], name) == 0)
      return TRUE;
  for (guint i = 0; i < columns_count (columns); i++)
    if (g_ascii_strcasecmp (columns_name (columns, i), name) == 0)
      return TRUE;
  return FALSE;
}

/* "cluster" of a contacts file becomes "contacts_cluster". */
static char *
free_name (const struct column_set *columns, const char *name)
{
  char *found = g_strdup (name);
  if (name_is_taken (columns, found))
    {
      g_free (found);
      found = g_strconcat (CLASH, name, NULL);
    }
  for (guint number = 2; name_is_taken (columns, found); number++)
    {
      g_free (found);
      found = g_strdup_printf (CLASH "%s_%u", name, number);
    }
  return found;
}

void
columns_add_attributes (struct column_set *columns)
{
  const struct network *network = columns->network;
  guint32 keys = network->log != NULL ? network->log->n_attribute_keys : 0;
  for (guint32 key = 0; key < keys; key++)
    if (network_has_attribute (network, key))
      {
        const char *name = network->log->attribute_key[key];
        struct data_column column = { NULL, key, free_name (columns, name) };
        g_array_append_val (columns->column, column);
      }
}

void
columns_free (struct column_set *columns)
{
  g_array_unref (columns->column);
  g_free (columns);
}

guint
columns_count (const struct column_set *columns)
{
  return columns->column->len;
}

static const struct data_column *
column_at (const struct column_set *columns, guint column)
{
  return &g_array_index (columns->column, struct data_column, column);
}

const char *
columns_name (const struct column_set *columns, guint column)
{
  return column_at (columns, column)->name;
}

gboolean
columns_is_attribute (const struct column_set *columns, guint column)
{
  return column_at (columns, column)->measure == NULL;
}

enum measure_format
columns_format (const struct column_set *columns, guint column)
{
  const struct measure *measure = column_at (columns, column)->measure;
  return measure == NULL || measure->text != NULL ? MEASURE_TEXT : measure->format;
}

/* Each value once, in the order of the contacts file. */
static void
attribute_text (const struct network *network, guint32 person, guint32 key, GString *text)
{
  g_autoptr (GHashTable) seen = NULL;
  struct attribute_walk walk = { person, key };
  g_string_truncate (text, 0);
  for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
    {
      if (seen == NULL)
        seen = g_hash_table_new (text_hash, g_str_equal);
      if (g_hash_table_add (seen, (gpointer)value))
        g_string_append_printf (text, "%s%s", text->len > 0 ? BETWEEN : "", value);
    }
}

gboolean
columns_cell (const struct column_set *columns, guint column, guint32 row, GString *text,
              double *number)
{
  const struct data_column *one = column_at (columns, column);
  if (one->measure != NULL)
    return measure_cell (one->measure, columns->measures, row, text, number);
  attribute_text (columns->network, row, one->key, text);
  return TRUE;
}
