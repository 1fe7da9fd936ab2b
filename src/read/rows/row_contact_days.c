/* People, and the days on which the owner met them. */
#include <string.h>
#include "read/log/log_builder.h"
#include "read/evidence/cell_kinds.h"
#include "read/evidence/value_words.h"
#include "read/rows/row_context.h"
#include "read/rows/row_filters.h"
#include "read/rows/row_joint_names.h"
#include "read/rows/row_kinds.h"
#include "read/rows/row_person.h"
#include "read/rows/row_contact_days.h"

static gboolean
add_days_of_person (struct profile_row *row)
{
  struct builder *builder = row->import->builder;
  const struct column_subset *days = &row->import->layout.rules.contact_days;
  g_autoptr (GArray) met = g_array_new (FALSE, FALSE, sizeof (date_code));
  date_code day;
  const struct cell cell
    = row_cell (row, ROLE_WITH); /* in a dated log, a name is that of the other end */
  if (cell.length > 0 && *row_text (row, ROLE_EMAIL) != '\0')
    profile_row_set (row, ROLE_NAME, cell.text);
  guint32 person = row_person (row);
  struct people named = { &person, person != NONE };
  if (person == NONE)
    named = builder_people (builder, &cell, FALSE);
  if (named.count == 0)
    return row_leave_out (row, "rows that name nobody");
  person = named.mention[0];
  row_observe_dates (row);
  for (guint32 i = column_subset_next (days, 0); i != NO_COLUMN;
       i = column_subset_next (days, i + 1))
    {
      const char *text = row_cell_at (row, i);
      g_autofree char *moment = text_find_moment (text);
      if (*text == '\0' || (moment == NULL && text_says_never (text)))
        continue;
      gboolean only_words = moment == NULL && strpbrk (text, "0123456789") == NULL; /* "long ago" */
      profile_row_set (row, ROLE_DATE, moment != NULL ? moment : only_words ? "" : text);
      if (!row_date (row, ROLE_DATE, &day))
        return FALSE;
      g_array_append_val (met, day);
    }
  builder_keep_person (builder, person);
  row_describe (row, person, NULL);
  const struct interaction_context context = context_bare (DIRECTION_NONE, EVIDENCE_DIRECT);
  guint32 number = met->len > 0 ? builder_context (builder, &context) : NONE;
  for (guint i = 0; i < met->len; i++)
    builder_add_record (builder, g_array_index (met, date_code, i), MENTION_ME, person, number);
  return TRUE;
}

gboolean
row_add_contact_days (struct profile_row *row)
{
  gboolean met = columns_have (&row->import->columns, ROLE_WITH);
  return row_add_each_name (row, met ? ROLE_WITH : ROLE_NAME, add_days_of_person);
}
