/* "Employee" beside "Supervisor", "Kind" beside "Pate": how two people stand to each other, and not that they
 * met. Superiors who have rows of their own make an organisation chart; these need not have any. */
#include "pln/text.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/tie_headers.h"
#include "read/shapes/shape_relations.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

#define PEOPLE_LEAST 0.8

/* What the people of one column are, and what those beside them may be to them. */
static const struct
{
  enum concept people, others;
} relations[] = {
  { WORDS_EMPLOYEE, WORDS_SUPERIOR },
  { WORDS_EMPLOYEE, WORDS_SUPERIOR_OF_STAFF },
  { WORDS_NAME, WORDS_SUPERIOR },
  { WORDS_PUPIL, WORDS_FAMILY_OF_CHILD },
  { WORDS_PERSON_OR_WHO, WORDS_SUPERIOR },
  { WORDS_PERSON_OR_WHO, WORDS_SPOUSE },
  { WORDS_NAME, WORDS_SPOUSE },
  { WORDS_MEMBER, WORDS_SPOUSE },
};

static gboolean
headers_are_related (const char *people, const char *others)
{
  for (guint i = 0; i < G_N_ELEMENTS (relations); i++)
    if (header_is (people, relations[i].people) && header_is (others, relations[i].others))
      return TRUE;
  return FALSE;
}

/* "Meetings", "How often", "Hours": how much the two have to do with each other. */
static gboolean
measures_contact (const struct column *column, const guint *of)
{
  return of[CONTENT_EMAIL] == 0
         && (header_says_how_often (column->name) || header_has_word (column->name, WORDS_HOURS));
}

static gboolean
header_names_hire_day (const char *header)
{
  return header_is (header, WORDS_HIRE_DAY);
}

/* "Met" below "Status": the two of the row had contact. */
static gboolean
says_they_met (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *folded = header_fold (sample_cell (sample_row_at (rows, i), column));
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line
          && text_means (WORDS_STATE_OF_MEETING, folded))
        return TRUE;
    }
  return FALSE;
}

/* Days, topics, strengths beside the two: the row tells of contact, or of when the relation began. */
static gboolean
tells_of_contact (const struct columns *columns, const struct table_evidence *evidence,
                  const guint32 two[2])
{
  static const enum role telling[]
    = { ROLE_DATE,  ROLE_FIRST,     ROLE_LAST,   ROLE_YEAR,        ROLE_CHANNEL, ROLE_TOPIC,
        ROLE_EVENT, ROLE_MINUTES,   ROLE_WEIGHT, ROLE_STRENGTH,    ROLE_THREAD,  ROLE_POST,
        ROLE_REPLY, ROLE_DIRECTION, ROLE_NOTE,   ROLE_INTERACTIONS };
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    for (guint32 at = columns->of_role[telling[i]]; at != NO_COLUMN; at = columns->column[at].next)
      if (at != two[0] && at != two[1] /* "Kind" is a way and a child */
          && !header_names_hire_day (columns->column[at].name))
        return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if ((evidence->column[i].of[CONTENT_DAY] > 0
         && !header_names_hire_day (columns->column[i].name))
        || says_they_met (evidence, i)
        || measures_contact (&columns->column[i], evidence->column[i].of))
      return TRUE;
  return FALSE;
}

/* The two columns of people; FALSE: there are others. */
static gboolean
find_two (const struct columns *columns, const struct table_evidence *evidence, guint32 two[2])
{
  guint n = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (columns->column[i].told)
        return FALSE;
      if (evidence_share (evidence, i, CONTENT_FULL) < PEOPLE_LEAST)
        continue;
      if (n == 2)
        return FALSE;
      two[n++] = i;
    }
  return n == 2;
}

gboolean
take_relations (struct table_layout *layout, struct columns *columns,
                const struct table_evidence *evidence)
{
  guint32 two[2];
  if (!find_two (columns, evidence, two) || tells_of_contact (columns, evidence, two))
    return FALSE;
  const char *one = columns->column[two[0]].name, *other = columns->column[two[1]].name;
  gboolean turned = headers_are_related (other, one);
  if (!turned && !headers_are_related (one, other))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) || columns->column[i].role == ROLE_NAME)
      columns->column[i].role = ROLE_NONE;
    else if (header_names_hire_day (columns->column[i].name))
      table_layout_set_aside (layout, columns, i, "it says since when somebody works there");
  columns_set_role (columns, two[turned ? 1 : 0], ROLE_NAME);
  columns_set_role (columns, two[turned ? 0 : 1], ROLE_TO);
  layout->profile = profile_by_name ("connections");
  return TRUE;
}
