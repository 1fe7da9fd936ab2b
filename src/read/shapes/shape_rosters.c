/* Rosters: pairs, duties, tasks, ranked choices. */
#include <string.h>
#include "pln/text.h"
#include "read/people/non_people.h"
#include "read/columns/column_groups.h"
#include "read/columns/day_column.h"
#include "read/people/full_names.h"
#include "read/people/people_cell.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/shapes/shape_rosters.h"
#include "read/columns/tie_values.h"
#include "read/evidence/split_names.h"
#include "read/columns/unused_columns.h"

#define PEOPLE_LEAST 0.6

/* Headers that describe the row in words that look like names. */
static gboolean
header_titles_row (const char *header)
{
  g_autofree char *split = header_split (header);
  if (header_names_buyer (header) || header_names_company (header))
    return TRUE;
  return header_matches (
    "summary|title|subject|topic|project|team|location|venue|service|theme|text|notes|note|room|place|event|description|"
    "status|type|titel|thema|ort|raum|gottesdienst|projekt|betreff|titre|sujet|lieu|salle|theme|titulo|asunto|tema|lugar|"
    "sala|onderwerp|plaats|ruimte|zaal|titolo|oggetto|luogo|stanza|assunto|local",
    split);
}

/* The share of cells with people, of those that are not vacant. */
static double
people_share (const struct table_evidence *evidence, guint32 column)
{
  guint vacant = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      vacant += sample_row_at (rows, i)->line >= evidence->layout->first_line && *text != '\0'
                && text_is_free_place (text);
    }
  return filled > vacant ? evidence_people_share (evidence, column) * filled / (filled - vacant)
                         : 0;
}

static gboolean
holds_people (const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 0 && people_share (evidence, i) >= PEOPLE_LEAST
         && evidence_share (evidence, i, CONTENT_EMAIL) <= 0.5;
}

/* "Buddy 1" and "Buddy 2" are two of a kind: neither leads. */
static gboolean
leads_are_numbered (const struct columns *columns, const struct table_evidence *evidence)
{
  g_autofree char *base = NULL;
  guint n = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean gives;
      if (!holds_people (evidence, i) || !header_names_roster_end (columns->column[i].name, &gives))
        continue;
      g_autofree char *bare = header_without_number (columns->column[i].name);
      if (!gives || (base != NULL && strcmp (base, bare) != 0))
        return FALSE;
      g_free (base);
      base = g_steal_pointer (&bare);
      n++;
    }
  return n > 1;
}

/* Does some row name only one person? Then somebody else was there who is in no column. */
static gboolean
some_are_alone (const struct columns *columns, const struct table_evidence *evidence, guint32 name)
{
  const GArray *rows = evidence->layout->row;
  g_autofree gboolean *is_end = g_new (gboolean, columns->count);
  gboolean gives;
  for (guint32 c = 0; c < columns->count; c++)
    is_end[c] = c == name
                || (holds_people (evidence, c)
                    && header_names_roster_end (columns->column[c].name, &gives));
  for (guint i = 0; i < rows->len; i++)
    {
      guint named = 0;
      for (guint32 c = 0; c < columns->count; c++)
        named += is_end[c] && *sample_cell (sample_row_at (rows, i), c) != '\0';
      if (named == 1 && sample_row_at (rows, i)->line >= evidence->layout->first_line)
        return TRUE;
    }
  return FALSE;
}

/* "Name" or "Person" beside the only other end, "Buddy" or "Partner", in a short list: the other end of
 * the pair. */
static guint32
name_beside_end (const struct columns *columns, const struct table_evidence *evidence)
{
  enum
  {
    FEW = 4
  };
  guint32 found = NO_COLUMN;
  gboolean gives;
  for (guint32 i = 0; i < columns->count; i++)
    {
      const struct column *column = &columns->column[i];
      if (!holds_people (evidence, i) || header_names_roster_end (column->name, &gives)
          || (evidence->column[i].distinct == 1 && evidence->rows > 1)
          || evidence_share (evidence, i, CONTENT_DIGITS) == 1)
        continue;
      gboolean named
        = role_of_header (column->name) == ROLE_NAME || header_counts_person (column->folded);
      if (!named || found != NO_COLUMN)
        return NO_COLUMN;
      found = i;
    }
  return columns->count <= FEW && !columns_have (columns, ROLE_EVENT) ? found : NO_COLUMN;
}

