/* Programs for sales keep people in two lists, and a call names somebody of either. */
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/other_partners.h"
#include "read/columns/person_columns.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* Is the column filled only in rows in which the other one is empty? */
static gboolean
fills_gaps_of (const struct table_evidence *evidence, guint32 column, guint32 other)
{
  return evidence->column[column].filled > 0 && evidence->column[other].filled > 0
         && !columns_share_rows (evidence, column, other);
}

/* "Lead", "Interessent", "Prospecto": somebody who may become a customer. */
static gboolean
header_names_prospect (const char *header)
{
  return header_has_word (header, WORDS_PROSPECT);
}

static gboolean
holds_names_of_people (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 i)
{
  return evidence_people_share (evidence, i) >= 0.8
         && evidence_share (evidence, i, CONTENT_FULL) >= 0.8
         && !header_names_company (columns->column[i].name)
         && !column_holds_organisations (evidence, i);
}

void
columns_find_other_partners (struct table_layout *layout, struct columns *columns,
                             const struct table_evidence *evidence)
{
  guint32 with = columns->of_role[columns_have (columns, ROLE_TO) ? ROLE_TO : ROLE_WITH];
  if (with == NO_COLUMN || columns->column[with].next != NO_COLUMN
      || evidence->column[with].filled == evidence->rows)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && !columns->column[i].told
        && table_rules_set_aside (&layout->rules, i) == NULL && fills_gaps_of (evidence, i, with)
        && holds_names_of_people (columns, evidence, i)
        && (header_names_prospect (columns->column[i].name)
            || header_person_kind (columns->column[i].name) == HEADER_LED
            || evidence_share (evidence, i, CONTENT_PERSON) >= 0.5))
      columns_set_role (columns, i, columns->column[with].role);
}
