/* Two columns with the same people are the ends of a tie, whatever their headers. */
#include <stdlib.h>
#include <string.h>
#include "pln/text.h"
#include "read/columns/column_groups.h"
#include "read/columns/presence_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/period_headers.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

enum
{
  HIGHEST_ANSWER = 10
};

/* "Assignee Id" beside the names under "Assignee", which are as good. */
static gboolean
identifies_named_person (const struct table_evidence *evidence, const struct columns *columns,
                         guint32 id)
{
  if (header_terms_of (columns->column[id].name).facet != FACET_ID)
    return FALSE;
  g_autofree char *split = header_split_id (columns->column[id].name);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *own = header_split (columns->column[i].name);
      if (i != id && *own != '\0' && g_str_has_prefix (split, own)
          && evidence_share (evidence, i, CONTENT_NAME) > NEARLY_ALL
          && columns_are_one_to_one (evidence, id, i))
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_be_end (const struct table_evidence *evidence, const struct columns *columns, guint32 i)
{
  enum role role = columns->column[i].role;
  /* "Kind" is a child in German. */
  gboolean names = role == ROLE_CHANNEL
                   && (evidence_share (evidence, i, CONTENT_NAME) == 1
                       || evidence_share (evidence, i, CONTENT_COUNT) == 1);
  return (role == ROLE_NONE || role == ROLE_ID || role == ROLE_LABEL || role == ROLE_NAME || names)
         && table_rules_set_aside (&evidence->layout->rules, i) == NULL
         && evidence->column[i].filled * 2 > evidence->rows && evidence->column[i].distinct > 1
         && evidence->column[i].of[CONTENT_FRACTION] == 0
         && evidence_share (evidence, i, CONTENT_DAY) < 0.5
         && evidence_share (evidence, i, CONTENT_TEXT) < 0.2
         && evidence_share (evidence, i, CONTENT_MARK) < NEARLY_ALL
         && (evidence->column[i].of[CONTENT_MARK] == 0
             || evidence->column[i].of[CONTENT_MARK] + evidence->column[i].of[CONTENT_NUMBER]
                  < evidence->column[i].filled
             || evidence_share (evidence, i, CONTENT_NUMBER) == 1)
         && evidence_share (evidence, i, CONTENT_PAGE) < 0.5
         && !column_holds_codes (evidence, columns, i)
         && !column_holds_ways_of_contact (evidence, i)
         && !identifies_named_person (evidence, columns, i);
}

/* Does a column pick somebody among the people of its row, or me: the winner, the speaker? It names
 * no other end. */
static gboolean
picks_from_row (const struct table_evidence *evidence, guint32 column, guint32 people)
{
  guint among = 0, listed = 0;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      const char *one = sample_cell (row, column), *all = sample_cell (row, people);
      g_autofree char *folded = header_fold (one);
      if (row->line < evidence->layout->first_line || *one == '\0' || name_means_me (folded))
        continue;
      if (strstr (all, one) == NULL)
        return FALSE;
      among++;
      listed += strlen (all) > strlen (one);
    }
  return among > 0 && listed > 0;
}

/* "Truster" and "trustee", "caller" and "called". */
static gboolean
headers_are_doer_and_done (const char *one, const char *other)
{
  gsize length = strlen (one);
  if (length != strlen (other) || length < 5 || strchr ("deDE", other[length - 1]) == NULL)
    return FALSE;
  g_autofree char *a = header_split (one), *b = header_split (other);
  length = strlen (a);
  return length > 4 && (g_str_has_suffix (a, "er") || g_str_has_suffix (a, "or"))
         && strlen (b) == length && (g_str_has_suffix (b, "ee") || g_str_has_suffix (b, "ed"))
         && strncmp (a, b, length - 2) == 0 && strcmp (a, "employer") != 0;
}

static gboolean
some_column_names (const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < evidence->count; i++)
    if (evidence->column[i].distinct > 1 && evidence_share (evidence, i, CONTENT_NAME) > NEARLY_ALL)
      return TRUE;
  return FALSE;
}

/* Do two columns of whole numbers tie the numbers of one set, each pair once and none to itself, where
 * nobody has a name? */
