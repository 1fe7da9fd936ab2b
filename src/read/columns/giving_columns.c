/* Finds the columns of those who gave and of those who took. */
#include <string.h>
#include "read/columns/deeds_apart.h"
#include "read/columns/giving_columns.h"
#include "read/columns/person_columns.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/evidence/verb_forms.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

/* A column of people, or one whose role the user gave. */
static gboolean
holds_people (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 0 && columns->column[i].role != ROLE_DIRECTION
         && (columns->column[i].told || evidence_people_share (evidence, i) >= 0.5)
         && !column_holds_places (evidence, i);
}

/* Whole names, of people by their first names, by what the header calls them, or because some stand in the
 * other column as well. */
static gboolean
may_be_other_end (const struct columns *columns, const struct table_evidence *evidence, guint32 i,
                  guint32 end)
{
  const struct column *one = &columns->column[i];
  const struct column_evidence *cells = &evidence->column[i];
  g_autofree char *split = header_split (one->name);
  enum header_person kind = header_person_kind (one->name);
  gboolean alone = !header_lists_those_present (one->name)
                   || (kind == HEADER_LED && !columns_have (columns, ROLE_EVENT));
  gboolean lone = one->role == ROLE_NONE
                  || (one->role == ROLE_WITH && one->next == NO_COLUMN && alone
                      && !evidence_lists_several (evidence, i));
  return lone && !one->told && table_rules_set_aside (&evidence->layout->rules, i) == NULL
         && evidence_people_share (evidence, i) >= NEARLY_ALL && cells->filled * 2 > evidence->rows
         && (3 * cells->of[CONTENT_PERSON] >= cells->filled || kind == HEADER_LED
             || kind == HEADER_LEADS || word_is_for_people (split)
             || values_shared (evidence, i, end) > 0)
         && !header_tells_no_contact (one->name) && !header_names_buyer (one->name)
         && !header_is (one->name, WORDS_NAMED_AFTER_SOMEBODY)
         && !header_is (one->name, WORDS_MET_BY_NOBODY)
         && !column_holds_organisations (evidence, i);
}

/* The only column of people that is an end, or whose header names who got something, or else the only other
 * column of people; NO_COLUMN: none or several. */
static guint32
other_end (const struct columns *columns, const struct table_evidence *evidence, guint32 end)
{
  guint32 found = NO_COLUMN, other = NO_COLUMN;
  guint n = 0, others = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (i == end || !holds_people (columns, evidence, i))
        continue;
      enum role role = columns->column[i].role;
      if (role == ROLE_FROM || role == ROLE_TO || header_names_object (columns->column[i].name))
        found = i, n++;
      else if (role == ROLE_NAME || role == ROLE_FIRST_NAME)
        others++;
      else if (may_be_other_end (columns, evidence, i, end))
        other = i, others++;
    }
  return n == 1 ? found : n == 0 && others == 1 ? other : NO_COLUMN;
}

/* "With" above what they did: no name of a person. */
static void
release_things (struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_WITH && !columns->column[i].told
        && evidence->column[i].of[CONTENT_FULL] + evidence->column[i].of[CONTENT_PERSON]
               + evidence->column[i].of[CONTENT_EMAIL] + evidence->column[i].of[CONTENT_LIST]
             == 0)
      columns_set_role (columns, i, ROLE_NONE);
}

static void
set_givers (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence, guint32 gives, guint32 takes)
{
  columns_set_role (columns, gives, ROLE_FROM);
  columns_set_role (columns, takes, ROLE_TO);
  layout->rules.givers_named = TRUE;
  if (evidence_share (evidence, gives, CONTENT_FULL) >= 0.5
      && evidence_share (evidence, takes, CONTENT_FULL) >= 0.5)
    release_things (columns, evidence);
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

/* Whoever offers or seeks, and not what: "Offers" above "Piano". Names that no list knows are those of people
 * if some stand on the other side, too. */
static gboolean
names_partner (const struct columns *columns, const struct table_evidence *evidence, guint32 i,
               guint32 other)
{
  return columns->column[i].told || column_shows_people (evidence, i)
         || (column_shows_people (evidence, other) && values_shared (evidence, i, other) > 0
             && evidence_share (evidence, i, CONTENT_FULL) >= NEARLY_ALL);
}

/* "Offreur" beside "Demandeur": a word for who has something and one for who wants it. If a column of names
 * stands beside them, they tell what. */
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
    else if (columns->column[i].role == ROLE_NAME)
      return FALSE;
  return *gives != NO_COLUMN && *takes != NO_COLUMN
         && names_partner (columns, evidence, *gives, *takes)
         && names_partner (columns, evidence, *takes, *gives);
}

