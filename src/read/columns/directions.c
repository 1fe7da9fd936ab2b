/* Finds the column that says which messages and calls came in and which went out. */
#include <string.h>
#include "read/people/presence_words.h"
#include "read/sniff/profile.h"
#include "read/columns/directions.h"
#include "read/people/rejection_words.h"
#include "read/evidence/giving_words.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/value_words.h"
#include "read/vocabulary/concepts.h"

enum
{
  MOST_WORDS = 8 /* for directions and results of calls */
};

/* "Incoming" and "Outgoing" cells, whatever the header; a log of calls also says which were missed. */
static gboolean
says_direction (const struct table_evidence *evidence, guint32 column)
{
  guint in = 0, out = 0, results = 0, filled = evidence->column[column].filled;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row->line < evidence->layout->first_line)
        continue;
      enum way way = way_of_text (sample_cell (row, column));
      in += way == WAY_IN;
      out += way == WAY_OUT;
      results
        += way == WAY_UNKNOWN && presence_of_text (sample_cell (row, column)) != PRESENCE_UNKNOWN;
    }
  return in + out > 0 && evidence->column[column].distinct <= MOST_WORDS
         && (2 * (in + out) >= filled || 10 * (in + out + results) >= 9 * filled);
}

/* "+34 600 111 222", "600111222". */
static gboolean
is_telephone_number (const char *text)
{
  guint digits = 0;
  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      digits++;
    else if (strchr ("+-() ./", *at) == NULL)
      return FALSE;
  return digits >= (*text == '+' ? 3 : 6) && digits <= 15;
}

/* Addresses and telephone numbers, of which a chat may have both. */
static gboolean
is_address_or_number (const char *text)
{
  return is_telephone_number (text) || strchr (text, '@') != NULL;
}

static gboolean
half_are (const struct table_evidence *evidence, guint32 column,
          gboolean (*is_such) (const char *text))
{
  guint found = 0;
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      found += row->line >= evidence->layout->first_line && is_such (sample_cell (row, column));
    }
  return found > 0 && 2 * found >= evidence->column[column].filled;
}

gboolean
column_holds_telephone_numbers (const struct table_evidence *evidence, guint32 column)
{
  return half_are (evidence, column, is_telephone_number);
}

/* Each cell says who gave, and they do not all say the same: "gave" and "both", "sie mir" and "ich"; ways:
 * or which way something went, "in" and "both". *verbs: some are single verbs beside others in more words; NULL:
 * none may be. */
static gboolean
says_who_gave (const struct table_evidence *evidence, guint32 column, gboolean ways,
               gboolean *verbs)
{
  guint gave = 0, got = 0, both = 0, said = 0, lone = 0;
  const GArray *rows = evidence->layout->row;
  if (evidence->column[column].distinct > MOST_WORDS)
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line < evidence->layout->first_line || *text == '\0')
        continue;
      if (label_says_rejection (text))
        continue; /* they have no tie */
      enum giving giving = giving_of_text (text);
      if (giving == GIVING_UNSAID && verbs != NULL)
        {
          giving = giving_of_verb (text);
          lone++;
        }
      if (!ways && way_of_text (text) != WAY_UNKNOWN)
        return FALSE;
      if (giving == GIVING_UNSAID || giving == GIVING_NEITHER)
        return FALSE;
      said++;
      gave += giving == GIVING_OUT && !text_means (WORDS_SHARED, text); /* a bill, perhaps */
      got += giving == GIVING_IN || giving == GIVING_PASSING;
      both += giving == GIVING_BOTH;
    }
  gboolean found
    = (lone == 0 || lone < said) && gave + got > 0 && (gave > 0) + (got > 0) + (both > 0) >= 2;
  if (verbs != NULL)
    *verbs = found && lone > 0;
  return found;
}

/* "Who learned from who": most cells are "me", "her" or "both", and some may be a name. */
static gboolean
says_who_took (const struct table_evidence *evidence, const struct columns *columns, guint32 column)
{
  const char *header = columns->column[column].name;
  guint said = 0;
  const GArray *rows = evidence->layout->row;
  if (!header_has_word (header, WORDS_WHO) || !header_has_word (header, WORDS_TAKES))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      said += row->line >= evidence->layout->first_line
              && giving_of_taker (sample_cell (row, column)) != GIVING_UNSAID;
    }
  return 2 * said > evidence->column[column].filled;
}

void
columns_take_who_gave (const struct table_evidence *evidence, struct columns *columns)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (!columns->column[i].told
        && (columns->column[i].role == ROLE_NONE || column_holds_people (&columns->column[i]))
        && (says_who_gave (evidence, i, FALSE, NULL) || says_who_took (evidence, columns, i)))
      columns_set_role (columns, i, ROLE_DIRECTION);
}

/* A telephone's log writes 1 for received and 2 for sent; 3 is a missed call or a draft, and higher
 * numbers were not answered either. Routers count in other ways: there, some of these calls last. */
static gboolean
holds_call_codes (const struct columns *columns, const struct table_evidence *evidence,
                  guint32 column)
{
  const GArray *rows = evidence->layout->row;
  guint32 lasting = columns->of_role[ROLE_MINUTES];
  if (!text_means (WORDS_CALL_TYPE, columns->column[column].folded))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      const char *text = sample_cell (row, column);
      const char *length = lasting != NO_COLUMN ? sample_cell (row, lasting) : "";
      if (row->line >= evidence->layout->first_line
          && (*text < '1' || *text > '7' || text[1] != '\0'
              || (*text > '2' && strpbrk (length, "123456789") != NULL)))
        return FALSE;
    }
  for (guint32 i = 0; i < columns->count; i++)
    if (text_means (WORDS_NUMBER_CALLED, columns->column[i].folded)
        && column_holds_telephone_numbers (evidence, i))
      return TRUE;
  return FALSE;
}

