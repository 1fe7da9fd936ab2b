/* Rosters of duties: a date, and one column of people for each duty. */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/people/full_names.h"
#include "read/people/people_cell.h"
#include "read/columns/column_groups.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/period_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/columns/unmet_people.h"
#include "read/shapes/shape_rosters.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* Headers that describe the row in words that look like names. */
static gboolean
header_titles_row (const char *header)
{
  g_autofree char *split = header_split (header);
  if (header_names_buyer (header) || header_names_company (header))
    return TRUE;
  return text_means (WORDS_OF_A_DUTY, split);
}

/* Does somebody from this column occur in another column too? */
static gboolean
shares_people (const struct table_evidence *evidence, const struct columns *columns, guint32 one)
{
  guint peers = 0;
  for (guint32 i = 0; i < columns->count && peers < PEERS_MOST; i++)
    {
      if (i == one || !roster_column_holds_people (evidence, i))
        continue;
      peers++;
      if (values_shared (evidence, one, i) > 0)
        return TRUE;
    }
  return FALSE;
}

/* The names in the cells of a column, those in lists as well. */
static GHashTable *
names_of_column (const struct table_evidence *evidence, guint32 column)
{
  GHashTable *names = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      g_autoptr (GPtrArray) part = g_ptr_array_new ();
      if (row->line >= evidence->layout->first_line)
        people_cell_split (sample_cell (row, column), PEOPLE_COMMA | PEOPLE_AND, part);
      for (guint k = 0; k < part->len; k++)
        g_hash_table_add (names, part->pdata[k]);
    }
  return names;
}

static gboolean
some_row_fills_both (const struct table_evidence *evidence, const guint32 column[2])
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (row->line >= evidence->layout->first_line && *sample_cell (row, column[0]) != '\0'
          && *sample_cell (row, column[1]) != '\0')
        return TRUE;
    }
  return FALSE;
}

/* Two duties that half of the people take both, under headers that say nothing of people or name a host. */
static gboolean
two_duties_are_linked (const struct columns *columns, const struct table_evidence *evidence,
                       const guint32 duty[2])
{
  guint32 from = columns->of_role[ROLE_FROM];
  gboolean host = (from == duty[0] || from == duty[1])
                  && header_person_kind (columns->column[from].name) == HEADER_LEADS;
  if ((from != NO_COLUMN && !host) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_WITH) || !some_row_fills_both (evidence, duty))
    return FALSE;
  g_autoptr (GHashTable) one = names_of_column (evidence, duty[0]);
  g_autoptr (GHashTable) other = names_of_column (evidence, duty[1]);
  GHashTableIter each;
  gpointer name;
  guint shared = 0;
  g_hash_table_iter_init (&each, one);
  while (g_hash_table_iter_next (&each, &name, NULL))
    shared += g_hash_table_contains (other, name) != 0;
  return shared > 0 && 2 * shared >= MIN (g_hash_table_size (one), g_hash_table_size (other));
}

/* Are the cells names of at least two words, except for vacant places? */
static gboolean
holds_full_names (const struct table_evidence *evidence, guint32 column)
{
  guint names = 0, filled = 0;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *text = sample_cell (row, column), *blank = strrchr (text, ' ');
      if (row->line < evidence->layout->first_line || *text == '\0' || text_is_free_place (text))
        continue;
      filled++;
      names += name_look_of (text) != LOOKS_UNLIKE_NAME
               || (blank != NULL && g_unichar_isupper (g_utf8_get_char (text))
                   && !g_unichar_islower (g_utf8_get_char (blank + 1))
                   && strpbrk (text, "0123456789:/@?") == NULL);
    }
  return filled > 0 && names * 10 >= filled * 8;
}

/* Does a cell of the column stand in another column of the same row? Nobody has two duties at once;
 * moods and marks may repeat. */
static gboolean
repeats_in_row (const struct table_evidence *evidence, guint32 column)
{
  const guint32 *own = evidence->cell + (gsize)column * evidence->rows;
  for (guint32 c = 0; c < MIN (evidence->count, PEERS_MOST); c++)
    for (guint i = 0; i < evidence->rows && c != column; i++)
      if (own[i] != 0 && own[i] == evidence->cell[(gsize)c * evidence->rows + i])
        return TRUE;
  return FALSE;
}

/* Does the header of some column name its people? */
static gboolean
header_names_people (const struct columns *columns)
{
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    {
      enum role role = role_of_header (columns->column[i].name);
      if (role_is_end (role) || role == ROLE_NAME)
        return TRUE;
    }
  return FALSE;
}

/* Are the cells single words with a capital, and does somebody of the column work elsewhere, or are they
 * given names? Behind a name may stand another that it replaces. */
