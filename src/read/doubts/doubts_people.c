/* Doubts about who the people of a row are. */
#include <string.h>
#include "pln/base.h"
#include "pln/escape.h"
#include "pln/text.h"
#include "read/doubts/doubt.h"
#include "read/evidence/giving_headers.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/own_logs.h"
#include "read/columns/person_columns.h"
#include "read/columns/unused_columns.h"
#include "read/people/non_people.h"
#include "read/vocabulary/concepts.h"

static gboolean
role_identifies_people (enum role role)
{
  switch (role)
    {
    case ROLE_FROM:
    case ROLE_TO:
    case ROLE_WITH:
    case ROLE_NAME:
    case ROLE_FIRST_NAME:
    case ROLE_LAST_NAME:
    case ROLE_EMAIL:
    case ROLE_FROM_EMAIL:
    case ROLE_TO_EMAIL:
    case ROLE_PROFILE:
    case ROLE_FROM_PROFILE:
    case ROLE_TO_PROFILE:
      return TRUE;
    default:
      return FALSE;
    }
}

static void
add_words (GHashTable *words, const char *text)
{
  g_autofree char *folded = header_fold (text);
  g_auto (GStrv) word = g_strsplit_set (folded, " ,.;|()<>[]\"'/&-_:", -1);
  for (char **one = word; *one != NULL; one++)
    if (**one != '\0')
      g_hash_table_add (words, g_strdup (*one)); /* a hole would end the freeing of the rest */
}

/* Does the cell hold a word that no used cell of its row has? */
static gboolean
cell_names_somebody_new (const struct doubt_view *view, const struct sample_row *row,
                         guint32 column)
{
  g_autoptr (GHashTable) own = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) used = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer word;
  gboolean people = FALSE;
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    if (view->columns->column[i].role != ROLE_NONE)
      {
        const char *text = sample_cell (row, i);
        people |= role_identifies_people (view->columns->column[i].role) && *text != '\0';
        add_words (used, text);
      }
  if (!people)
    return FALSE;
  add_words (own, sample_cell (row, column));
  g_hash_table_iter_init (&iter, own);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    if (!g_hash_table_contains (used, word))
      return TRUE;
  return FALSE;
}

static gboolean
holds_whole_names (const struct doubt_view *view, guint32 column)
{
  return evidence_share (view->evidence, column, CONTENT_FULL) >= 0.5;
}

/* A name and an address that always go together are one person; two names need not be. */
static gboolean
describes_people_of_rows (const struct doubt_view *view, guint32 column)
{
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    if (i != column && role_identifies_people (view->columns->column[i].role)
        && (!holds_whole_names (view, i) || !holds_whole_names (view, column))
        && columns_are_one_to_one (view->evidence, column, i))
      return TRUE;
  return FALSE;
}

/* Addresses of others than the row's own people; one address in all rows is that of the account. */
static gboolean
holds_other_addresses (const struct doubt_view *view, guint32 column)
{
  const struct column_evidence *one = &view->evidence->column[column];
  const char *name = view->columns->column[column].name;
  gboolean used = columns_have (view->columns, ROLE_EMAIL)
                  || columns_have (view->columns, ROLE_FROM_EMAIL)
                  || columns_have (view->columns, ROLE_TO_EMAIL);
  return one->of[CONTENT_EMAIL] * 2 >= one->filled
         && (one->filled < view->evidence->rows || one->distinct > 1)
         && (used || header_terms_of (name).end != ROLE_NONE
             || header_person_kind (name) != HEADER_NO_PERSON);
}

/* Who wrote a record may have met the people in it, if nobody else in it did. */
static gboolean
writer_may_have_met (const struct doubt_view *view)
{
  return view->layout->profile->generic == GENERIC_INTERACTIONS
         && !columns_have (view->columns, ROLE_FROM);
}

/* "Coordinator", "Scheduled by": who brought the people of a row together. */
static gboolean
header_names_arranger (const char *header)
{
  return header_is (header, WORDS_ARRANGED_BY);
}

/* Do other columns name two people of each row? */
static gboolean
has_two_people (const struct columns *columns)
{
  guint people = columns_have (columns, ROLE_FROM) + columns_have (columns, ROLE_TO)
                 + (columns_have (columns, ROLE_NAME) || columns_have (columns, ROLE_FIRST_NAME));
  for (guint32 i = columns->of_role[ROLE_WITH]; i != NO_COLUMN; i = columns->column[i].next)
    people++;
  return people >= 2;
}

