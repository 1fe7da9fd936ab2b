/* Logs of one's own that name the writer in every row. */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/columns/own_logs.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/grammatical_person.h"
#include "read/sniff/set_aside.h"
#include "read/columns/unused_columns.h"
#include "read/vocabulary/concepts.h"

/* The column of whoever filled in every row of a form; NO_COLUMN: not one person. */
static guint32
column_of_only_writer (const struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_EMAIL, ROLE_NAME, ROLE_FROM };
  guint32 found = NO_COLUMN;
  for (guint k = 0; k < G_N_ELEMENTS (roles); k++)
    {
      guint32 one = columns->of_role[roles[k]];
      if (one == NO_COLUMN)
        continue;
      if (columns->column[one].next != NO_COLUMN || evidence->column[one].distinct != 1
          || evidence->column[one].filled < MAX (2, evidence->rows)
          || evidence_people_share (evidence, one) < 1)
        return NO_COLUMN;
      found = one;
    }
  return found;
}

/* "Who did you talk to?", answered on several days by one person: a log, and not a survey. */
static void
find_own_form (struct table_layout *layout, struct columns *columns,
               const struct table_evidence *evidence)
{
  guint32 writer = column_of_only_writer (columns, evidence), asked = columns->of_role[ROLE_TO];
  if (writer == NO_COLUMN || asked == NO_COLUMN || columns_have (columns, ROLE_WITH)
      || columns->column[asked].next != NO_COLUMN || !columns_have (columns, ROLE_DATE)
      || evidence->column[asked].distinct < 2 || strchr (columns->column[asked].name, '?') == NULL
      || !header_asks_whom_met (columns->column[asked].name))
    return;
  columns_set_role (columns, asked, ROLE_WITH);
  if (columns_have (columns, ROLE_EMAIL) && columns->of_role[ROLE_EMAIL] != writer)
    columns_set_role (columns, columns->of_role[ROLE_EMAIL], ROLE_FROM_EMAIL);
  columns_set_role (columns, writer, ROLE_FROM);
  layout->rules.own_account = TRUE;
}

gboolean
header_tells_introduction (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return text_has_part (WORDS_INTRODUCTION_PART, folded)
         || (text_has_part (WORDS_RECOMMENDED_PART, folded)
             && header_has_word (header, WORDS_BY_WHOM));
}

static gboolean
names_introducer (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const char *header = columns->column[i].name;
  return columns->column[i].role == ROLE_NONE && !columns->column[i].told
         && header_tells_introduction (header) && !header_has_word (header, WORDS_TO_WHOM)
         && (column_names_people (columns, evidence, i)
             || (header_has_word (header, WORDS_WHO)
                 && evidence_share (evidence, i, CONTENT_FULL) > 0.6)); /* "at a fair" */
}

void
columns_find_introducer (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_INTRODUCED_BY); i++)
    if (names_introducer (columns, evidence, i))
      columns_set_role (columns, i, ROLE_INTRODUCED_BY);
}

/* "Who introduced you?" beside "Who did you meet?" asks for people as well, and not for those met. */
static void
release_who_introduced (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_WITH && !columns->column[i].told
        && columns->column[columns->of_role[ROLE_WITH]].next != NO_COLUMN
        && header_tells_introduction (columns->column[i].name))
      columns_set_role (columns, i, ROLE_NONE);
}

static gboolean
column_is_thing (const struct columns *columns, guint32 i)
{
  return header_has_word (columns->column[i].name, WORDS_RECOMMENDED_THING);
}

/* "Recommended by" beside a book or a link: it goes from one person to the other, and introduces nobody. */
static gboolean
take_recommendations (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 by = NO_COLUMN, other = columns->of_role[ROLE_WITH];
  gboolean thing = FALSE;
  other = other != NO_COLUMN ? other : columns->of_role[ROLE_NAME];
  for (guint32 i = 0; i < columns->count; i++)
    if (text_has_part (WORDS_RECOMMENDED_PART, columns->column[i].folded)
        && evidence_people_share (evidence, i) > 0.5 && !column_is_thing (columns, i))
      by = by == NO_COLUMN && !columns->column[i].told ? i : by;
    else
      thing |= column_is_thing (columns, i);
  if (!thing || by == NO_COLUMN || other == NO_COLUMN || other == by
      || columns->column[other].next != NO_COLUMN || columns->column[other].told)
    return FALSE;
  columns_set_role (columns, other, ROLE_TO);
  columns_set_role (columns, by, ROLE_FROM);
  return TRUE;
}

