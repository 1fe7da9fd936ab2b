/* Rosters: pairs, tasks, ranked choices. */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/columns/day_column.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"
#include "read/shapes/shape_rosters.h"
#include "read/columns/tie_spans.h"
#include "read/columns/tie_values.h"
#include "read/evidence/split_names.h"
#include "read/sniff/set_aside.h"

#define PEOPLE_LEAST 0.6

/* The share of cells with people, of those that are not vacant. */
static double
people_share (const struct table_evidence *evidence, guint32 column)
{
  guint vacant = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      vacant += sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
                && text_is_free_place (text);
    }
  return filled > vacant ? evidence_people_share (evidence, column) * filled / (filled - vacant)
                         : 0;
}

gboolean
roster_column_holds_people (const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 0 && evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5
         && people_share (evidence, i) >= PEOPLE_LEAST;
}

/* People under "Mentor", "Mentee", "Partner" and the like. The header is looked at first: that is
 * little work beside all cells. */
static gboolean
is_roster_end (const struct columns *columns, const struct table_evidence *evidence, guint32 i,
               gboolean *gives)
{
  return header_names_roster_end (columns->column[i].name, gives)
         && roster_column_holds_people (evidence, i);
}

/* "Buddy 1" and "Buddy 2" are two of a kind: neither leads. */
static gboolean
leads_are_numbered (const struct columns *columns, const struct table_evidence *evidence)
{
  g_autofree char *base = NULL;
  guint n = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean gives;
      if (!is_roster_end (columns, evidence, i, &gives))
        continue;
      g_autofree char *bare = header_without_number (columns->column[i].name);
      if (!gives || (base != NULL && strcmp (base, bare) != 0))
        return FALSE;
      g_free (base);
      base = g_steal_pointer (&bare);
      n++;
    }
  return n > 1;
}

/* Does another column hold whole names, of those who are led? */
static gboolean
others_are_named (const struct columns *columns, const struct table_evidence *evidence)
{
  gboolean gives;
  for (guint32 i = 0; i < columns->count; i++)
    if (!is_roster_end (columns, evidence, i, &gives) && !columns->column[i].told
        && !header_is (columns->column[i].name, WORDS_SUPERIOR)
        && evidence_share (evidence, i, CONTENT_FULL) >= 0.8
        && evidence->column[i].of[CONTENT_PERSON] * 2 >= evidence->column[i].filled)
      return TRUE;
  return FALSE;
}

/* Does some row name only one person? Then somebody else was there who is in no column. */
static gboolean
some_are_alone (const struct columns *columns, const struct table_evidence *evidence, guint32 name)
{
  const GArray *rows = evidence->layout->row;
  g_autofree gboolean *is_end = g_new (gboolean, columns->count);
  gboolean gives;
  for (guint32 c = 0; c < columns->count; c++)
    is_end[c] = c == name || is_roster_end (columns, evidence, c, &gives);
  for (guint i = 0; i < rows->len; i++)
    {
      guint named = 0;
      for (guint32 c = 0; c < columns->count; c++)
        named += is_end[c] && *sample_cell (sample_row_at (rows, i), c) != '\0';
      if (named == 1 && sample_row_at (rows, i)->line >= evidence->layout->first_line)
        return TRUE;
    }
  return FALSE;
}

/* "Name" or "Person" beside the only other end, "Buddy" or "Partner", in a short list: the other end of
 * the pair. */
static guint32
name_beside_end (const struct columns *columns, const struct table_evidence *evidence)
{
  enum
  {
    FEW = 4 /* but for empty ones, as those of joined names */
  };
  guint32 found = NO_COLUMN, filled = 0;
  gboolean gives;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      filled += evidence->column[i].filled > 0;
      if (!roster_column_holds_people (evidence, i)
          || header_names_roster_end (column->name, &gives)
          || (evidence->column[i].distinct == 1 && evidence->rows > 1)
          || evidence_share (evidence, i, CONTENT_DIGITS) == 1)
        continue;
      gboolean named
        = role_of_header (column->name) == ROLE_NAME || header_counts_person (column->folded);
      if (!named || found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return filled <= FEW && !columns_have (columns, ROLE_EVENT) ? found : NO_COLUMN;
}

/* "Ruiz, Ana" in each cell, as the table has it. */
static gboolean
puts_last_names_first (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0' && strchr (text, ',') == NULL
          && !column_subset_has (&evidence->layout->turned, column))
        return FALSE;
    }
  return TRUE;
}

/* The user says that a column names one end, which no header does. */
static gboolean
other_end_is_told (const struct columns *columns, const struct table_evidence *evidence)
{
  gboolean gives;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].told && column_holds_people (&columns->column[i])
        && !is_roster_end (columns, evidence, i, &gives))
      return TRUE;
  return FALSE;
}

/* "Treffen" above numbers: how often a pair met, and no event. */
static void
release_counts (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 event = columns->of_role[ROLE_EVENT];
  if (event != NO_COLUMN && !columns->column[event].told
      && evidence_share (evidence, event, CONTENT_COUNT) == 1
      && columns_name_pairs_once (columns, evidence))
    columns_set_role (columns, event, ROLE_NONE);
}

