/* Headers in which the case of "who" says what each column of people did.
 *
 * One header asks who did something, perhaps with the verb; the other one, in another case, to which person
 * or from which. Questions to whoever fills in the table ("Who did you help", "Wen ich traf") do not count. */
#include <string.h>
#include "read/people/non_people.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/grammatical_person.h"
#include "read/sniff/question_grammar.h"
#include "read/columns/led_people.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/columns/who_and_whom.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

#define PEOPLE_LEAST 0.8

enum asked
{
  ASKED_NOTHING,
  ASKED_WHO,      /* who did it */
  ASKED_WHOM,     /* to which person it was done */
  ASKED_BY_WHOM,  /* from which person something came */
  ASKED_WITH_WHOM /* who else did it */
};

/* In this order: "von wem" before "wem". */
static const struct
{
  enum asked asked;
  enum concept words;
} beginnings[] = { { ASKED_BY_WHOM, WORDS_BY_WHOM_ASKED },
                   { ASKED_WITH_WHOM, WORDS_WITH_WHOM_ASKED },
                   { ASKED_WHOM, WORDS_WHOM_ASKED },
                   { ASKED_WHO, WORDS_WHO } };

static gboolean
speaks_of_writer (const char *words)
{
  g_auto (GStrv) word = g_strsplit (words, " ", -1);
  return words_say_i (word) || words_say_me (word) || words_say_you (word)
         || some_word_means (WORDS_OF_WE_MET, word);
}

/* "Who is speaking" asks for the one who does it, unlike "Who is helped". */
static gboolean
is_progressive (const char *words)
{
  return g_str_has_prefix (words, "who is ") && g_str_has_suffix (words, "ing");
}

/* *bare: the header consists of the pronoun alone. */
static enum asked
asked_by_header (const char *header, gboolean *bare)
{
  g_autofree char *words = header_split (header);
  g_strchomp (g_strdelimit (words, "?", ' '));
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      gsize length = text_begins_with (beginnings[i].words, words);
      const char *rest = words + length;
      if (length == 0 || (beginnings[i].asked == ASKED_WHOM && is_progressive (words)))
        continue;
      *bare = *rest == '\0';
      return speaks_of_writer (rest) ? ASKED_NOTHING : beginnings[i].asked;
    }
  return ASKED_NOTHING;
}

gboolean
header_asks_whom (const char *header)
{
  gboolean bare;
  enum asked asked = asked_by_header (header, &bare);
  return asked != ASKED_NOTHING && asked != ASKED_WHO && bare;
}

struct pronouns
{
  guint32 column[ASKED_WITH_WHOM + 1];
  guint count;
};

/* "Wie oft" beside "wem" asks how often. */
static gboolean
headers_are_german (const struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (header_has_word (columns->column[i].name, WORDS_GERMAN_WHO))
      return TRUE;
  return FALSE;
}

/* Finds the columns with such headers; of two that ask who, the one without a verb asks for the other
 * end: "Qui a aidé" and "Qui". FALSE: more than one of a kind. */
static gboolean
find_pronouns (const struct table_evidence *evidence, const struct columns *columns,
               struct pronouns *found)
{
  gboolean bare, who_is_bare = FALSE;
  gboolean german = headers_are_german (columns);
  *found = (struct pronouns){ { NO_COLUMN, NO_COLUMN, NO_COLUMN, NO_COLUMN, NO_COLUMN }, 0 };
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum asked asked = asked_by_header (columns->column[i].name, &bare);
      if (asked == ASKED_NOTHING || columns->column[i].role == ROLE_DIRECTION
          || (german && header_has_word (columns->column[i].name, WORDS_DUTCH_WHO))
          || header_tells_introduction (columns->column[i].name)
          || evidence_people_share (evidence, i) < PEOPLE_LEAST)
        continue;
      guint32 *known = &found->column[asked];
      found->count++;
      if (*known == NO_COLUMN)
        {
          *known = i;
          who_is_bare |= asked == ASKED_WHO && bare;
        }
      else if (asked != ASKED_WHO || bare == who_is_bare || found->column[ASKED_WHOM] != NO_COLUMN)
        return FALSE;
      else
        {
          found->column[ASKED_WHOM] = bare ? i : *known;
          *known = bare ? *known : i;
        }
    }
  return found->count > 0 && found->count <= 2;
}

/* "Acompaña" just before "A quién", over whole names of which some come again on both sides. */
static guint32
column_of_verb (const struct table_evidence *evidence, const struct columns *columns,
                guint32 object)
{
  guint32 verb = object == 0 ? NO_COLUMN : object - 1;
  gboolean alike
    = verb != NO_COLUMN && evidence_share (evidence, verb, CONTENT_FULL) >= PEOPLE_LEAST
      && evidence->column[verb].of[CONTENT_PERSON] > 0
      && !word_means_thing (columns->column[verb].name)
      && evidence_share (evidence, object, CONTENT_FULL) >= PEOPLE_LEAST
      && evidence_comes_again (evidence, verb) && evidence_comes_again (evidence, object)
      && !column_holds_organisations (evidence, verb);
  return alike ? verb : NO_COLUMN;
}

