/* Rows that name people in one column only, whose header no list knows.
 *
 * Several in a cell were together there. One in each row belongs to the group of the row, if a header says that
 * another column gives what people share: a tent, a team, a table. A city or a job is shared by people who never
 * met. Tables of people alone have a column for each group. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/day_column.h"
#include "read/columns/name_lists.h"
#include "read/columns/people_apart.h"
#include "read/dates/date_parse.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/grid_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/people_look.h"
#include "read/people/full_names.h"
#include "read/shapes/shape_lone_people.h"
#include "read/shapes/shape_memberships.h"
#include "read/sniff/content_detection.h"
#include "read/sniff/set_aside.h"
#include "read/vocabulary/concepts.h"

/* Nothing has a part that says who met: that is for other shapes. */
static gboolean
some_people_are_known (const struct columns *columns)
{
  static const enum role roles[]
    = { ROLE_FROM,      ROLE_TO,        ROLE_WITH,    ROLE_NAME,   ROLE_FIRST_NAME,
        ROLE_LAST_NAME, ROLE_EMAIL,     ROLE_PROFILE, ROLE_THREAD, ROLE_REPLY,
        ROLE_POST,      ROLE_DIRECTION, ROLE_KNOWS };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return TRUE;
  return FALSE;
}

/* The only column that holds people; NO_COLUMN: none, several, or one whose header says something else. */
static guint32
only_people (const struct table_layout *layout, const struct columns *columns,
             const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *one = &columns->column[i];
      gboolean people
        = column_people_look (evidence, i) >= LOOK_MAYBE || column_lists_given_names (evidence, i);
      if (!people || header_is (one->name, WORDS_WORK))
        continue;
      /* "Kind" is a child in German. */
      gboolean free = one->role == ROLE_NONE || one->role == ROLE_CHANNEL;
      if (found != NO_COLUMN || !free || one->told
          || table_rules_set_aside (&layout->rules, i) != NULL || header_keeps_apart (one->name)
          || header_tells_of_writer (one->name) || strchr (one->name, '?') != NULL)
        return NO_COLUMN;
      found = i;
    }
  return found;
}

static gboolean
rows_are_of_writer (const struct table_layout *layout)
{
  return layout->title != NULL && header_speaks_of_me (layout->title);
}

static gboolean
take_lists (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  if (layout->header_line == 0 || layout->choices_line > 0 || evidence->rows < 2
      || columns->count < 2 || some_people_are_known (columns) || rows_are_of_writer (layout)
      || (columns_have (columns, ROLE_PLACE) && !columns_have (columns, ROLE_DATE)))
    return FALSE; /* the presidents of a country */
  guint32 people = only_people (layout, columns, evidence);
  if (people == NO_COLUMN)
    return FALSE;
  struct people_cells cells = column_people_cells (evidence, people);
  if (cells.lists * 2 <= cells.cells - cells.nobody)
    return FALSE;
  columns_set_role (columns, people, ROLE_WITH);
  if (!columns_have (columns, ROLE_DATE))
    columns_choose_day (evidence, columns, TRUE);
  layout->rules.people_by_look = TRUE;
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

/* The column of what people share; NO_COLUMN: none, or several. */
static guint32
column_of_groups (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 found = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      if ((!header_names_group (header) && !header_is (header, WORDS_GROUP_THAT_MEETS)
           && !header_is (header, WORDS_SHARED_PLACE))
          || !evidence_comes_again (evidence, i) || evidence->column[i].filled < evidence->rows)
        continue;
      if (found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return found;
}

/* "2021", "2021/22", "1967-1975": most cells begin with a year. */
static gboolean
holds_years (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint filled = 0, years = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      filled++;
      years += text_begins_with_year (text);
    }
  return filled > 0 && 2 * years > filled;
}

/* A year or a season in each row: those of one came after those of another. A stake or a vote: the rows are of
 * what people gave or got. A birthday or the day of joining says neither. */
static gboolean
rows_are_apart (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      enum role role = columns->column[i].role;
      if (header_has_word (header, WORDS_SEASON) || header_has_word (header, WORDS_PAID_OR_WON))
        return TRUE;
      if (header_names_birthday (columns->column[i].folded) || header_tells_since (header))
        continue;
      if (role == ROLE_YEAR || role == ROLE_FIRST || role == ROLE_LAST || holds_years (evidence, i))
        return TRUE;
    }
  return FALSE;
}

