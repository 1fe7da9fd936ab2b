/* Tells the accounts and addresses of people from the companies that they work for, and gives them to the
 * end of the tie that they are of: made of its names, or the only one with one name for each of them; else
 * the nearest one before them. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/accounts_of_ends.h"
#include "read/columns/person_columns.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/named_addresses.h"
#include "read/people/organisation_words.h"
#include "read/vocabulary/concepts.h"
#include "read/sniff/set_aside.h"

static gboolean
shares_word (const char *one, const char *other)
{
  g_autofree char *a = header_fold (one), *b = header_fold (other);
  g_auto (GStrv) word = g_strsplit_set (a, " -.,", -1), beside = g_strsplit_set (b, " -.,", -1);
  for (char **at = word; *at != NULL; at++)
    if (strlen (*at) > 1 && g_strv_contains ((const char *const *)beside, *at))
      return TRUE;
  return FALSE;
}

/* Does an account stand beside two names without a common word? */
static gboolean
is_of_several (const struct table_evidence *evidence, guint32 account, guint32 names)
{
  g_autoptr (GHashTable) name_of = g_hash_table_new (text_hash, g_str_equal);
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, account), *name = sample_cell (row, names);
      if (row->line < evidence->layout->first_line || *text == '\0' || *name == '\0')
        continue;
      const char *before = g_hash_table_lookup (name_of, text);
      if (before == NULL)
        g_hash_table_insert (name_of, (gpointer)text, (gpointer)name);
      else if (strcmp (before, name) != 0 && !shares_word (before, name))
        return TRUE;
    }
  return FALSE;
}

/* A column of one person in each row, other than the account. */
static gboolean
names_people (const struct columns *columns, const struct table_evidence *evidence, guint32 i)
{
  const struct column *column = &columns->column[i];
  return (column_holds_people (column) || column->role == ROLE_NAME
          || header_person_kind (column->name) != HEADER_NO_PERSON)
         && evidence_share (evidence, i, CONTENT_FULL) > 0.8
         && evidence_share (evidence, i, CONTENT_LIST) == 0;
}

/* Of everybody who is named beside it? */
static gboolean
is_of_nobody_alone (const struct columns *columns, const struct table_evidence *evidence,
                    guint32 account)
{
  gboolean named = FALSE;
  for (guint32 i = 0; i < columns->count; i++)
    if (i != account && names_people (columns, evidence, i))
      {
        if (!is_of_several (evidence, account, i))
          return FALSE;
        named = TRUE;
      }
  return named;
}

/* No account has several words. */
static gboolean
is_one_word (const char *text)
{
  return strchr (text, ' ') == NULL;
}

static gboolean
names_no_organisation (const char *text)
{
  return !text_names_organisation (text);
}

/* The cells do not name people: given names are those of users, whose account it is. */
static gboolean
may_be_companies (const struct table_evidence *evidence, guint32 i)
{
  return evidence->column[i].filled > 0 && evidence->column[i].of[CONTENT_PERSON] == 0
         && evidence_share (evidence, i, CONTENT_DIGITS) < 1
         && evidence_share (evidence, i, CONTENT_EMAIL) == 0
         && evidence_share (evidence, i, CONTENT_PAGE) == 0;
}

/* "Account" above "Casa Verde". */
static gboolean
is_account_of_several_words (const struct columns *columns, const struct table_evidence *evidence,
                             guint32 i)
{
  gboolean named = FALSE;
  for (guint32 k = 0; k < columns->count && !named; k++)
    named = k != i
            && (column_holds_people (&columns->column[k]) || columns->column[k].role == ROLE_NAME
                || columns->column[k].role == ROLE_FIRST_NAME
                || header_person_kind (columns->column[k].name) != HEADER_NO_PERSON)
            && evidence_people_share (evidence, k) > 0.8;
  return named && columns->column[i].role == ROLE_PROFILE
         && strcmp (columns->column[i].folded, "account") == 0
         && !column_holds_only (evidence, i, is_one_word);
}

/* "Client" beside "Contact": the company of several contact persons, and no person with one name. */
static gboolean
is_company_of_contacts (const struct columns *columns, const struct table_evidence *evidence,
                        guint32 i)
{
  if (evidence_share (evidence, i, CONTENT_FULL) > 0.5
      && column_holds_only (evidence, i, names_no_organisation))
    return FALSE;
  for (guint32 k = 0; k < columns->count; k++)
    if (k != i && header_is (columns->column[k].name, WORDS_CONTACT_PERSON)
        && names_people (columns, evidence, k) && is_of_several (evidence, i, k))
      return TRUE;
  return FALSE;
}

/* How many of the addresses are made of the names beside them? */
static guint
count_made_of (const struct table_evidence *evidence, guint32 address, guint32 names)
{
  const GArray *rows = evidence->layout->row;
  guint made = 0;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, address), *name = sample_cell (row, names);
      made += row->line >= evidence->layout->first_line && *text != '\0' && *name != '\0'
              && address_holds_name (text, name);
    }
  return made;
}

