/* Rows that name people under headers that no list knows: "Cantante" and "Repertorista".
 *
 * The cells of two columns are whole names, most of them with known given names; all other columns are plainly
 * something else, and no header says that the two need not have met: an author, a character, a former
 * name. More than two columns have to be numbered alike or to share people, as those of a rota do. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/day_column.h"
#include "read/columns/deeds_apart.h"
#include "read/columns/led_people.h"
#include "read/columns/name_lists.h"
#include "read/columns/people_apart.h"
#include "read/columns/person_columns.h"
#include "read/columns/unmet_people.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/people_look.h"
#include "read/evidence/period_headers.h"
#include "read/people/full_names.h"
#include "read/sniff/role_synonyms.h"
#include "read/sniff/set_aside.h"
#include "read/shapes/shape_named_others.h"
#include "read/shapes/shape_plain_people.h"
#include "read/vocabulary/concepts.h"

enum
{
  PLAIN_MOST = 12
};

struct plain_people
{
  guint32 column[PLAIN_MOST];
  guint count, sure; /* all of them, and those whose names tell that these are people */
  guint fresh;       /* those that no header gave a part */
  guint guides;      /* those who lead the others */
};

/* "Gruppe 2", "Monday", "Table 1", "Blue": those below belong to it, and the rows mean nothing. */
static gboolean
header_heads_members (const char *header)
{
  static const enum concept words[]
    = { WORDS_GROUP,        WORDS_GROUP_OR_TABLE,     WORDS_GROUP_THAT_MEETS,
        WORDS_MEETING_ROOM, WORDS_ROOM_BEFORE_NUMBER, WORDS_MET_BY_NOBODY,
        WORDS_POST_AT_PLACE };
  g_autofree char *bare = header_without_number (header);
  g_autofree char *first = g_strndup (bare, strcspn (bare, " "));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (text_means (words[i], bare) || text_means (words[i], first))
      return TRUE;
  return header_heads_period (header);
}

/* "Team lead" above one name in each row; above several, these are the people of the row. */
static gboolean
heads_members_of_its_own (const struct table_evidence *evidence, const char *header, guint32 i)
{
  return header_heads_members (header) && evidence_count_several (evidence, i) == 0;
}

/* Voices, towns or dances that a header gave a part: nobody is called like that. */
static gboolean
names_nobody (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  if (evidence_people_share (evidence, column) > evidence_share (evidence, column, CONTENT_NAME)
      || evidence->column[column].of[CONTENT_PERSON] > 0
      || evidence->column[column].of[CONTENT_LIST] > 0)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      g_autofree char *folded = header_fold (text);
      if (sample_row_at (rows, i)->line >= evidence->layout->first_line
          && (word_is_given_name (folded) || name_means_me (folded)))
        return FALSE;
    }
  return TRUE;
}

/* "Borrowed from", "Emprunté à": it says who gave to whom. */
static gboolean
header_tells_who_took (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word);
  if (count < 2)
    return FALSE;
  const char *last = word[count - 1];
  gboolean ends = text_means (WORDS_FROM_OR_BY, last) || text_means (WORDS_TO_OR_FOR, last)
                  || text_means (WORDS_FROM_LAST, last) || text_means (WORDS_BY_NOT_FROM, last);
  return text_means (WORDS_NEVER_BY, last) || (ends && some_word_has_stem (WORDS_TAKEN_STEM, word));
}

/* Somebody else than those who met in the row, or those who met the writer. */
static gboolean
header_keeps_out_of_contact (const char *header)
{
  g_autofree char *folded = header_fold (header);
  return header_heads_members (header) || header_names_superior (folded)
         || header_has_word (header, WORDS_CHOICE) || header_ends_in_with (header)
         || giving_header_of (header).part != ANSWER_UNSAID || header_speaks_of_me (header)
         || strchr (header, '?') != NULL || header_ends_in_name (header)
         || header_tells_who_took (header);
}

static gboolean
role_is_of_people (enum role role)
{
  return role_is_end (role) || role == ROLE_NAME;
}

/* Does somebody of the column stand in one before it as well, where the doer is named? Then both met each other,
 * and not the writer; a column behind may hold the plans for tomorrow. */