static gboolean
holds_other_people (const struct doubt_view *view, guint32 column)
{
  const struct column_evidence *one = &view->evidence->column[column];
  const char *name = view->columns->column[column].name;
  enum header_person kind = header_person_kind (name);
  if (header_names_arranger (name) && has_two_people (view->columns))
    return FALSE;
  if (header_names_buyer (name) || kind == HEADER_HANDLES || header_tells_no_contact (name)
      || (kind == HEADER_RECORDS && !writer_may_have_met (view))
      || ((kind == HEADER_LEADS || header_has_word (name, WORDS_OWNER_OF_THING))
          && view->layout->profile->generic == GENERIC_ATTENDANCE))
    return FALSE;
  if (holds_other_addresses (view, column))
    return TRUE;
  gboolean whole = one->of[CONTENT_FULL] * 2 >= one->filled;
  /* Two names for forty people are those of their clubs. */
  gboolean often = (one->filled >= 2 || one->filled * 2 >= view->evidence->rows)
                   && one->distinct * 5 >= one->filled;
  guint sure = kind != HEADER_NO_PERSON ? 3 : 2; /* one in three, or every second one */
  return whole && (often || kind != HEADER_NO_PERSON)
         && one->of[CONTENT_PERSON] * sure >= one->filled
         && !column_holds_organisations (view->evidence, column);
}

/* The first row in which the column names somebody that no used column does; NULL: hardly any. */
static const struct sample_row *
row_with_somebody_new (const struct doubt_view *view, guint32 column)
{
  const struct sample_row *row, *first = NULL;
  guint fresh = 0, filled = 0;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      gboolean somebody = *sample_cell (row, column) != '\0';
      filled += somebody;
      if (!somebody || !cell_names_somebody_new (view, row, column))
        continue;
      fresh++;
      first = first == NULL ? row : first;
    }
  return fresh * 5 > filled ? first : NULL;
}

/* The column of names in a list of people, where no row has an end; NO_COLUMN: there is none. */
static guint32
described_people (const struct columns *columns)
{
  gboolean has_ends = columns_have_people (columns);
  return has_ends ? NO_COLUMN : columns->of_role[ROLE_NAME];
}

/* The end that the reading has not: what somebody of another column may be. */
static enum role
missing_end (const struct columns *columns)
{
  if (columns_have (columns, ROLE_WITH) && !columns_have (columns, ROLE_FROM))
    return ROLE_FROM;
  return columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_WITH) ? ROLE_WITH : ROLE_TO;
}

/* The options that make a tie of a column and the people that are read.  Somebody who is only described
 * becomes an end as well, else the tie is the owner's. */
static char *
option_for_somebody (const struct columns *columns, const char *header, const char *quoted)
{
  guint32 described = described_people (columns);
  if (described == NO_COLUMN)
    return g_strdup_printf ("--column %s=%s", role_name (missing_end (columns)), quoted);
  g_autofree char *from = shell_quote (columns->column[described].name);
  if (giving_header_of (header).part == ANSWER_GIVES || header_ends_in (header, WORDS_NEVER_BY))
    return g_strdup_printf ("--column from=%s --column to=%s", quoted, from);
  return g_strdup_printf ("--column from=%s --column to=%s", from, quoted);
}

gboolean
somebody_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || columns_have (columns, ROLE_REPLY)
      || view->layout->header_line == 0)
    return FALSE;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    {
      if (!column_is_left_over (view, i) || !holds_other_people (view, i)
          || describes_people_of_rows (view, i))
        continue;
      doubt->row = row_with_somebody_new (view, i);
      if (doubt->row == NULL)
        continue;
      doubt->column = i;
      g_autofree char *quoted = shell_quote (columns->column[i].name);
      g_autofree char *option = option_for_somebody (columns, columns->column[i].name, quoted);
      doubt->question = g_strdup_printf (
        "\"%s\" is in no column that is used; if they had contact with the others on this line, add "
        "%s; if not, add --column none=%s",
        sample_cell (doubt->row, i), option, quoted);
      return TRUE;
    }
  return FALSE;
}

/* Are people given by ids there? */
static gboolean
holds_ids (const struct doubt_view *view, guint32 column)
{
  return evidence_share (view->evidence, column, CONTENT_DIGITS) >= 0.9
         && evidence_share (view->evidence, column, CONTENT_NAME) == 0
         && evidence_share (view->evidence, column, CONTENT_EMAIL) == 0
         && evidence_share (view->evidence, column, CONTENT_LIST) == 0;
}

/* The column of whole names that goes with the one of ids; NO_COLUMN: none. */
static guint32
names_of_ids (const struct doubt_view *view, guint32 id)
{
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    if (column_is_left_over (view, i) && evidence_share (view->evidence, i, CONTENT_FULL) >= 0.6
        && columns_are_one_to_one (view->evidence, i, id))
      return i;
  return NO_COLUMN;
}

gboolean
ids_hide_names (const struct doubt_view *view, struct doubt *doubt)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->options->contacts != NULL)
    return FALSE;
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    {
      guint32 id = columns->of_role[ends[k]];
      if (id == NO_COLUMN || column_is_told (view, id))
        continue;
      if (!holds_ids (view, id))
        return FALSE; /* the names are there */
      guint32 name = names_of_ids (view, id);
      if (name == NO_COLUMN)
        continue;
      doubt->row = first_row_with_cell (view, name);
      doubt->column = name;
      g_autofree char *quoted = shell_quote (columns->column[name].name);
      doubt->question = g_strdup_printf (
        "\"%s\" is not used, and somebody on this line is called \"%s\"; if that is their name, make a "
        "table with the columns \"id\" and \"name\" and add it with -c; if not, add --column "
        "none=%s",
        sample_cell (doubt->row, name), sample_cell (doubt->row, id), quoted);
      return TRUE;
    }
  return FALSE;
}

