/* Which columns were set aside, all of them, and the reasons of the first ones. */
#include "read/sniff/set_aside.h"

static void
why_keep (struct table_rules *rules, guint32 column, const char *why)
{
  guint32 at = 0;
  while (at < rules->n_whys && rules->why_aside[at].column != column)
    at++;
  if (at == WHYS_MOST)
    return;
  rules->why_aside[at].column = column;
  rules->why_aside[at].why = why;
  rules->n_whys = MAX (rules->n_whys, at + 1);
}

void
table_layout_set_aside (struct table_layout *layout, struct columns *columns, guint32 column,
                        const char *why)
{
  columns_set_role (columns, column, ROLE_NONE);
  if (table_rules_set_aside (&layout->rules, column) != NULL)
    return;
  column_subset_add (&layout->rules.aside, column);
  why_keep (&layout->rules, column, why);
}

const char *
table_rules_set_aside (const struct table_rules *rules, guint32 column)
{
  if (!column_subset_has (&rules->aside, column))
    return NULL;
  for (guint32 i = 0; i < rules->n_whys; i++)
    if (rules->why_aside[i].column == column)
      return rules->why_aside[i].why;
  return "set aside like others above";
}

void
table_rules_release_told (struct table_rules *rules, const struct columns *columns)
{
  const struct column_subset before = rules->aside;
  rules->aside = (struct column_subset){ 0 };
  for (guint32 i = column_subset_next (&before, 0); i != NO_COLUMN;
       i = column_subset_next (&before, i + 1))
    if (!columns->column[i].told)
      column_subset_add (&rules->aside, i);
}