/* The column of who recommended the person of the row: in all rows, one each. */
static guint32
column_of_recommenders (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if ((columns->column[i].role == ROLE_INTRODUCED_BY || columns->column[i].role == ROLE_NONE)
        && !columns->column[i].told && evidence->column[i].filled == evidence->rows
        && text_has_part (WORDS_RECOMMENDED_PART, columns->column[i].folded)
        && evidence_share (evidence, i, CONTENT_FULL) == 1)
      return i;
  return NO_COLUMN;
}

/* "Name", "Referred By" and a day, with nothing else that was done: who recommended somebody, and not
 * people that the owner got to know. */
static gboolean
take_referrals (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 by = column_of_recommenders (columns, evidence), name = columns->of_role[ROLE_NAME];
  if (by == NO_COLUMN || name == NO_COLUMN || columns->column[name].told
      || columns->column[name].next != NO_COLUMN || !columns_have (columns, ROLE_DATE)
      || evidence->column[name].filled < evidence->rows
      || evidence_share (evidence, name, CONTENT_FULL) < 1)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != by && i != name && columns->column[i].role != ROLE_DATE
        && columns->column[i].role != ROLE_EMAIL && columns->column[i].role != ROLE_NONE)
      return FALSE;
  columns_set_role (columns, name, ROLE_TO);
  columns_set_role (columns, by, ROLE_FROM);
  return TRUE;
}

void
columns_find_log_introducer (struct columns *columns, const struct table_evidence *evidence)
{
  if (take_recommendations (columns, evidence) || take_referrals (columns, evidence))
    return;
  release_who_introduced (columns);
  guint32 with = columns->of_role[ROLE_WITH], from = columns->of_role[ROLE_FROM];
  if (with == NO_COLUMN || columns->column[with].next != NO_COLUMN
      || header_lists_those_present (columns->column[with].name) || columns_have (columns, ROLE_TO))
    return;
  if (from != NO_COLUMN && !columns->column[from].told
      && header_tells_introduction (columns->column[from].name))
    columns_set_role (columns, from, ROLE_NONE);
  if (!columns_have (columns, ROLE_FROM))
    columns_find_introducer (columns, evidence);
}

/* "Wer hat mich vorgestellt" beside "Wem", "Introduced by" beside "Introduced to": the owner met both. */
static void
find_introductions (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 by = NO_COLUMN, to = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      if (columns->column[i].told || evidence_share (evidence, i, CONTENT_NAME) < 0.5)
        continue;
      gboolean end = header_has_word (header, WORDS_TO_WHOM);
      if (header_tells_introduction (header) && !end && by == NO_COLUMN)
        by = i;
      else if ((end || header_names_object (header)) && to == NO_COLUMN)
        to = i;
      else
        return;
    }
  if (by == NO_COLUMN || to == NO_COLUMN)
    return;
  columns_set_role (columns, by, ROLE_WITH);
  columns_set_role (columns, to, ROLE_WITH);
}

/* "I introduced", "Vorgestellt"; not "Introduced by" or "Wer mich vorgestellt hat". */
static gboolean
names_introduced (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  return header_tells_introduction (header) && !words_say_me (word)
         && !header_has_word (header, WORDS_BY_WHOM) && !header_has_word (header, WORDS_US);
}

/* "to", "con": nothing but how the other one was introduced. */
static gboolean
is_preposition (const char *header)
{
  return header_is (header, WORDS_OTHER_INTRODUCED);
}