static gboolean
numbers_are_pairs (const struct table_evidence *evidence, guint32 a, guint32 b, guint shared)
{
  guint more_distinct = MAX (evidence->column[a].distinct, evidence->column[b].distinct);
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  if (shared < 3 || shared * 3 < more_distinct * 2 || some_column_names (evidence)
      || evidence_is_unique (evidence, a) || evidence_is_unique (evidence, b)
      || evidence_share (evidence, a, CONTENT_COUNT) < 1
      || evidence_share (evidence, b, CONTENT_COUNT) < 1)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *one = sample_cell (row, a), *other = sample_cell (row, b);
      if (row->line >= evidence->layout->first_line
          && (strcmp (one, other) == 0
              || !g_hash_table_add (pairs, g_strdup_printf ("%s %s", one, other))))
        return FALSE;
    }
  return g_hash_table_size (pairs) > 3;
}

/* Are the values that both columns have always in one row, as where "Hodor" is called "Hodor"? Then
 * one names what the other identifies. */
static gboolean
names_what_it_identifies (const struct table_evidence *evidence, guint32 a, guint32 b, guint shared)
{
  guint equal = 0;
  if (!columns_are_one_to_one (evidence, a, b))
    return FALSE;
  for (guint i = 0; i < evidence->layout->row->len; i++)
    {
      const struct sample_row *row = sample_row_at (evidence->layout->row, i);
      equal += row->line >= evidence->layout->first_line
               && strcmp (sample_cell (row, a), sample_cell (row, b)) == 0;
    }
  return equal >= shared;
}

/* "node", "pessoa", "source": numbers under it may be those of people. */
static gboolean
header_speaks_of_people (const char *header)
{
  const struct header_terms terms = header_terms_of (header);
  g_auto (GStrv) word = header_words (header);
  for (char **one = word; *one != NULL; one++)
    if (word_is_for_people (*one) || text_means (WORDS_END_OF_A_TIE, *one))
      return TRUE;
  return terms.end != ROLE_NONE || terms.facet != FACET_NONE;
}

/* Are all of them as low as the answers to a question: 1 to 5? */
static gboolean
holds_low_numbers (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && atoi (sample_cell (sample_row_at (rows, i), column)) > HIGHEST_ANSWER)
      return FALSE;
  return TRUE;
}

/* "score before" and "score after", "frequency" and "duration": what was measured twice or in two ways,
 * and not the numbers of two people. */
static gboolean
are_two_measures (const struct table_evidence *evidence, const struct columns *columns, guint32 a,
                  guint32 b)
{
  const char *one = columns->column[a].name, *other = columns->column[b].name;
  gsize length = strlen (one), other_length = strlen (other);
  /* "team a" and "team b": what is numbered has a number. */
  gboolean numbered = length > 1 && other_length > 1 && g_ascii_isalnum (one[length - 1])
                      && g_ascii_isalnum (other[other_length - 1])
                      && !g_ascii_isalnum (one[length - 2])
                      && !g_ascii_isalnum (other[other_length - 2]);
  return !numbered && !header_speaks_of_people (one) && !header_speaks_of_people (other)
         && holds_low_numbers (evidence, a) && holds_low_numbers (evidence, b);
}

/* "Grand lecteur" and "Petit lecteur", with nobody in both, where another column says who came: the pairs
 * of a row. The names of "Old name" and "New name" come without such answers. */
static gboolean
are_pairs_who_came (const struct table_evidence *evidence, const struct columns *columns, guint32 a,
                    guint32 b)
{
  gboolean answered = FALSE;
  if (!headers_are_parallel (columns->column[a].name, columns->column[b].name)
      || evidence_share (evidence, a, CONTENT_FULL) < NEARLY_ALL
      || evidence_share (evidence, b, CONTENT_FULL) < NEARLY_ALL
      || evidence->column[a].of[CONTENT_PERSON] + evidence->column[b].of[CONTENT_PERSON] == 0)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != a && i != b && headers_are_parallel (columns->column[a].name, columns->column[i].name))
      return FALSE;
    else
      answered |= column_asks_presence (columns, evidence, i)
                  && evidence_share (evidence, i, CONTENT_MARK) == 1;
  return answered;
}