static gboolean
has_people_of_others (const struct columns *columns, const struct table_evidence *evidence,
                      guint32 i)
{
  for (guint32 k = 0; k < i; k++)
    if (columns->column[k].role == ROLE_NONE && values_shared (evidence, i, k) > 0
        && column_people_look (evidence, k) == LOOK_PEOPLE)
      return TRUE;
  return FALSE;
}

/* Is the column with a part one of those who met each other? A "Buddy" alone may have met the writer. */
static gboolean
known_met_others (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *one = &columns->column[i];
  gboolean alone = one->role == ROLE_WITH && !columns_have (columns, ROLE_FROM)
                   && !columns_have (columns, ROLE_TO);
  if (column_tells_vote (columns, i) || header_keeps_apart (one->name)
      || header_speaks_of_me (one->name) || header_tells_my_deed (one->name)
      || strchr (one->name, '?') != NULL)
    return FALSE;
  return (!header_tells_of_writer (one->name)
          && (!alone || header_lists_those_present (one->name)
              || header_person_kind (one->name) != HEADER_NO_PERSON))
         || has_people_of_others (columns, evidence, i);
}

/* Is somebody of the column in another one that is taken, too? */
static gboolean
shares_people (const struct table_evidence *evidence, const struct plain_people *people,
               guint32 column)
{
  for (guint i = 0; i < people->count; i++)
    if (column != people->column[i] && values_shared (evidence, column, people->column[i]) > 0)
      return TRUE;
  return FALSE;
}

/* Whole names of people, or of what may be people under a header for them. */
static gboolean
holds_people (const struct table_evidence *evidence, const char *header, guint32 i,
              enum people_look look)
{
  g_autofree char *split = header_split (header);
  return look >= LOOK_MAYBE || column_lists_given_names (evidence, i)
         || (look == LOOK_NAMES && evidence->column[i].of[CONTENT_PERSON] > 0
             && word_is_for_people (split));
}

/* Under a header that no list knows, people of the row. */
static gboolean
belongs_to_row (const struct table_evidence *evidence, const char *header, guint32 i,
                enum people_look look)
{
  return !header_keeps_apart (header)
         && !(header_names_guide (header) ? heads_members_of_its_own (evidence, header, i)
                                          : header_keeps_out_of_contact (header))
         && 5 * evidence->column[i].distinct >= evidence->column[i].filled
         && holds_people (evidence, header, i, look);
}

/* The columns of people; FALSE if another one might be of people as well, or says who met. */
static gboolean
find_columns (const struct table_layout *layout, const struct columns *columns,
              const struct table_evidence *evidence, struct plain_people *people)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      const struct column_evidence *one = &evidence->column[i];
      gboolean known = role_is_of_people (column->role);
      /* "Kind" is a child in German. */
      gboolean free
        = column->role == ROLE_NONE || column->role == ROLE_ROLE || column->role == ROLE_CHANNEL;
      if (one->filled == 0 || table_rules_set_aside (&layout->rules, i) != NULL
          || (!column->told && header_names_absent (column->name)))
        continue;
      enum people_look look = column_people_look (evidence, i);
      gboolean guide = header_names_guide (column->name);
      if (people->count < PLAIN_MOST && !column->told
          && ((known && look > LOOK_OTHER && known_met_others (columns, evidence, i))
              || (free && !column_tells_vote (columns, i)
                  && belongs_to_row (evidence, column->name, i, look))))
        {
          people->column[people->count++] = i;
          people->sure += look >= LOOK_MAYBE;
          people->fresh += free;
          people->guides += guide;
        }
      else if ((known
                && !(column->role != ROLE_NAME && !column->told && look == LOOK_OTHER
                     && names_nobody (evidence, i)))
               || one->of[CONTENT_PERSON] * 3 >= one->filled || one->of[CONTENT_EMAIL] > 0
               || (one->filled == 1 && one->of[CONTENT_FULL] == 1))
        return FALSE;
    }
  return people->count > 1 && people->sure > 0 && people->fresh > 0;
}

