/* "Attendance list 2024,,,," above the header of a table is its title. A list of neighbours may
 * also start with a row of one cell, so the row below the titles has to look like a header. */
#include <string.h>
#include "pln/text.h"
#include "read/people/presence_words.h"
#include "read/sniff/roles.h"
#include "read/evidence/evidence.h"
#include "read/understand/title_rows.h"

enum
{
  TITLES_MOST = 8,
  ROWS_LEAST = 4,  /* days, subjects, and two people */
  FACTS_LEAST = 5, /* labels, values, a header and two people */
  WORD_LEAST = 4,  /* bytes of what a day was about */
  MARK_MOST = 8
};

/* "search URL:,https://..." or "Exported on:,4 March 2024": a label and what it says. */
static gboolean
is_labelled_fact (const struct sample_row *row)
{
  gsize length = row->count > 0 ? strlen (row->cell[0]) : 0;
  return length > 1 && row->cell[0][length - 1] == ':' && sample_row_filled (row) == 2
         && row->count > 1 && *row->cell[1] != '\0';
}

static gboolean
is_title (const struct sample_row *row)
{
  if (is_labelled_fact (row))
    return TRUE;
  /* A question with nothing beside it may be what the cells of a grid answer. */
  return sample_row_filled (row) == 1 && *row->cell[0] != '\0'
         && (role_of_header (row->cell[0]) == ROLE_NONE
             || (row->count > 2 && strchr (row->cell[0], '?') != NULL));
}

static gboolean
occurs_below (const GArray *rows, guint from, const char *text)
{
  for (guint i = from; i < rows->len; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      if (strcmp (sample_row_at (rows, i)->cell[c], text) == 0)
        return TRUE;
  return FALSE;
}

/* Known words, days of a register, or the empty corner of a grid; none of it stands in the rows
 * below, except for the names of a matrix. */
static gboolean
looks_like_header (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at);
  guint filled = sample_row_filled (row), known = 0, days = 0;
  gboolean corner = *row->cell[0] == '\0';
  if (filled < 2)
    return FALSE;
  for (guint32 c = 0; c < row->count; c++)
    {
      const char *text = row->cell[c];
      if (*text == '\0')
        continue;
      if (!corner && occurs_below (rows, at + 1, text))
        return FALSE;
      known += role_of_header (text) != ROLE_NONE;
      days += text_is_moment (text);
    }
  return known > 0 || days >= 2 || (corner && filled + 1 == row->count);
}

/* "Meeting title,Date" and below it "Study circle,2024-03-11", then a blank line and the table: what all rows have
 * in common. The number of rows above the table; 0: there are none. */
static guint
rows_of_facts (const GArray *rows)
{
  if (rows->len < FACTS_LEAST)
    return 0;
  const struct sample_row *label = sample_row_at (rows, 0), *value = sample_row_at (rows, 1);
  const struct sample_row *header = sample_row_at (rows, 2), *first = sample_row_at (rows, 3);
  gboolean apart = value->line == label->line + 1 && header->line > value->line + 1
                   && first->line == header->line + 1;
  return apart && sample_row_filled (label) > 1 && looks_like_header (rows, 0)
             && sample_row_filled (value) <= sample_row_filled (label)
             && sample_row_filled (header) != sample_row_filled (label)
             && looks_like_header (rows, 2)
           ? 2
           : 0;
}

static void
take_facts (struct table_layout *layout, guint n)
{
  const struct sample_row *label = sample_row_at (layout->row, 0);
  g_autoptr (GString) title = g_string_new (NULL);
  for (guint32 c = 0; c < label->count; c++)
    if (*label->cell[c] != '\0')
      g_string_append_printf (title, "%s%s: %s", title->len > 0 ? "\n" : "", label->cell[c],
                              sample_cell (sample_row_at (layout->row, 1), c));
  layout->title = g_string_free (g_steal_pointer (&title), FALSE);
  g_array_remove_range (layout->row, 0, n);
}

void
table_layout_take_titles (struct table_layout *layout)
{
  GArray *rows = layout->row;
  guint n = rows_of_facts (rows);
  if (n > 0)
    {
      take_facts (layout, n);
      return;
    }
  while (n < MIN (rows->len, TITLES_MOST) && is_title (sample_row_at (rows, n)))
    n++;
  if (n == 0 || n + 2 > rows->len || !looks_like_header (rows, n))
    return;
  g_autoptr (GString) title = g_string_new (NULL);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (title, "%s%s", i > 0 ? "\n" : "", sample_row_at (rows, i)->cell[0]);
  layout->title = g_string_free (g_steal_pointer (&title), FALSE);
  g_array_remove_range (rows, 0, n);
}

/* "Topic:", "Thema", or nothing: no person. */
static gboolean
heads_subjects (const char *text)
{
  gsize length = strlen (text);
  enum role role = role_of_header (text);
  return length == 0 || text[length - 1] == ':' || (role != ROLE_NONE && role != ROLE_NAME);
}

/* Below a day, does the row have a word that no other row has, while these hold short marks? */
static gboolean
is_subject (const GArray *rows, guint32 column)
{
  const char *text = sample_cell (sample_row_at (rows, 1), column);
  gboolean word = text_has_letter (text) && strlen (text) >= WORD_LEAST
                  && mark_of_text (text) == PRESENCE_UNKNOWN;
  for (guint i = 2; i < rows->len && word; i++)
    {
      const char *below = sample_cell (sample_row_at (rows, i), column);
      word = strlen (below) < strlen (text) && strlen (below) <= MARK_MOST;
    }
  return word;
}

void
table_layout_take_subjects (struct table_layout *layout)
{
  GArray *rows = layout->row;
  guint days = 0, subjects = 0;
  if (rows->len < ROWS_LEAST || !heads_subjects (sample_cell (sample_row_at (rows, 1), 0)))
    return;
  for (guint32 c = 1; c < sample_row_at (rows, 0)->count; c++)
    if (text_is_moment (sample_row_at (rows, 0)->cell[c]))
      {
        const char *text = sample_cell (sample_row_at (rows, 1), c);
        if (*text != '\0' && !is_subject (rows, c))
          return;
        days++;
        subjects += *text != '\0';
      }
  if (days < 2 || 2 * subjects < days)
    return;
  layout->rules.subjects_line = sample_row_at (rows, 1)->line;
  g_array_remove_index (rows, 1);
}
