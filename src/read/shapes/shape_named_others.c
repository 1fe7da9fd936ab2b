/* Rows of people that name other people: nominations and organisation charts. */
#include <string.h>
#include "read/people/non_people.h"
#include "read/sniff/content_detection.h"
#include "read/columns/tie_values.h"
#include "read/sniff/set_aside.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"
#include "read/evidence/period_headers.h"
#include "read/shapes/mutual_partners.h"
#include "read/shapes/shape_id_choices.h"
#include "read/shapes/shape_memberships.h"
#include "read/shapes/shape_named_others.h"
#include "read/evidence/split_names.h"
#include "read/evidence/thing_headers.h"
#include "read/vocabulary/concepts.h"

/* The first names of people whose whole names stand in the columns behind. */
static gboolean
was_joined (const struct table_layout *layout, const struct table_evidence *evidence, guint32 i)
{
  return layout->rules.names_are_joined && evidence->column[i].filled == 0
         && table_rules_set_aside (&layout->rules, i) != NULL;
}

/* For each column, how many from it on are a numbered group of people, "Friend 1", "Friend 2": 0 if one of
 * them holds something else. Linear in the headers. Free with g_free. */
static guint32 *
numbered_groups (const struct table_layout *layout, const struct columns *columns,
                 const struct table_evidence *evidence)
{
  guint32 *length = g_new0 (guint32, columns->count + 1);
  g_autofree char *behind = NULL; /* the header of the next column, without its number */
  gboolean people = TRUE;
  for (guint32 i = columns->count, after = 0; i-- > 0;)
    {
      const char *header = columns->column[i].name;
      if (was_joined (layout, evidence, i))
        {
          after++;
          continue;
        }
      char *base = header_ends_in_number (header) ? header_without_number (header) : NULL;
      gboolean goes_on = base != NULL && behind != NULL && strcmp (base, behind) == 0;
      people = (people || !goes_on)
               && (evidence->column[i].filled == 0 || evidence_people_share (evidence, i) >= 0.5);
      after = goes_on ? after + 1 : 1;
      if (base != NULL && people && *base != '\0' && strcmp (base, "column") != 0
          && table_rules_set_aside (&layout->rules, i) == NULL)
        length[i] = after;
      g_free (behind);
      behind = base;
    }
  return length;
}

/* "Alter 2 Name", which already names somebody: parts of each person stand between such columns. */
static gboolean
is_numbered_name (const struct columns *columns, guint32 i)
{
  const char *name = columns->column[i].name;
  g_autofree char *split = header_split (name);
  g_autofree char *bare = header_without_number (name);
  return columns->column[i].role == ROLE_TO && strcmp (split, bare) != 0
         && !g_ascii_isdigit (split[strlen (split) - 1]);
}

/* "Project", "Team", "Titel": "Bus Buddy" looks like a name there, and is not one of a person. */
static gboolean
header_names_no_person (const char *header)
{
  g_autofree char *split = header_split (header);
  return header_names_title (header) || text_means (WORDS_GROUP, split)
         || header_heads_things (header);
}

static guint32
naming_column (const struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role roles[] = { ROLE_NAME, ROLE_FIRST_NAME, ROLE_FROM, ROLE_EMAIL };
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    if (columns_have (columns, roles[i]))
      return columns->of_role[roles[i]];
  for (guint32 i = 0; i < columns->count; i++)
    if (header_ends_in_name (columns->column[i].name) && !is_numbered_name (columns, i)
        && evidence_people_share (evidence, i) > 0.8 && evidence_is_unique (evidence, i))
      return i;
  guint32 first = evidence_first_column (evidence);
  return columns->count > 0 && !header_names_no_person (columns->column[first].name)
             && evidence_people_share (evidence, first) > 0.8
             && evidence_is_unique (evidence, first)
           ? first
           : NO_COLUMN;
}

/* "Seat 1" names nobody in "Seat 2": both are numbered alike. */
static gboolean
are_of_a_kind (const struct columns *columns, guint32 one, guint32 other)
{
  g_autofree char *base = header_without_number (columns->column[one].name);
  g_autofree char *peer = header_without_number (columns->column[other].name);
  return *base != '\0' && header_ends_in_number (columns->column[one].name)
         && header_ends_in_number (columns->column[other].name) && strcmp (base, peer) == 0;
}

