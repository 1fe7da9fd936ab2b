/* Columns that belong together: name, id and address of one end of a tie. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/column_groups.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

enum
{
  LONGEST_CODE = 4, /* letters and digits, as "EBAW" */
  ID_DIGITS_LEAST = 5
};

static enum role
email_of_end (enum role end)
{
  return end == ROLE_FROM ? ROLE_FROM_EMAIL : end == ROLE_TO ? ROLE_TO_EMAIL : ROLE_EMAIL;
}

static enum role
profile_of_end (enum role end)
{
  return end == ROLE_FROM ? ROLE_FROM_PROFILE : end == ROLE_TO ? ROLE_TO_PROFILE : ROLE_PROFILE;
}

static gboolean
may_join_end (const struct table_evidence *evidence, const struct columns *columns, guint32 i,
              const struct header_terms *terms, enum role end)
{
  enum role role = columns->column[i].role;
  if (terms->end != end
      || (role == ROLE_NONE && evidence_share (evidence, i, CONTENT_MARK) > NEARLY_ALL)
      || (role == ROLE_NONE && evidence_share (evidence, i, CONTENT_COUNT) == 1
          && terms->facet == FACET_NONE))
    return FALSE;
  return role == end || role == ROLE_NONE || role == email_of_end (end)
         || role == profile_of_end (end) || role == ROLE_NAME || role == ROLE_ID
         || role == ROLE_EMAIL || role == ROLE_LABEL || role == ROLE_ALIASES;
}

/* "Destination name", "Lieu d'expédition": where it went, beside a column that names the receiver. */
static gboolean
header_names_place (const char *header)
{
  g_autofree char *split = header_split (header);
  g_auto (GStrv) word = g_strsplit_set (split, " '", -1);
  for (char **one = word; *one != NULL; one++)
    if (text_means (WORDS_PLACE_OR_DAY, *one) || g_str_has_suffix (*one, "sort")
        || g_str_has_suffix (*one, "deort") || g_str_has_suffix (*one, "plaats"))
      return TRUE;
  return FALSE;
}

/* How well does the column name the people of its end? */
static double
naming_score (const struct table_evidence *evidence, const struct columns *columns, guint32 i,
              const struct header_terms *terms)
{
  const struct column_evidence *column = &evidence->column[i];
  double filled = evidence->rows == 0 ? 0 : (double)column->filled / evidence->rows;
  double score = filled * (0.5 + evidence_people_share (evidence, i));
  score += terms->facet == FACET_NAME ? 1 : terms->facet == FACET_NONE ? 0.4 : 0;
  if (terms->facet == FACET_PROFILE || evidence_share (evidence, i, CONTENT_PAGE) > 0.5)
    score -= 1;
  if (evidence_share (evidence, i, CONTENT_EMAIL) > 0.5)
    score -= 0.6;
  if (header_names_place (columns->column[i].name))
    score -= 2;
  score
    += MAX (evidence_share (evidence, i, CONTENT_NAME), evidence_share (evidence, i, CONTENT_LIST));
  return column->filled * 2 < evidence->rows ? score - 1 : score;
}

/* Does the column speak in rows in which the other, fuller one is silent, and only there? Then it is
 * about rows of another kind: "actor" of those that tell of the chat, beside "from". */
static gboolean
fills_other_rows (const struct table_evidence *evidence, guint32 column, guint32 fuller)
{
  return evidence->column[column].filled > 0
         && evidence->column[column].filled * 2 <= evidence->column[fuller].filled
         && !columns_share_rows (evidence, column, fuller);
}

/* Ids of people come again, in the column or at the other end; those of rows do not. */
static gboolean
ids_come_again (const struct table_evidence *evidence, const struct header_terms *terms, guint32 id)
{
  if (evidence->column[id].distinct < evidence->column[id].filled)
    return TRUE;
  for (guint32 i = 0; i < MIN (evidence->count, PEERS_MOST); i++)
    if (i != id && terms[i].facet == FACET_ID && values_shared (evidence, id, i) > 0)
      return TRUE;
  return FALSE;
}

/* Does each id have one name, though a name may have two ids, of namesakes? */
static gboolean
ids_tell_namesakes (const struct table_evidence *evidence, const struct header_terms *terms,
                    guint32 id, guint32 name)
{
  const struct column_evidence *ids = &evidence->column[id], *names = &evidence->column[name];
  guint32 rows = evidence->rows;
  return ids->filled == rows && names->filled == rows && ids_come_again (evidence, terms, id)
         && ids->distinct > names->distinct && ids->distinct * 2 <= names->distinct * 3
         && column_decides (evidence, id, name);
}

