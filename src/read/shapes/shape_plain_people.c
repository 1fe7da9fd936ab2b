/* Rows that name people under headers that no list knows: "Cantante" and "Repertorista".
 *
 * The cells of two columns are whole names, most of them with known given names; all other columns are plainly
 * something else, and no header says that the two need not have met: an author, a character, a former
 * name. More than two columns have to be numbered alike or to share people, as those of a rota do. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/day_column.h"
#include "read/columns/person_columns.h"
#include "read/columns/unused_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/thing_headers.h"
#include "read/people/non_people.h"
#include "read/people/rejection_words.h"
#include "read/sniff/role_synonyms.h"
#include "read/shapes/shape_plain_people.h"
#include "read/vocabulary/concepts.h"

enum
{
  PLAIN_MOST = 12
};

struct plain_people
{
  guint32 column[PLAIN_MOST];
  guint count;
};

/* Cells that name nobody yet: "sin asignar", "vacant". */
static guint
count_vacant (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint vacant = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      vacant += sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
                && text_is_free_place (text);
    }
  return vacant;
}

/* "Gruppe 2", "Monday", "Table 1", "Blue": those below belong to it, and the rows mean nothing. */
static gboolean
header_heads_members (const char *header)
{
  static const enum concept words[]
    = { WORDS_GROUP,        WORDS_GROUP_OR_TABLE,     WORDS_GROUP_THAT_MEETS, WORDS_SHIFT_PART,
        WORDS_MEETING_ROOM, WORDS_ROOM_BEFORE_NUMBER, WORDS_MET_BY_NOBODY };
  g_autofree char *bare = header_without_number (header);
  g_autofree char *first = g_strndup (bare, strcspn (bare, " "));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_means (words[i], bare) || text_means (words[i], first))
      return TRUE;
  return header_is_weekday (header) || header_heads_day (header) || header_is_month (header);
}

/* An author, a character, a company, somebody who was absent or rejected: no contact of the others. */
static gboolean
header_keeps_out_of_contact (const char *header)
{
  gboolean maybe;
  return header_is (header, WORDS_AUTHORS) || header_is (header, WORDS_WRITER)
         || header_heads_members (header) || header_heads_things (header)
         || header_has_word (header, WORDS_APART_FROM_OTHER) || header_is (header, WORDS_WORK)
         || header_names_company (header) || header_names_buyer (header)
         || header_tells_no_contact (header) || header_denies_people (header)
         || giving_header_of (header).part != ANSWER_UNSAID || header_speaks_of_me (header)
         || header_tells_my_deed (header) || strchr (header, '?') != NULL
         || header_names_companion (header, &maybe) || header_ends_in_name (header)
         || header_person_kind (header) == HEADER_RECORDS;
}

/* Whole names in all cells, but for places that nobody holds, most of them with a known given name; fewer will
 * do under a word for people. */
static gboolean
holds_whole_names (const struct table_evidence *evidence, const char *header, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  g_autofree char *split = header_split (header);
  guint of_three = word_is_for_people (split) ? 1 : 2;
  return one->of[CONTENT_FULL] > 1 && one->distinct > 1
         && 3 * one->of[CONTENT_PERSON] >= of_three * one->of[CONTENT_FULL]
         && one->of[CONTENT_FULL] + count_vacant (evidence, i) >= one->filled
         && !column_holds_organisations (evidence, i);
}

/* The columns of people; FALSE if another one might be of people as well, or has a role that says who
 * met. */
static gboolean
find_columns (const struct table_layout *layout, const struct columns *columns,
              const struct table_evidence *evidence, struct plain_people *people)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      const struct column_evidence *one = &evidence->column[i];
      if (one->filled == 0 || table_rules_set_aside (&layout->rules, i) != NULL)
        continue;
      gboolean free = column->role == ROLE_NONE || column->role == ROLE_ROLE;
      if (free && !column->told && !header_keeps_out_of_contact (column->name)
          && holds_whole_names (evidence, column->name, i) && people->count < PLAIN_MOST)
        people->column[people->count++] = i;
      else if (one->of[CONTENT_PERSON] * 3 >= one->filled || one->of[CONTENT_EMAIL] > 0
               || (one->filled == 1 && one->of[CONTENT_FULL] == 1))
        return FALSE;
    }
  return people->count > 1;
}

