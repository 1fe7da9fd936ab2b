/* Months with a year of two digits, which only the header tells from days. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/sniff/roles.h"
#include "read/understand/short_months.h"

/* The year of "Jan-26"; 0: the text is something else. *letters: the bytes of the month. */
static int
year_of_month (const char *text, gsize *letters)
{
  char word[DATE_WORD_BYTES];
  const char *at = text;
  if (!g_unichar_isalpha (g_utf8_get_char (text)) || !date_word_read (&at, word)
      || date_word_month (word) <= 0)
    return 0;
  *letters = (gsize)(at - text);
  gsize marks = strspn (at, ".-/' ");
  at += marks;
  if (marks == 0 || strlen (at) != 2 || strspn (at, "0123456789") != 2)
    return 0;
  return date_year_in_full ((at[0] - '0') * 10 + at[1] - '0');
}

char *
month_in_full (const char *text)
{
  gsize letters;
  int year = year_of_month (text, &letters);
  return year != 0 ? g_strdup_printf ("%.*s %d", (int)letters, text, year) : NULL;
}

/* All cells are such, and their years are near to each other and to today: "Jan-31" may be a day. */
static gboolean
holds_short_months (const GArray *rows, guint32 column)
{
  enum
  {
    YEARS = 10
  };
  int today, month, day, earliest = G_MAXINT, latest = 0;
  gsize letters;
  day_to_date (day_today (), &today, &month, &day);
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (*text == '\0')
        continue;
      int year = year_of_month (text, &letters);
      earliest = MIN (earliest, year);
      latest = MAX (latest, year);
    }
  return latest > 0 && latest <= today + 1 && earliest >= today - YEARS;
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