gboolean
columns_find_introduced (const struct columns *columns, const struct table_evidence *evidence,
                         guint32 *one, guint32 *other)
{
  *one = *other = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      if (columns->column[i].told || evidence_share (evidence, i, CONTENT_NAME) < 0.5)
        continue;
      guint32 *place = is_preposition (header) ? other : names_introduced (header) ? one : NULL;
      if (place == NULL || *place != NO_COLUMN)
        return FALSE;
      *place = i;
    }
  return *one != NO_COLUMN && *other != NO_COLUMN;
}

/* "Introduced", "To" and "By": each row says who brought the two together. */
static void
find_introductions_by_others (struct table_layout *layout, struct columns *columns,
                              const struct table_evidence *evidence)
{
  guint32 one = NO_COLUMN, other = NO_COLUMN, by = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      guint32 *place = header_is (header, WORDS_BY) ? &by
                       : is_preposition (header)    ? &other
                       : names_introduced (header)  ? &one
                                                    : NULL;
      if (place == NULL)
        continue;
      if (*place != NO_COLUMN || columns->column[i].told
          || evidence_share (evidence, i, CONTENT_NAME) < 0.5)
        return;
      *place = i;
    }
  if (one == NO_COLUMN || other == NO_COLUMN || by == NO_COLUMN)
    return;
  table_layout_set_aside (layout, columns, by, "it says who brought the two together");
  columns_set_role (columns, one, ROLE_FROM);
  columns_set_role (columns, other, ROLE_TO);
}

/* The writer knows both people of such a row. */
static void
find_own_introductions (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 one, other;
  if (!columns_find_introduced (columns, evidence, &one, &other))
    return;
  columns_set_role (columns, one, ROLE_WITH);
  columns_set_role (columns, other, ROLE_WITH);
}

/* In a log of one's own, an address that is the same in every row is the owner's. */
void
columns_find_own_log (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  find_introductions (columns, evidence);
  find_introductions_by_others (layout, columns, evidence);
  find_own_introductions (columns, evidence);
  guint32 email = columns->of_role[ROLE_EMAIL];
  find_own_form (layout, columns, evidence);
  if (email == NO_COLUMN || columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_WITH)
      || columns->column[email].next != NO_COLUMN || evidence->column[email].distinct != 1
      || evidence->column[email].filled < 2 || evidence_share (evidence, email, CONTENT_EMAIL) < 1)
    return;
  if (evidence->column[columns->of_role[ROLE_WITH]].distinct < 2)
    return;
  columns_set_role (columns, email, ROLE_FROM);
  layout->rules.own_account = TRUE;
}

/* Titles stand in a column "Name" too: at least a third looks like people, or comes again among those
 * the contact was with. */
static gboolean
names_people_beside (const struct table_evidence *evidence, guint32 name, guint32 with)
{
  const guint32 *a = evidence->cell + (gsize)name * evidence->rows;
  const guint32 *b = evidence->cell + (gsize)with * evidence->rows;
  guint alike = 0;
  for (guint i = 0; i < evidence->rows; i++)
    alike += a[i] == b[i];
  return 2 * alike < evidence->rows && evidence_people_share (evidence, name) > 0.5
         && (3 * evidence->column[name].of[CONTENT_PERSON] >= evidence->column[name].filled
             || 3 * values_shared (evidence, name, with) >= evidence->column[name].distinct);
}

void
columns_find_writer (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint32 name = columns->of_role[ROLE_NAME], with = columns->of_role[ROLE_WITH];
  guint32 first = columns->of_role[ROLE_FIRST_NAME], last = columns->of_role[ROLE_LAST_NAME];
  if (with == NO_COLUMN || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || evidence_people_share (evidence, with) <= 0.5)
    return;
  if (name != NO_COLUMN && names_people_beside (evidence, name, with))
    columns_set_role (columns, name, ROLE_FROM);
  else if (name == NO_COLUMN && first != NO_COLUMN && last != NO_COLUMN)
    {
      layout->rules.given[0] = first;
      columns_set_role (columns, first, ROLE_NONE);
      columns_set_role (columns, last, ROLE_FROM);
    }
}