/* Is somebody of the column in another one, too? */
static gboolean
shares_people (const struct table_evidence *evidence, const struct plain_people *people, guint one)
{
  for (guint i = 0; i < people->count; i++)
    if (i != one && values_shared (evidence, people->column[one], people->column[i]) > 0)
      return TRUE;
  return FALSE;
}

/* "Int. 1", "Int. 2" */
static gboolean
is_numbered_alike (const struct columns *columns, const struct plain_people *people, guint one)
{
  g_autofree char *own = header_without_number (columns->column[people->column[one]].name);
  for (guint i = 0; i < people->count; i++)
    {
      g_autofree char *other = header_without_number (columns->column[people->column[i]].name);
      if (i != one && *own != '\0' && strcmp (own, other) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Do all but one of several columns belong together? */
static gboolean
belong_together (const struct columns *columns, const struct table_evidence *evidence,
                 const struct plain_people *people)
{
  guint linked = 0;
  for (guint i = 0; i < people->count; i++)
    linked += shares_people (evidence, people, i) || is_numbered_alike (columns, people, i);
  return people->count == 2 || linked + 1 >= people->count;
}

/* "Ana Ruiz" beside "Ana María Ruiz": the same person under two names, in half of the rows. */
static gboolean
are_two_names_of_one (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  const GArray *rows = evidence->layout->row;
  guint both = 0, alike = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *a = sample_cell (sample_row_at (rows, i), one);
      const char *b = sample_cell (sample_row_at (rows, i), other);
      gsize word = strcspn (a, " ");
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *a == '\0' || *b == '\0')
        continue;
      both++;
      alike += strncmp (a, b, word + 1) == 0;
    }
  return 2 * alike >= both;
}

/* Nothing but two columns of people who come once: lists of members side by side, or pairs. */
static gboolean
may_be_two_lists (const struct columns *columns, const struct table_evidence *evidence,
                  const struct plain_people *people)
{
  for (guint i = 0; i < people->count; i++)
    if (!evidence_is_unique (evidence, people->column[i]) || shares_people (evidence, people, i))
      return FALSE;
  return people->count == columns->count;
}

/* An empty column between two of people parts tables that stand side by side. */
static gboolean
stand_apart (const struct columns *columns, const struct table_evidence *evidence,
             const struct plain_people *people)
{
  for (guint32 i = people->column[0]; i < people->column[people->count - 1]; i++)
    if (evidence->column[i].filled == 0 && g_str_has_prefix (columns->column[i].name, "column "))
      return TRUE;
  return FALSE;
}

static gboolean
tells_of_people (const struct columns *columns)
{
  static const enum role roles[]
    = { ROLE_FROM,  ROLE_TO,      ROLE_WITH,   ROLE_NAME,   ROLE_FIRST_NAME,   ROLE_LAST_NAME,
        ROLE_EMAIL, ROLE_PROFILE, ROLE_THREAD, ROLE_REPLY,  ROLE_POST,         ROLE_DIRECTION,
        ROLE_KNOWS, ROLE_ALIASES, ROLE_ID,     ROLE_WEIGHT, ROLE_INTRODUCED_BY };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return TRUE;
  return FALSE;
}

gboolean
take_plain_people (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  struct plain_people people = { 0 };
  if (layout->header_line == 0 || layout->choices_line > 0 || evidence->rows < 2
      || tells_of_people (columns) || !find_columns (layout, columns, evidence, &people)
      || !belong_together (columns, evidence, &people) || stand_apart (columns, evidence, &people)
      || may_be_two_lists (columns, evidence, &people)
      || are_two_names_of_one (evidence, people.column[0], people.column[1]))
    return FALSE;
  for (guint i = 0; i < people.count; i++)
    columns_set_role (columns, people.column[i], ROLE_NONE);
  for (guint i = 0; i < people.count; i++)
    columns->column[people.column[i]].role = ROLE_WITH;
  columns_set_role (columns, people.column[0], ROLE_WITH);
  if (!columns_have (columns, ROLE_DATE))
    columns_choose_day (evidence, columns, TRUE);
  layout->rules.people_by_look = TRUE;
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}
