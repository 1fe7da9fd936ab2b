/* "From" and "To", "CC", "KW": what the cells hold decides. */
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/header_terms.h"
#include "read/columns/directions.h"
#include "read/columns/misnamed_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/columns/person_columns.h"
#include "read/columns/presence_columns.h"
#include "read/evidence/named_addresses.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

/* "CC" is also the code of a country. */
static gboolean
holds_country_codes (const struct table_evidence *evidence, const struct columns *columns,
                     guint32 column)
{
  const GArray *rows = evidence->layout->row;
  if (strcmp (columns->column[column].folded, "cc") != 0 || evidence->column[column].filled == 0)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (sample_row_at (rows, i)->line >= evidence->layout->first_line
        && strlen (sample_cell (sample_row_at (rows, i), column)) > 3)
      return FALSE;
  return TRUE;
}

/* "From" and "To" may be the dates of a membership. */
static void
drop_days (struct table_layout *layout, struct columns *columns,
           const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && !columns->column[i].told
        && holds_country_codes (evidence, columns, i))
      table_layout_set_aside (layout, columns, i, "it holds codes of countries, not people");
    else if (column_holds_people (&columns->column[i]) && !columns->column[i].told
             && evidence_share (evidence, i, CONTENT_DAY) > 0.8)
      table_layout_set_aside (layout, columns, i, "it holds days, not people");
}

/* Is there a day, or a column of teachers? */
static gboolean
parents_were_met (const struct columns *columns)
{
  gboolean met = columns_have (columns, ROLE_DATE) || columns_have (columns, ROLE_TIME);
  for (guint32 i = 0; i < columns->count && !met; i++)
    met = header_has_word (columns->column[i].name, WORDS_TEACHER);
  return met;
}

/* "Parent" beside a teacher, above whole names: not the post that another one answers. */
static void
meet_parents_by_name (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 reply = columns->of_role[ROLE_REPLY];
  if (reply != NO_COLUMN && !columns->column[reply].told && !columns_have (columns, ROLE_POST)
      && parents_were_met (columns) && evidence_share (evidence, reply, CONTENT_FULL) >= 0.8
      && text_means (WORDS_PARENT_POST, columns->column[reply].folded)
      && !columns_have (columns, ROLE_THREAD) && !columns_have (columns, ROLE_TO))
    columns_set_role (columns, reply, ROLE_WITH);
}

/* Beside the name of the person of the row, columns of people that hold something else. */
static void
drop_beside_name (struct table_layout *layout, struct columns *columns,
                  const struct table_evidence *evidence,
                  gboolean (*holds) (const struct table_evidence *evidence, guint32 column),
                  const char *why)
{
  guint32 name = columns->of_role[ROLE_NAME];
  if (name == NO_COLUMN || evidence_people_share (evidence, name) < 0.5)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && !columns->column[i].told
        && holds (evidence, i))
      table_layout_set_aside (layout, columns, i, why);
}

/* Since when and until when, under "From" and "To". */
static gboolean
holds_years (const struct table_evidence *evidence, guint32 column)
{
  return column_holds_only (evidence, column, text_is_year);
}

/* "KW" is short for a week, and for keywords. */
static void
drop_weeks_without_numbers (struct table_layout *layout, struct columns *columns,
                            const struct table_evidence *evidence)
{
  guint32 week = columns->of_role[ROLE_WEEK];
  if (week != NO_COLUMN && evidence->column[week].filled > 0
      && evidence_share (evidence, week, CONTENT_DIGITS) < 0.5)
    table_layout_set_aside (layout, columns, week, "it holds no weeks");
}

/* Does a column of names tell by its header what its people are or do? "Passenger 2" does. */
static gboolean
names_kind_of_person (const struct table_evidence *evidence, const struct columns *columns,
                      guint32 i, enum header_person kind)
{
  g_autofree char *header = header_without_number (columns->column[i].name);
  return header_person_kind (header) == kind && evidence_share (evidence, i, CONTENT_FULL) >= 0.8
         && !column_holds_organisations (evidence, i);
}

