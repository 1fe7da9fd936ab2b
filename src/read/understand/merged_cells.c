/* Decides whether an empty cell repeats the one above. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/date_parse.h"
#include "read/shapes/shape_named_others.h"
#include "read/understand/merged_cells.h"

enum
{
  BLANKS_LEAST = 3, /* among three rows with days of their own, one is without a name */
  LAST_MONTH = 12
};

/* A name that stands once for the rows of a group, and what each of these rows has. */
struct heading
{
  const struct table_layout *layout;
  const struct columns *columns;
  guint32 name, other;
  gboolean starts_row; /* what stands in front of the name is shared by the rows of a group too */
};

/* Do the cells count the rows, or give each an id? */
static gboolean
column_numbers_rows (const struct table_layout *layout, guint32 column)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (layout->row, i);
      const char *text = sample_cell (row, column);
      if (row->line >= layout->first_line && sample_row_filled (row) > 0
          && (strpbrk (text, "0123456789") == NULL || strchr (text, ' ') != NULL
              || !g_hash_table_add (seen, (gpointer)text)))
        return FALSE;
    }
  return TRUE;
}

/* Is the cell empty, or the same as in the row above? */
static gboolean
adds_nothing (const struct sample_row *row, const struct sample_row *above, guint32 column)
{
  const char *text = sample_cell (row, column);
  return *text == '\0' || strcmp (text, sample_cell (above, column)) == 0;
}

static gboolean
name_is_in_front (const struct heading *heading)
{
  return heading->name < heading->columns->of_role[ROLE_DATE];
}

static gboolean
row_continues (const struct heading *heading, const struct sample_row *row,
               const struct sample_row *above, gboolean one_day)
{
  const struct columns *columns = heading->columns;
  for (guint32 c = 0; c < columns->count; c++)
    {
      enum role role = columns->column[c].role;
      gboolean in_front = c < heading->name && heading->starts_row;
      gboolean shared
        = role == ROLE_DATE ? one_day : in_front && c != heading->other && role != ROLE_WEIGHT;
      if (shared && !adds_nothing (row, above, c)
          && (role != ROLE_NONE || !column_numbers_rows (heading->layout, c)))
        return FALSE;
    }
  return TRUE;
}

/* Is each name written once, and does each row without one continue the row above? Counts the rows with
 * and without a name. */
static gboolean
rows_continue (const struct heading *heading, gboolean one_day, guint *names, guint *blanks)
{
  const struct sample_row *above = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  *blanks = 0;
  for (guint i = 0; i < heading->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (heading->layout->row, i);
      const char *name = sample_cell (row, heading->name);
      if (row->line < heading->layout->first_line || sample_row_filled (row) == 0)
        continue;
      gboolean fits = *name != '\0' ? g_hash_table_add (seen, (gpointer)name)
                                    : above != NULL && row_continues (heading, row, above, one_day);
      if (!fits || *sample_cell (row, heading->other) == '\0')
        return FALSE;
      *blanks += *name == '\0';
      above = row;
    }
  *names = g_hash_table_size (seen);
  return *blanks > 0;
}

/* A number that grows with the day, the day before the month where both are possible; 0: no day. */
static gint64
day_key (const char *text)
{
  struct date_text date;
  date_text_read (text, &date);
  gboolean month_first = date.second > LAST_MONTH;
  switch (date.shape)
    {
    case DATE_SHAPE_DAY:
      return date.day;
    case DATE_SHAPE_PAIR:
      return day_from_date (date_year_in_full (date.year), month_first ? date.first : date.second,
                            month_first ? date.second : date.first);
    case DATE_SHAPE_NUMBER:
      return date.number;
    case DATE_SHAPE_BAD:
    case DATE_SHAPE_EMPTY:
      break;
    }
  return 0;
}

/* Do the days go on in each group, and back where another one starts? */
static gboolean
days_start_again (const struct heading *heading)
{
  guint32 column = heading->columns->of_role[ROLE_DATE];
  gint64 before = 0;
  gboolean again = FALSE;
  for (guint i = 0; i < heading->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (heading->layout->row, i);
      gint64 day = day_key (sample_cell (row, column));
      if (row->line < heading->layout->first_line || day == 0)
        continue;
      if (day < before && *sample_cell (row, heading->name) == '\0')
        return FALSE;
      again |= day < before;
      before = day;
    }
  return again;
}

