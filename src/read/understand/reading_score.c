/* What the cells say against a reading.
 *
 * Each objection has a cost, in the units of the strengths in readings.h: a column of people that
 * holds none costs most, a column that looks like people and is not used costs little. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/people/people_cell.h"
#include "read/columns/chat_partners.h"
#include "read/columns/person_columns.h"
#include "read/evidence/evidence.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/understand/reading_gaps.h"
#include "read/understand/readings.h"
#include "read/columns/unused_columns.h"
#include "read/sniff/set_aside.h"

#define COST_NOT_PEOPLE 1.1
#define COST_NOBODY 1.1
#define COST_SELF_TIES 0.5
#define COST_ONE_PERSON 0.2
#define COST_UNUSED_PEOPLE 0.05
#define COST_UNUSED_DAYS 0.03
#define MOST_UNUSED 0.15
#define FEW_ROWS 3 /* too few to say what is rare */

static void
object (struct reading *reading, double cost, guint32 column, const char *why)
{
  reading->score -= cost;
  if (cost <= reading->doubt_cost)
    return;
  reading->doubt_cost = cost;
  reading->doubt_column = column;
  reading->doubt = why;
  reading->cure = NULL;
}

static gboolean
mostly (const struct table_evidence *evidence, guint32 i, enum content content)
{
  return evidence->column[i].of[content] * 2 > evidence->column[i].filled;
}

/* "1" in all rows may also be the id of another row: of the only chief. */
static gboolean
is_id_of_row (const struct table_evidence *evidence, guint32 column)
{
  for (guint32 i = 0; i < MIN (evidence->count, PEERS_MOST); i++)
    if (i != column && evidence_is_unique (evidence, i)
        && evidence_share (evidence, i, CONTENT_COUNT) == 1
        && evidence->column[i].filled == evidence->rows && values_shared (evidence, column, i) > 0)
      return TRUE;
  return FALSE;
}

/* Does a column of people hold one mark in all rows? */
static gboolean
holds_one_mark (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].distinct == 1 && !is_id_of_row (evidence, column)
         && evidence->column[column].filled > 1
         && evidence_share (evidence, column, CONTENT_MARK) == 1;
}

/* What the cells of a column of people hold instead; NULL: mostly people, or ids. */
static const char *
not_people (const struct table_evidence *evidence, guint32 i)
{
  const struct column_evidence *one = &evidence->column[i];
  guint text = one->of[CONTENT_TEXT] - MIN (one->of[CONTENT_TEXT], one->of[CONTENT_LIST]);
  if (mostly (evidence, i, CONTENT_DAY))
    return "holds days, not people";
  if (text * 2 > one->filled)
    return "holds sentences, not people";
  if (one->of[CONTENT_FRACTION] > 0 && mostly (evidence, i, CONTENT_NUMBER))
    return "holds measures, not people";
  gboolean names = one->of[CONTENT_FULL] == one->filled; /* "Ana Held" says nothing of presence */
  if (!names
      && (holds_one_mark (evidence, i)
          || (one->of[CONTENT_MARK] == one->filled && one->of[CONTENT_NUMBER] == 0
              && one->distinct <= 3 && one->filled > FEW_ROWS)))
    return "holds yes and no, not people";
  return NULL;
}

/* What the cells of a column hold instead of what its role needs; NULL: they fit, or any text
 * does. */
static const char *
misfit_of (enum role role, const struct table_evidence *evidence, guint32 i)
{
  gboolean words = mostly (evidence, i, CONTENT_NAME), days = mostly (evidence, i, CONTENT_DAY);
  gboolean addresses = mostly (evidence, i, CONTENT_EMAIL);
  gboolean numbers = mostly (evidence, i, CONTENT_NUMBER);
  if (evidence->column[i].filled == 0)
    return NULL;
  switch (role)
    {
    case ROLE_FIRST_NAME:
    case ROLE_LAST_NAME:
      return numbers     ? "holds numbers, not names"
             : addresses ? "holds addresses, not names"
                         : not_people (evidence, i);
    case ROLE_EMAIL:
      return evidence->column[i].of[CONTENT_EMAIL] == 0 && (words || days) ? "holds no addresses"
                                                                           : NULL;
    case ROLE_DATE:
    case ROLE_FIRST:
    case ROLE_LAST:
    case ROLE_OTHER_DATE:
      return evidence->column[i].of[CONTENT_DIGITS] * 2 < evidence->column[i].filled
               ? "holds words, not days"
               : NULL;
    case ROLE_MINUTES:
      return words || addresses || days ? "holds no durations" : NULL;
    case ROLE_ORG:
    case ROLE_FIELD:
    case ROLE_PLACE:
    case ROLE_CHANNEL:
      return days ? "holds days" : addresses ? "holds addresses" : NULL;
    case ROLE_PROFILE:
      return days ? "holds days, not pages" : NULL;
    default:
      return role_names_person (role) ? not_people (evidence, i) : NULL;
    }
}