/* Beside those who are paired up, who leads one of them was not brought together with anybody. */
static void
leave_superiors_aside (struct table_layout *layout, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && !columns->column[i].told
        && header_is (columns->column[i].name, WORDS_SUPERIOR))
      table_layout_set_aside (layout, columns, i, "it says who somebody reports to");
}

gboolean
take_pairs (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  guint32 leads = 0, others = 0, first = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean this_gives;
      if (!is_roster_end (columns, evidence, i, &this_gives))
        continue;
      leads += this_gives;
      others += !this_gives;
      first = first == NO_COLUMN ? i : first;
    }
  gboolean logs = (columns_have (columns, ROLE_DATE) && columns_have (columns, ROLE_TOPIC))
                  || columns_weigh_ties (columns);
  gboolean numbered
    = leads_are_numbered (columns, evidence) && !others_are_named (columns, evidence);
  guint32 name = leads + others == 1 ? name_beside_end (columns, evidence) : NO_COLUMN;
  others += name != NO_COLUMN;
  if ((others == 0 && !numbered) || (leads == 0 && others < 2) || logs
      || other_end_is_told (columns, evidence))
    return FALSE;
  gboolean meets = leads == 0 || numbered;
  if (meets && some_are_alone (columns, evidence, name))
    return FALSE;
  /* "Ruiz, Ana" beside "Ben Okafor", who has a row too: one name each, which references know. */
  if (meets && name != NO_COLUMN && puts_last_names_first (evidence, name)
      && column_names_rows (columns, evidence, name, first) == NAMES_ROW)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean this_gives;
      enum role role = columns->column[i].role;
      if (i == name)
        columns->column[i].role = meets ? ROLE_WITH : ROLE_TO;
      else if (is_roster_end (columns, evidence, i, &this_gives))
        columns->column[i].role = meets ? ROLE_WITH : this_gives ? ROLE_FROM : ROLE_TO;
      else if (column_holds_people (&columns->column[i]) || role == ROLE_NAME)
        columns->column[i].role = ROLE_NONE;
    }
  leave_superiors_aside (layout, columns);
  columns_set_role (columns, first, columns->column[first].role);
  release_counts (columns, evidence);
  columns_choose_day (evidence, columns, TRUE);
  columns_take_tie_span (evidence, columns);
  if (!meets)
    tie_values_find (columns, evidence);
  layout->profile = profile_by_name (meets ? "people-of-a-row" : "pairs");
  return TRUE;
}

gboolean
take_tasks (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence G_GNUC_UNUSED)
{
  gboolean tasks = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    tasks |= header_names_task (columns->column[i].name)
             || (columns->column[i].role == ROLE_WITH
                 && header_names_presenters (columns->column[i].folded));
  if (!tasks || columns_have (columns, ROLE_EVENT) || !columns_have (columns, ROLE_WITH)
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || header_says_with_whom (columns->column[columns->of_role[ROLE_WITH]].name))
    return FALSE;
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

/* "Who would you like to work with? 1st choice" before "2nd choice": the question stands above the first. */
static guint32
choice_below_question (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 first, guint32 naming, const char *base)
{
  guint32 before = first > 0 ? first - 1 : NO_COLUMN;
  if (before == NO_COLUMN || before == naming || strchr (columns->column[before].name, '?') == NULL
      || evidence_people_share (evidence, before) < PEOPLE_LEAST)
    return first;
  g_autofree char *own = header_without_ordinal (columns->column[before].name);
  return own != NULL && g_str_has_suffix (own, base) ? before : first;
}

gboolean
take_ordered_choices (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  guint32 naming = NO_COLUMN, first = NO_COLUMN, n = 0;
  g_autofree char *base = NULL;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (own == NULL && naming == NO_COLUMN && evidence_people_share (evidence, i) > PEOPLE_LEAST
          && evidence_is_unique (evidence, i)
          && (role == ROLE_NAME || role == ROLE_FROM || role == ROLE_WITH
              || i == evidence_first_column (evidence)))
        naming = i;
      if (own == NULL || strchr (columns->column[i].name, '?') != NULL || role == ROLE_FIRST_NAME
          || table_rules_set_aside (&layout->rules, i) != NULL || role == ROLE_LAST_NAME
          || evidence_people_share (evidence, i) < PEOPLE_LEAST
          || (base != NULL && strcmp (base, own) != 0))
        continue;
      if (base == NULL)
        base = g_steal_pointer (&own), first = i;
      n++;
    }
  guint32 question = n > 0 ? choice_below_question (columns, evidence, first, naming, base) : first;
  guint shared = 0;
  n += question != first;
  for (guint32 i = 0; i < columns->count && naming != NO_COLUMN && n >= 2; i++)
    {
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (i >= first && own != NULL && strcmp (base, own) == 0)
        shared += values_shared (evidence, i, naming);
    }
  if (shared == 0 || columns_have (columns, ROLE_DATE))
    return FALSE;
  for (guint32 i = first; i < columns->count; i++)
    {
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (own != NULL && strcmp (base, own) == 0)
        columns->column[i].role = ROLE_TO;
    }
  columns->column[question].role = ROLE_TO;
  columns_set_role (columns, naming, ROLE_NAME);
  layout->profile = profile_by_name ("nominations");
  return TRUE;
}
