/* The tables for other programs: RFC 4180, UTF-8, LF. */
#include "pln/escape.h"
#include "pln/report.h"
#include "report/tables/metric_columns.h"

enum
{
  PIECE_BYTES = 1 << 16
};

static void
header_write (const struct column_set *columns, GString *out)
{
  for (guint i = 0; i < columns_count (columns); i++)
    {
      g_string_append (out, i > 0 ? "," : "");
      csv_append (out, columns_name (columns, i));
    }
  g_string_append_c (out, '\n');
}

/* text: spare room. */
static void
row_write (const struct column_set *columns, guint32 row, GString *text, GString *out)
{
  guint count = columns_count (columns);
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

static void
columns_write (const struct column_set *columns, guint32 rows, GString *out)
{
  g_autoptr (GString) text = g_string_new (NULL);
  header_write (columns, out);
  for (guint32 row = 0; row < rows; row++)
    row_write (columns, row, text, out);
}

static gboolean
columns_hand_on (const struct column_set *columns, guint32 rows, text_sink sink, gpointer data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) out = g_string_sized_new (2 * PIECE_BYTES);
  gboolean taken = TRUE;
  header_write (columns, out);
  for (guint32 row = 0; row < rows && taken; row++)
    {
      row_write (columns, row, text, out);
      if (out->len < PIECE_BYTES)
        continue;
      taken = sink (out->str, out->len, data);
      g_string_truncate (out, 0);
    }
  return taken && sink (out->str, out->len, data);
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

gboolean
ties_to_csv_sink (const struct network *network, const struct measures *measures, text_sink sink,
                  gpointer data)
{
  struct column_set *columns = columns_of_ties (network, measures);
  gboolean taken = columns_hand_on (columns, network->n_ties, sink, data);
  columns_free (columns);
  return taken;
}