/* "Team", "Captain", "Player 1", "Player 2": nobody chose anybody, they are together. */
static gboolean
rows_are_groups (const struct columns *columns, const struct table_evidence *evidence,
                 guint32 naming, guint32 member)
{
  if (columns->column[naming].role == ROLE_NAME || columns->column[naming].role == ROLE_FIRST_NAME)
    return FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *split = header_split (columns->column[i].name);
      if (text_means (WORDS_GROUP, split) && evidence_is_unique (evidence, i)
          && header_lists_those_present (columns->column[member].name))
        return TRUE;
    }
  return FALSE;
}

/* "Mentee" before "Assigned mentor": the first column names the person of each row. */
static gboolean
rows_start_with_names (const struct table_evidence *evidence)
{
  guint32 first = evidence_first_column (evidence);
  return evidence->count > 0 && evidence_is_unique (evidence, first)
         && evidence_share (evidence, first, CONTENT_FULL) > 0.8
         && evidence->column[first].filled == evidence->rows;
}

/* Whole names, or given ones. */
static gboolean
names_people (const struct table_evidence *evidence, guint32 i)
{
  return evidence_people_share (evidence, i) >= NEARLY_ALL
         && (evidence_share (evidence, i, CONTENT_FULL) >= NEARLY_ALL
             || evidence_share (evidence, i, CONTENT_PERSON) >= 0.5);
}

/* Is a column the first of a block, "name 1" before "relation 1"? *base and *beside: the two headers without
 * their number; free both with g_free. */
static gboolean
starts_block (const struct columns *columns, const struct table_evidence *evidence, guint32 i,
              char **base, char **beside)
{
  *base = *beside = NULL;
  if (i + 1 >= columns->count || !header_ends_in_number (columns->column[i].name)
      || !header_ends_in_number (columns->column[i + 1].name)
      || (columns->column[i].role != ROLE_NONE && columns->column[i].role != ROLE_NAME
          && !role_is_end (columns->column[i].role))
      || (evidence->column[i].filled > 0 && !names_people (evidence, i))
      || evidence_share (evidence, i + 1, CONTENT_FULL) > 0.2
      || evidence_share (evidence, i + 1, CONTENT_NUMBER) > 0.2
      || table_rules_set_aside (&evidence->layout->rules, i) != NULL)
    return FALSE;
  *base = header_without_number (columns->column[i].name);
  *beside = header_without_number (columns->column[i + 1].name);
  return **base != '\0' && **beside != '\0' && strcmp (*base, *beside) != 0;
}

/* "name 1", "relation 1", "name 2", "relation 2" behind who named them: what was asked about each stands
 * beside the name; a result beside each player does not. Gives all such names the other end; FALSE: there are not two. */
static gboolean
take_blocks (struct columns *columns, const struct table_evidence *evidence, guint32 naming)
{
  g_autofree char *name = NULL, *about = NULL;
  struct column_subset named = { 0 };
  guint n = 0;
  if (header_ends_in_number (columns->column[naming].name) /* one of those who met */
      || header_person_kind (columns->column[naming].name) != HEADER_NO_PERSON
      || evidence->column[naming].of[CONTENT_PERSON] * 2 < evidence->column[naming].filled
      || evidence_share (evidence, naming, CONTENT_FULL) < NEARLY_ALL)
    return FALSE;
  for (guint32 i = naming + 1; i < columns->count; i++)
    {
      char *base, *beside;
      gboolean starts = starts_block (columns, evidence, i, &base, &beside);
      if (starts && (name == NULL || (strcmp (name, base) == 0 && strcmp (about, beside) == 0)))
        {
          g_free (name), g_free (about);
          name = base, about = beside;
          column_subset_add (&named, i);
          n++;
          continue;
        }
      g_free (base), g_free (beside);
    }
  for (guint32 i = column_subset_next (&named, 0); n > 1 && i != NO_COLUMN;
       i = column_subset_next (&named, i + 1))
    columns->column[i].role = ROLE_TO;
  return n > 1;
}