/* Do columns of whole names other than the two ends share people, as driver and passengers do? */
static gboolean
others_travel (const struct table_evidence *evidence, const struct columns *columns, guint32 from,
               guint32 to)
{
  guint32 people[PEERS_MOST];
  guint n = 0;
  for (guint32 i = 0; i < columns->count && n < PEERS_MOST; i++)
    if (i != from && i != to && evidence->column[i].distinct > 1
        && evidence_people_share (evidence, i) >= 0.8
        && MAX (evidence_share (evidence, i, CONTENT_FULL),
                evidence_share (evidence, i, CONTENT_LIST))
             >= 0.5
        && !header_tells_no_contact (columns->column[i].name)
        && header_person_kind (columns->column[i].name) != HEADER_RECORDS
        && !column_holds_organisations (evidence, i))
      {
        if (values_shared (evidence, i, from) + values_shared (evidence, i, to) > 0
            || (evidence_comes_again (evidence, i)
                && (columns_are_one_to_one (evidence, i, from)
                    || columns_are_one_to_one (evidence, i, to))))
          return FALSE;
        people[n++] = i;
      }
  for (guint a = 0; a < n; a++)
    for (guint b = a + 1; b < n; b++)
      if (values_shared (evidence, people[a], people[b]) > 0)
        return TRUE;
  return FALSE;
}

/* "From" and "To", "Origen" and "Destino", not "Sender" and "Recipient". */
static gboolean
headers_may_name_places (const struct columns *columns, guint32 from, guint32 to)
{
  return text_means (WORDS_JOURNEY_FROM, columns->column[from].folded)
         && text_means (WORDS_JOURNEY_TO, columns->column[to].folded);
}

/* "Source", "Origine" beside a coach and a client: through which channel the row came. "From" and "To"
 * beside a driver and passengers: places. */
static void
drop_routes_and_channels (struct table_layout *layout, struct columns *columns,
                          const struct table_evidence *evidence)
{
  gboolean leads = FALSE, led = FALSE;
  guint32 from = columns->of_role[ROLE_FROM];
  guint32 to = columns->of_role[ROLE_TO];
  if (from == NO_COLUMN || columns->column[from].told
      || evidence_share (evidence, from, CONTENT_FULL) > 0.5)
    return;
  gboolean route = to != NO_COLUMN && !columns->column[to].told
                   && evidence_share (evidence, to, CONTENT_FULL) <= 0.5;
  if (!route && !text_means (WORDS_ORIGIN, columns->column[from].folded))
    return;
  const char *why = route ? "it says where somebody went" : "it says through what a row came";
  for (guint32 i = 0; i < columns->count; i++)
    {
      leads |= names_kind_of_person (evidence, columns, i, HEADER_LEADS);
      led |= names_kind_of_person (evidence, columns, i, HEADER_LED);
    }
  gboolean places = route && headers_may_name_places (columns, from, to)
                    && others_travel (evidence, columns, from, to);
  if ((leads && led) || places)
    {
      table_layout_set_aside (layout, columns, from, why);
      if (route)
        table_layout_set_aside (layout, columns, to, why);
    }
}

/* "User", "Mailbox" beside senders by address: the account that the message was kept in. */
static void
drop_accounts (struct table_layout *layout, struct columns *columns,
               const struct table_evidence *evidence)
{
  gboolean addresses = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    {
      double email = evidence_share (evidence, i, CONTENT_EMAIL);
      addresses |= (columns->column[i].role == ROLE_FROM && email > 0.8)
                   || (MAX (email, evidence_share (evidence, i, CONTENT_LIST)) > 0.8
                       && text_means (WORDS_SENDER_SHORT, columns->column[i].folded));
    }
  for (guint32 i = 0; i < columns->count && addresses; i++)
    if (columns->column[i].role == ROLE_FROM && !columns->column[i].told
        && evidence_share (evidence, i, CONTENT_FULL) < 0.5
        && evidence_share (evidence, i, CONTENT_EMAIL) == 0
        && evidence_share (evidence, i, CONTENT_LIST) == 0
        && text_means (WORDS_MAILBOX, columns->column[i].folded))
      table_layout_set_aside (layout, columns, i, "it says in whose account the row was kept");
}

/* "work", "evening class": letters and blanks, none of them a capital. */
static gboolean
is_common_word (const char *text)
{
  gboolean letters = FALSE;
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      if (c != ' ' && (!g_unichar_isalpha (c) || g_unichar_isupper (c)))
        return FALSE;
      letters |= c != ' ';
    }
  return letters;
}

/* "From" above "university" and "work", beside whole names of people: from where they know each other.
 * Accounts in small letters are made of the names. */