/* Beside "A quién" alone, the only other people did it. */
static void
add_doer (const struct table_evidence *evidence, const struct columns *columns,
          struct pronouns *found)
{
  struct column_subset known = { 0 };
  guint32 object = NO_COLUMN;
  if (found->count != 1 || found->column[ASKED_WHO] != NO_COLUMN
      || columns_have (columns, ROLE_WITH))
    return;
  for (enum asked asked = ASKED_WHOM; asked <= ASKED_WITH_WHOM; asked++)
    object = found->column[asked] != NO_COLUMN ? found->column[asked] : object;
  column_subset_add (&known, object);
  guint32 doer = column_of_other_people (columns, evidence, &known);
  doer = doer == NO_COLUMN ? column_of_verb (evidence, columns, object) : doer;
  if (doer == NO_COLUMN || columns->column[doer].role != ROLE_NONE)
    return;
  found->column[ASKED_WHO] = doer;
  found->count++;
}

/* "Wie" is Dutch for "who", and German for "how": beside "Mit wem" it names nobody. */
static gboolean
says_how (const struct columns *columns, const struct pronouns *found)
{
  guint dutch = 0;
  for (enum asked asked = ASKED_WHO; asked <= ASKED_WITH_WHOM; asked++)
    dutch += found->column[asked] != NO_COLUMN
             && header_has_word (columns->column[found->column[asked]].name, WORDS_DUTCH_WHO);
  return dutch == 1;
}

void
columns_take_who_and_whom (const struct table_evidence *evidence, struct columns *columns)
{
  struct pronouns found;
  /* Beside a name, both are questions that somebody answered: "Da chi impari?", "A chi insegni?". */
  if (columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME)
      || !find_pronouns (evidence, columns, &found))
    return;
  add_doer (evidence, columns, &found);
  if (found.count < 2 || says_how (columns, &found))
    return;
  guint32 who = found.column[ASKED_WHO], object = found.column[ASKED_WHOM];
  guint32 source = found.column[ASKED_BY_WHOM], partner = found.column[ASKED_WITH_WHOM];
  if (who != NO_COLUMN && partner != NO_COLUMN)
    {
      columns_set_role (columns, who, ROLE_FROM);
      columns_set_role (columns, partner, ROLE_WITH);
      return;
    }
  guint32 giver = source != NO_COLUMN ? source : who;
  guint32 taker = object != NO_COLUMN ? object : who;
  if (giver == NO_COLUMN || taker == NO_COLUMN)
    return;
  if (source == NO_COLUMN
      && (words_say_taking (columns->column[who].folded)
          || words_say_taking (columns->column[object].folded)))
    giver = object, taker = who;
  columns_set_role (columns, giver, ROLE_FROM);
  columns_set_role (columns, taker, ROLE_TO);
}

/* "Met", but not "Did you meet" or "I met". */
static gboolean
names_met (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *one = &columns->column[i];
  g_auto (GStrv) word = header_words (one->name);
  return (one->role == ROLE_NONE || one->role == ROLE_WITH) && !one->told
         && header_asks_whom_met (one->name) && strchr (one->name, '?') == NULL
         && !words_say_i (word) && !words_say_my (word) && !words_say_you (word)
         && evidence_people_share (evidence, i) >= PEOPLE_LEAST;
}

/* "Visitor", "Teacher". */
static gboolean
may_have_met (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *one = &columns->column[i];
  g_autofree char *split = header_split (one->name);
  enum header_person kind = header_person_kind (one->name);
  return (one->role == ROLE_NONE || one->role == ROLE_WITH) && !one->told
         && (kind == HEADER_LED || kind == HEADER_LEADS || word_is_for_people (split))
         && evidence_people_share (evidence, i) >= PEOPLE_LEAST
         && !column_holds_organisations (evidence, i);
}

void
columns_find_who_met (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 met = NO_COLUMN, who = NO_COLUMN;
  if (columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint32 *place = names_met (columns, evidence, i)      ? &met
                       : may_have_met (columns, evidence, i) ? &who
                                                             : NULL;
      if (place == NULL && columns->column[i].role != ROLE_WITH)
        continue;
      if (place == NULL || *place != NO_COLUMN)
        return;
      *place = i;
    }
  if (met == NO_COLUMN || who == NO_COLUMN)
    return;
  columns_set_role (columns, who, ROLE_FROM);
  columns_set_role (columns, met, ROLE_WITH);
}