gboolean
take_nominations (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence)
{
  guint32 naming = naming_column (columns, evidence);
  guint32 date = columns->of_role[ROLE_DATE];
  gboolean found = FALSE;
  guint named = 0;
  if (naming == NO_COLUMN || columns_have (columns, ROLE_EVENT)
      || (date != NO_COLUMN && !header_dates_answer (columns->column[date].folded))
      || columns_ask_for_people (columns)
      /* "Team Name" names a team, and no person who chooses. */
      || (columns->column[naming].role == ROLE_NAME
          && header_names_group (columns->column[naming].name)))
    return FALSE;
  if (columns->column[naming].role == ROLE_FROM && rows_start_with_names (evidence))
    naming = evidence_first_column (evidence);
  g_autofree guint32 *groups = numbered_groups (layout, columns, evidence);
  for (guint32 i = 0; i < columns->count; i++)
    {
      guint32 n = i == naming || are_of_a_kind (columns, naming, i) ? 0 : groups[i];
      named += i != naming && is_numbered_name (columns, i);
      if (n < 2 || columns->column[i].role == ROLE_EMAIL || columns->column[i].role == ROLE_PROFILE
          || columns->column[i].role == ROLE_ALIASES || columns->column[i].role == ROLE_TAGS
          || columns->column[i].role == ROLE_ORG || rows_are_groups (columns, evidence, naming, i))
        continue;
      /* People named in the cells also occur as names of rows. */
      guint shared = 0;
      for (guint32 k = i; k < i + n; k++)
        shared += values_shared (evidence, k, naming);
      if (shared == 0 && columns->column[i].role != ROLE_WITH && columns->column[i].role != ROLE_TO
          && columns->column[i].role != ROLE_KNOWS)
        continue;
      for (guint32 k = i; k < i + n; k++)
        if (!was_joined (layout, evidence, k))
          columns->column[k].role = ROLE_TO;
      found = TRUE;
      i += n - 1;
    }
  if (!found && named < 2 && !take_blocks (columns, evidence, naming))
    return FALSE;
  if (columns->column[naming].role == ROLE_FROM || columns->column[naming].role == ROLE_NONE
      || columns->column[naming].role == ROLE_ID)
    columns->column[naming].role = ROLE_NAME;
  columns_set_role (columns, naming, columns->column[naming].role);
  layout->profile = profile_by_name ("nominations");
  return TRUE;
}

gboolean
header_names_superior (const char *folded)
{
  g_autofree char *split = header_split_id (folded);
  g_auto (GStrv) word = g_strsplit (split, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (g_str_has_prefix (*one, "lead") || text_means (WORDS_RELATIVE, *one))
      return TRUE;
  return text_has_part (WORDS_RELATION_PART, split);
}

/* "Manager", "Choice 2": people beside the one of the row. */
static gboolean
header_names_nominated (const char *header)
{
  return header_names_superior (header) || header_names_other_person (header);
}

/* How many values of a column may name somebody: "-" and "none" do not. */
static guint
count_names (const struct table_evidence *evidence, guint32 column)
{
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) nobody = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0' && account_names_nobody (text))
        g_hash_table_add (nobody, (gpointer)text);
    }
  return evidence->column[column].distinct
         - MIN (g_hash_table_size (nobody), evidence->column[column].distinct);
}

/* The column that holds the values of this column's cells as ids of other rows; NO_COLUMN: none. */
static guint32
referenced_column (const struct columns *columns, const struct table_evidence *evidence,
                   guint32 column)
{
  guint32 best = NO_COLUMN;
  guint most = 0, keys = 0, names = count_names (evidence, column);
  for (guint32 key = 0; key < columns->count && keys < PEERS_MOST; key++)
    {
      if (key == column || !evidence_is_unique (evidence, key)
          || evidence->column[key].filled < evidence->rows
          || header_names_nominated (columns->column[key].name))
        continue;
      keys++;
      guint shared = values_shared (evidence, column, key);
      if (shared * 2 > names && shared > most)
        most = shared, best = key;
    }
  return best;
}

/* A row for each person; several posts may be vacant. */
static gboolean
rows_are_people (const struct columns *columns, const struct table_evidence *evidence,
                 guint32 naming)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const GArray *rows = evidence->layout->row;
  gboolean parts = columns->column[naming].role == ROLE_FIRST_NAME;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      char *name = parts ? split_name_of_row (columns, row) : g_strdup (sample_cell (row, naming));
      if (row->line < evidence->layout->first_line || *name == '\0')
        {
          g_free (name);
          continue;
        }
      gboolean vacant = text_is_vacant_post (name);
      if (!g_hash_table_add (seen, name) && !vacant)
        return FALSE;
    }
  return g_hash_table_size (seen) > 0;
}

