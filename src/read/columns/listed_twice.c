/* Names that only say again who stands in another column. */
#include <string.h>
#include "read/columns/listed_twice.h"
#include "read/evidence/named_addresses.h"
#include "read/sniff/set_aside.h"

static const char parting[] = ",;|";

/* Does one of the addresses hold the name? */
static gboolean
some_address_holds (char *const *addresses, const char *name)
{
  for (char *const *one = addresses; *one != NULL; one++)
    if (strchr (*one, '@') != NULL && address_holds_name (g_strstrip (*one), name))
      return TRUE;
  return FALSE;
}

/* Is each name in the cell that of one of several addresses? */
static gboolean
holds_names_of (const char *names, const char *addresses)
{
  g_auto (GStrv) name = g_strsplit_set (names, parting, -1);
  g_auto (GStrv) address = g_strsplit_set (addresses, parting, -1);
  for (char **one = name; *one != NULL; one++)
    if (strchr (*one, '@') != NULL || !some_address_holds (address, g_strstrip (*one)))
      return FALSE;
  return g_strv_length (address) > 1;
}

/* In all rows, and more than one of them. */
static gboolean
names_those_of (const struct table_evidence *evidence, guint32 names, guint32 addresses)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, names);
      if (row->line < evidence->first_line || *text == '\0')
        continue;
      if (!holds_names_of (text, sample_cell (row, addresses)))
        return FALSE;
      filled++;
    }
  return filled > 1;
}

static gboolean
may_name_again (const struct columns *columns, const struct table_evidence *evidence,
                guint32 column)
{
  const struct column *one = &columns->column[column];
  return !one->told && (column_holds_people (one) || one->role == ROLE_NONE)
         && evidence_people_share (evidence, column) > 0.8
         && evidence_share (evidence, column, CONTENT_EMAIL) == 0;
}

/* Lists of addresses of those who were there. */
static gboolean
lists_addresses (const struct columns *columns, const struct table_evidence *evidence,
                 guint32 column)
{
  const struct column *one = &columns->column[column];
  return column_holds_people (one)
         && table_rules_set_aside (&evidence->layout->rules, column) == NULL
         && evidence->column[column].of[CONTENT_LIST] > 0
         && evidence_share (evidence, column, CONTENT_EMAIL)
                + evidence_share (evidence, column, CONTENT_LIST)
              > 0.8;
}

/* The mentions of a table of repeated posts name its writer once more. */
void
columns_drop_repeated_end (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  if (from != NO_COLUMN && to != NO_COLUMN && columns->column[to].next == NO_COLUMN
      && !columns->column[to].told && columns_hold_the_same (evidence, from, to))
    table_layout_set_aside (layout, columns, to, "it names again those of another column");
}

/* A second "Source" says where a tie was read, if only the first names people of the other end, or it holds
 * pages. */
void
columns_drop_twin_end (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  guint32 twin = from != NO_COLUMN ? columns->column[from].next : NO_COLUMN;
  if (to == NO_COLUMN || twin == NO_COLUMN || columns->column[twin].told
      || strcmp (columns->column[from].folded, columns->column[twin].folded) != 0)
    return;
  gboolean pages = evidence_share (evidence, twin, CONTENT_PAGE) > 0
                   && evidence_share (evidence, from, CONTENT_PAGE) == 0;
  if (pages
      || (values_shared (evidence, from, to) > 0 && values_shared (evidence, twin, to) == 0
          && values_shared (evidence, twin, from) == 0))
    table_layout_set_aside (layout, columns, twin, "it has the name of another column");
}

void
columns_drop_listed_twice (struct table_layout *layout, struct columns *columns,
                           const struct table_evidence *evidence)
{
  for (guint32 a = 0; a < columns->count && columns->count <= PEERS_MOST; a++)
    if (lists_addresses (columns, evidence, a))
      for (guint32 n = 0; n < columns->count; n++)
        if (n != a && may_name_again (columns, evidence, n) && names_those_of (evidence, n, a))
          table_layout_set_aside (layout, columns, n,
                                  "it names again those whose addresses another column lists");
}
