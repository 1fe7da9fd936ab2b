/* Spreadsheets write long numbers with an exponent, and keep a few digits. */
#include <stdlib.h>
#include <string.h>
#include "read/input/stop.h"
#include "read/understand/rounded_ids.h"

/* "4.91512E+11", "1,23457E+17": fewer digits than the number has. */
static gboolean
is_rounded (const char *text)
{
  gsize length = strspn (text, "0123456789.,"), digits = 0;
  for (gsize i = 0; i < length; i++)
    digits += g_ascii_isdigit (text[i]) != 0;
  const char *power = text + length + 1;
  if (digits == 0 || g_ascii_toupper (text[length]) != 'E' || *power != '+'
      || !g_ascii_isdigit (power[1]) || strspn (power + 1, "0123456789") != strlen (power + 1))
    return FALSE;
  return strtoul (power + 1, NULL, 10) >= digits;
}

gboolean
people_are_not_rounded (const struct table_layout *layout, const struct columns *columns,
                        const char *title, GError **error)
{
  for (guint32 c = 0; c < columns->count; c++)
    for (guint i = 0; i < layout->row->len && column_gives_names (&columns->column[c]); i++)
      {
        const struct sample_row *row = sample_row_at (layout->row, i);
        const char *text = sample_cell (row, c);
        if (row->line < layout->first_line || !is_rounded (text) || columns->column[c].told)
          continue;
        return stop (error, PLN_ERROR_DATA,
                     "%s, line %" G_GUINT64_FORMAT ", column \"%s\": \"%s\" was rounded by a "
                     "spreadsheet, so different people look the same; export the table again, and "
                     "let the spreadsheet take this column as text",
                     title, row->line, columns->column[c].name, text);
      }
  return TRUE;
}
