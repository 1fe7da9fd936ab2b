/* Whoever leads, leads somebody: the only other people of the row. */
#include <string.h>
#include "read/columns/led_people.h"
#include "read/evidence/day_headers.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/sniff/set_aside.h"

gboolean
header_names_guide (const char *header)
{
  g_autofree char *bare = header_without_number (header);
  if (leading_of_head (bare) != LEADING_UNSAID)
    return leading_of_head (bare) == LEADING_GUIDES || leading_of_head (bare) == LEADING_COMPANION;
  g_auto (GStrv) word = g_strsplit_set (bare, " /", -1);
  enum leading first = word[0] != NULL ? leading_of_phrase (word[0]) : LEADING_UNSAID;
  return first == LEADING_GUIDES || first == LEADING_COMPANION;
}

static gboolean
is_guide (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *one = &columns->column[i];
  return !one->told && header_names_guide (one->name)
         && (!header_may_name_thing (one->name) || column_shows_people (evidence, i))
         && (role_is_end (one->role)
             || (one->role == ROLE_NONE && evidence_people_share (evidence, i) >= NEARLY_ALL));
}

/* Do the columns that name people, or say so in their header, all name guides? */
static gboolean
guides_are_alone (const struct columns *columns, const struct table_evidence *evidence)
{
  guint guides = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean guide = is_guide (columns, evidence, i);
      if (role == ROLE_NAME || role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME
          || role == ROLE_REPLY || (role_is_end (role) && !guide)
          || (!guide && evidence_people_share (evidence, i) > 0
              && header_person_kind (columns->column[i].name) == HEADER_LED))
        return FALSE;
      guides += guide;
    }
  return guides > 0;
}

/* A line manager, the author of a book and whoever to call in an emergency stand beside a coach as well. */
static gboolean
header_names_led (const char *header)
{
  return header_person_kind (header) == HEADER_LED || header_has_word (header, WORDS_SOMEBODY_NEW);
}

/* Whole names in most rows; where the header does not say whose they are, every second begins like one of a
 * person. */
static gboolean
names_others (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  const char *header = columns->column[i].name;
  enum header_person kind = header_person_kind (header);
  return columns->column[i].role == ROLE_NONE && !columns->column[i].told
         && table_rules_set_aside (&evidence->layout->rules, i) == NULL
         && one->filled * 2 > evidence->rows
         && evidence_share (evidence, i, CONTENT_FULL) >= NEARLY_ALL
         && (one->of[CONTENT_PERSON] * 2 >= one->filled || header_names_led (header))
         && kind != HEADER_HANDLES && kind != HEADER_RECORDS && !header_tells_no_contact (header)
         && !header_names_buyer (header) && !header_tells_introduction (header)
         && !column_holds_organisations (evidence, i);
}

guint32
column_of_other_people (const struct columns *columns, const struct table_evidence *evidence,
                        const struct column_subset *known)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (!column_subset_has (known, i) && names_others (columns, evidence, i))
      {
        if (found != NO_COLUMN)
          return NO_COLUMN;
        found = i;
      }
  return found;
}

void
columns_find_led (struct columns *columns, const struct table_evidence *evidence)
{
  struct column_subset guides = { 0 };
  if (!guides_are_alone (columns, evidence))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_guide (columns, evidence, i))
      column_subset_add (&guides, i);
  guint32 led = column_of_other_people (columns, evidence, &guides);
  if (led == NO_COLUMN || !header_names_led (columns->column[led].name))
    return;
  for (guint32 i = column_subset_next (&guides, 0); i != NO_COLUMN;
       i = column_subset_next (&guides, i + 1))
    columns_set_role (columns, i, ROLE_FROM);
  columns_set_role (columns, led, ROLE_TO);
}

/* Does a column say until when something lasted? */
static gboolean
some_end_is_known (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_day_sense (columns->column[i].name) == DAY_SENSE_END
        && evidence->column[i].of[CONTENT_DAY] > 0)
      return TRUE;
  return FALSE;
}

gboolean
day_begins_pairs (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  guint32 led = columns->of_role[columns_have (columns, ROLE_WITH) ? ROLE_WITH : ROLE_TO];
  return date != NO_COLUMN && !columns_have (columns, ROLE_WEIGHT)
         && header_is (columns->column[date].name, WORDS_BEGIN_OF_PAIR)
         && !some_end_is_known (columns, evidence)
         && evidence_share (evidence, date, CONTENT_DAY) == 1
         && !columns_have (columns, ROLE_MINUTES) && !columns_have (columns, ROLE_TIME)
         && evidence->column[led].distinct == evidence->column[led].filled;
}
