/* "Ben ill" beside a meeting of four: three of them met. */
#include <string.h>
#include "pln/text.h"
#include "read/log/log_builder.h"
#include "read/people/people_cell.h"
#include "read/people/presence_words.h"
#include "read/people/unmet_phrases.h"
#include "read/evidence/numbered_answers.h"
#include "read/rows/row_absentees.h"
#include "read/rows/row_filters.h"

enum
{
  GROUP_LEAST = 3
};

static gboolean
name_has_word (const char *name, char **words)
{
  g_autofree char *folded = header_fold (name);
  g_auto (GStrv) part = g_strsplit_set (folded, " ,;.", -1);
  for (char **one = part; *one != NULL; one++)
    if (**one != '\0' && g_strv_contains ((const char *const *)words, *one))
      return TRUE;
  return FALSE;
}

/* The people in the row's cells. */
static GPtrArray *
people_of_cells (const struct profile_row *row)
{
  const struct columns *columns = &row->import->columns;
  GPtrArray *people = g_ptr_array_new_with_free_func (g_free);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_gives_names (&columns->column[i]))
      people_cell_split (row_cell_at (row, i), PEOPLE_COMMA | PEOPLE_AND, people);
  return people;
}

static gboolean
owner_is_one_more (const struct profile_row *row)
{
  return !columns_have (&row->import->columns, ROLE_FROM) && !row->import->profile->owner_listed;
}

gboolean
row_note_is_of_some (const struct profile_row *row, const char *note)
{
  g_autofree char *names = row_names_of_people (row);
  g_autoptr (GPtrArray) people = people_of_cells (row);
  guint count = people->len + owner_is_one_more (row), named = 0;
  g_auto (GStrv) absent = note_absent_names (note, names, count >= GROUP_LEAST);
  if (absent == NULL)
    return FALSE;
  for (guint i = 0; i < people->len; i++)
    named += name_has_word (people->pdata[i], absent);
  return named == 0 || count >= GROUP_LEAST + named - 1;
}

static const char *
name_of_mention (const struct profile_row *row, guint32 number)
{
  return number == MENTION_ME
           ? NULL
           : g_array_index (row->import->builder->mention, struct mention, number).name;
}

/* Does a word of the note begin like the name? A quick look, as most notes name nobody. */
static gboolean
note_may_name (const char *note, const char *name)
{
  gsize length = strcspn (name, " ,");
  for (const char *at = note; *at != '\0'; at += *at == ' ')
    {
      if (g_ascii_strncasecmp (at, name, length) == 0)
        return TRUE;
      at += strcspn (at, " ");
    }
  return FALSE;
}

static gboolean
note_may_name_one (const struct profile_row *row, const char *note, const guint32 *people,
                   guint count)
{
  for (guint i = 0; i < count; i++)
    {
      const char *name = name_of_mention (row, people[i]);
      const char *last = name != NULL ? strrchr (name, ' ') : NULL;
      if (name != NULL
          && (note_may_name (note, name) || (last != NULL && note_may_name (note, last + 1))))
        return TRUE;
    }
  return FALSE;
}

/* Takes out who is absent by the note, and tells how many are left. */
static guint
keep_unnamed (const struct profile_row *row, const char *note, guint32 *people, guint count)
{
  if (count < GROUP_LEAST - 1 || *note == '\0' || !note_may_name_one (row, note, people, count)
      || (!text_says_called_off (note) && presence_of_text (note) != PRESENCE_NO
          && unmet_in_text (note) == UNMET_UNSAID))
    return count;
  g_autofree char *names = row_names_of_people (row);
  g_auto (GStrv) absent = note_absent_names (note, names, count >= GROUP_LEAST);
  guint kept = 0;
  for (guint i = 0; i < count; i++)
    {
      const char *name = name_of_mention (row, people[i]);
      if (absent == NULL || name == NULL || !name_has_word (name, absent))
        people[kept++] = people[i];
    }
  return kept;
}

guint
row_keep_present (const struct profile_row *row, guint32 *people, guint count)
{
  guint32 presence = row->import->layout.rules.presence;
  count = keep_unnamed (row, row_text (row, ROLE_NOTE), people, count);
  if (presence != NO_COLUMN && !row->import->layout.rules.presence_marks
      && presence != row->import->columns.of_role[ROLE_NOTE])
    count = keep_unnamed (row, row_cell_at (row, presence), people, count);
  return count;
}

gboolean
row_column_did_not_come (const struct profile_row *row, guint32 column)
{
  const struct table_rules *rules = &row->import->layout.rules;
  const struct columns *columns = &row->import->columns;
  if (column == NO_COLUMN || column_subset_is_empty (&rules->answers)
      || columns->column[column].role != rules->answers_of)
    return FALSE;
  guint32 answer = numbered_answer_of (&rules->answers, columns, column);
  return answer != NO_COLUMN && numbered_answer_denies (row_cell_at (row, answer));
}
