/* Recognises registers of classes by who leads several people on one day, and who was there. */
#include "read/people/presence_words.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/shapes/shape_classes.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* Does a column say who was there? */
static gboolean
says_who_was_there (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence->column[i].filled == evidence->rows
        && (evidence_share (evidence, i, CONTENT_PRESENCE) >= 0.9
            || (header_asks_presence (columns->column[i].folded)
                && evidence_share (evidence, i, CONTENT_MARK) > 0.9)))
      return TRUE;
  return FALSE;
}

static gboolean
holds_one_name_each (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].filled == evidence->rows
         && evidence_people_share (evidence, column) > 0.8
         && evidence_share (evidence, column, CONTENT_LIST) == 0
         && evidence_share (evidence, column, CONTENT_EMAIL) == 0;
}

/* The only column of people with such a header; NO_COLUMN: none, or several. */
static guint32
column_of_people (const struct columns *columns, const struct table_evidence *evidence,
                  gboolean (*is_it) (const char *header))
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (is_it (columns->column[i].name) && holds_one_name_each (evidence, i))
      {
        if (found != NO_COLUMN)
          return NO_COLUMN;
        found = i;
      }
  return found;
}

static gboolean
header_leads (const char *header)
{
  return header_person_kind (header) == HEADER_LEADS && !header_lists_those_present (header);
}

static gboolean
header_names_class (const char *header)
{
  return header_has_word (header, WORDS_CLASS);
}

/* How many different pairs of cells do two columns have? */
static guint
pairs_of_cells (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  g_autoptr (GHashTable) pair = g_hash_table_new_full (number_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < evidence->rows; i++)
    {
      guint64 a = evidence->cell[(gsize)one * evidence->rows + i];
      guint64 key = a << 32 | evidence->cell[(gsize)other * evidence->rows + i];
      g_hash_table_add (pair, g_memdup2 (&key, sizeof key));
    }
  return g_hash_table_size (pair);
}

/* Are all students there again on each day? */
static gboolean
days_repeat_students (const struct table_evidence *evidence, guint32 student, guint32 day)
{
  return evidence->column[day].distinct > 1 && evidence->column[student].distinct > 1
         && evidence->rows == evidence->column[day].distinct * evidence->column[student].distinct;
}

gboolean
take_classes (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  guint32 day = columns->of_role[ROLE_DATE], course = NO_COLUMN;
  if (day == NO_COLUMN || evidence->rows < 3 || !says_who_was_there (columns, evidence))
    return FALSE;
  guint32 student = column_of_people (columns, evidence, header_lists_those_present);
  guint32 teacher = column_of_people (columns, evidence, header_leads);
  gboolean named = header_names_class (columns->column[day].name);
  if (student == NO_COLUMN || teacher == NO_COLUMN)
    return FALSE;
  for (guint32 i = columns->count; i-- > 0;)
    if (i != day && i != student && i != teacher && header_names_class (columns->column[i].name)
        && header_terms_of (columns->column[i].name).facet != FACET_ID
        && evidence->column[i].filled == evidence->rows)
      course = i;
  /* Each row is another student of the day's class, and a class has at least two on average. */
  if (pairs_of_cells (evidence, student, day) < evidence->rows
      || pairs_of_cells (evidence, teacher, day) * 2 > evidence->rows
      || (!named && course == NO_COLUMN && !days_repeat_students (evidence, student, day)))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) || columns->column[i].role == ROLE_NAME
        || columns->column[i].role == ROLE_EVENT)
      columns->column[i].role = ROLE_NONE;
  if (course != NO_COLUMN)
    table_layout_set_aside (layout, columns, teacher, "it says who taught, not who came");
  columns_set_role (columns, student, ROLE_WITH);
  columns_set_role (columns, course != NO_COLUMN ? course : teacher, ROLE_EVENT);
  layout->profile = profile_by_name ("attendance");
  return TRUE;
}