/* "user501334871", "U03KLMNOP42": the account of a person in a program, and not the number of a department. */
static gboolean
text_is_long_id (const char *text)
{
  guint digits = 0;
  for (const char *at = text; *at != '\0'; at++)
    {
      if (!g_ascii_isalnum (*at) && strchr ("_-@:.", *at) == NULL)
        return FALSE;
      digits += g_ascii_isdigit (*at) != 0;
    }
  return digits >= ID_DIGITS_LEAST;
}

/* Has each name one account, though a few accounts have had several names? People change theirs. */
static gboolean
ids_tell_renamed (const struct table_evidence *evidence, guint32 id, guint32 name)
{
  const struct column_evidence *ids = &evidence->column[id], *names = &evidence->column[name];
  return ids->filled == evidence->rows && names->filled == evidence->rows
         && ids->distinct < names->distinct && 3 * ids->distinct >= 2 * names->distinct
         && column_decides (evidence, name, id)
         && column_holds_only (evidence, id, text_is_long_id);
}

/* The columns of one person at one end: the best one names the person, the others identify them. */
static void
settle_end (const struct table_evidence *evidence, struct columns *columns,
            const struct header_terms *terms, enum role end)
{
  guint32 best = NO_COLUMN, count = 0;
  for (guint32 i = 0; i < columns->count; i++)
    {
      if (!may_join_end (evidence, columns, i, &terms[i], end) || evidence->column[i].filled == 0)
        continue;
      count++;
      if (best == NO_COLUMN
          || naming_score (evidence, columns, i, &terms[i])
               > naming_score (evidence, columns, best, &terms[best]))
        best = i;
    }
  if (best == NO_COLUMN)
    return;
  for (guint32 i = 0; i < columns->count && count > 1; i++)
    {
      if (i == best || !may_join_end (evidence, columns, i, &terms[i], end))
        continue;
      gboolean email = evidence_share (evidence, i, CONTENT_EMAIL) > 0.5;
      gboolean page = evidence_share (evidence, i, CONTENT_PAGE) > 0.5;
      gboolean same = columns_are_one_to_one (evidence, best, i)
                      || (terms[i].facet == FACET_ID
                          && (ids_tell_namesakes (evidence, terms, i, best)
                              || ids_tell_renamed (evidence, i, best)));
      gboolean named = terms[best].facet == FACET_NAME && terms[i].facet == FACET_NONE;
      gboolean short_names = named && !page && evidence_share (evidence, best, CONTENT_LIST) > 0.3;
      gboolean twin = terms[i].facet == FACET_NONE && terms[best].facet != FACET_NAME;
      /* "author_handle" beside "author_name" */
      gboolean account = same && !twin && evidence_share (evidence, i, CONTENT_HANDLE) == 1
                         && evidence_share (evidence, best, CONTENT_FULL) > NEARLY_ALL;
      if (email && !twin && (terms[i].facet == FACET_EMAIL || same))
        columns_set_role (columns, i, email_of_end (end));
      else if ((header_names_place (columns->column[i].name)
                && !header_names_place (columns->column[best].name))
               || (end == ROLE_FROM && fills_other_rows (evidence, i, best)))
        columns_set_role (columns, i, ROLE_NONE);
      else if (short_names) /* "Ruiz A." may be two people whose full names differ */
        columns_set_role (columns, i, ROLE_NONE);
      else if (terms[i].facet == FACET_ID || terms[i].facet == FACET_PROFILE || page
               || (named && same) || account)
        columns_set_role (columns, i, same || page ? profile_of_end (end) : ROLE_NONE);
      else if (terms[i].facet == FACET_EMAIL)
        columns_set_role (columns, i, ROLE_NONE);
    }
  if (columns->column[best].role != end)
    columns_set_role (columns, best, end);
}

/* The row's e-mail address belongs to the only person in it. */
static void
settle_lone_email (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM], email = columns->of_role[ROLE_EMAIL];
  if (from != NO_COLUMN && email != NO_COLUMN && columns->column[from].next == NO_COLUMN
      && !columns_have (columns, ROLE_NAME) && !columns_have (columns, ROLE_FIRST_NAME)
      && !columns_have (columns, ROLE_TO) && !columns_have (columns, ROLE_WITH)
      && columns_are_one_to_one (evidence, from, email))
    columns_set_role (columns, email, ROLE_FROM_EMAIL);
}

/* The first column of a role that is not empty, if there is only one; else NO_COLUMN. */
static guint32
only_filled_column (const struct table_evidence *evidence, const struct columns *columns,
                    enum role role)
{
  guint32 found = NO_COLUMN;
  for (guint32 at = columns->of_role[role]; at != NO_COLUMN; at = columns->column[at].next)
    if (evidence->column[at].filled > 0 && found != NO_COLUMN)
      return NO_COLUMN;
    else if (evidence->column[at].filled > 0)
      found = at;
  return found;
}