/* "Int. 1", "Int. 2" */
static gboolean
is_numbered_alike (const struct columns *columns, const struct plain_people *people, guint one)
{
  const char *header = columns->column[people->column[one]].name;
  g_autofree char *own = header_without_number (header);
  for (guint i = 0; i < people->count; i++)
    {
      const char *beside = columns->column[people->column[i]].name;
      g_autofree char *other = header_without_number (beside);
      if (i != one && *own != '\0'
          && (strcmp (own, other) == 0 || headers_are_parallel (header, beside)))
        return TRUE;
    }
  return FALSE;
}

/* "Mentor", "Mentee 1", "Mentee 2": whoever leads has met each of the others, which is for other readings. */
static gboolean
are_guide_and_led (const struct columns *columns, const struct plain_people *people)
{
  if (people->guides != 1 || people->count < 3)
    return FALSE;
  for (guint i = 0; i < people->count; i++)
    if (!header_names_guide (columns->column[people->column[i]].name)
        && !is_numbered_alike (columns, people, i))
      return FALSE;
  return TRUE;
}

/* Do all but one of several columns belong together, or does somebody come again, as in the crews of a boat?
 * Whoever holds a post in a table of offices by places has one line and one column of it. */
static gboolean
belong_together (const struct columns *columns, const struct table_evidence *evidence,
                 const struct plain_people *people)
{
  guint linked = 0, again = 0;
  for (guint i = 0; i < people->count; i++)
    {
      gboolean shared = shares_people (evidence, people, people->column[i]);
      linked += shared || is_numbered_alike (columns, people, i);
      again += shared || evidence_comes_again (evidence, people->column[i]);
    }
  return people->count == 2 || linked + 1 >= people->count || again > 1;
}

/* "Ana Ruiz" beside "Ana María Ruiz": the same person under two names, in half of the rows. */
static gboolean
are_two_names_of_one (const struct table_evidence *evidence, guint32 one, guint32 other)
{
  const GArray *rows = evidence->layout->row;
  guint both = 0, alike = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *a = sample_cell (sample_row_at (rows, i), one);
      const char *b = sample_cell (sample_row_at (rows, i), other);
      gsize word = strcspn (a, " ");
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *a == '\0' || *b == '\0')
        continue;
      both++;
      alike += strncmp (a, b, word + 1) == 0;
    }
  return 2 * alike >= both;
}

/* Nothing but two columns of people who come once: lists of members side by side, or pairs. */
static gboolean
may_be_two_lists (const struct columns *columns, const struct table_evidence *evidence,
                  const struct plain_people *people)
{
  for (guint i = 0; i < people->count; i++)
    if (!evidence_is_unique (evidence, people->column[i])
        || shares_people (evidence, people, people->column[i])
        || evidence_count_several (evidence, people->column[i]) > 0)
      return FALSE;
  return people->count == columns->count;
}

/* An empty column between two of people parts tables that stand side by side. */
static gboolean
stand_apart (const struct columns *columns, const struct table_evidence *evidence,
             const struct plain_people *people)
{
  for (guint32 i = people->column[0]; i < people->column[people->count - 1]; i++)
    if (evidence->column[i].filled == 0 && g_str_has_prefix (columns->column[i].name, "column "))
      return TRUE;
  return FALSE;
}

/* Rows of accounts, parts of names or messages are not of people who stand beside each other. */
static gboolean
tells_of_people (const struct columns *columns)
{
  static const enum role roles[]
    = { ROLE_FIRST_NAME, ROLE_LAST_NAME, ROLE_EMAIL, ROLE_PROFILE, ROLE_THREAD,       ROLE_REPLY,
        ROLE_POST,       ROLE_DIRECTION, ROLE_KNOWS, ROLE_ALIASES, ROLE_INTRODUCED_BY };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return TRUE;
  for (guint32 i = 0; i < columns->count; i++)
    if (header_holds_messages (columns->column[i].folded))
      return TRUE;
  return columns_have_deed_apart (columns);
}

/* Rows of people who name others of the table: it begins with a column that has everybody once, and those in
 * the others are found there. They need not know each other; a crew stands behind the name of its boat. */