static gboolean
holds_shared_first_names (const struct table_evidence *evidence, const struct columns *columns,
                          guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint names = 0, given = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0'
          || text_is_free_place (text))
        continue;
      g_autofree char *name = person_text_plain_name (text);
      if (strpbrk (name, " 0123456789:/@?,;") != NULL || strlen (name) < 3
          || !g_unichar_isupper (g_utf8_get_char (name)))
        return FALSE;
      g_autofree char *folded = header_fold (name);
      given += word_is_given_name (folded);
      names++;
    }
  return names > 0 && !header_names_people (columns)
         && !column_holds_codes (evidence, columns, column)
         && evidence->layout->rules.given[0] == NO_COLUMN && !repeats_in_row (evidence, column)
         && (shares_people (evidence, columns, column) || 2 * given > names);
}

static gboolean
holds_duty (const struct table_evidence *evidence, const struct columns *columns, guint32 column)
{
  enum header_person kind = header_person_kind (columns->column[column].name);
  return evidence->column[column].filled > 0 && kind != HEADER_HANDLES && kind != HEADER_RECORDS
         && !header_ends_in_with (columns->column[column].name)
         && !header_names_absent (columns->column[column].name)
         && !header_heads_period (columns->column[column].name)
         && !header_is (columns->column[column].name, WORDS_BEFORE_OR_AFTER)
         && (holds_full_names (evidence, column)
             || holds_shared_first_names (evidence, columns, column));
}

/* "From" and "to", "sender" and "receiver": the header names both ends of a tie. */
static gboolean
header_names_both_ends (const struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM], to = columns->of_role[ROLE_TO];
  return from != NO_COLUMN && to != NO_COLUMN
         && role_of_header (columns->column[from].name) == ROLE_FROM
         && role_of_header (columns->column[to].name) == ROLE_TO;
}

/* "Friend 1", "Friend 2" beside a name: somebody names others; this is not a plan. */
static gboolean
has_numbered_group (const struct columns *columns, const struct table_evidence *evidence)
{
  for (guint32 i = 0; i + 1 < columns->count; i++)
    {
      const char *one = columns->column[i].name, *other = columns->column[i + 1].name;
      g_autofree char *a = header_without_number (one), *b = header_without_number (other);
      if (*a != '\0' && strcmp (a, b) == 0 && strcmp (one, other) != 0
          && roster_column_holds_people (evidence, i))
        return TRUE;
    }
  return FALSE;
}

/* A plan of duties has days, and columns for nothing that makes it a log or a list of people. Those who
 * review what an author wrote do so each alone. */
static gboolean
may_plan_duties (const struct columns *columns, const struct table_evidence *evidence)
{
  guint32 date = columns->of_role[ROLE_DATE];
  return date != NO_COLUMN && evidence_share (evidence, date, CONTENT_DAY) >= 0.9
         && !columns_have (columns, ROLE_CHANNEL) && !columns_have (columns, ROLE_THREAD)
         && !columns_have (columns, ROLE_DIRECTION) && !columns_have (columns, ROLE_NAME)
         && !columns_have (columns, ROLE_EMAIL) && !header_names_both_ends (columns)
         && !columns_have_author (columns) && !evidence->layout->rules.givers_named;
}

gboolean
take_duties (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  if (!may_plan_duties (columns, evidence))
    return FALSE;
  guint32 date = columns->of_role[ROLE_DATE];
  guint32 duty[2] = { NO_COLUMN, NO_COLUMN };
  guint duties = 0, linked = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (!holds_duty (evidence, columns, i) || table_rules_set_aside (&layout->rules, i) != NULL)
        continue;
      enum role role = columns->column[i].role;
      if (role == ROLE_EVENT || role == ROLE_PLACE || role == ROLE_ORG || role == ROLE_TOPIC
          || (header_titles_row (columns->column[i].name)
              && !holds_shared_first_names (evidence, columns, i)))
        continue;
      if (duties < 2)
        duty[duties] = i;
      duties++;
      linked += shares_people (evidence, columns, i);
    }
  gboolean two = duties == 2 && two_duties_are_linked (columns, evidence, duty);
  if ((!two && (duties < 3 || linked < 2))
      || (linked < 3 && has_numbered_group (columns, evidence)))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean free = role == ROLE_NONE || role_is_end (role) || role == ROLE_INTRODUCED_BY
                      || role == ROLE_NOTE || role == ROLE_ROLE;
      if (free && holds_duty (evidence, columns, i)
          && table_rules_set_aside (&layout->rules, i) == NULL
          && (!header_titles_row (columns->column[i].name)
              || holds_shared_first_names (evidence, columns, i)))
        columns->column[i].role = ROLE_WITH;
      else if (role_is_end (role))
        columns->column[i].role = ROLE_NONE;
      if (!columns->column[i].told && header_names_absent (columns->column[i].name))
        columns_drop_absent (layout, columns, i);
    }
  columns_set_role (columns, date, ROLE_DATE);
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}
