/* What the cells say against a reading.
 *
 * Each objection has a cost, in the units of the strengths in readings.h: a column of people that
 * holds none costs most, a column that looks like people and is not used costs little. */
#include <string.h>
#include "read/understand/evidence.h"
#include "read/understand/readings.h"
#include "read/understand/unused_columns.h"

#define COST_NOT_PEOPLE 1.1
#define COST_NOBODY 1.1
#define COST_SELF_TIES 0.5
#define COST_ONE_PERSON 0.2
#define COST_NOT_DAYS 0.3
#define COST_NOT_ADDRESSES 0.2
#define COST_UNUSED_PEOPLE 0.05
#define COST_UNUSED_DAYS 0.03
#define MOST_UNUSED 0.15

enum
{
  FEW_ROWS = 3 /* too few rows to say what is rare */
};

static void
object (struct reading *reading, double cost, guint32 column, const char *why)
{
  reading->score -= cost;
  if (cost <= reading->doubt_cost)
    return;
  reading->doubt_cost = cost;
  reading->doubt_column = column;
  reading->doubt = why;
}

static gboolean
role_names_person (enum role role)
{
  return role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH || role == ROLE_NAME
         || role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME;
}

/* What the cells of a column of people hold instead; NULL: mostly people, or ids. */
static const char *
not_people (const struct table_evidence *evidence, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  guint text = one->of[CONTENT_TEXT] - MIN (one->of[CONTENT_TEXT], one->of[CONTENT_LIST]);
  if (one->filled == 0)
    return NULL;
  if (one->of[CONTENT_DAY] * 2 > one->filled)
    return "holds days, not people";
  if (text * 2 > one->filled)
    return "holds sentences, not people";
  if (one->of[CONTENT_MARK] == one->filled && one->of[CONTENT_NUMBER] == 0 && one->distinct <= 3
      && one->filled > FEW_ROWS)
    return "holds yes and no, not people";
  return NULL;
}

static void
check_people (struct reading *reading, const struct table_evidence *evidence,
              const struct read_options *options)
{
  guint columns = 0, filled = 0;
  for (guint32 i = 0; i < reading->columns.count; i++)
    {
      const struct column *column = &reading->columns.column[i];
      enum role told;
      if (!role_names_person (column->role) && column->role != ROLE_EMAIL
          && column->role != ROLE_PROFILE)
        continue;
      columns++;
      filled += evidence->column[i].filled > 0;
      const char *why = role_names_person (column->role)
                            && !override_names (options->columns, column->name, &told)
                          ? not_people (evidence, i)
                          : NULL;
      if (why != NULL)
        object (reading, COST_NOT_PEOPLE, i, why);
    }
  if (columns > 0 && filled == 0 && evidence->rows > 0)
    object (reading, COST_NOBODY, NO_COLUMN, "the columns of people are empty");
}

/* Does every row tie a person to themselves, and do all rows name one person only? */
static void
check_ties (struct reading *reading, const struct table_evidence *evidence)
{
  guint32 from = reading->columns.of_role[ROLE_FROM], to = reading->columns.of_role[ROLE_TO];
  guint rows = 0, same = 0;
  if (from == NO_COLUMN || to == NO_COLUMN)
    return;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *one = sample_cell (row, from), *other = sample_cell (row, to);
      if (row->line < evidence->first_line || *one == '\0' || *other == '\0')
        continue;
      rows++;
      same += strcmp (one, other) == 0;
    }
  if (rows > 0 && same * 2 > rows)
    object (reading, COST_SELF_TIES, to, "mostly names the same person as the other column");
}

static void
check_one_person (struct reading *reading, const struct table_evidence *evidence)
{
  guint32 with = reading->columns.of_role[ROLE_WITH];
  if (reading->meaning == ROW_IS_PRESENT && with != NO_COLUMN
      && reading->columns.column[with].next == NO_COLUMN && evidence->column[with].distinct == 1
      && evidence->column[with].filled > FEW_ROWS
      && evidence_share (evidence, with, CONTENT_LIST) == 0)
    object (reading, COST_ONE_PERSON, with, "names one person only");
}

static void
check_days_and_addresses (struct reading *reading, const struct table_evidence *evidence)
{
  guint32 date = reading->columns.of_role[ROLE_DATE], email = reading->columns.of_role[ROLE_EMAIL];
  if (date != NO_COLUMN
      && MAX (evidence_share (evidence, date, CONTENT_NAME),
              evidence_share (evidence, date, CONTENT_EMAIL))
           > 0.5)
    object (reading, COST_NOT_DAYS, date, "holds words, not days");
  if (email != NO_COLUMN && evidence->column[email].of[CONTENT_EMAIL] == 0
      && (evidence_share (evidence, email, CONTENT_NAME) > 0.5
          || evidence_share (evidence, email, CONTENT_DAY) > 0.5))
    object (reading, COST_NOT_ADDRESSES, email, "holds no addresses");
}

/* Did the reading leave the column aside for a reason of its own? */
static gboolean
is_set_aside (const struct table_rules *rules, guint32 column)
{
  for (guint32 i = 0; i < rules->n_aside; i++)
    if (rules->aside[i].column == column)
      return TRUE;
  return FALSE;
}

static void
check_unused (struct reading *reading, const struct table_evidence *evidence)
{
  double cost = 0;
  guint32 first = NO_COLUMN;
  const char *why = NULL;
  for (guint32 i = 0; i < reading->columns.count && cost < MOST_UNUSED; i++)
    {
      enum unused_look look = unused_column_look (&reading->columns, evidence, i);
      if (look == UNUSED_PLAIN || is_set_aside (&reading->rules, i))
        continue;
      cost += look == UNUSED_PEOPLE ? COST_UNUSED_PEOPLE : COST_UNUSED_DAYS;
      why = first == NO_COLUMN ? unused_look_words (look) : why;
      first = first == NO_COLUMN ? i : first;
    }
  if (first != NO_COLUMN)
    object (reading, MIN (cost, MOST_UNUSED), first, why);
}

void
reading_check (struct reading *reading, struct table_layout *layout,
               const struct read_options *options)
{
  guint64 first_line = layout->first_line;
  layout->first_line = reading->first_line;
  const struct table_evidence *evidence = table_layout_evidence (layout, reading->columns.count);
  if (reading->score != STRENGTH_TOLD && reading->meaning != ROW_IS_GRID
      && reading->meaning != ROW_IS_NOTHING && reading->profile->rewrite_row == NULL)
    {
      check_people (reading, evidence, options);
      check_ties (reading, evidence);
      check_one_person (reading, evidence);
      check_days_and_addresses (reading, evidence);
      check_unused (reading, evidence);
    }
  layout->first_line = first_line;
}