static gboolean
may_name_others (const struct table_evidence *evidence, const struct plain_people *people)
{
  guint32 first = people->column[0];
  guint found = 0, distinct = 0;
  if (people->count < 3 || first != evidence_first_column (evidence)
      || !evidence_is_unique (evidence, first))
    return FALSE;
  for (guint i = 1; i < people->count; i++)
    {
      found += values_shared (evidence, first, people->column[i]);
      distinct += evidence->column[people->column[i]].distinct;
    }
  return 2 * found >= distinct;
}

static gboolean
some_follow_each_other (const struct columns *columns, const struct plain_people *people)
{
  for (guint a = 0; a < people->count; a++)
    for (guint b = a + 1; b < people->count; b++)
      if (headers_follow_each_other (columns->column[people->column[a]].name,
                                     columns->column[people->column[b]].name))
        return TRUE;
  return FALSE;
}

/* The part of a column among the people of a row: where both ends are known, whoever is beside was with
 * them; where one is, the only other column is the other end; and whoever is not a guide is led. */
static enum role
part_of (const struct columns *columns, const struct plain_people *people, guint32 column)
{
  const struct column *one = &columns->column[column];
  gboolean from = FALSE, to = FALSE;
  for (guint i = 0; i < people->count; i++)
    {
      from |= columns->column[people->column[i]].role == ROLE_FROM;
      to |= columns->column[people->column[i]].role == ROLE_TO;
    }
  if (people->guides + 1 == people->count)
    return header_names_guide (one->name) ? ROLE_FROM : ROLE_TO;
  if (from && to)
    return one->role == ROLE_FROM || one->role == ROLE_TO ? one->role : ROLE_WITH;
  if ((from || to) && people->count == 2)
    return one->role == ROLE_FROM || one->role == ROLE_TO ? one->role : from ? ROLE_TO : ROLE_FROM;
  return ROLE_WITH;
}

static void
take_columns (struct table_layout *layout, struct columns *columns,
              const struct plain_people *people)
{
  enum role part[PLAIN_MOST];
  gboolean ends = FALSE;
  for (guint i = 0; i < people->count; i++)
    {
      part[i] = part_of (columns, people, people->column[i]);
      ends |= part[i] != ROLE_WITH;
    }
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (role_is_of_people (columns->column[i].role))
        columns_set_role (columns, i, ROLE_NONE);
      if (!columns->column[i].told && header_names_absent (columns->column[i].name))
        columns_drop_absent (layout, columns, i);
    }
  for (guint i = 0; i < people->count; i++)
    columns->column[people->column[i]].role = part[i];
  columns_set_role (columns, people->column[0], part[0]);
  layout->profile = profile_by_name (ends ? "interactions" : "people-of-a-row");
}

gboolean
take_plain_people (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  struct plain_people people = { 0 };
  if (layout->header_line == 0 || layout->choices_line > 0 || evidence->rows < 2
      || tells_of_people (columns) || !find_columns (layout, columns, evidence, &people)
      || !belong_together (columns, evidence, &people) || stand_apart (columns, evidence, &people)
      || some_follow_each_other (columns, &people) || may_be_two_lists (columns, evidence, &people)
      || are_guide_and_led (columns, &people) || may_name_others (evidence, &people)
      || are_two_names_of_one (evidence, people.column[0], people.column[1]))
    return FALSE;
  take_columns (layout, columns, &people);
  if (!columns_have (columns, ROLE_DATE))
    columns_choose_day (evidence, columns, TRUE);
  layout->rules.people_by_look = TRUE;
  return TRUE;
}

void
add_plain_people (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence)
{
  guint32 first = columns->of_role[ROLE_WITH];
  if (layout->profile == NULL || layout->profile->generic != GENERIC_PEOPLE_OF_A_ROW
      || first == NO_COLUMN || layout->header_line == 0
      || header_tells_of_writer (columns->column[first].name)
      || strchr (columns->column[first].name, '?') != NULL)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && !columns->column[i].told
        && evidence->column[i].filled > 0 && table_rules_set_aside (&layout->rules, i) == NULL
        && !column_tells_vote (columns, i)
        && belongs_to_row (evidence, columns->column[i].name, i, column_people_look (evidence, i)))
      {
        columns->column[i].role = ROLE_WITH;
        columns_set_role (columns, first, ROLE_WITH);
        layout->rules.people_by_look = TRUE;
      }
}
