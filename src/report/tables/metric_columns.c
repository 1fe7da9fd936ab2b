/* Columns are the registry's; those of a contacts file can follow. */
#include <math.h>
#include "report/tables/metric_columns.h"

struct column_set
{
  const struct measures *measures;
  GPtrArray *measure; /* const struct measure * */
};

static struct column_set *
columns_new (const struct measures *measures, enum measure_whose whose)
{
  struct column_set *columns = g_new0 (struct column_set, 1);
  columns->measures = measures;
  columns->measure = g_ptr_array_new ();
  for (const struct measure *one = measure_table; one->name != NULL; one++)
    if (one->whose == whose && measure_has_column (one, measures))
      g_ptr_array_add (columns->measure, (gpointer)one);
  return columns;
}

struct column_set *
columns_of_contacts (const struct network *network, const struct measures *measures)
{
  return columns_new (measures, MEASURE_PER_PERSON);
}

struct column_set *
columns_of_ties (const struct network *network, const struct measures *measures)
{
  return columns_new (measures, MEASURE_PER_TIE);
}

void
columns_free (struct column_set *columns)
{
  g_ptr_array_unref (columns->measure);
  g_free (columns);
}

guint
columns_count (const struct column_set *columns)
{
  return columns->measure->len;
}

const char *
columns_name (const struct column_set *columns, guint column)
{
  const struct measure *measure = columns->measure->pdata[column];
  return measure->name;
}

gboolean
columns_cell (const struct column_set *columns, guint column, guint32 row, GString *text,
              double *number)
{
  return measure_cell (columns->measure->pdata[column], columns->measures, row, text, number);
}
