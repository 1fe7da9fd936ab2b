/* Finds the columns of those who gave and of those who took. */
#include "read/columns/giving_columns.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_terms.h"
#include "read/vocabulary/concepts.h"

/* A column of people, or one whose role the user gave. */
static gboolean
holds_people (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 0 && columns->column[i].role != ROLE_DIRECTION
         && (columns->column[i].told || evidence_people_share (evidence, i) >= 0.5);
}

/* The only column of people that is an end, or whose header names who got something; NO_COLUMN: none or
 * several. */
static guint32
other_end (const struct columns *columns, const struct table_evidence *evidence, guint32 end)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean object = header_names_object (columns->column[i].name);
      if (i == end || !holds_people (columns, evidence, i)
          || (!object && columns->column[i].role != ROLE_FROM
              && columns->column[i].role != ROLE_TO))
        continue;
      if (found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return found;
}

static gboolean
has_other_people (const struct columns *columns, guint32 column)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != column
        && (column_holds_people (&columns->column[i]) || columns->column[i].role == ROLE_NAME
            || columns->column[i].role == ROLE_FIRST_NAME || columns->column[i].role == ROLE_EMAIL))
      return TRUE;
  return FALSE;
}

/* "Your name" beside questions: each answer has its own direction. */
static gboolean
asks_respondent (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (role_of_question (columns->column[i].folded) == ROLE_FROM)
      return TRUE;
  return FALSE;
}

/* "Offreur" beside "Demandeur": a word for who has something and one for who wants it. */
static gboolean
columns_name_exchange (const struct columns *columns, const struct table_evidence *evidence,
                       guint32 *gives, guint32 *takes)
{
  for (guint32 i = columns->count; i-- > 0;)
    if (header_is (columns->column[i].name, WORDS_OFFERS) && holds_people (columns, evidence, i))
      *gives = i;
    else if (header_is (columns->column[i].name, WORDS_SEEKS)
             && holds_people (columns, evidence, i))
      *takes = i;
  return *gives != NO_COLUMN && *takes != NO_COLUMN;
}

static void
set_givers (struct table_layout *layout, struct columns *columns, guint32 gives, guint32 takes)
{
  columns_set_role (columns, gives, ROLE_FROM);
  columns_set_role (columns, takes, ROLE_TO);
  layout->rules.givers_named = TRUE;
}

void
columns_find_givers (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint32 gives = NO_COLUMN, takes = NO_COLUMN, said = NO_COLUMN;
  guint n = 0;
  gboolean mine = FALSE, asks = FALSE;
  if (columns_name_exchange (columns, evidence, &gives, &takes))
    {
      set_givers (layout, columns, gives, takes);
      return;
    }
  gives = takes = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct giving_header header = giving_header_of (columns->column[i].name);
      if (header.part == ANSWER_UNSAID || !holds_people (columns, evidence, i))
        continue;
      *(header.part == ANSWER_GIVES ? &gives : &takes) = said = i;
      mine |= header.mine;
      asks |= header.asks;
      n++;
    }
  if (n == 1 && !has_other_people (columns, said)
      && (mine || asks || columns->column[said].role == ROLE_WITH))
    {
      columns_set_role (columns, said, ROLE_WITH);
      layout->rules.others_gave = gives != NO_COLUMN;
      layout->rules.others_took = takes != NO_COLUMN;
      return;
    }
  if (mine || n == 0 || n > 2 || asks_respondent (columns))
    return;
  guint32 *missing = gives == NO_COLUMN ? &gives : takes == NO_COLUMN ? &takes : NULL;
  if (missing != NULL)
    *missing = n == 1 ? other_end (columns, evidence, said) : NO_COLUMN;
  if (gives != NO_COLUMN && takes != NO_COLUMN)
    set_givers (layout, columns, gives, takes);
}
