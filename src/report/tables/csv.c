/* The tables for other programs: RFC 4180, UTF-8, LF. */
#include "pln/escape.h"
#include "pln/report.h"
#include "report/tables/metric_columns.h"

static void
columns_write (const struct column_set *columns, guint32 rows, GString *out)
{
  guint count = columns_count (columns);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < count; i++)
    {
      g_string_append (out, i > 0 ? "," : "");
      csv_append (out, columns_name (columns, i));
    }
  g_string_append_c (out, '\n');
  for (guint32 row = 0; row < rows; row++)
    {
      for (guint i = 0; i < count; i++)
        {
          double number;
          if (i > 0)
            g_string_append_c (out, ',');
          if (columns_cell (columns, i, row, text, &number))
            csv_append (out, text->str);
          else
            number_append (out, number);
        }
      g_string_append_c (out, '\n');
    }
}

void
metrics_to_csv (const struct network *network, const struct measures *measures, GString *out)
{
  struct column_set *columns = columns_of_contacts (network, measures);
  columns_add_attributes (columns);
  columns_write (columns, network->n_people, out);
  columns_free (columns);
}

void
ties_to_csv (const struct network *network, const struct measures *measures, GString *out)
{
  struct column_set *columns = columns_of_ties (network, measures);
  columns_write (columns, network->n_ties, out);
  columns_free (columns);
}