/* May those below be in the group? Whoever shares a tent or a table may be called anything but its owner;
 * above those of a club, a project or a course stands a word for members. */
static gboolean
header_may_name_member (const char *header, const char *group)
{
  static const enum concept members[] = { WORDS_MEMBER, WORDS_SOMEBODY_THERE, WORDS_ATTENDEES,
                                          WORDS_IN_A_GROUP, WORDS_PERSON_OR_WHO };
  if (!header_names_group (group))
    return !header_has_word (header, WORDS_OUTSIDE_GROUP)
           && !header_has_word (header, WORDS_BY_NOT_FROM)
           && !header_has_word (header, WORDS_BY_OR_FROM);
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (header_is (header, members[i]))
      return TRUE;
  return FALSE;
}

static gboolean
take_members (struct table_layout *layout, struct columns *columns,
              const struct table_evidence *evidence)
{
  if (layout->header_line == 0 || layout->choices_line > 0 || evidence->rows < 3
      || some_people_are_known (columns) || columns_have (columns, ROLE_DATE)
      || rows_are_apart (columns, evidence))
    return FALSE;
  guint32 people = only_people (layout, columns, evidence);
  guint32 group = column_of_groups (columns, evidence);
  if (people == NO_COLUMN || group == NO_COLUMN || people == group
      || column_people_cells (evidence, people).lists > 0
      || !header_may_name_member (columns->column[people].name, columns->column[group].name))
    return FALSE;
  columns_set_role (columns, people, ROLE_WITH);
  columns_set_role (columns, group, ROLE_EVENT);
  layout->rules.people_by_look = TRUE;
  layout->profile = profile_by_name ("memberships");
  return TRUE;
}

gboolean
take_lone_people (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence)
{
  return take_lists (layout, columns, evidence) || take_members (layout, columns, evidence);
}

/* Single given names, or whole ones. */
static gboolean
holds_names_only (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint given = 0, names = 0;
  if (column_people_look (evidence, column) > LOOK_OTHER)
    return TRUE;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autofree char *folded = header_fold (text);
      if (!g_unichar_isupper (g_utf8_get_char (text)))
        return FALSE;
      names++;
      given += word_is_given_name (folded);
    }
  return names > 0 && 2 * given >= names;
}

/* "Gruppe 2", "Team Noord", "Blue group", or a day with its year; not "Ohne Gruppe", and not the arm of a trial. */
static gboolean
heads_members (const char *header)
{
  g_auto (GStrv) word = header_words (header);
  guint count = g_strv_length (word);
  if (header_heads_day (header))
    return TRUE;
  return count > 1 && !text_means (WORDS_LACK, word[0])
         && !header_has_word (header, WORDS_OUTSIDE_GROUP)
         && !header_has_word (header, WORDS_GROUP_OF_A_TRIAL)
         && (text_means (WORDS_GROUP_OR_TABLE, word[0]) || header_names_group (word[0])
             || text_means (WORDS_GROUP_OR_TABLE, word[count - 1])
             || header_names_group (word[count - 1]));
}

gboolean
take_group_columns (struct table_layout *layout, struct columns *columns,
                    const struct table_evidence *evidence)
{
  guint sure = 0;
  if (layout->header_line == 0 || layout->choices_line > 0 || evidence->rows < 2
      || columns->count < 2)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const char *header = columns->column[i].name;
      /* "Team Name", "Team Member 1", "Team Member 2": each row is a group. */
      if (i > 0 && header_names_group (columns->column[0].name)
          && header_lists_those_present (header))
        return FALSE;
      if (columns->column[i].told || !heads_members (header) || evidence->column[i].filled == 0
          || !evidence_is_unique (evidence, i) || !holds_names_only (evidence, i)
          || header_heads_day (header) != header_heads_day (columns->column[0].name))
        return FALSE;
      sure += column_people_look (evidence, i) != LOOK_NAMES;
    }
  if (2 * sure < columns->count)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    columns->column[i].role = ROLE_TO;
  columns_set_role (columns, 0, ROLE_TO);
  layout->profile = profile_by_name ("group-columns");
  return TRUE;
}