/* "Ruiz, Ana" in each cell. */
static gboolean
puts_last_names_first (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0' && strchr (text, ',') == NULL)
        return FALSE;
    }
  return TRUE;
}

gboolean
take_pairs (struct table_layout *layout, struct columns *columns,
            const struct table_evidence *evidence)
{
  guint32 leads = 0, others = 0, first = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean this_gives;
      if (!holds_people (evidence, i)
          || !header_names_roster_end (columns->column[i].name, &this_gives))
        continue;
      leads += this_gives;
      others += !this_gives;
      first = first == NO_COLUMN ? i : first;
    }
  gboolean logs = (columns_have (columns, ROLE_DATE) && columns_have (columns, ROLE_TOPIC))
                  || columns_weigh_ties (columns);
  gboolean numbered = leads_are_numbered (columns, evidence);
  guint32 name = leads + others == 1 ? name_beside_end (columns, evidence) : NO_COLUMN;
  others += name != NO_COLUMN;
  if ((others == 0 && !numbered) || (leads == 0 && others < 2) || logs)
    return FALSE;
  gboolean meets = leads == 0 || numbered;
  if (meets && some_are_alone (columns, evidence, name))
    return FALSE;
  /* "Ruiz, Ana" beside "Ben Okafor", who has a row too: one name each, which references know. */
  if (meets && name != NO_COLUMN && puts_last_names_first (evidence, name)
      && column_names_rows (columns, evidence, name, first) == NAMES_ROW)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean this_gives;
      enum role role = columns->column[i].role;
      if (i == name)
        columns->column[i].role = meets ? ROLE_WITH : ROLE_TO;
      else if (holds_people (evidence, i)
               && header_names_roster_end (columns->column[i].name, &this_gives))
        columns->column[i].role = meets ? ROLE_WITH : this_gives ? ROLE_FROM : ROLE_TO;
      else if (role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH || role == ROLE_NAME)
        columns->column[i].role = ROLE_NONE;
    }
  columns_set_role (columns, first, columns->column[first].role);
  columns_choose_day (evidence, columns, TRUE);
  layout->profile = profile_by_name (meets ? "people-of-a-row" : "pairs");
  return TRUE;
}

/* Does somebody from this column occur in another column too? */
static gboolean
shares_people (const struct table_evidence *evidence, const struct columns *columns, guint32 one)
{
  guint peers = 0;
  for (guint32 i = 0; i < columns->count && peers < PEERS_MOST; i++)
    {
      if (i == one || !holds_people (evidence, i))
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

/* Two duties that half of the people take both, under headers that say nothing of people. */
static gboolean
two_duties_are_linked (const struct columns *columns, const struct table_evidence *evidence,
                       const guint32 duty[2])
{
  if (columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO)
      || columns_have (columns, ROLE_WITH))
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
      if (role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH || role == ROLE_NAME)
        return TRUE;
    }
  return FALSE;
}

/* Are the cells single words with a capital, and does somebody of the column work elsewhere? */
static gboolean
holds_shared_first_names (const struct table_evidence *evidence, const struct columns *columns,
                          guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint names = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->layout->first_line || *text == '\0'
          || text_is_free_place (text))
        continue;
      if (strpbrk (text, " 0123456789:/@?,;") != NULL || strlen (text) < 3
          || !g_unichar_isupper (g_utf8_get_char (text)))
        return FALSE;
      names++;
    }
  return names > 0 && !header_names_people (columns)
         && !column_holds_codes (evidence, columns, column)
         && evidence->layout->rules.given[0] == NO_COLUMN && !repeats_in_row (evidence, column)
         && shares_people (evidence, columns, column);
}

