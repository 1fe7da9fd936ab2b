/* Tables of pairs of alters, as programs for personal networks write them. */
#include <string.h>
#include "read/columns/alter_pairs.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/set_aside.h"

/* 1 or 2 for "alter 1 name", "Alter2_ID" and "alter b"; 0: another column. */
static guint
alter_of_header (const char *header)
{
  g_autofree char *split = header_split (header);
  if (!g_str_has_prefix (split, "alter"))
    return 0;
  const char *number = split + strlen ("alter");
  number += *number == ' ';
  gboolean alone = number[0] != '\0' && (number[1] == '\0' || number[1] == ' ');
  guint end = *number == '1' || *number == 'a' ? 1 : *number == '2' || *number == 'b' ? 2 : 0;
  return alone ? end : 0;
}

/* How well a column names the alter; 0: not at all. */
static guint
naming_rank (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  if (evidence->column[i].filled * 2 < evidence->rows)
    return 0;
  if (evidence_people_share (evidence, i) > 0.5)
    return header_terms_of (columns->column[i].name).facet == FACET_NAME ? 3 : 2;
  return evidence_share (evidence, i, CONTENT_COUNT) == 1;
}

static guint32
naming_column (const struct columns *columns, const struct table_evidence *evidence, guint end)
{
  guint32 best = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (alter_of_header (columns->column[i].name) == end
        && naming_rank (columns, evidence, i)
             > (best == NO_COLUMN ? 0 : naming_rank (columns, evidence, best)))
      best = i;
  return best;
}

/* A row for each person who names others, who stand in columns of their own: no pairs. */
static gboolean
lists_alters_of_ego (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean names = role == ROLE_FROM || role == ROLE_NAME
                       || strcmp (columns->column[i].folded, "ego") == 0
                       || (i == evidence_first_column (evidence)
                           && evidence_share (evidence, i, CONTENT_NAME) == 1);
      if (g_str_has_prefix (columns->column[i].folded, "alter3")
          || g_str_has_prefix (columns->column[i].folded, "alter 3")
          || (names && alter_of_header (columns->column[i].name) == 0
              && evidence_is_unique (evidence, i)))
        return TRUE;
    }
  return FALSE;
}

void
columns_pair_alters (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint32 one = naming_column (columns, evidence, 1), other = naming_column (columns, evidence, 2);
  if (one == NO_COLUMN || other == NO_COLUMN || lists_alters_of_ego (columns, evidence))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (alter_of_header (columns->column[i].name) != 0)
        columns->column[i].role = ROLE_NONE;
      else if (role == ROLE_KNOWS && evidence_share (evidence, i, CONTENT_NUMBER) == 1)
        columns->column[i].role = ROLE_NONE; /* the answer about the pair */
      else if (role == ROLE_FROM || role == ROLE_TO)
        table_layout_set_aside (layout, columns, i, "who named both, and not in the tie");
    }
  columns->column[one].role = ROLE_FROM;
  columns_set_role (columns, other, ROLE_TO);
}