static gboolean
is_zero (const char *text)
{
  return strcmp (text, "0") == 0;
}

/* "friend 2" beside "friend 1", which names rows: its own numbers are codes, or people outside the list. */
static void
take_siblings (struct table_layout *layout, struct columns *columns,
               const struct table_evidence *evidence)
{
  g_autoptr (GHashTable) bases = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_TO)
      g_hash_table_add (bases, header_without_number (columns->column[i].name));
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (columns->column[i].role != ROLE_NONE || evidence->column[i].filled == 0
          || table_rules_set_aside (&layout->rules, i) != NULL
          || evidence_share (evidence, i, CONTENT_DAY) > 0)
        continue;
      g_autofree char *base = header_without_number (columns->column[i].name);
      if (*base == '\0' || !g_hash_table_contains (bases, base))
        continue;
      if (column_holds_only (evidence, i, is_zero))
        table_layout_set_aside (layout, columns, i, "it names nobody");
      else
        columns->column[i].role = ROLE_TO;
    }
}

/* Does another column name the people that this one gives by id? */
static gboolean
is_named_beside (const struct columns *columns, const struct table_evidence *evidence,
                 guint32 naming, guint32 reference)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != reference && i != naming && evidence->column[i].filled > 0
        && column_names_rows (columns, evidence, naming, i) != NAMES_NO_ROW
        && columns_are_one_to_one (evidence, reference, i))
      return TRUE;
  return FALSE;
}

gboolean
take_references (struct table_layout *layout, struct columns *columns,
                 const struct table_evidence *evidence)
{
  guint32 naming = naming_column (columns, evidence), found = 0, key = NO_COLUMN;
  if (naming == NO_COLUMN || columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_EVENT)
      || header_heads_period (columns->column[naming].name)
      || (columns_have (columns, ROLE_FROM)
          && (columns->of_role[ROLE_FROM] != naming || naming != evidence_first_column (evidence)
              || columns_have (columns, ROLE_DATE)))
      || !rows_are_people (columns, evidence, naming) || columns_have (columns, ROLE_THREAD)
      || columns_have (columns, ROLE_POST) || columns_tell_how_often (columns, evidence))
    return FALSE;
  const struct column_subset partners = mutual_partner_columns (columns, evidence);
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      if (i == naming || table_rules_set_aside (&layout->rules, i) != NULL
          || evidence->column[i].filled == 0 || role == ROLE_DATE || role == ROLE_KNOWS
          || role == ROLE_INTRODUCED_BY || header_names_buyer (columns->column[i].name)
          || evidence_share (evidence, i, CONTENT_DAY) > 0.5)
        continue;
      enum row_naming names = column_names_rows (columns, evidence, naming, i);
      guint32 one = NO_COLUMN;
      if (names != NAMES_NO_ROW)
        one = naming;
      else if (header_names_nominated (columns->column[i].name) || column_subset_has (&partners, i))
        one = referenced_column (columns, evidence, i);
      if (one == NO_COLUMN || (one != naming && is_named_beside (columns, evidence, naming, i)))
        continue;
      columns->column[i].role = ROLE_TO;
      layout->rules.others_last_first |= names == NAMES_ROW_TURNED;
      layout->rules.others_listed |= names == NAMES_SEVERAL_ROWS;
      if (one != naming && columns->column[one].role != ROLE_EMAIL)
        key = one;
      found++;
    }
  if (found == 0)
    return FALSE;
  take_siblings (layout, columns, evidence);
  if (key != NO_COLUMN)
    columns->column[key].role = ROLE_PROFILE;
  enum role own = columns->column[naming].role;
  columns_set_role (columns, naming,
                    own == ROLE_NONE || own == ROLE_WITH || own == ROLE_FROM ? ROLE_NAME : own);
  layout->profile = profile_by_name (key != NO_COLUMN              ? "organisation-chart-by-id"
                                     : layout->rules.others_listed ? "nominations"
                                                                   : "organisation-chart");
  return TRUE;
}
