/* Where something went from and to, beside who sent it: "writer, source, destination" of letters. */
#include "read/columns/routes.h"
#include "read/sniff/roles.h"
#include "read/sniff/set_aside.h"

/* Names of one word, as those of towns, and of nobody who is known to be a person. */
static gboolean
may_name_places (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return one->of[CONTENT_EMAIL] == 0 && one->of[CONTENT_PERSON] == 0
         && evidence_share (evidence, column, CONTENT_NUMBER) == 0
         && evidence_share (evidence, column, CONTENT_FULL) < 0.5;
}

/* A column under a word for senders that shares names with this end and none with the senders. */
static guint32
other_end_of_route (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 from, guint32 to)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != from && i != to
        && (columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_FROM)
        && !columns->column[i].told && may_name_places (evidence, i)
        && role_of_header (columns->column[i].name) == ROLE_FROM
        && values_shared (evidence, i, to) > 0 && values_shared (evidence, i, from) == 0)
      return i;
  return NO_COLUMN;
}

void
columns_drop_routes (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  if (from == NO_COLUMN || to == NO_COLUMN || columns->column[to].told
      || columns->column[to].next != NO_COLUMN
      || evidence_share (evidence, from, CONTENT_FULL) < NEARLY_ALL
      || !may_name_places (evidence, to) || values_shared (evidence, from, to) > 0)
    return;
  guint32 start = other_end_of_route (columns, evidence, from, to);
  if (start == NO_COLUMN)
    return;
  table_layout_set_aside (layout, columns, start, "it says where from, as no sender stands there");
  table_layout_set_aside (layout, columns, to, "it says where to, as no sender stands there");
}