static void
drop_common_words (struct table_layout *layout, struct columns *columns,
                   const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean names = FALSE, others = FALSE;
      if (!column_holds_people (&columns->column[i]) || columns->column[i].told
          || !text_means (WORDS_PREPOSITION, columns->column[i].folded)
          || !column_holds_only (evidence, i, is_common_word)
          || !evidence_comes_again (evidence, i))
        continue;
      for (guint32 k = 0; k < columns->count; k++)
        {
          names |= evidence_share (evidence, k, CONTENT_FULL) >= 0.8
                   && evidence->column[k].of[CONTENT_PERSON] > 0
                   && !columns_name_address (evidence, k, i);
          others |= k != i && values_shared (evidence, i, k) > 0;
        }
      if (names && !others)
        table_layout_set_aside (layout, columns, i, "it holds common words, not people");
    }
}

/* "Minutes" above whole names: who took them. */
static void
drop_minutes_of_people (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 minutes = columns->of_role[ROLE_MINUTES];
  if (minutes != NO_COLUMN && !columns->column[minutes].told
      && evidence_share (evidence, minutes, CONTENT_FULL) >= NEARLY_ALL
      && evidence->column[minutes].of[CONTENT_PERSON] > 0)
    columns_set_role (columns, minutes, ROLE_NONE);
}

/* Does another column name people? */
static gboolean
others_are_named (const struct table_evidence *evidence, const struct columns *columns,
                  guint32 column)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (i != column
        && (column_holds_people (&columns->column[i]) || columns->column[i].role == ROLE_NAME
            || columns->column[i].role == ROLE_FIRST_NAME
            || header_person_kind (columns->column[i].name) != HEADER_NO_PERSON)
        && evidence_people_share (evidence, i) > 0.8)
      return TRUE;
  return FALSE;
}

/* "Contact" heads the people who were met, and also how. */
static void
drop_ways_of_contact (struct table_layout *layout, struct columns *columns,
                      const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) && !columns->column[i].told
        && column_holds_ways_of_contact (evidence, i) && others_are_named (evidence, columns, i))
      {
        if (columns_have (columns, ROLE_CHANNEL))
          table_layout_set_aside (layout, columns, i, "it says how people met");
        else
          columns_set_role (columns, i, ROLE_CHANNEL);
      }
}

/* "Art" above "Tel.", "Kaffee" and "Zoom", beside the days and the people of a log. */
static void
find_ways_of_contact (struct columns *columns, const struct table_evidence *evidence)
{
  if (columns_have (columns, ROLE_CHANNEL) || !columns_have (columns, ROLE_DATE)
      || !columns_have (columns, ROLE_WITH))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if (columns->column[i].role == ROLE_NONE && evidence->column[i].distinct > 1
        && !header_has_word (columns->column[i].name, WORDS_WAY_TO_COME)
        && column_holds_ways_of_contact (evidence, i))
      {
        columns_set_role (columns, i, ROLE_CHANNEL);
        return;
      }
}

/* Telephone numbers, and addresses among them, under "Contacto". */
static gboolean
holds_ways_to_reach (const struct table_evidence *evidence, guint32 column)
{
  const struct column_evidence *one = &evidence->column[column];
  return column_holds_telephone_numbers (evidence, column) && one->of[CONTENT_FULL] == 0
         && one->of[CONTENT_EMAIL] + one->of[CONTENT_DIGITS] >= one->filled;
}

/* "Alter" heads those that an ego names, and in German how old somebody is. */
static void
drop_ages (struct table_layout *layout, struct columns *columns,
           const struct table_evidence *evidence)
{
  guint32 to = columns->of_role[ROLE_TO], from = columns->of_role[ROLE_FROM];
  if (from != NO_COLUMN && evidence_share (evidence, from, CONTENT_NUMBER) > 0)
    return; /* both ends by number */
  for (guint32 i = 0; i < columns->count; i++)
    if (to != NO_COLUMN && strcmp (columns->column[i].folded, "ego") == 0)
      return;
  if (to != NO_COLUMN && strcmp (columns->column[to].folded, "alter") == 0
      && evidence_share (evidence, to, CONTENT_NUMBER) == 1 && !columns->column[to].told)
    table_layout_set_aside (layout, columns, to, "it says how old somebody is");
}