/* The sample may hold rows of another part of the file, with other columns. */
static gboolean
has_other_parts (const struct profile *profile)
{
  return profile->several_headers || profile->numbered_parts;
}

gboolean
reading_people_are_told (const struct reading *reading)
{
  for (guint32 i = 0; i < reading->columns.count; i++)
    {
      const struct column *column = &reading->columns.column[i];
      if (column->told && (role_names_person (column->role) || column->role == ROLE_EMAIL))
        return TRUE;
    }
  return FALSE;
}

/* Do the cells of each column fit its role? */
static void
check_columns (struct reading *reading, const struct table_evidence *evidence)
{
  guint typed = 0, misfits = 0, people = 0, named = 0;
  guint32 first = NO_COLUMN;
  const char *first_why = NULL;
  for (guint32 i = 0; i < reading->columns.count; i++)
    {
      const struct column *column = &reading->columns.column[i];
      gboolean person = role_names_person (column->role), filled = evidence->column[i].filled > 0;
      if (column->role == ROLE_NONE)
        continue;
      const char *why = misfit_of (column->role, evidence, i);
      people += person || column->role == ROLE_EMAIL || column->role == ROLE_PROFILE;
      named += filled && (person || column->role == ROLE_EMAIL || column->role == ROLE_PROFILE);
      typed += filled;
      if (why == NULL)
        continue;
      object (reading, person ? COST_NOT_PEOPLE : COST_MISFIT, i, why);
      first = misfits++ == 0 ? i : first;
      first_why = first == i ? why : first_why;
    }
  if (people > 0 && named == 0 && evidence->rows > 0 && reading->texts == NULL)
    object (reading, COST_NOBODY, NO_COLUMN, "the columns of people are empty");
  if (misfits >= 2 && misfits * 3 >= typed)
    object (reading, COST_NOT_PEOPLE, first, first_why);
}

/* Does the only column of people number the rows, while another one holds names? */
static void
check_row_numbers (struct reading *reading, const struct table_evidence *evidence)
{
  guint32 with = reading->columns.of_role[ROLE_WITH];
  if (with == NO_COLUMN || reading->columns.column[with].next != NO_COLUMN
      || columns_have (&reading->columns, ROLE_FROM) || columns_have (&reading->columns, ROLE_TO)
      || evidence_share (evidence, with, CONTENT_COUNT) < 1 || !evidence_is_unique (evidence, with))
    return;
  if (header_numbers_rows (reading->columns.column[with].name))
    object (reading, COST_NOT_PEOPLE, with, "numbers the rows, and names nobody");
  for (guint32 i = 0; i < reading->columns.count; i++)
    if (unused_column_look (&reading->columns, evidence, i) == UNUSED_PEOPLE)
      {
        object (reading, COST_NOT_PEOPLE, with, "numbers the rows, while another names people");
        return;
      }
}

/* A table whose only people are the ids of posts: who wrote them is not in it. */
static void
check_posts (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  gboolean listed = reading->meaning == ROW_IS_PERSON;
  guint32 people = columns->of_role[listed ? ROLE_NAME : ROLE_WITH];
  if ((!listed && reading->meaning != ROW_IS_CONTACT) || people == NO_COLUMN
      || strcmp (columns->column[people].folded, "id") != 0
      || evidence_share (evidence, people, CONTENT_NAME) > 0.5)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded))
      object (reading, COST_NOT_PEOPLE, people, "numbers posts, and no column says who wrote them");
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
  if (rows > 0 && same * 2 > rows && chat_owner_find (&reading->columns, evidence) == NULL)
    object (reading, COST_SELF_TIES, to, "mostly names the same person as the other column");
}

/* Writers given by numbers, of which 0 stands for all who have no account. Where both ends are
 * numbered, 0 may be the first person. */
static void
check_account_numbers (struct reading *reading, const struct table_evidence *evidence,
                       const struct read_options *options)
{
  guint32 from = reading->columns.of_role[ROLE_FROM];
  if (from == NO_COLUMN || columns_have (&reading->columns, ROLE_TO)
      || columns_have (&reading->columns, ROLE_WITH) || options->contacts != NULL
      || evidence_share (evidence, from, CONTENT_NUMBER) < 1)
    return;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      if (row->line >= evidence->first_line && strcmp (sample_cell (row, from), "0") == 0)
        {
          object (reading, COST_NOT_PEOPLE, from,
                  "holds numbers of accounts with 0 among them, and no column holds their names");
          return;
        }
    }
}

/* "Ana Ruiz, Ben Okafor"; "Ana Ruiz; Ben Okafor". */
static gboolean
names_several (const char *text)
{
  g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
  if (strpbrk (text, ";|\n") == NULL)
    return text_lists_whole_names (text);
  people_cell_split (text, 0, part);
  for (guint i = 0; i < part->len; i++)
    if (name_look_of (part->pdata[i]) == LOOKS_UNLIKE_NAME)
      return FALSE;
  return part->len > 1;
}

