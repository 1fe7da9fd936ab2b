/* "Mentor, Mentee, , Mentor, Mentee": a list that was set in two columns of a page. */
#include <string.h>
#include "pln/text.h"
#include "read/sniff/side_blocks.h"
#include "read/vocabulary/concepts.h"

/* Is the header made of one of this width and an empty column, again and again? */
static gboolean
header_repeats (const GArray *rows, guint at, guint32 width)
{
  guint32 count = sample_row_at (rows, at)->count;
  if ((count + 1) % (width + 1) != 0 || count < 2 * width + 1)
    return FALSE;
  for (guint32 c = 0; c < count; c++)
    {
      guint32 own = c % (width + 1);
      if (own == width ? !sample_column_is_empty (rows, at, c)
                       : *sample_cell (sample_row_at (rows, at), own) == '\0'
                           || strcmp (sample_cell (sample_row_at (rows, at), c),
                                      sample_cell (sample_row_at (rows, at), own))
                                != 0)
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_cells (const struct sample_row *row, guint32 start, guint32 width)
{
  for (guint32 c = start; c < MIN (row->count, start + width); c++)
    if (*row->cell[c] != '\0')
      return TRUE;
  return FALSE;
}

/* The cells of a block as a row of their own. */
static struct sample_row
part_of_row (const struct sample_row *row, guint32 start, guint32 width)
{
  struct sample_row part = { row->line, g_new0 (char *, width + 1), width };
  for (guint32 c = 0; c < width; c++)
    part.cell[c] = g_strdup (start + c < row->count ? row->cell[start + c] : "");
  return part;
}

static void
cut_row (struct sample_row *row, guint32 width)
{
  while (row->count > width)
    g_clear_pointer (&row->cell[--row->count], g_free);
}

/* The columns of each block; 0: the row does not repeat itself. */
static guint32
width_of_blocks (const GArray *rows, guint header)
{
  enum
  {
    WIDTH_LEAST = 2
  };
  guint32 count = sample_row_at (rows, header)->count, width = WIDTH_LEAST;
  while (2 * width + 1 <= count && !header_repeats (rows, header, width))
    width++;
  return 2 * width + 1 <= count ? width : 0;
}

/* "First name, Last name" may be one person of several in a row, and not a table. */
static gboolean
describes_one_person (const struct sample_row *row, guint32 width)
{
  static const enum role own[] = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL };
  for (guint32 c = 0; c < width; c++)
    for (guint k = 0; k < G_N_ELEMENTS (own); k++)
      if (role_of_header (row->cell[c]) == own[k])
        return TRUE;
  return FALSE;
}

/* "From", "Mentee": one end of a tie. */
static gboolean
names_end (const char *header)
{
  static const enum concept people[]
    = { WORDS_PEOPLE, WORDS_LEADS, WORDS_GUIDES, WORDS_LED, WORDS_SECOND };
  enum role role = role_of_header (header);
  g_autofree char *folded = header_fold (header);
  gboolean end = role_is_end (role);
  for (guint k = 0; k < G_N_ELEMENTS (people) && !end; k++)
    end = text_means (people[k], folded);
  return end;
}

/* A table of its own names two people, or a day and a person, if need be under headers that no list knows.
 * "Who" beside "Team" is one end of a tie whose other end stands in the next block. */
static gboolean
block_names_tie (const struct sample_row *header, guint32 width)
{
  guint ends = 0, days = 0;
  for (guint32 c = 0; c < width; c++)
    {
      ends += names_end (header->cell[c]);
      days += role_of_header (header->cell[c]) == ROLE_DATE;
    }
  return ends > 1 || (days > 0 && (ends > 0 || width > 2));
}

/* "Caller" and "Called" above the header are ends, and no titles of tables. */
static gboolean
titles_name_ends (const GArray *rows, guint header)
{
  for (guint i = 0; i < header; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      if (names_end (sample_row_at (rows, i)->cell[c]))
        return TRUE;
  return FALSE;
}

guint
side_blocks_header (const GArray *rows)
{
  enum
  {
    TITLES_MOST = 4
  };
  for (guint i = 0; i < MIN (rows->len, TITLES_MOST) && !titles_name_ends (rows, i); i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      guint32 width = width_of_blocks (rows, i);
      if (width > 0 && !describes_one_person (row, width) && block_names_tie (row, width))
        return i;
    }
  return NONE;
}

void
side_blocks_split (struct table_layout *layout, guint header)
{
  GArray *rows = layout->row;
  guint32 count = sample_row_at (rows, header)->count, width = width_of_blocks (rows, header);
  if (width == 0)
    return;
  layout->rules.block_width = width;
  for (guint i = header; i < rows->len; i++)
    {
      guint added = 0;
      for (guint32 start = width + 1; i > header && start < count; start += width + 1)
        if (has_cells (sample_row_at (rows, i), start, width))
          {
            struct sample_row part = part_of_row (sample_row_at (rows, i), start, width);
            g_array_insert_val (rows, i + ++added, part);
          }
      cut_row (&g_array_index (rows, struct sample_row, i), width);
      i += added;
    }
}

void
row_take_blocks (const struct table_layout *layout, const struct row *row,
                 void (*take) (gpointer data, const struct row *part), gpointer data)
{
  guint32 width = layout->rules.block_width;
  if (width == 0 || row->line <= layout->header_line)
    {
      take (data, row);
      return;
    }
  for (guint32 start = 0; start < row->n_cells; start += width + 1)
    {
      struct row part = *row;
      part.cell = row->cell + start;
      part.n_cells = MIN (width, row->n_cells - start);
      take (data, &part);
    }
}