/* Is the login of somebody in the other column among the accounts, beside whoever it is? */
static gboolean
some_login_is_of (const struct table_evidence *evidence, guint32 account, guint32 names)
{
  enum
  {
    LOOKS = 40 /* rows of each column */
  };
  const GArray *rows = evidence->layout->row;
  for (guint i = 0; i < MIN (rows->len, LOOKS); i++)
    for (guint at = 0; at < MIN (rows->len, LOOKS); at++)
      {
        const struct sample_row *row = sample_row_at (rows, i), *other = sample_row_at (rows, at);
        const char *text = sample_cell (row, account);
        if (row->line >= evidence->first_line && other->line >= evidence->first_line
            && *text != '\0' && is_one_word (text)
            && address_holds_name (text, sample_cell (other, names)))
          return TRUE;
      }
  return FALSE;
}

/* Accounts that name people of another column: those of the row, which keep their role, or further people,
 * who are an end. */
static gboolean
take_accounts_of_people (struct columns *columns, const struct table_evidence *evidence,
                         guint32 account)
{
  gboolean people = FALSE, beside = FALSE;
  for (guint32 k = 0; k < columns->count; k++)
    if (k != account
        && (names_people (columns, evidence, k)
            || header_is (columns->column[k].name, WORDS_CONTACT_PERSON)))
      {
        beside |= count_made_of (evidence, account, k) > 0;
        people
          |= values_shared (evidence, account, k) > 0 || some_login_is_of (evidence, account, k);
      }
  if (people && !beside && columns_have (columns, ROLE_FROM) && columns_have (columns, ROLE_TO))
    return FALSE; /* both ends are known */
  if (people && !beside)
    columns_set_role (columns, account, columns_have (columns, ROLE_FROM) ? ROLE_TO : ROLE_FROM);
  return people || beside;
}

void
columns_name_customers (struct table_layout *layout, struct columns *columns,
                        const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < columns->count; i++)
    {
      enum role role = columns->column[i].role;
      gboolean account = role == ROLE_PROFILE,
               known = header_is (columns->column[i].name, WORDS_CUSTOMER);
      if (columns->column[i].told || (!account && !known)
          || (!account && role != ROLE_NONE && !column_holds_people (&columns->column[i])))
        continue;
      if (take_accounts_of_people (columns, evidence, i))
        continue;
      gboolean several = account && is_of_nobody_alone (columns, evidence, i);
      if (known && may_be_companies (evidence, i)
          && (several || is_account_of_several_words (columns, evidence, i)
              || is_company_of_contacts (columns, evidence, i)))
        columns_set_role (columns, i, columns_have (columns, ROLE_ORG) ? ROLE_NONE : ROLE_ORG);
      else if (several)
        table_layout_set_aside (layout, columns, i, "several people have the same one");
    }
}

/* How well the end fits: made of its names, then not of several of them, then the nearest before it. */
static double
fit_of_end (const struct table_evidence *evidence, guint32 address, guint32 names)
{
  double near = names < address ? 1.0 / (address - names) : 0.5 / (names - address);
  gboolean made = 2 * count_made_of (evidence, address, names) > evidence->column[address].filled;
  return 8 * made + 4 * !is_of_several (evidence, address, names) + near;
}

/* An address of its own for each row, which no end claims; NO_COLUMN: none. */
static guint32
column_of_loose_addresses (const struct columns *columns, const struct table_evidence *evidence,
                           enum role role)
{
  guint32 i = columns->of_role[role];
  gboolean loose = i != NO_COLUMN && !columns->column[i].told
                   && columns->column[i].next == NO_COLUMN
                   && header_terms_of (columns->column[i].name).end == ROLE_NONE
                   && evidence_share (evidence, i, CONTENT_LIST) == 0
                   && evidence->column[i].of[CONTENT_FULL] == 0;
  return loose ? i : NO_COLUMN;
}

static void
settle_account (struct columns *columns, const struct table_evidence *evidence, enum role role)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH, ROLE_NAME };
  gboolean mail = role == ROLE_EMAIL;
  const enum role whose[] = { mail ? ROLE_FROM_EMAIL : ROLE_FROM_PROFILE,
                              mail ? ROLE_TO_EMAIL : ROLE_TO_PROFILE, role, role };
  guint32 address = column_of_loose_addresses (columns, evidence, role);
  enum role best = role;
  double most = 0;
  for (guint k = 0; k < G_N_ELEMENTS (ends) && address != NO_COLUMN; k++)
    {
      guint32 names = columns->of_role[ends[k]];
      if (names == NO_COLUMN)
        continue;
      if (columns->column[names].next != NO_COLUMN
          || evidence_share (evidence, names, CONTENT_EMAIL) > 0)
        return;
      double fit = fit_of_end (evidence, address, names);
      if (fit > most)
        best = whose[k], most = fit;
    }
  if (best != role && !columns_have (columns, best))
    columns_set_role (columns, address, best);
}

void
columns_settle_accounts (struct columns *columns, const struct table_evidence *evidence)
{
  if (!columns_have (columns, ROLE_FROM) || !columns_have (columns, ROLE_WITH))
    return; /* there is no other end that takes it */
  settle_account (columns, evidence, ROLE_EMAIL);
  settle_account (columns, evidence, ROLE_PROFILE);
}
