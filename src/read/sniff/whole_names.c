/* Decides whether the commas of a graph's node names belong to the names. */
#include <string.h>
#include "pln/text.h"
#include "read/people/life_dates.h"
#include "read/sniff/whole_names.h"
#include "read/vocabulary/concepts.h"

struct comma_cells
{
  GHashTable *alone; /* cells without a comma */
  GHashTable *cell;  /* cells with one, by text: a set of bits, one for each end */
  guint plain;       /* cells of several words without a comma */
  guint inverted;    /* cells that may be "Last, First" */
  guint others;      /* cells with a comma that cannot */
};

static const char *
skip_blanks (const char *text)
{
  while (*text == ' ')
    text++;
  return text;
}

/* "Berg und Tal", "House of Reed". */
static gboolean
joins_things (const char *text)
{
  static const char *const joints[]
    = { " of ", " and ", " & ", " und ", " et ", " y ", " e ", " en ", " the ", NULL };
  for (const char *const *joint = joints; *joint != NULL; joint++)
    if (strstr (text, *joint) != NULL)
      return TRUE;
  return FALSE;
}

/* "Ruiz, Ana", "García y López, Ana María", "Sato, Ken, PhD". */
static gboolean
may_be_inverted (const char *cell)
{
  g_auto (GStrv) part = g_strsplit (cell, ",", -1);
  for (guint i = 0; part[i] != NULL; i++)
    {
      guint blanks = 0;
      const char *text = g_strstrip (part[i]);
      if (i > 1 && !is_name_suffix (text, strlen (text))
          && !text_is_life_dates (text, strlen (text)))
        return FALSE;
      for (const char *at = text; *at != '\0'; at++)
        blanks += *at == ' ';
      if (*text == '\0' || blanks > 2 || (i == 1 && joins_things (text)))
        return FALSE;
    }
  return TRUE;
}

static void
take_cell (struct comma_cells *cells, const char *text, guint end)
{
  const char *comma = strchr (text, ',');
  const char *behind = comma != NULL ? skip_blanks (comma + 1) : NULL;
  if (*text == '\0' || strpbrk (text, ";|@") != NULL)
    return;
  if (comma == NULL || is_name_suffix (behind, strcspn (behind, ",")))
    {
      g_hash_table_add (cells->alone, g_strdup (text));
      cells->plain += comma == NULL && strchr (text, ' ') != NULL;
      return;
    }
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (cells->cell, text));
  g_hash_table_insert (cells->cell, g_strdup (text), GUINT_TO_POINTER (known | end));
  gboolean inverted = may_be_inverted (text);
  cells->inverted += inverted;
  cells->others += !inverted;
}

static void
take_column (struct comma_cells *cells, const struct table_layout *layout, guint32 column,
             guint end)
{
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->first_line && column < row->count)
        take_cell (cells, row->cell[column], end);
    }
}

/* Does a part of some cell stand alone in another? */
static gboolean
parts_stand_alone (const struct comma_cells *cells)
{
  GHashTableIter each;
  gpointer text;
  g_hash_table_iter_init (&each, cells->cell);
  while (g_hash_table_iter_next (&each, &text, NULL))
    {
      g_auto (GStrv) part = g_strsplit (text, ",", -1);
      for (char **one = part; *one != NULL; one++)
        if (g_hash_table_contains (cells->alone, g_strstrip (*one)))
          return TRUE;
    }
  return FALSE;
}

static gboolean
some_stand_at_both_ends (const struct comma_cells *cells)
{
  GHashTableIter each;
  gpointer ends;
  g_hash_table_iter_init (&each, cells->cell);
  while (g_hash_table_iter_next (&each, NULL, &ends))
    if (GPOINTER_TO_UINT (ends) == 3)
      return TRUE;
  return FALSE;
}

static gboolean
labels_are_whole (const struct comma_cells *cells)
{
  return cells->others > 0 || (cells->inverted > 0 && cells->plain > 0);
}

static gboolean
ends_are_whole (const struct comma_cells *cells)
{
  return cells->others > 0 && !parts_stand_alone (cells) && some_stand_at_both_ends (cells);
}

static gboolean
header_is_label (const char *folded)
{
  return text_means (WORDS_NODE_LABEL, folded);
}

gboolean
names_are_whole (const struct table_layout *layout, const struct columns *columns,
                 gboolean contacts)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_LABEL];
  gboolean whole = FALSE;
  struct comma_cells cells
    = { g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL), 0, 0, 0 };
  if (contacts && name != NO_COLUMN && header_is_label (columns->column[name].folded))
    {
      take_column (&cells, layout, name, 1);
      whole = labels_are_whole (&cells);
    }
  else if (!contacts && from != NO_COLUMN && to != NO_COLUMN
           && columns->column[from].next == NO_COLUMN && columns->column[to].next == NO_COLUMN)
    {
      take_column (&cells, layout, from, 1);
      take_column (&cells, layout, to, 2);
      whole = ends_are_whole (&cells);
    }
  g_hash_table_unref (cells.alone);
  g_hash_table_unref (cells.cell);
  return whole;
}
