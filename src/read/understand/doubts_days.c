/* Doubts about which day is that of the contact. */
#include <string.h>
#include "read/understand/doubt.h"
#include "read/understand/header_terms.h"

static gboolean
holds_days (const struct doubt_view *view, guint32 column)
{
  return evidence_share (view->evidence, column, CONTENT_DAY) > 0.8;
}

/* "Hire date", "Eintritt": a row of an organisation chart has a day only if it says so. */
static enum day_sense
least_sense (const struct doubt_view *view)
{
  return g_str_has_prefix (view->layout->profile->name, "organisation-chart") ? DAY_SENSE_START
                                                                              : DAY_SENSE_PLAIN;
}

gboolean
day_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role days[] = { ROLE_DATE, ROLE_FIRST, ROLE_LAST, ROLE_YEAR };
  const struct profile *profile = view->layout->profile;
  if (profile->kind != PROFILE_INTERACTIONS || profile->signature != NULL || profile->grid
      || profile->undated)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (days); k++)
    if (columns_have (view->columns, days[k]))
      return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      const char *name = view->columns->column[i].name;
      if (!column_is_left_over (view, i) || !holds_days (view, i)
          || header_day_sense (name) < least_sense (view))
        continue;
      doubt->row = first_row_with_cell (view, i);
      doubt->column = i;
      doubt->question = g_strdup_printf (
        "no other column says when they had contact; if \"%s\" is the day, add --column date=\"%s\"; "
        "if not, add --column none=\"%s\"",
        sample_cell (doubt->row, i), name, name);
      return TRUE;
    }
  return FALSE;
}

static gboolean
header_is_time_stamp (const char *header)
{
  return header_has_word (header,
                          "timestamp|time stamp|zeitstempel|horodateur|horodatage|marca temporal|"
                          "marca de tiempo|carimbo|marcatempo|tijdstempel|tijdstip");
}

/* A row of the two columns in which both have something, and not the same. */
static const struct sample_row *
row_with_other_day (const struct doubt_view *view, guint32 one, guint32 other)
{
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    if (*sample_cell (row, one) != '\0' && *sample_cell (row, other) != '\0'
        && strcmp (sample_cell (row, one), sample_cell (row, other)) != 0)
      return row;
  return NULL;
}

gboolean
day_may_be_of_record (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 date = view->columns->of_role[ROLE_DATE];
  const struct profile *profile = view->layout->profile;
  if (profile->kind != PROFILE_INTERACTIONS || profile->signature != NULL || date == NO_COLUMN
      || column_is_told (view, date))
    return FALSE;
  const char *name = view->columns->column[date].name;
  enum day_sense sense = header_day_sense (name);
  if (sense != DAY_SENSE_EXPORTED && sense != DAY_SENSE_CREATED && !header_is_time_stamp (name))
    return FALSE;
  for (guint32 i = 0; i < view->columns->count; i++)
    {
      enum role role = view->columns->column[i].role;
      const char *other = view->columns->column[i].name;
      if ((role != ROLE_OTHER_DATE && !column_is_left_over (view, i)) || column_is_told (view, i)
          || !holds_days (view, i) || view->evidence->column[i].filled * 2 < view->evidence->rows
          || header_day_sense (other) < DAY_SENSE_PLAIN || header_is_time_stamp (other))
        continue;
      doubt->row = row_with_other_day (view, date, i);
      if (doubt->row == NULL)
        continue;
      doubt->column = i;
      doubt->question = g_strdup_printf (
        "they had contact on \"%s\" or, by \"%s\", on \"%s\"; if the first is right, add --column "
        "date=\"%s\"; if the second is, add --column date=\"%s\"",
        sample_cell (doubt->row, i), name, sample_cell (doubt->row, date), other, name);
      return TRUE;
    }
  return FALSE;
}