/* "2023" and "2024", "9:00" and "10:00", "Before", "First choice", "Kitchen": whoever stands there is of another time
 * or place, so that the same people in two such columns do not show that the two of a row met. */
static gboolean
header_is_of_no_end (const char *header)
{
  return header_heads_period (header) || header_is (header, WORDS_BEFORE_OR_AFTER)
         || header_ranks_choice (header) || header_is (header, WORDS_POST_AT_PLACE);
}

/* Two columns that contain the same people, or whose headers differ in one word. */
static double
pair_score (const struct table_evidence *evidence, const struct columns *columns, guint32 a,
            guint32 b)
{
  guint shared = values_shared (evidence, a, b);
  if (headers_are_doer_and_done (columns->column[a].name, columns->column[b].name)
      || headers_are_opposites (columns->column[a].name, columns->column[b].name))
    return 4;
  if (shared == 0 && are_pairs_who_came (evidence, columns, a, b))
    return 1;
  if (shared == 0
      || (header_is_of_no_end (columns->column[a].name)
          && header_is_of_no_end (columns->column[b].name))
      || picks_from_row (evidence, a, b) || picks_from_row (evidence, b, a)
      || names_what_it_identifies (evidence, a, b, shared))
    return 0;
  guint fewer_distinct = MIN (evidence->column[a].distinct, evidence->column[b].distinct);
  struct header_terms terms = header_terms_of (columns->column[a].name);
  gboolean whole = evidence_share (evidence, a, CONTENT_NUMBER) > 0.5;
  gboolean parallel = headers_are_parallel (columns->column[a].name, columns->column[b].name)
                      && !(whole && are_two_measures (evidence, columns, a, b));
  gboolean ids = terms.facet == FACET_ID || terms.facet == FACET_NAME;
  if ((!parallel && shared * 3 < fewer_distinct)
      || (whole && !parallel && !numbers_are_pairs (evidence, a, b, shared)))
    return 0;
  return (double)shared / fewer_distinct + (parallel ? 0.5 : 0) + (ids ? 0.5 : 0)
         + evidence_people_share (evidence, a) + evidence->column[a].distinct * 0.01;
}

gboolean
columns_find_ends (const struct table_evidence *evidence, struct columns *columns)
{
  double best = 0;
  guint32 from = NO_COLUMN, to = NO_COLUMN, end[PEERS_MOST];
  guint n = 0;
  for (guint32 i = 0; i < columns->count && n < PEERS_MOST; i++)
    if (may_be_end (evidence, columns, i))
      end[n++] = i;
  for (guint a = 0; a < n; a++)
    for (guint b = a + 1; b < n; b++)
      {
        double score = pair_score (evidence, columns, end[a], end[b]);
        if (score > best)
          best = score, from = end[a], to = end[b];
      }
  if (from == NO_COLUMN)
    return FALSE;
  /* Who did something is known, and the other end perhaps not: nobody assigned, nobody named. One drives
   * and several come along. */
  gboolean said = header_ends_in (columns->column[from].name, WORDS_FROM_END)
                  && header_ends_in (columns->column[to].name, WORDS_TO_END);
  gboolean turned
    = (!said && evidence->column[from].filled < evidence->rows
       && evidence->column[to].filled == evidence->rows)
      || (evidence_lists_several (evidence, from) && evidence_count_several (evidence, to) == 0);
  columns_set_role (columns, turned ? to : from, ROLE_FROM);
  columns_set_role (columns, turned ? from : to, ROLE_TO);
  return TRUE;
}

static gboolean
comes_again (const struct table_evidence *evidence, guint32 column)
{
  return evidence->column[column].distinct > 1
         && evidence->column[column].filled > evidence->column[column].distinct;
}

