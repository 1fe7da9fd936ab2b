/* What a table does not say: who met, who sent, who answered, what a mark means. */
#include <string.h>
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/columns/unused_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/understand/reading_gaps.h"
#include "read/sniff/set_aside.h"

/* The shape is clear and a word in its cells is not: the user is asked, and no other reading wins. */
static void
ask_about_column (struct reading *reading, guint32 column, const char *doubt, const char *cure)
{
  reading->doubt_cost = COST_FATAL;
  reading->doubt_column = column;
  reading->doubt = doubt;
  reading->cure = cure;
}

static void
ask_about_cell (struct reading *reading, const struct unclear_cell *cell, const char *doubt,
                const char *cure)
{
  ask_about_column (reading, cell->column, doubt, cure);
  reading->doubt_cell = *cell;
}

static gboolean
is_log_of_nobody (const struct reading *reading)
{
  const struct columns *columns = &reading->columns;
  if (reading->profile->generic != GENERIC_INTERACTIONS)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (role_names_person (columns->column[i].role) || columns->column[i].role == ROLE_EMAIL)
      return FALSE;
  return TRUE;
}

/* A log without any people, and a column that looks like people. */
static void
check_log_of_nobody (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  for (guint32 i = 0; i < columns->count && is_log_of_nobody (reading); i++)
    if (unused_column_look (columns, evidence, i) == UNUSED_PEOPLE
        && table_rules_set_aside (&reading->rules, i) == NULL && !columns->column[i].told)
      {
        ask_about_column (reading, i, "looks like people, and no other column says who met",
                          "if you met them, add --column with=%s, otherwise --column none=%s");
        return;
      }
}

/* A log without any people, and side by side columns of marks, headed by people perhaps. */
static void
check_marks (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  guint run = 0;
  if (!is_log_of_nobody (reading))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean marks = columns->column[i].role == ROLE_NONE && evidence->column[i].filled > 0
                       && evidence_share (evidence, i, CONTENT_MARK) == 1;
      run = marks ? run + 1 : 0;
      if (run < 2)
        continue;
      ask_about_column (reading, i, "holds marks, and no column names people",
                        "if its header is a person, write who was there in a column \"with\"");
      return;
    }
}

/* "Total membership", "Members who posted": how many belong to what the row is about. */
static guint
count_columns_of_members (const struct columns *columns, const struct table_evidence *evidence)
{
  guint n = 0;
  for (guint32 i = 0; i < columns->count; i++)
    n += evidence->column[i].filled > 0 && evidence_share (evidence, i, CONTENT_NUMBER) == 1
         && header_has_word (columns->column[i].name, WORDS_MEMBERS_COUNTED);
  return n;
}

/* A list of channels or groups with the number of their members names nobody. */
static void
check_groups (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  guint32 people = columns->of_role[columns_have (columns, ROLE_WITH) ? ROLE_WITH : ROLE_NAME];
  if (people == NO_COLUMN || columns->column[people].told || columns_have (columns, ROLE_FROM)
      || columns_have (columns, ROLE_TO) || reading->profile->signature != NULL
      || evidence_share (evidence, people, CONTENT_FULL) > 0.5
      || !evidence_is_unique (evidence, people)
      || count_columns_of_members (columns, evidence) == 0)
    return;
  ask_about_column (
    reading, people, "names channels or groups and counts their members, and names no people",
    "export the messages or the members of each instead; if its cells are people, add "
    "--column with=NAME");
}

/* Without a sender, the rows are the owner's: not so where another column names the same people. */
static void
check_sender (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  if (reading->meaning != ROW_IS_CONTACT || reading->profile->signature != NULL
      || columns_have (columns, ROLE_FROM)
      || (!columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (unused_column_look (columns, evidence, i) == UNUSED_PEOPLE
        && table_rules_set_aside (&reading->rules, i) == NULL && !columns->column[i].told
        && !header_tells_no_contact (columns->column[i].name)
        && !header_tells_introduction (columns->column[i].name))
      {
        ask_about_column (reading, i, "names people of another column and is not used",
                          "if it names the sender, add --column from=%s, otherwise "
                          "--column none=%s");
        return;
      }
}

/* A question of a form, with no column for who answered it: the answers are not the owner's. */
static void
check_respondent (struct reading *reading)
{
  static const enum role who[]
    = { ROLE_FROM, ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE };
  const struct columns *columns = &reading->columns;
  if (reading->meaning != ROW_IS_CONTACT || reading->profile->signature != NULL)
    return;
  for (guint k = 0; k < G_N_ELEMENTS (who); k++)
    if (columns_have (columns, who[k]))
      return;
  for (guint32 i = 0; i < columns->count; i++)
    if (role_names_person (columns->column[i].role) && columns->column[i].role != ROLE_INTRODUCED_BY
        && header_asks_respondent (columns->column[i].name))
      {
        ask_about_column (reading, i, "asks for people, and no column says who answered",
                          "if one does, add --column from=NAME; if all answers are yours, add "
                          "--as own-log");
        return;
      }
}

void
reading_check_answers (struct reading *reading)
{
  if (reading->rules.unclear_word.text != NULL)
    ask_about_cell (reading, &reading->rules.unclear_word,
                    "is a word or sign that pln does not know",
                    "write numbers instead, or \"yes\" and \"no\", or \"strong\", \"weak\" and "
                    "\"never\"");
  if (reading->rules.unclear_shifts)
    ask_about_column (
      reading, reading->columns.of_role[ROLE_TO],
      "has one person for each post, so nobody shares one",
      "if those of one day meet, turn the table round: a row for each day, with the "
      "columns \"date\" and one for each post");
  if (reading->rules.unclear_answers)
    ask_about_column (reading, reading->columns.of_role[ROLE_TO],
                      "has several answers, and none of them is known to mean no",
                      "write \"no\" for those who were not chosen");
  if (reading->rules.unclear_mark.text != NULL)
    ask_about_cell (reading, &reading->rules.unclear_mark, "is a mark that pln does not know",
                    "add a line below the table that explains the marks, such as "
                    "\"P = present, A = absent\"");
}

void
reading_check_people (struct reading *reading, const struct table_evidence *evidence,
                      const struct read_options *options)
{
  check_marks (reading, evidence);
  check_log_of_nobody (reading, evidence);
  check_groups (reading, evidence);
  if (reading_people_are_told (reading))
    return;
  check_sender (reading, evidence);
  if (options->shape != SHAPE_OWN_LOG)
    check_respondent (reading);
}
