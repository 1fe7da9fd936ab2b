/* Columns that look like people, days or weights, and are not used. */
#include <string.h>
#include "read/evidence/day_headers.h"
#include "read/columns/person_columns.h"
#include "read/columns/unused_columns.h"

/* Does somebody of the column stand in a column that is used? */
static gboolean
shares_people (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    if (columns_have (columns, ends[k])
        && values_shared (evidence, i, columns->of_role[ends[k]]) > 0)
      return TRUE;
  return FALSE;
}

/* Whole names, and it is plain that they are those of people: by their given names, or by a header
 * for what people do. Titles of books and names of places look the same otherwise. */
gboolean
column_names_people (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  if (one->filled < 2 || evidence_share (evidence, i, CONTENT_FULL) < 0.8
      || column_holds_organisations (evidence, i))
    return FALSE;
  enum header_person kind = header_person_kind (columns->column[i].name);
  return one->of[CONTENT_PERSON] * 3 >= one->filled
         || (kind != HEADER_NO_PERSON && kind != HEADER_HANDLES);
}

/* Different people in at least two words each, as "Ana Ruiz"; or people of another column. */
static gboolean
looks_like_people (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  if (evidence_share (evidence, i, CONTENT_TEXT) == 0 && evidence->column[i].distinct >= 3
      && evidence_share (evidence, i, CONTENT_NAME) > 0.9 && shares_people (columns, evidence, i))
    return TRUE;
  return column_names_people (columns, evidence, i);
}

/* "weight", "Stärke", "strength": numbers between two ends. */
static gboolean
looks_like_weight (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  return columns_have_both_ends (columns) && !columns_have (columns, ROLE_WEIGHT)
         && evidence->column[i].distinct > 1 && evidence_share (evidence, i, CONTENT_NUMBER) == 1
         && role_of_header (columns->column[i].name) == ROLE_WEIGHT;
}

enum unused_look
unused_column_look (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 column)
{
  const struct column *one = &columns->column[column];
  if (one->role != ROLE_NONE || one->useless || one->told || evidence->column[column].filled < 2)
    return UNUSED_PLAIN;
  if (evidence_share (evidence, column, CONTENT_DAY) > 0.9)
    {
      enum day_sense sense = header_day_sense (columns->column[column].name);
      return sense == DAY_SENSE_OF_RECORD || sense == DAY_SENSE_CREATED ? UNUSED_RECORD_DAYS
                                                                        : UNUSED_DAYS;
    }
  if (looks_like_people (columns, evidence, column))
    return UNUSED_PEOPLE;
  return looks_like_weight (columns, evidence, column) ? UNUSED_WEIGHT : UNUSED_PLAIN;
}

gboolean
columns_leave_aside (struct columns *columns, const struct table_rules *rules)
{
  static const enum role people[]
    = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_KNOWS, ROLE_INTRODUCED_BY };
  gboolean complete = TRUE;
  for (guint k = 0; k < G_N_ELEMENTS (people); k++)
    {
      gboolean had = columns_have (columns, people[k]);
      for (guint32 i = column_subset_next (&rules->aside, 0); i != NO_COLUMN && had;
           i = column_subset_next (&rules->aside, i + 1))
        if (columns->column[i].role == people[k])
          columns_set_role (columns, i, ROLE_NONE);
      complete &= had == columns_have (columns, people[k]);
    }
  return complete;
}

const char *
unused_look_words (enum unused_look look)
{
  static const char *const words[]
    = { [UNUSED_PLAIN] = NULL,
        [UNUSED_PEOPLE] = "looks like people",
        [UNUSED_DAYS] = "looks like days",
        [UNUSED_RECORD_DAYS] = "a day of the record, not of the contact",
        [UNUSED_WEIGHT] = "looks like the strength of a tie" };
  return words[look];
}