/* "Student of", "student_ofLabel", "Mentor of": what somebody else of the row is to the people in the column. */
static enum answer_direction
part_by_relation (const char *header)
{
  g_autofree char *split = header_split (header);
  for (guint facet = 0; facet < 3; facet++)
    {
      static const char *const ends[] = { " label", " name", " id" };
      if (g_str_has_suffix (split, ends[facet]))
        split[strlen (split) - strlen (ends[facet])] = '\0';
    }
  char *last = strrchr (split, ' ');
  if (last == NULL || !(text_means (WORDS_OF, last + 1) || text_means (WORDS_BY_OR_FROM, last + 1)))
    return ANSWER_UNSAID;
  *last = '\0';
  enum leading leading = leading_of_phrase (split);
  return leading == LEADING_LEARNS   ? ANSWER_GIVES
         : leading == LEADING_GUIDES ? ANSWER_TAKES
                                     : ANSWER_UNSAID;
}

/* "Walked by", "Knitted for", with a verb that no list knows: whoever does something for somebody gives, but
 * not whoever begins what others answer, or leads, or wrote. */
static enum answer_direction
part_by_preposition (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word);
  if (count < 2 || count > 3 || header_person_kind (header) == HEADER_HANDLES
      || header_person_kind (header) == HEADER_RECORDS || header_tells_no_contact (header)
      || some_word_has_stem (WORDS_BEGUN_STEM, word) || some_word_has_stem (WORDS_TAKEN_STEM, word))
    return ANSWER_UNSAID;
  const char *last = word[count - 1];
  gboolean done = word_is_participle (word[0]);
  return text_means (WORDS_BY_NOT_FROM, last) || (done && text_means (WORDS_BY, last))
           ? ANSWER_GIVES
         : done && text_means (WORDS_FOR, last) ? ANSWER_TAKES
                                                : ANSWER_UNSAID;
}

/* Two columns of single names, of which the headers say by their grammar alone who does something and who it
 * is for. */
static void
take_deeds (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  guint32 gives = NO_COLUMN, takes = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum answer_direction part = part_by_relation (columns->column[i].name);
      part = part == ANSWER_UNSAID ? part_by_preposition (columns->column[i].name) : part;
      if (part == ANSWER_UNSAID || !holds_people (columns, evidence, i)
          || deed_stands_apart (columns, columns->column[i].name)
          || evidence_lists_several (evidence, i))
        continue;
      guint32 *place = part == ANSWER_GIVES ? &gives : &takes;
      if (*place != NO_COLUMN)
        return;
      *place = i;
    }
  if (gives == NO_COLUMN && takes == NO_COLUMN)
    return;
  if (gives == NO_COLUMN)
    gives = other_end (columns, evidence, takes);
  if (takes == NO_COLUMN)
    takes = other_end (columns, evidence, gives);
  if (gives == NO_COLUMN || takes == NO_COLUMN || evidence_lists_several (evidence, gives)
      || evidence_lists_several (evidence, takes))
    return;
  set_givers (layout, columns, evidence, gives, takes);
}

void
columns_find_givers (struct table_layout *layout, struct columns *columns,
                     const struct table_evidence *evidence)
{
  guint32 gives = NO_COLUMN, takes = NO_COLUMN, said = NO_COLUMN;
  guint n = 0;
  gboolean mine = FALSE, asks = FALSE;
  columns_release_deeds_apart (columns);
  if (columns_name_exchange (columns, evidence, &gives, &takes))
    {
      set_givers (layout, columns, evidence, gives, takes);
      return;
    }
  gives = takes = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      struct giving_header header = giving_header_of (columns->column[i].name);
      if (header.part == ANSWER_UNSAID || !holds_people (columns, evidence, i)
          || deed_stands_apart (columns, columns->column[i].name)
          || header_tells_from_afar (columns->column[i].name))
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
  gboolean posts = columns_have (columns, ROLE_REPLY) || columns_have (columns, ROLE_THREAD)
                   || columns_have (columns, ROLE_POST);
  if (n == 0 && !posts && !asks_respondent (columns) && !columns_have (columns, ROLE_NAME))
    take_deeds (layout, columns, evidence);
  if (mine || n == 0 || n > 2 || asks_respondent (columns))
    return;
  guint32 *missing = gives == NO_COLUMN ? &gives : takes == NO_COLUMN ? &takes : NULL;
  if (missing != NULL)
    *missing = n == 1 ? other_end (columns, evidence, said) : NO_COLUMN;
  if (gives == NO_COLUMN || takes == NO_COLUMN)
    return;
  set_givers (layout, columns, evidence, gives, takes);
}
