/* Months with a year of two digits, which only the header tells from days. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/sniff/roles.h"
#include "read/understand/short_months.h"

char *
month_in_full (const char *text)
{
  char word[DATE_WORD_BYTES];
  const char *at = text;
  if (!g_unichar_isalpha (g_utf8_get_char (text)) || !date_word_read (&at, word)
      || date_word_month (word) <= 0)
    return NULL;
  gsize letters = (gsize)(at - text), marks = strspn (at, ".-/' ");
  at += marks;
  if (marks == 0 || strlen (at) != 2 || strspn (at, "0123456789") != 2)
    return NULL;
  int year = (at[0] - '0') * 10 + at[1] - '0';
  return g_strdup_printf ("%.*s %d", (int)letters, text, date_year_in_full (year));
}

static gboolean
holds_short_months (const GArray *rows, guint32 column)
{
  guint months = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      g_autofree char *full = *text != '\0' ? month_in_full (text) : NULL;
      if (*text != '\0' && full == NULL)
        return FALSE;
      months += full != NULL;
    }
  return months > 0;
}

void
table_layout_spell_months (struct table_layout *layout)
{
  GArray *rows = layout->row;
  for (guint32 c = 0; rows->len > 1 && c < sample_row_at (rows, 0)->count; c++)
    {
      if (role_of_header (sample_row_at (rows, 0)->cell[c]) != ROLE_MONTH
          || !holds_short_months (rows, c))
        continue;
      layout->rules.short_months = TRUE;
      for (guint i = 1; i < rows->len; i++)
        {
          struct sample_row *row = &g_array_index (rows, struct sample_row, i);
          char *full = month_in_full (sample_cell (row, c));
          if (full == NULL)
            continue;
          g_free (row->cell[c]);
          row->cell[c] = full;
        }
    }
}