/* "First" and "Last" above words, not days: the parts of a name, which may also stand whole. */
static void
name_parts_of_first_and_last (struct columns *columns, const struct table_evidence *evidence)
{
  static const enum role parts[] = { ROLE_FIRST_NAME, ROLE_LAST_NAME };
  const guint32 at[] = { columns->of_role[ROLE_FIRST], columns->of_role[ROLE_LAST] };
  for (guint k = 0; k < G_N_ELEMENTS (at); k++)
    if (at[k] == NO_COLUMN || columns_have (columns, parts[k]) || columns->column[at[k]].told
        || evidence->column[at[k]].filled == 0 || evidence->column[at[k]].of[CONTENT_DAY] > 0
        || evidence->column[at[k]].of[CONTENT_NUMBER] > 0
        || columns->column[at[k]].next != NO_COLUMN)
      return;
  gboolean whole = columns_have (columns, ROLE_NAME);
  for (guint k = 0; k < G_N_ELEMENTS (at); k++)
    columns_set_role (columns, at[k], whole ? ROLE_NONE : parts[k]);
}

/* "A" is a preposition beside "De" or "Con", and a letter beside "Talked to". */
static void
drop_letter (struct columns *columns)
{
  guint32 to = columns->of_role[ROLE_TO];
  if (to != NO_COLUMN && !columns->column[to].told && columns->column[to].next == NO_COLUMN
      && columns_have (columns, ROLE_WITH) && !columns_have (columns, ROLE_FROM)
      && strlen (columns->column[to].name) == 1
      && !text_means (WORDS_WITH, columns->column[columns->of_role[ROLE_WITH]].folded))
    columns_set_role (columns, to, ROLE_NONE);
}

/* "Rencontré" above whole names of people, in a table that names nobody else: the participle, not an
 * event. */
static void
drop_events_named_as_people (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 event = columns->of_role[ROLE_EVENT];
  for (guint32 i = 0; i < columns->count; i++)
    if (column_holds_people (&columns->column[i]) || columns->column[i].role == ROLE_EMAIL
        || columns->column[i].role == ROLE_FIRST_NAME)
      return;
  if (event != NO_COLUMN && !columns->column[event].told && columns->column[event].next == NO_COLUMN
      && evidence_people_share (evidence, event) > 0.8
      && evidence->column[event].of[CONTENT_PERSON] > 0
      && evidence_share (evidence, event, CONTENT_FULL) > 0.8)
    columns_set_role (columns, event, ROLE_NONE);
}

/* "I saw on TV", "He soñado con": the writer did not meet them. */
static void
drop_done_from_afar (struct columns *columns)
{
  for (guint32 i = 0; i < columns->count; i++)
    if (role_is_end (columns->column[i].role) && !columns->column[i].told
        && header_tells_from_afar (columns->column[i].name)
        && header_tells_of_writer (columns->column[i].name))
      columns_set_role (columns, i, ROLE_NONE);
}

/* "node,degree,neighbors", as a program lists a graph: who is tied to the node of the row. */
static void
name_neighbours_of_nodes (struct columns *columns)
{
  gboolean node = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    node |= header_is (columns->column[i].name, WORDS_NODE_LABEL);
  for (guint32 i = 0; i < columns->count && node && !columns_have (columns, ROLE_DATE); i++)
    if (!columns->column[i].told && header_is (columns->column[i].name, WORDS_NEIGHBOURS_OF_NODE))
      columns_set_role (columns, i, ROLE_KNOWS);
}

void
columns_mend_misnamed (struct table_layout *layout, struct columns *columns,
                       const struct table_evidence *evidence)
{
  drop_days (layout, columns, evidence);
  drop_minutes_of_people (columns, evidence);
  name_neighbours_of_nodes (columns);
  drop_letter (columns);
  drop_done_from_afar (columns);
  drop_events_named_as_people (columns, evidence);
  columns_drop_answers (columns, evidence);
  meet_parents_by_name (columns, evidence);
  drop_beside_name (layout, columns, evidence, holds_years, "it holds years, not people");
  name_parts_of_first_and_last (columns, evidence);
  drop_ages (layout, columns, evidence);
  drop_weeks_without_numbers (layout, columns, evidence);
  drop_routes_and_channels (layout, columns, evidence);
  drop_common_words (layout, columns, evidence);
  drop_accounts (layout, columns, evidence);
  drop_ways_of_contact (layout, columns, evidence);
  drop_beside_name (layout, columns, evidence, holds_ways_to_reach,
                    "it says how to reach the person");
  find_ways_of_contact (columns, evidence);
}