static gboolean
holds_duty (const struct table_evidence *evidence, const struct columns *columns, guint32 column)
{
  return evidence->column[column].filled > 0
         && header_person_kind (columns->column[column].name) != HEADER_HANDLES
         && !header_ends_in_with (columns->column[column].name)
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
          && holds_people (evidence, i))
        return TRUE;
    }
  return FALSE;
}

gboolean
take_duties (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
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
  if (date == NO_COLUMN || evidence_share (evidence, date, CONTENT_DAY) < 0.9
      || (!two && (duties < 3 || linked < 2))
      || (linked < 3 && has_numbered_group (columns, evidence))
      || columns_have (columns, ROLE_CHANNEL) || columns_have (columns, ROLE_THREAD)
      || columns_have (columns, ROLE_DIRECTION) || columns_have (columns, ROLE_NAME)
      || columns_have (columns, ROLE_EMAIL) || header_names_both_ends (columns))
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean free = role == ROLE_NONE || role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH
                      || role == ROLE_INTRODUCED_BY || role == ROLE_NOTE || role == ROLE_ROLE;
      if (free && holds_duty (evidence, columns, i)
          && table_rules_set_aside (&layout->rules, i) == NULL
          && (!header_titles_row (columns->column[i].name)
              || holds_shared_first_names (evidence, columns, i)))
        columns->column[i].role = ROLE_WITH;
      else if (role == ROLE_FROM || role == ROLE_TO || role == ROLE_WITH)
        columns->column[i].role = ROLE_NONE;
    }
  columns_set_role (columns, date, ROLE_DATE);
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

gboolean
take_tasks (struct table_layout *layout, struct columns *columns)
{
  gboolean tasks = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    tasks |= header_names_task (columns->column[i].name)
             || (columns->column[i].role == ROLE_WITH
                 && header_names_presenters (columns->column[i].folded));
  if (!tasks || columns_have (columns, ROLE_EVENT) || !columns_have (columns, ROLE_WITH)
      || columns_have (columns, ROLE_FROM) || columns_have (columns, ROLE_TO))
    return FALSE;
  layout->profile = profile_by_name ("people-of-a-row");
  return TRUE;
}

gboolean
take_ordered_choices (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  guint32 naming = NO_COLUMN, first = NO_COLUMN, n = 0;
  g_autofree char *base = NULL;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (own == NULL && naming == NO_COLUMN && evidence_people_share (evidence, i) > PEOPLE_LEAST
          && evidence_is_unique (evidence, i)
          && (role == ROLE_NAME || role == ROLE_FROM || role == ROLE_WITH
              || i == evidence_first_column (evidence)))
        naming = i;
      if (own == NULL || strchr (columns->column[i].name, '?') != NULL || role == ROLE_FIRST_NAME
          || table_rules_set_aside (&layout->rules, i) != NULL || role == ROLE_LAST_NAME
          || evidence_people_share (evidence, i) < PEOPLE_LEAST
          || (base != NULL && strcmp (base, own) != 0))
        continue;
      if (base == NULL)
        base = g_steal_pointer (&own), first = i;
      n++;
    }
  guint shared = 0;
  for (guint32 i = 0; i < columns->count && naming != NO_COLUMN && n >= 2; i++)
    {
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (i >= first && own != NULL && strcmp (base, own) == 0)
        shared += values_shared (evidence, i, naming);
    }
  if (shared == 0 || columns_have (columns, ROLE_DATE))
    return FALSE;
  for (guint32 i = first; i < columns->count; i++)
    {
      g_autofree char *own = header_without_ordinal (columns->column[i].name);
      if (own != NULL && strcmp (base, own) == 0)
        columns->column[i].role = ROLE_TO;
    }
  columns_set_role (columns, naming, ROLE_NAME);
  layout->profile = profile_by_name ("nominations");
  return TRUE;
}