/* Would a row tie somebody to the name above, or does a row with a name tie it to the writer? Then who is
 * not named is the writer. */
static gboolean
blanks_answer_names (const struct heading *heading)
{
  const char *above = "";
  for (guint i = 0; i < heading->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (heading->layout->row, i);
      const char *name = sample_cell (row, heading->name);
      const char *other = sample_cell (row, heading->other);
      g_autofree char *folded = header_fold (other);
      if (row->line < heading->layout->first_line)
        continue;
      if (*name == '\0' ? strcmp (other, above) == 0 : name_means_me (folded))
        return TRUE;
      above = *name != '\0' ? name : above;
    }
  return FALSE;
}

/* Does the table begin with the name, and does everybody else stand in it once? */
static gboolean
lists_pairs_once (const struct heading *heading)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < heading->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (heading->layout->row, i);
      if (row->line >= heading->layout->first_line && sample_row_filled (row) > 0
          && !g_hash_table_add (seen, (gpointer)sample_cell (row, heading->other)))
        return FALSE;
    }
  return heading->name == 0;
}

/* Has each row without a name a day? Somebody who waits for a partner has none. */
static gboolean
blanks_have_days (const struct heading *heading)
{
  for (guint i = 0; i < heading->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (heading->layout->row, i);
      if (row->line >= heading->layout->first_line && sample_row_filled (row) > 0
          && *sample_cell (row, heading->name) == '\0'
          && day_key (sample_cell (row, heading->columns->of_role[ROLE_DATE])) == 0)
        return FALSE;
    }
  return TRUE;
}

/* The rows of a group have days of their own: the name heads them if several do so, and it stands in
 * front of the days or these start again with each name. */
static gboolean
heads_other_days (struct heading *heading)
{
  guint names, blanks;
  guint32 date = heading->columns->of_role[ROLE_DATE];
  if (date == NO_COLUMN || heading->columns->column[date].next != NO_COLUMN)
    return FALSE;
  gboolean again = days_start_again (heading);
  heading->starts_row = !again;
  if (!rows_continue (heading, FALSE, &names, &blanks))
    return FALSE;
  gboolean enough = blanks * BLANKS_LEAST >= names + blanks
                    || (lists_pairs_once (heading) && blanks_have_days (heading));
  return names > 1 && enough && !blanks_answer_names (heading)
         && (again || name_is_in_front (heading));
}

/* "Intervistato", "Chiede consiglio a": who was asked stands once above the rows of those named, in many
 * of the rows. That only the chief is known of somebody is another thing. */
static guint32
merged_respondent_find (struct heading *heading)
{
  guint32 to = heading->columns->of_role[ROLE_TO];
  guint names, blanks;
  heading->name = heading->columns->of_role[ROLE_NAME];
  heading->other = to;
  if (heading->name == NO_COLUMN || heading->columns->column[heading->name].next != NO_COLUMN
      || header_names_superior (heading->columns->column[to].folded)
      || !rows_continue (heading, TRUE, &names, &blanks))
    return NO_COLUMN;
  return names > 1 && blanks * BLANKS_LEAST >= names + blanks ? heading->name : NO_COLUMN;
}

guint32
merged_column_find (const struct table_layout *layout, const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM], with = columns->of_role[ROLE_WITH];
  guint32 to = columns_have (columns, ROLE_TO) ? columns->of_role[ROLE_TO] : with;
  struct heading heading = { layout, columns, from, to, TRUE };
  guint names, blanks;
  if (to == NO_COLUMN || columns->column[to].next != NO_COLUMN
      || columns_have (columns, ROLE_DIRECTION))
    return NO_COLUMN;
  if (from == NO_COLUMN && with == to)
    {
      heading.name = with;
      heading.other = columns->of_role[ROLE_DATE];
      return heading.other != NO_COLUMN && heads_other_days (&heading) ? with : NO_COLUMN;
    }
  if (from == NO_COLUMN && columns_have (columns, ROLE_TO))
    return merged_respondent_find (&heading);
  if (from == NO_COLUMN || columns->column[from].next != NO_COLUMN)
    return NO_COLUMN;
  return rows_continue (&heading, TRUE, &names, &blanks) || heads_other_days (&heading) ? from
                                                                                        : NO_COLUMN;
}