/* Is each row something that was written, rather than an account in a list? */
static gboolean
rows_are_posts (const struct columns *columns)
{
  gboolean posts = columns_have (columns, ROLE_TO) || columns_have (columns, ROLE_REPLY)
                   || columns_have (columns, ROLE_POST) || columns_have (columns, ROLE_THREAD);
  for (guint32 i = 0; i < columns->count && !posts; i++)
    posts = header_holds_messages (columns->column[i].folded);
  return posts;
}

/* An account and, in another column, the name of whoever has it: the name is shown. */
static void
name_sender (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 from = only_filled_column (evidence, columns, ROLE_FROM);
  guint32 name = only_filled_column (evidence, columns, ROLE_NAME);
  if (from == NO_COLUMN || name == NO_COLUMN || !rows_are_posts (columns)
      || columns_have (columns, ROLE_WITH) || !header_names_account (columns->column[from].name)
      || evidence->column[from].distinct < 2 || evidence->column[name].filled < evidence->rows
      || evidence_share (evidence, from, CONTENT_HANDLE) < 1
      || evidence_share (evidence, name, CONTENT_NAME) < NEARLY_ALL
      || !columns_are_one_to_one (evidence, from, name))
    return;
  if (columns_have (columns, ROLE_FROM_PROFILE))
    columns_set_role (columns, columns->of_role[ROLE_FROM_PROFILE], ROLE_NONE);
  columns_set_role (columns, from, ROLE_FROM_PROFILE);
  columns_set_role (columns, name, ROLE_FROM);
}

/* "UserPhone" beside "UserName", "from" beside "sender number" */
static gboolean
header_may_identify (const char *header, const char *name)
{
  g_autofree char *split = header_split (header), *beside = header_split (name);
  gsize word = strcspn (split, " ");
  return (word > 2 && strncmp (split, beside, word + (split[word] == ' ')) == 0)
         || header_has_word (split, WORDS_NOT_A_NAME);
}

/* Some rows lack the sender's name, and a number or address in all rows belongs to one name each: it says
 * who the sender is. */
static void
identify_unnamed_senders (const struct table_evidence *evidence, struct columns *columns)
{
  guint32 from = columns->of_role[ROLE_FROM];
  if (from == NO_COLUMN || columns->column[from].next != NO_COLUMN
      || columns_have (columns, ROLE_FROM_PROFILE) || columns_have (columns, ROLE_FROM_EMAIL)
      || evidence->column[from].filled == evidence->rows || evidence->column[from].distinct < 2)
    return;
  for (guint32 i = 0; i < columns->count; i++)
    {
      gboolean address = evidence_share (evidence, i, CONTENT_EMAIL) == 1;
      gboolean number = evidence_share (evidence, i, CONTENT_DIGITS) == 1
                        && evidence_share (evidence, i, CONTENT_DAY) == 0
                        && evidence->column[i].of[CONTENT_FRACTION] == 0;
      enum role role = columns->column[i].role;
      gboolean free = role == ROLE_NONE || role == ROLE_EMAIL || role == ROLE_ID;
      if (i == from || !free || (!address && !number) || evidence->column[i].filled < evidence->rows
          || evidence->column[i].distinct == evidence->rows
          || !header_may_identify (columns->column[i].name, columns->column[from].name)
          || !columns_are_one_to_one (evidence, from, i))
        continue;
      columns_set_role (columns, i, address ? ROLE_FROM_EMAIL : ROLE_FROM_PROFILE);
      return;
    }
}

/* "Member 2 Name": the words before the number and behind it, if there are both. Free with g_free. */
static gboolean
part_numbered_header (const char *header, char **group, char **facet)
{
  g_autofree char *split = header_split (header);
  gsize digits = strcspn (split, "0123456789");
  gsize behind = digits + strspn (split + digits, "0123456789");
  if (digits == 0 || split[digits] == '\0' || split[behind] == '\0')
    return FALSE;
  *group = g_strstrip (g_strndup (split, digits));
  *facet = g_strstrip (g_strdup (split + behind));
  if (**group != '\0' && **facet != '\0')
    return TRUE;
  g_clear_pointer (group, g_free);
  g_clear_pointer (facet, g_free);
  return FALSE;
}

/* What people numbered under such a word are in the row; ROLE_NONE: no people. */
static enum role
role_of_numbered (const char *group)
{
  enum role role = role_of_header (group);
  if (role == ROLE_TO || role == ROLE_KNOWS)
    return ROLE_TO;
  return role == ROLE_WITH || role == ROLE_FROM || role == ROLE_NAME
             || header_lists_those_present (group) || word_is_for_people (group)
           ? ROLE_WITH
           : ROLE_NONE;
}

/* "Member 1 Name", "Member 1 Email", "Member 2 Name": the names are those of several people in one row,
 * and the addresses belong to them. */
