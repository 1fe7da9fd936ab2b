/* The readings of a table, and the best of them. */
#include <string.h>
#include "read/understand/readings.h"
#include "read/columns/accounts_of_ends.h"
#include "read/columns/unused_columns.h"

void
readings_init (struct readings *readings, struct table_layout *layout)
{
  readings->layout = layout;
  readings->rules = layout->rules;
  readings->list = g_array_new (FALSE, FALSE, sizeof (struct reading));
}

void
readings_clear (struct readings *readings)
{
  for (guint i = 0; i < readings->list->len; i++)
    columns_clear (&g_array_index (readings->list, struct reading, i).columns);
  g_array_unref (readings->list);
}

void
readings_remember (struct readings *readings)
{
  readings->rules = readings->layout->rules;
}

void
readings_restore (struct readings *readings)
{
  readings->layout->rules = readings->rules;
  readings->layout->profile = NULL;
}

/* What a row says to a profile with these columns. */
static enum row_meaning
meaning_of (const struct profile *profile, const struct columns *columns)
{
  if (profile->grid)
    return ROW_IS_GRID;
  if (profile->kind == PROFILE_REFUSED)
    return ROW_IS_NOTHING;
  if (profile->kind == PROFILE_CONTACTS)
    return ROW_IS_PERSON;
  if (columns_have_both_ends (columns))
    return ROW_IS_TIE;
  if (profile->generic == GENERIC_CHAT)
    return ROW_IS_MESSAGE;
  if (profile->one_gathering || profile->daily_gathering || columns_have (columns, ROLE_EVENT))
    return ROW_IS_PRESENT;
  if (profile->import_row != NULL && columns_have (columns, ROLE_TO))
    return ROW_IS_CHOICE;
  return columns_have (columns, ROLE_FROM) ? ROW_IS_TIE : ROW_IS_CONTACT;
}

void
readings_add (struct readings *readings, struct columns *columns, double strength)
{
  struct table_layout *layout = readings->layout;
  if (layout->profile != NULL && layout->profile->kind == PROFILE_INTERACTIONS
      && layout->profile->signature == NULL)
    columns_settle_accounts (columns, table_layout_evidence (layout, columns->count));
  if (layout->profile == NULL || !columns_leave_aside (columns, &layout->rules))
    {
      columns_clear (columns);
      return;
    }
  struct reading reading = { .profile = layout->profile,
                             .columns = *columns,
                             .header_line = layout->header_line,
                             .first_line = layout->first_line,
                             .texts = layout->texts,
                             .rules = layout->rules,
                             .meaning = meaning_of (layout->profile, columns),
                             .score = strength,
                             .doubt_column = NO_COLUMN };
  g_array_append_val (readings->list, reading);
  memset (columns, 0, sizeof *columns);
}

/* Has the table that pln sees the shape that the user gave? */
static gboolean
is_shape (const struct profile *profile, const struct columns *columns, enum table_shape shape)
{
  static const enum generic_profile wanted[] = { [SHAPE_OWN_LOG] = GENERIC_INTERACTIONS,
                                                 [SHAPE_ATTENDANCE] = GENERIC_ATTENDANCE,
                                                 [SHAPE_CHAT] = GENERIC_CHAT,
                                                 [SHAPE_CONTACTS] = GENERIC_CONTACTS,
                                                 [SHAPE_TIES] = GENERIC_INTERACTIONS };
  return profile != NULL && profile->generic == wanted[shape]
         && (shape != SHAPE_TIES || columns_have_both_ends (columns));
}

gboolean
readings_may_take (const struct readings *readings, const struct columns *columns,
                   enum table_shape told, double *strength)
{
  if (told == SHAPE_AUTO)
    return TRUE;
  if (!is_shape (readings->layout->profile, columns, told))
    return FALSE;
  *strength = STRENGTH_TOLD + *strength * LEAD_CLEAR;
  return TRUE;
}

const struct reading *
readings_best (const struct readings *readings, const struct reading **next)
{
  const struct reading *best = NULL;
  *next = NULL;
  for (guint i = 0; i < readings->list->len; i++)
    {
      const struct reading *one = &g_array_index (readings->list, struct reading, i);
      if (best == NULL || one->score > best->score)
        best = one;
    }
  for (guint i = 0; i < readings->list->len; i++)
    {
      const struct reading *one = &g_array_index (readings->list, struct reading, i);
      if (one->meaning != best->meaning && (*next == NULL || one->score > (*next)->score))
        *next = one;
    }
  return best;
}

void
readings_take (struct readings *readings, const struct reading *reading, struct columns *columns)
{
  struct table_layout *layout = readings->layout;
  layout->profile = reading->profile;
  layout->header_line = reading->header_line;
  layout->first_line = reading->first_line;
  layout->texts = reading->texts;
  layout->rules = reading->rules;
  columns_copy (columns, &reading->columns);
}