/* Numbers of another table, beside a column with the addresses that they stand for. */
static gboolean
numbers_addresses (const struct table_evidence *evidence, guint32 column)
{
  if (evidence_share (evidence, column, CONTENT_COUNT) < 1)
    return FALSE;
  for (guint32 i = 0; i < evidence->count; i++)
    if (i != column && evidence->column[i].distinct > 1
        && evidence_share (evidence, i, CONTENT_DAY) == 0
        && evidence_share (evidence, i, CONTENT_TEXT) == 0
        && half_are (evidence, i, is_address_or_number) && column_decides (evidence, column, i))
      return TRUE;
  return FALSE;
}

/* With such a direction, the handle, the address or the name of the chat is the other end. */
static void
find_partner (struct columns *columns, const struct table_evidence *evidence)
{
  static const enum concept partners[]
    = { WORDS_PARTNER_IN_A_CALL, WORDS_PARTNER_BY_CHAT, WORDS_PARTNER_BY_NUMBER };
  if (!columns_have (columns, ROLE_DIRECTION) || columns_have_people (columns))
    return;
  for (guint k = 0; k < G_N_ELEMENTS (partners); k++)
    for (guint32 i = 0; i < columns->count; i++)
      {
        g_autofree char *split = header_split (columns->column[i].name);
        if (text_means (partners[k], split) && evidence->column[i].filled > 0
            && !numbers_addresses (evidence, i))
          {
            columns_set_role (columns, i, ROLE_FROM);
            return;
          }
      }
}

/* Under another header: the addresses and numbers that differ most, for the owner's own do not. */
static void
find_addresses_of_partner (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 best = NO_COLUMN;
  if (!columns_have (columns, ROLE_DIRECTION) || columns_have_people (columns)
      || columns_have (columns, ROLE_NAME))
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean open = role == ROLE_NONE || role == ROLE_ID || role == ROLE_LABEL
                      || role == ROLE_EMAIL || role == ROLE_POST;
      if (open && evidence->column[i].distinct > 1 && half_are (evidence, i, is_address_or_number)
          && (best == NO_COLUMN || evidence->column[i].distinct > evidence->column[best].distinct))
        best = i;
    }
  if (best != NO_COLUMN)
    columns_set_role (columns, best, ROLE_FROM);
}

/* The number of whoever sent, only in what was received, beside a column that names the other person in
 * each row: that column. */
static void
prefer_names_of_partners (struct columns *columns, const struct table_evidence *evidence)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (!columns_have (columns, ROLE_DIRECTION) || from == NO_COLUMN
      || columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_WITH)
      || columns->column[from].next != NO_COLUMN || !column_holds_telephone_numbers (evidence, from)
      || evidence->column[from].filled == evidence->rows)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_NAME
         || columns->column[i].role == ROLE_THREAD)
        && evidence->column[i].filled == evidence->rows && evidence->column[i].distinct > 1
        && evidence->column[i].distinct >= evidence->column[from].distinct
        && evidence_share (evidence, i, CONTENT_NAME) >= 0.5
        && evidence_share (evidence, i, CONTENT_TEXT) == 0
        && !header_holds_messages (columns->column[i].folded)
        && columns_are_one_to_one (evidence, from, i))
      {
        columns_set_role (columns, from, ROLE_FROM_PROFILE);
        columns_set_role (columns, i, ROLE_FROM);
        return;
      }
}

/* "is_from_me", "fromMe", "Outgoing?": yes and no say who sent the message. */
static gboolean
asks_if_sent (const struct columns *columns, const struct table_evidence *evidence, guint32 column)
{
  g_autofree char *split = header_split (columns->column[column].name);
  return evidence_share (evidence, column, CONTENT_MARK) == 1 && text_means (WORDS_FROM_ME, split);
}

/* Below such a header, "me" took, also if the user named the column. */
static void
find_takers (struct table_layout *layout, struct columns *columns,
             const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (columns->column[i].role == ROLE_NONE && !columns->column[i].told
        && says_who_took (evidence, columns, i))
      columns_set_role (columns, i, ROLE_DIRECTION);
  guint32 direction = columns->of_role[ROLE_DIRECTION];
  layout->rules.direction_is_taker
    = direction != NO_COLUMN && says_who_took (evidence, columns, direction);
}

void
columns_find_direction (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  find_takers (layout, columns, evidence);
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (asks_if_sent (columns, evidence, i))
      {
        columns_set_role (columns, i, ROLE_DIRECTION);
        layout->rules.direction_is_flag = TRUE;
      }
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (holds_call_codes (columns, evidence, i))
      {
        columns_set_role (columns, i, ROLE_DIRECTION);
        layout->rules.direction_is_code = TRUE;
      }
  find_partner (columns, evidence);
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if ((columns->column[i].role == ROLE_NONE || columns->column[i].role == ROLE_CHANNEL)
        && says_direction (evidence, i))
      columns_set_role (columns, i, ROLE_DIRECTION);
  for (guint32 i = 0; i < columns->count && !columns_have (columns, ROLE_DIRECTION); i++)
    if (columns->column[i].role == ROLE_NONE
        && says_who_gave (evidence, i, TRUE, &layout->rules.direction_is_verb))
      columns_set_role (columns, i, ROLE_DIRECTION);
  if (!columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME))
    find_partner (columns, evidence);
  find_addresses_of_partner (columns, evidence);
  prefer_names_of_partners (columns, evidence);
}
