/* Recognises the list of a person who notes each conversation beside the name. A day that several people
 * share is that of a gathering, and the table a register. */
#include <string.h>
#include "read/evidence/day_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/meeting_words.h"
#include "read/evidence/value_words.h"
#include "read/shapes/shape_contact_days.h"
#include "read/vocabulary/concepts.h"

static gboolean
word_is_contact (const char *word)
{
  return text_means (WORDS_CONTACT_NOUN, word);
}

/* "1st conversation", "Treffen 2" */
static gboolean
header_names_conversation (const char *header)
{
  g_autofree char *base = header_without_ordinal (header);
  if (base == NULL)
    return FALSE;
  g_auto (GStrv) word = g_strsplit (base, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (word_is_meeting (*one) || word_is_talk (*one) || word_is_contact (*one))
      return TRUE;
  return FALSE;
}

/* How many cells give a day ("04/02/2025", "4 Feb 2025 by phone"), say that there was none, or tell of it
 * in words alone ("long ago"); FALSE: some hold figures that are not a day. */
struct day_cells
{
  guint days, never, words;
};

static gboolean
count_days (const struct table_evidence *evidence, guint32 column, struct day_cells *cells)
{
  const GArray *rows = evidence->layout->row;
  *cells = (struct day_cells){ 0, 0, 0 };
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0')
        continue;
      g_autofree char *day = text_find_moment (text);
      gboolean never = day == NULL && text_says_never (text);
      if (day == NULL && !never && strpbrk (text, "0123456789") != NULL)
        return FALSE;
      *(day != NULL ? &cells->days : never ? &cells->never : &cells->words) += 1;
    }
  return TRUE;
}

/* Days, and words such as "never" beside some of them. */
static gboolean
holds_days_or_never (const struct table_evidence *evidence, guint32 column)
{
  struct day_cells cells;
  return count_days (evidence, column, &cells) && cells.days > 0 && cells.words < cells.days;
}

/* A list of people with the day on which the owner last spoke to each. */
static gboolean
lists_last_contacts (const struct columns *columns, const struct table_evidence *evidence,
                     guint32 day, guint32 *person)
{
  guint32 with = columns->of_role[ROLE_WITH];
  if (!header_names_last_contact (columns->column[day].name)
      || !holds_days_or_never (evidence, day))
    return FALSE;
  if (with == NO_COLUMN)
    return columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  *person = with;
  return columns->column[with].next == NO_COLUMN && !columns_have (columns, ROLE_DATE)
         && !columns_have (columns, ROLE_NAME) && evidence_is_unique (evidence, with)
         && evidence_holds_one_each (evidence, with);
}

/* Only days, each of one person, and words for those who were not met. */
static gboolean
holds_own_days (const struct table_evidence *evidence, guint32 column)
{
  struct day_cells cells;
  const struct column_evidence *one = &evidence->column[column];
  return count_days (evidence, column, &cells) && cells.days > 0 && cells.words == 0
         && one->filled - one->distinct < MAX (cells.never, 1);
}

gboolean
take_contact_days (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  static const enum role others[] = { ROLE_FROM, ROLE_TO, ROLE_EVENT, ROLE_DIRECTION };
  struct column_subset days = { 0 };
  guint32 first = NO_COLUMN, person = NO_COLUMN;
  guint count = 0;
  gboolean last = FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (columns_have (columns, others[i]))
      return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean is_last = lists_last_contacts (columns, evidence, i, &person);
      if (!is_last
          && !(header_names_conversation (columns->column[i].name) && holds_own_days (evidence, i)))
        continue;
      column_subset_add (&days, i);
      first = first == NO_COLUMN ? i : first;
      last |= is_last;
      count++;
    }
  gboolean named = columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME);
  if ((count < 2 && !last) || (!last && (!named || columns_have (columns, ROLE_WITH))))
    return FALSE;
  if (person != NO_COLUMN)
    columns_set_role (columns, person, ROLE_NAME);
  for (guint32 i = 0; i < columns->count; i++)
    if (column_subset_has (&days, i) || columns->column[i].role == ROLE_DATE)
      columns->column[i].role = i == first ? ROLE_DATE : ROLE_OTHER_DATE;
  columns_set_role (columns, first, ROLE_DATE);
  layout->rules.contact_days = days;
  layout->profile = profile_by_name ("contact-days");
  return TRUE;
}
