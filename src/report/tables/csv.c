/* The tables for other programs: RFC 4180, UTF-8, LF. */
#include <string.h>
#include "pln/report.h"
#include "report/tables/metric_columns.h"
#include "report/tables/csv.h"

static gboolean
is_formula_start (gunichar c)
{
  return strchr ("=+-@", (int)(c < 0x80 && c != 0 ? c : 'x')) != NULL || c == 0xff1d || c == 0xff0b
         || c == 0xff0d || c == 0xff20;
}

/* A spreadsheet would run such a cell, quoted or not. */
static gboolean
is_dangerous (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (c == '\t' || c == '\r' || is_formula_start (c))
        return TRUE;
      if (!g_unichar_isspace (c))
        return FALSE;
    }
  return FALSE;
}

static gboolean
needs_quotes (const char *text)
{
  gsize length = strlen (text);
  return strpbrk (text, ",\"\r\n") != NULL || text[0] == ' '
         || (length > 0 && text[length - 1] == ' ');
}

void
csv_text_append (GString *out, const char *text)
{
  const char *guard = is_dangerous (text) ? "'" : "";
  if (!needs_quotes (text))
    {
      g_string_append (out, guard);
      g_string_append (out, text);
      return;
    }
  g_string_append_printf (out, "\"%s", guard);
  for (const char *at = text; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *at);
    }
  g_string_append_c (out, '"');
}

static void
columns_write (const struct column_set *columns, guint32 rows, GString *out)
{
  guint count = columns_count (columns);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint i = 0; i < count; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? "," : "", columns_name (columns, i));
  g_string_append_c (out, '\n');
  for (guint32 row = 0; row < rows; row++)
    {
      for (guint i = 0; i < count; i++)
        {
          double number;
          if (i > 0)
            g_string_append_c (out, ',');
          if (columns_cell (columns, i, row, text, &number))
            csv_text_append (out, text->str);
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