static void
settle_numbered_people (const struct table_evidence *evidence, struct columns *columns)
{
  guint names = 0;
  g_autofree enum role *named = g_new0 (enum role, columns->count + 1);
  g_autofree gboolean *part = g_new0 (gboolean, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    {
      g_autofree char *group = NULL, *facet = NULL;
      if (!part_numbered_header (columns->column[i].name, &group, &facet)
          || role_of_numbered (group) == ROLE_NONE || evidence->column[i].filled == 0)
        continue;
      gboolean name = text_means (WORDS_NAME, facet) && evidence_people_share (evidence, i) > 0.5;
      part[i] = TRUE;
      named[i] = name ? role_of_numbered (group) : ROLE_NONE;
      names += name;
    }
  for (guint32 i = 0; i < columns->count && names > 1; i++)
    if (part[i])
      columns_set_role (columns, i, named[i]);
}

static gboolean
hold_alike (const struct table_evidence *evidence, guint32 a, guint32 b)
{
  return (evidence_people_share (evidence, a) > 0.5 && evidence_people_share (evidence, b) > 0.5)
         || (evidence_share (evidence, a, CONTENT_NUMBER) == 1
             && evidence_share (evidence, b, CONTENT_NUMBER) == 1);
}

/* "A" is Spanish or Italian for "to", but beside "B" it is the first of two ends, or of the columns of a
 * spreadsheet. */
static void
settle_letters (const struct table_evidence *evidence, struct columns *columns,
                struct header_terms *terms)
{
  guint32 a = NO_COLUMN, b = NO_COLUMN;
  for (guint32 i = 0; i < columns->count; i++)
    if (strcmp (columns->column[i].folded, "a") == 0)
      a = i;
    else if (strcmp (columns->column[i].folded, "b") == 0)
      b = i;
  if (a == NO_COLUMN || b == NO_COLUMN || columns->column[a].told || columns->column[b].told)
    return;
  gboolean ends = hold_alike (evidence, a, b);
  terms[a].end = ends ? ROLE_FROM : ROLE_NONE;
  terms[b].end = ends ? ROLE_TO : terms[b].end;
  columns_set_role (columns, a, terms[a].end);
  if (ends)
    columns_set_role (columns, b, ROLE_TO);
}

void
columns_settle_ends (const struct table_evidence *evidence, struct columns *columns)
{
  static const enum role ends[] = { ROLE_FROM, ROLE_TO, ROLE_WITH };
  g_autofree struct header_terms *terms = g_new0 (struct header_terms, columns->count + 1);
  for (guint32 i = 0; i < columns->count; i++)
    terms[i] = header_terms_of (columns->column[i].name);
  settle_letters (evidence, columns, terms);
  for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
    settle_end (evidence, columns, terms, ends[k]);
  settle_numbered_people (evidence, columns);
  settle_lone_email (evidence, columns);
  name_sender (evidence, columns);
  identify_unnamed_senders (evidence, columns);
}

/* "IN", "AF/IN", "B2": short codes in capitals, which no header says are people. */
static gboolean
is_code (const char *text, gsize longest)
{
  gsize letters = 0, length = 0;
  for (; *text != '\0'; text++)
    {
      length = *text == '/' ? 0 : length + 1;
      letters += g_ascii_isupper (*text) != 0;
      if (length > longest
          || (*text != '/' && !g_ascii_isupper (*text) && !g_ascii_isdigit (*text)))
        return FALSE;
    }
  return letters > 0;
}

/* Does a column hold names of several words, so that people do not have to be codes? */
static gboolean
names_are_written_out (const struct table_evidence *evidence)
{
  for (guint32 i = 0; i < evidence->count; i++)
    {
      guint whole = 0;
      for (guint k = 0; k < evidence->layout->row->len; k++)
        {
          const struct sample_row *row = sample_row_at (evidence->layout->row, k);
          whole += row->line >= evidence->layout->first_line
                   && strchr (sample_cell (row, i), ' ') != NULL;
        }
      if (whole > 1 && whole * 2 > evidence->column[i].filled
          && evidence_share (evidence, i, CONTENT_NAME) == 1)
        return TRUE;
    }
  return FALSE;
}

gboolean
column_holds_codes (const struct table_evidence *evidence, const struct columns *columns,
                    guint32 column)
{
  const GArray *rows = evidence->layout->row;
  const char *header = columns->column[column].folded;
  gsize longest = 0;
  if (header_terms_of (columns->column[column].name).facet != FACET_NONE
      && !g_str_has_suffix (header, "code"))
    return FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      const char *text = sample_cell (row, column);
      if (row->line >= evidence->layout->first_line && *text != '\0'
          && !is_code (text, LONGEST_CODE))
        return FALSE;
      longest = MAX (longest, row->line >= evidence->layout->first_line ? strlen (text) : 0);
    }
  return longest < LONGEST_CODE || names_are_written_out (evidence);
}