void
columns_pair_names (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 name = columns->of_role[ROLE_NAME], other = NO_COLUMN;
  if (name == NO_COLUMN || columns->column[name].next != NO_COLUMN
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_EVENT) || columns_have (columns, ROLE_DIRECTION)
      || columns_have (columns, ROLE_REPLY) || columns_have (columns, ROLE_THREAD)
      || !comes_again (evidence, name))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint shared = i == name ? 0 : values_shared (evidence, i, name);
      enum role role = columns->column[i].role;
      if ((role != ROLE_NONE && role != ROLE_WITH && role != ROLE_ALIASES) || shared < 2
          || !comes_again (evidence, i) || evidence_people_share (evidence, i) < 0.9
          || shared * 2 < MIN (evidence->column[i].distinct, evidence->column[name].distinct)
          || columns_are_one_to_one (evidence, name, i)
          || table_rules_set_aside (&evidence->layout->rules, i) != NULL)
        continue;
      if (other != NO_COLUMN)
        return;
      other = i;
    }
  if (other == NO_COLUMN)
    return;
  columns_set_role (columns, name, ROLE_FROM);
  columns_set_role (columns, other, ROLE_TO);
}

void
columns_pair_acquaintances (struct table_layout *layout, const struct table_evidence *evidence,
                            struct columns *columns)
{
  guint32 knows = columns->of_role[ROLE_KNOWS], from = columns->of_role[ROLE_FROM];
  guint32 name = columns->of_role[columns_have (columns, ROLE_NAME) ? ROLE_NAME : ROLE_WITH];
  if (name == NO_COLUMN)
    name = from, from = NO_COLUMN;
  if (knows == NO_COLUMN || columns->column[knows].next != NO_COLUMN || name == NO_COLUMN
      || columns->column[name].next != NO_COLUMN || columns_have (columns, ROLE_TO)
      || (from != NO_COLUMN
          && (columns->column[from].told || evidence->column[from].of[CONTENT_FULL] > 0
              || evidence_share (evidence, name, CONTENT_FULL) < NEARLY_ALL
              || evidence_share (evidence, knows, CONTENT_FULL) < NEARLY_ALL))
      || evidence_people_share (evidence, name) < 0.9
      || evidence_people_share (evidence, knows) < 0.9 || !comes_again (evidence, name)
      || !evidence_holds_one_each (evidence, knows))
    return;
  if (from != NO_COLUMN)
    table_layout_set_aside (layout, columns, from, "it says where two people know each other from");
  columns_set_role (columns, name, ROLE_FROM);
  columns_set_role (columns, knows, ROLE_WITH);
}

/* Finds the other column that contains the same people as that of one end. */
gboolean
columns_find_other_end (const struct table_evidence *evidence, struct columns *columns)
{
  gboolean takes = columns_have (columns, ROLE_TO), received = takes;
  guint32 from = columns->of_role[takes                               ? ROLE_TO
                                  : columns_have (columns, ROLE_FROM) ? ROLE_FROM
                                                                      : ROLE_WITH];
  guint32 best = NO_COLUMN;
  guint most = 0;
  for (guint32 i = 0; i < columns->count && from != NO_COLUMN; i++)
    {
      const char *one = columns->column[from].name, *other = columns->column[i].name;
      gboolean answered = header_is_of_answered (one, other);
      gboolean nested = answered || header_is_of_answered (other, one);
      if (i == from || text_has_part (WORDS_RECORD_PART, columns->column[i].folded)
          || table_rules_set_aside (&evidence->layout->rules, i) != NULL
          || header_names_chat (columns->column[i].name)
          || (columns->column[i].role != ROLE_NONE && columns->column[i].role != ROLE_PROFILE
              && !(nested && columns->column[i].role == ROLE_FROM_PROFILE))
          || evidence_share (evidence, i, CONTENT_PAGE) > 0
          || evidence_people_share (evidence, i) < (nested ? 0.5 : 0.9) /* others are programs */
          || evidence->column[i].filled * 2 < evidence->rows
          || evidence_share (evidence, i, CONTENT_NUMBER) > 0
          || (evidence->rows > 3 && columns_are_one_to_one (evidence, from, i))
          || picks_from_row (evidence, i, from))
        continue;
      guint shared = values_shared (evidence, i, from);
      gboolean paired
        = nested || headers_are_doer_and_done (columns->column[from].name, columns->column[i].name);
      if (paired || (shared > most && shared * 3 >= evidence->column[i].distinct))
        {
          most = paired ? G_MAXUINT : shared, best = i;
          received = nested ? answered : takes;
        }
    }
  if (best == NO_COLUMN)
    return FALSE;
  columns_set_role (columns, received ? best : from, ROLE_FROM);
  columns_set_role (columns, received ? from : best, ROLE_TO);
  return TRUE;
}