/* What identifies the person of a row, as one text; "" if nothing does. */
static char *
person_key (const struct doubt_view *view, const struct sample_row *row)
{
  g_autoptr (GString) key = g_string_new (NULL);
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    if (role_identifies_people (view->columns->column[i].role) && *sample_cell (row, i) != '\0')
      g_string_append_printf (key, "%s\n", sample_cell (row, i));
  return g_string_free (g_steal_pointer (&key), FALSE);
}

/* Nothing, or the zero of a form that wants a number. */
static gboolean
is_left_open (const char *text)
{
  return *text == '\0' || strcmp (text, "0") == 0;
}

/* A column in which both rows have something, and not the same; NO_COLUMN: none. */
static guint32
column_that_differs (const struct doubt_view *view, const struct sample_row *one,
                     const struct sample_row *other)
{
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    if (!role_identifies_people (view->columns->column[i].role) && !column_is_told (view, i)
        && !is_left_open (sample_cell (one, i)) && !is_left_open (sample_cell (other, i))
        && strcmp (sample_cell (one, i), sample_cell (other, i)) != 0)
      return i;
  return NO_COLUMN;
}

gboolean
people_come_again (const struct doubt_view *view, struct doubt *doubt)
{
  if (view->contacts || view->layout->profile->generic != GENERIC_CONTACTS
      || view->options->shape != SHAPE_AUTO || columns_have (view->columns, ROLE_PROFILE))
    return FALSE;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      char *key = person_key (view, row);
      const struct sample_row *before = g_hash_table_lookup (seen, key);
      guint32 column = before != NULL ? column_that_differs (view, before, row) : NO_COLUMN;
      if (*key == '\0' || before != NULL)
        g_free (key);
      else
        g_hash_table_insert (seen, key, (gpointer)row);
      if (column == NO_COLUMN)
        continue;
      doubt->row = row;
      doubt->column = column;
      doubt->question = g_strdup_printf (
        "\"%s\" here and \"%s\" on line %" G_GUINT64_FORMAT " are about the same person; if each "
        "line is one of your meetings, add --as own-log; if the table only describes people, add "
        "--as contacts",
        sample_cell (row, column), sample_cell (before, column), before->line);
      return TRUE;
    }
  return FALSE;
}

/* "Friend 2" beside "Friend 1": the same but for its number. */
static gboolean
headers_differ_in_number (const char *one, const char *other)
{
  g_autofree char *bare = header_without_number (one);
  g_autofree char *other_bare = header_without_number (other);
  return *bare != '\0' && strcmp (bare, other_bare) == 0 && strcmp (one, other) != 0;
}

/* The column of people that is headed alike and used; NO_COLUMN: none. */
static guint32
find_sibling (const struct doubt_view *view, guint32 column)
{
  const struct columns *columns = view->columns;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    if (role_identifies_people (columns->column[i].role)
        && headers_differ_in_number (columns->column[column].name, columns->column[i].name))
      return i;
  return NO_COLUMN;
}

gboolean
sibling_is_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->layout->header_line == 0)
    return FALSE;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    {
      if (!column_is_left_over (view, i)
          || column_holds_only (view->evidence, i, text_is_free_place)
          || view->evidence->column[i].filled == 0)
        continue;
      guint32 sibling = find_sibling (view, i);
      if (sibling == NO_COLUMN)
        continue;
      const char *role = role_name (columns->column[sibling].role);
      doubt->row = first_row_with_cell (view, i);
      doubt->column = i;
      g_autofree char *first = shell_quote (columns->column[sibling].name);
      g_autofree char *second = shell_quote (columns->column[i].name);
      doubt->question = g_strdup_printf (
        "\"%s\" is not read, though \"%s\" is; if both name people, add --column %s=%s --column %s=%s; if "
        "not, add --column none=%s",
        sample_cell (doubt->row, i), columns->column[sibling].name, role, first, role, second,
        second);
      return TRUE;
    }
  return FALSE;
}

gboolean
introducers_are_left_out (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 name = view->columns->of_role[ROLE_NAME];
  if (name == NO_COLUMN || !doubt_view_is_generic (view))
    return FALSE;
  for (guint32 c = 0; c < view->columns->count; c++)
    if (column_is_left_over (view, c) && values_shared (view->evidence, c, name) > 0
        && header_tells_introduction (view->columns->column[c].name))
      {
        const char *header = view->columns->column[c].name;
        doubt->row = first_row_with_cell (view, c);
        doubt->column = c;
        g_autofree char *quoted = shell_quote (header);
        doubt->question = g_strdup_printf (
          "some of its cells name people of the table, and it is not used; if it says who knows the "
          "person of the line, add --column introduced_by=%s; if not, add --column none=%s",
          quoted, quoted);
        return TRUE;
      }
  return FALSE;
}
