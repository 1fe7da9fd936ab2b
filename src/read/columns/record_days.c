/* Days on which a record was made, beside those on which people met and without them. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/day_column.h"
#include "read/evidence/day_headers.h"
#include "read/columns/record_days.h"
#include "read/vocabulary/concepts.h"

static gboolean
says_day_of_record (const char *header)
{
  enum day_sense sense = header_day_sense (header);
  return sense == DAY_SENSE_OF_RECORD || sense == DAY_SENSE_CREATED;
}

/* "Date added" beside "Start" is not the first day of a tie. */
void
columns_release_record_day (const struct table_evidence *evidence, struct columns *columns,
                            enum role role)
{
  guint32 at = columns->of_role[role];
  if (at == NO_COLUMN || !says_day_of_record (columns->column[at].name))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != at && column_may_be_day (evidence, columns, i)
        && !says_day_of_record (columns->column[i].name))
      {
        columns_set_role (columns, at, ROLE_OTHER_DATE);
        return;
      }
}

gboolean
column_is_export_day (const struct table_evidence *evidence, const struct columns *columns,
                      guint32 i)
{
  return evidence->column[i].filled > 1 && evidence->column[i].distinct == 1
         && header_day_sense (columns->column[i].name) == DAY_SENSE_OF_RECORD;
}

void
columns_release_export_day (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_DATE && column_is_export_day (evidence, columns, i))
      columns_set_role (columns, i, ROLE_OTHER_DATE);
}

/* A note is often created when people meet; it is added to a list later. */
static gboolean
header_says_created (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_has_part (WORDS_CREATED_PART, folded);
}

guint32
columns_find_record_day (const struct columns *columns, gboolean *is_day)
{
  static const enum role days[] = { ROLE_DATE, ROLE_FIRST, ROLE_LAST };
  gboolean met = columns_have (columns, ROLE_WITH)
                 || (columns_have (columns, ROLE_NAME) && columns_have (columns, ROLE_EVENT));
  guint32 found = NO_COLUMN;
  *is_day = FALSE;
  if (!met || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_POST) || columns_have (columns, ROLE_THREAD)
      || columns_have_date_parts (columns))
    return NO_COLUMN;
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      guint32 at = columns->of_role[days[i]];
      if (at == NO_COLUMN)
        continue;
      if (found != NO_COLUMN || header_day_sense (columns->column[at].name) != DAY_SENSE_CREATED)
        return NO_COLUMN;
      found = at;
    }
  *is_day = found != NO_COLUMN && columns_have (columns, ROLE_WITH)
            && header_says_created (columns->column[found].name);
  return found;
}
