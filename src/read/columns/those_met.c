/* "Lunch with", "People present": who was met, where the header says it in words of its own. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/name_lists.h"
#include "read/columns/people_apart.h"
#include "read/columns/those_met.h"
#include "read/columns/who_and_whom.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/people_look.h"
#include "read/people/presence_words.h"
#include "read/sniff/question_grammar.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

/* A day or a week, though its header may be "am" or "RDV du". */
static gboolean
rows_have_days (const struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_DATE, ROLE_WEEK, ROLE_MONTH };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if (evidence_share (evidence, i, CONTENT_DAY) > 0.5)
      return TRUE;
  return FALSE;
}

/* "Lunch with" on a day; of "Lunch with" and "Dinner with", those of one row need not have met. */
static gboolean
is_only_with (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  guint with = 0;
  if (!rows_have_days (columns, evidence) || !header_ends_in_with (columns->column[column].name))
    return FALSE;
  for (guint32 i = 0; i < columns->count && with < 2; i++)
    with += header_ends_in_with (columns->column[i].name);
  return with == 1;
}

static gboolean
looks_like_people (const struct table_evidence *evidence, guint32 i)
{
  return evidence_people_share (evidence, i) > 0.8 && evidence->column[i].of[CONTENT_PERSON] > 0
         && evidence_share (evidence, i, CONTENT_FULL) > 0.5;
}

/* "Disco", "Poème", "J'ai lu": whoever is named beside or below may be its maker. */
static gboolean
rows_are_of_works (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (text_means (WORDS_WORKS, columns->column[i].folded)
        || header_has_word (columns->column[i].name, WORDS_READ_WORKS))
      return TRUE;
  return FALSE;
}

/* "Supervisé a", "Me ayudó": all columns of people say what passed between them and the writer, and each row
 * names one. */
static gboolean
take_my_deeds (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 met = NO_COLUMN;
  if (rows_are_of_works (columns))
    return FALSE;
  g_autofree gboolean *is_met = g_new0 (gboolean, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (!looks_like_people (evidence, i))
        continue;
      if (columns->column[i].role != ROLE_NONE || !header_tells_my_deed (columns->column[i].name)
          || header_tells_from_afar (columns->column[i].name)
          || table_rules_set_aside (&evidence->layout->rules, i) != NULL
          || (met != NO_COLUMN && columns_share_rows (evidence, met, i)))
        return FALSE;
      is_met[i] = TRUE;
      met = i;
    }
  for (guint32 i = columns->count; i-- > 0 && met != NO_COLUMN;)
    if (is_met[i])
      columns->column[i].role = ROLE_WITH;
  columns_set_role (columns, met, met != NO_COLUMN ? ROLE_WITH : ROLE_NONE);
  return met != NO_COLUMN;
}

/* "Mein Ansprechpartner", "Chez qui", "Angerufen", "Help received from": the writer is the other one. */
static gboolean
header_is_about_writer (const char *header)
{
  g_autofree char *folded = header_fold (header);
  gboolean from = text_begins_with (WORDS_BY_WHOM_ASKED, folded) > 0
                  || header_ends_in (header, WORDS_FROM_LAST);
  return header_speaks_of_me (header) || header_tells_my_deed (header) || header_asks_whom (header)
         || (header_asks_whom_met (header) && !header_lists_those_present (header))
         || (from && words_say_taking (folded));
}

/* The only column of people, in a log that speaks of its writer in the title or above the people. */
static gboolean
take_those_of_writer (struct columns *columns, const struct table_evidence *evidence)
{
  const char *title = evidence->layout->title;
  gboolean own = title != NULL && header_speaks_of_me (title);
  guint32 met = NO_COLUMN;
  if (rows_are_of_works (columns) || !rows_have_days (columns, evidence))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      enum people_look look = column_people_look (evidence, i);
      /* "Casa Verde" before "A quién" may have done it. */
      if (look == LOOK_NAMES && columns->column[i].role == ROLE_NONE)
        return FALSE;
      if (look < LOOK_MAYBE)
        continue;
      if (met != NO_COLUMN || columns->column[i].role != ROLE_NONE || columns->column[i].told
          || table_rules_set_aside (&evidence->layout->rules, i) != NULL
          || header_keeps_apart (header) || header_tells_from_afar (header)
          || strchr (header, '?') != NULL || (!own && !header_is_about_writer (header)))
        return FALSE;
      met = i;
    }
  columns_set_role (columns, met, met != NO_COLUMN ? ROLE_WITH : ROLE_NONE);
  return met != NO_COLUMN;
}

gboolean
columns_find_those_met (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && !header_tells_from_afar (columns->column[i].name)
        && ((header_says_with_whom (columns->column[i].name)
             && evidence_people_share (evidence, i) >= 0.25) /* "Ana Ruiz and Ben Okafor" */
            || (is_only_with (columns, evidence, i) && evidence_people_share (evidence, i) > 0.8)))
      {
        columns_set_role (columns, i, ROLE_WITH);
        return TRUE;
      }
  return take_my_deeds (columns, evidence) || take_those_of_writer (columns, evidence);
}

/* One person in each row, and the day is that of several rows or written once for all. */
static gboolean
names_each_of_a_day (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 i)
{
  guint32 date = columns->of_role[ROLE_DATE];
  return date != NO_COLUMN && evidence_people_share (evidence, i) > 0.8
         && evidence_holds_one_each (evidence, i)
         && evidence_share (evidence, i, CONTENT_FULL) > 0.5
         && (column_subset_has (&evidence->layout->rules.repeats, date)
             || evidence->column[date].distinct * 2 <= evidence->column[i].filled);
}

/* One person in each row, named nowhere else, at an event that several rows share. */
static gboolean
names_each_of_an_event (const struct columns *columns, const struct table_evidence *evidence,
                        guint32 i)
{
  static const enum role persons[]
    = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE };
  for (guint k = 0; k < G_N_ELEMENTS (persons); k++)
    if (columns_have (columns, persons[k]))
      return FALSE;
  return columns_have (columns, ROLE_DATE)
         && evidence_comes_again (evidence, columns->of_role[ROLE_EVENT])
         && evidence_people_share (evidence, i) > NEARLY_ALL
         && evidence_holds_one_each (evidence, i) && evidence_comes_again (evidence, i);
}

/* Several people in a cell, by their whole names or under a header for everybody who was there. */
static gboolean
column_lists_those_present (const struct columns *columns, const struct table_evidence *evidence,
                            guint32 i)
{
  gboolean everybody = header_lists_everybody (columns->column[i].name);
  if (columns->column[i].role == ROLE_NONE && header_names_helper (columns->column[i].name))
    return names_each_of_an_event (columns, evidence, i);
  if (columns->column[i].role != ROLE_NONE || evidence->column[i].filled == 0
      || (!everybody && !header_lists_those_present (columns->column[i].name)
          && !header_asks_presence (columns->column[i].folded)))
    return FALSE;
  if (names_each_of_an_event (columns, evidence, i)
      || (everybody && names_each_of_a_day (columns, evidence, i)))
    return TRUE;
  return (evidence_people_share (evidence, i) > 0.8 && evidence_lists_several (evidence, i)
          && (everybody || evidence_share (evidence, i, CONTENT_FULL) > 0.5))
         || (everybody && column_lists_given_names (evidence, i));
}

gboolean
columns_find_those_present (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_lists_those_present (columns, evidence, i))
      {
        columns_set_role (columns, i, ROLE_WITH);
        return TRUE;
      }
  return FALSE;
}