/* "Card Name", "Aufgabenname": what people work on. A known export says what its names are. */
static void
check_name_of_task (struct reading *reading)
{
  guint32 name = reading->columns.of_role[ROLE_NAME];
  if (name != NO_COLUMN && reading->profile->signature == NULL
      && !reading->columns.column[name].told
      && header_names_task (reading->columns.column[name].name))
    object (reading, COST_NOT_PEOPLE, name, "names tasks, not people");
}

/* Somebody who names others is one person. */
static void
check_who_names (struct reading *reading, const struct table_evidence *evidence)
{
  guint32 name = reading->columns.of_role[ROLE_NAME];
  const GArray *rows = evidence->layout->row;
  if (reading->meaning != ROW_IS_CHOICE || name == NO_COLUMN)
    return;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->first_line
        && names_several (sample_cell (sample_row_at (rows, i), name)))
      {
        object (reading, COST_NOT_PEOPLE, name, "lists several people who would name others");
        return;
      }
}

/* Does the number of one who was named also stand for one who names, each time with the same name? */
static gboolean
alters_are_egos (const struct columns *columns, const struct table_evidence *evidence)
{
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) ego = g_hash_table_new_full (text_hash, g_str_equal, NULL, g_free);
  guint shared = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line >= evidence->first_line)
        g_hash_table_insert (ego, (gpointer)sample_cell (row, columns->of_role[ROLE_SCOPE]),
                             header_fold (sample_cell (row, columns->of_role[ROLE_LABEL])));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *known = g_hash_table_lookup (ego, sample_cell (row, columns->of_role[ROLE_ID]));
      if (row->line < evidence->first_line || known == NULL)
        continue;
      g_autofree char *name = header_fold (sample_cell (row, columns->of_role[ROLE_NAME]));
      if (*name == '\0' || strcmp (name, known) != 0)
        return FALSE;
      shared++;
    }
  return shared > 0;
}

/* Who is named by an ego belongs to that ego alone, unless all have numbers of one list. */
static void
check_alters (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  if (columns_have (columns, ROLE_SCOPE) && columns_have (columns, ROLE_LABEL)
      && columns_have (columns, ROLE_ID) && columns_have (columns, ROLE_NAME)
      && reading->profile->signature != NULL && alters_are_egos (columns, evidence))
    object (reading, COST_NOT_PEOPLE, columns->of_role[ROLE_ID],
            "holds numbers of people who name others in other rows");
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

/* "Will you come?", answered with yes and no; not "Did you talk?" */
static gboolean
some_column_asks_yes_or_no (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (strchr (columns->column[i].folded, '?') != NULL && evidence->column[i].filled > 0
        && !header_asks_whom_met (columns->column[i].name)
        && evidence_share (evidence, i, CONTENT_MARK) == 1)
      return TRUE;
  return FALSE;
}

/* Names beside the time stamps of a form and a question of yes and no: they signed up, and nobody has met
 * them on that day. */
static void
check_signed_up (struct reading *reading, const struct table_evidence *evidence,
                 const struct read_options *options)
{
  const struct columns *columns = &reading->columns;
  guint32 with = columns->of_role[ROLE_WITH], date = columns->of_role[ROLE_DATE];
  if (reading->meaning != ROW_IS_CONTACT || options->shape == SHAPE_OWN_LOG || with == NO_COLUMN
      || date == NO_COLUMN || columns->column[with].told
      || strchr (columns->column[with].folded, '?') != NULL
      || header_asks_whom_met (columns->column[with].name)
      || !header_dates_answer (columns->column[date].folded)
      || !some_column_asks_yes_or_no (columns, evidence))
    return;
  object (reading, COST_FATAL, date, "says when somebody answered a form, not when they met");
}

/* A report that has times and no day is another one if a column has days. */
static void
check_undated_report (struct reading *reading, const struct table_evidence *evidence)
{
  const struct columns *columns = &reading->columns;
  if (reading->profile->undated_notice == NULL || columns_have (columns, ROLE_DATE))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && evidence->column[i].of[CONTENT_DAY] > 0)
      {
        object (reading, COST_FATAL, i, "holds days, which this report does not have");
        return;
      }
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
      if (look == UNUSED_PLAIN || table_rules_set_aside (&reading->rules, i) != NULL)
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
  if (reading->meaning != ROW_IS_GRID && reading->meaning != ROW_IS_NOTHING)
    {
      if (!reading_people_are_told (reading) && !has_other_parts (reading->profile))
        {
          check_columns (reading, evidence);
          check_account_numbers (reading, evidence, options);
        }
      check_ties (reading, evidence);
      check_one_person (reading, evidence);
      check_name_of_task (reading);
      check_who_names (reading, evidence);
      check_alters (reading, evidence);
      check_row_numbers (reading, evidence);
      check_posts (reading, evidence);
      check_signed_up (reading, evidence, options);
      check_undated_report (reading, evidence);
      check_unused (reading, evidence);
      reading_check_people (reading, evidence, options);
    }
  reading_check_answers (reading);
  layout->first_line = first_line;
}
